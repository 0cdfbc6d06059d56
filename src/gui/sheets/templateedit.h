// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/fieldwording.h"

#include <QPlainTextEdit>

namespace dangjian {

/** A field as it is dragged: "section.name", or "name" of the sheet itself. */
inline const QString fieldMime = QStringLiteral("application/x-dangjian-field");

/**
 * A text with fields, in the office's words: the fields stand out, those that the sheet does not have are underlined in
 * waves. Fields are dropped into it where the mouse is.
 */
class TemplateEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    void setWording(const FieldWording &wording);
    /** As the sheet file has it. */
    QString stored() const { return m_wording.stored(toPlainText()); }
    void setStored(const QString &text);
    /** At the cursor, in place of what is selected. */
    void insertField(const QString &name, const QString &format = {});
    /** Esc and Ctrl+Enter are signals instead of nothing; for editing on the sheet. */
    void setInPlace(bool inPlace);

Q_SIGNALS:
    void edited();
    void finished(bool keep);
    /** Tab within a table: on to the next cell, or back. */
    void nextWanted(bool forward);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    class Highlighter;
    FieldWording m_wording;
    Highlighter *m_highlighter;
    bool m_inPlace = false;
    bool m_setting = false;
};

/** The dragged field, or the empty text. */
QString draggedField(const QMimeData *mime);

} // namespace dangjian
