// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/templateedit.h"

#include "app/appearance.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>

namespace dangjian {

class TemplateEdit::Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const FieldWording &wording, const QPalette &palette)
        : QSyntaxHighlighter(document), m_wording(wording)
    {
        const Shades &shades = shadesOf(palette);
        m_field.setForeground(palette.color(QPalette::Link));
        m_field.setFontWeight(QFont::DemiBold);
        m_unknown.setForeground(shades.accent);
        m_unknown.setUnderlineColor(shades.accent);
        m_unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const FieldWording::Mark &mark : m_wording.marks(text))
            setFormat(int(mark.from), int(mark.length), mark.known ? m_field : m_unknown);
    }

private:
    const FieldWording &m_wording;
    QTextCharFormat m_field;
    QTextCharFormat m_unknown;
};

QString draggedField(const QMimeData *mime)
{
    return mime && mime->hasFormat(fieldMime) ? QString::fromUtf8(mime->data(fieldMime)) : QString();
}

TemplateEdit::TemplateEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new Highlighter(document(), m_wording, palette()))
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT edited();
    });
}

void TemplateEdit::setWording(const FieldWording &wording)
{
    m_wording = wording;
    m_setting = true;
    m_highlighter->rehighlight();
    m_setting = false;
}

void TemplateEdit::setStored(const QString &text)
{
    const QString shown = m_wording.shown(text);
    // What stands there already keeps its cursor.
    if (shown == toPlainText())
        return;
    m_setting = true;
    setPlainText(shown);
    moveCursor(QTextCursor::End);
    m_setting = false;
}

void TemplateEdit::setInPlace(bool inPlace)
{
    m_inPlace = inPlace;
    setTabChangesFocus(!inPlace);
}

void TemplateEdit::insertField(const QString &name, const QString &format)
{
    textCursor().insertText(m_wording.shown(u'{' + name + (format.isEmpty() ? QString() : u'|' + format) + u'}'));
    ensureCursorVisible();
}

bool TemplateEdit::event(QEvent *event)
{
    // Keys that the page knows (F2, Ctrl+S) stay the page's; those of a text are this one's.
    if (m_inPlace && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_inPlace) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Escape) {
            Q_EMIT finished(false);
            return;
        }
        if ((enter && event->modifiers().testFlag(Qt::ControlModifier)) || event->key() == Qt::Key_F2) {
            Q_EMIT finished(true);
            return;
        }
        if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
            Q_EMIT nextWanted(event->key() == Qt::Key_Tab);
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TemplateEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (m_inPlace && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
        Q_EMIT finished(true);
}

bool TemplateEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !draggedField(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void TemplateEdit::insertFromMimeData(const QMimeData *source)
{
    const QString field = draggedField(source);
    if (field.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        insertField(field.section(u'.', -1));
}

} // namespace dangjian
