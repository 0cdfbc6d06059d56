// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/lettercard.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/workplace.h"
#include "printing/letteroptions.h"

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
}

LetterCard::~LetterCard()
{
    // A field that has the keyboard is left when it goes, and by then there is no card any more.
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->disconnect(this);
}

void LetterCard::refresh()
{
    afterwards(m_workplace.services().settings.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings) {
            m_workplace.tellError(this, settings.error());
            return;
        }
        for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
            m_kept[edit.key()] = settings->value(edit.key());
            if (!edit.value()->hasFocus())
                edit.value()->setText(settings->value(edit.key()));
        }
    });
}

void LetterCard::keep(const QString &key)
{
    const QString value = m_edits.value(key)->text().trimmed();
    if (m_kept.value(key) == value)
        return;
    afterwards(m_workplace.services().settings.set(key, value), this, [this, key, value](const Done &done) {
        if (!done) {
            m_workplace.tellError(this, done.error());
            return;
        }
        m_kept[key] = value;
        Q_EMIT kept();
    });
}

} // namespace dangjian
