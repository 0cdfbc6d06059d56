// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/lettercard.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/fieldsleft.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "printing/letteroptions.h"
#include "settings/settingkeeping.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <utility>

namespace dangjian {

LetterCard::LetterCard(Workplace &workplace, QWidget *parent)
    : Card(tr("Letters and envelopes"), parent), m_workplace(workplace)
{
    setObjectName(QStringLiteral("letterCard"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(18);
    const auto add = [&](const QString &word, const char *key, const QString &name, const QString &hint) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        form->addRow(word, edit);
        const QString setting = QString::fromLatin1(key);
        m_edits.insert(setting, edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, setting] { keep(setting); });
        return edit;
    };
    add(tr("Si&gned by"), lettersetting::sender, QStringLiteral("senderEdit"), tr("each member's own branch"));
    add(tr("A&ddress"), lettersetting::senderAddress, QStringLiteral("senderAddressEdit"), {});
    add(tr("&Telephone"), lettersetting::senderPhone, QStringLiteral("senderPhoneEdit"), {});
    QLineEdit *postcode
        = add(tr("P&ostcode"), lettersetting::postcode, QStringLiteral("postcodeEdit"), tr("six digits"));
    postcode->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("([0-9]{6})?")), postcode));
    content()->addLayout(form);
    auto *hint
        = new QLabel(tr("Address and telephone belong to who signs; left empty, those of each branch are printed. "
                        "The postcode holds for addresses that name none (224001 …)."),
            this);
    hint->setWordWrap(true);
    QPalette quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    hint->setPalette(quiet);
    content()->addWidget(hint);
    content()->addStretch(1);
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (isVisible() && tables.contains(QStringLiteral("setting")))
            refresh();
    });
}

LetterCard::~LetterCard()
{
    hearNoMoreOfFields(this);
}

void LetterCard::refresh()
{
    afterwards(m_workplace.services().settings.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings) {
            m_workplace.tellError(this, settings.error());
            return;
        }
        for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
            // What is being typed was begun over the value that stood there then.
            if (edit.value()->hasFocus() && edit.value()->text().trimmed() != m_kept.value(edit.key()))
                continue;
            m_kept[edit.key()] = settings->value(edit.key());
            if (edit.value()->text() != settings->value(edit.key()))
                edit.value()->setText(settings->value(edit.key()));
        }
    });
}

void LetterCard::keep(const QString &key)
{
    QLineEdit *edit = m_edits.value(key);
    const QString value = edit->text().trimmed();
    // A field is left again by the question about it.
    if (m_kept.value(key) == value || m_keeping.contains(key))
        return;
    m_keeping.insert(key);
    const SettingEdit change{tr("Letters and envelopes"), key, wordsBeside(edit), m_kept.value(key), value};
    keepSetting(m_workplace, this, change, [this, key, value, edit](const Result<QString> &stands) {
        m_keeping.remove(key);
        if (!stands && stands.error().code == ErrorCode::Canceled) {
            edit->setFocus();
            return;
        }
        if (!stands) {
            m_workplace.tellError(this, stands.error());
            return;
        }
        m_kept[key] = *stands;
        if (*stands != value)
            edit->setText(*stands);
        Q_EMIT kept();
        // What was typed while it was written.
        if (!edit->hasFocus())
            keep(key);
    });
}

} // namespace dangjian
