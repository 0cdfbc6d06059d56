// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/passphrasedialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "backups/backupsettings.h"
#include "backups/passphraserules.h"
#include "conflicts/editconflict.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

PassphraseDialog::PassphraseDialog(Workplace &workplace, const QString &seenLock, QWidget *parent)
    : FormDialog(workplace, parent), m_seenLock(seenLock)
{
    setWindowTitle(tr("Passphrase of the backups"));
    auto *layout = new QVBoxLayout(this);
    auto *warningLabel = new QLabel(
        tr("Without this passphrase nobody can open a sealed backup, not even this program: it is kept nowhere. Write "
           "it down and keep it in a safe place, away from this computer. It holds for backups that are made from now "
           "on; those made before keep what they were sealed with."),
        this);
    warningLabel->setWordWrap(true);
    warningLabel->setContentsMargins(12, 10, 12, 10);
    warningLabel->setAutoFillBackground(true);
    QPalette soft = warningLabel->palette();
    soft.setColor(QPalette::Window, shadesOf(soft).warningSoft);
    warningLabel->setPalette(soft);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(18);
    m_passphraseEdit = new QLineEdit(this);
    m_passphraseEdit->setObjectName(QStringLiteral("passphraseEdit"));
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    m_repeatEdit = new QLineEdit(this);
    m_repeatEdit->setObjectName(QStringLiteral("repeatEdit"));
    m_repeatEdit->setEchoMode(QLineEdit::Password);
    m_strengthLabel = new QLabel(this);
    m_strengthLabel->setObjectName(QStringLiteral("strengthLabel"));
    m_strengthLabel->setWordWrap(true);
    form->addRow(tr("&Passphrase"), m_passphraseEdit);
    form->addRow(QString(), m_strengthLabel);
    form->addRow(tr("&Once more"), m_repeatEdit);
    auto *faultLabel = new QLabel(this);
    faultLabel->setObjectName(QStringLiteral("faultLabel"));
    faultLabel->setWordWrap(true);
    faultLabel->hide();
    auto *buttonBox = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttonBox->button(QDialogButtonBox::Save)->setText(tr("&Seal with it"));
    buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addWidget(warningLabel);
    layout->addSpacing(8);
    layout->addLayout(form);
    layout->addWidget(faultLabel);
    layout->addStretch(1);
    layout->addWidget(buttonBox);
    setForm(faultLabel, buttonBox);
    connect(m_passphraseEdit, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    judge();
}

void PassphraseDialog::judge()
{
    const QString typed = m_passphraseEdit->text();
    const Shades &shades = shadesOf(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, shades.secondary);
    if (typed.isEmpty()) {
        m_strengthLabel->setText(tr("At least 12 characters; a Chinese one counts as two. A sentence is easiest."));
    } else if (!passphraseFault(typed).isEmpty()) {
        colours.setColor(QPalette::WindowText, shades.warning);
        m_strengthLabel->setText(tr("Too short: %1 of %2").arg(passphraseWeight(typed)).arg(leastPassphraseWeight));
    } else if (passphraseWeight(typed) < strongPassphraseWeight) {
        m_strengthLabel->setText(tr("Good; longer is better"));
    } else {
        colours.setColor(QPalette::WindowText, shades.good);
        m_strengthLabel->setText(tr("Strong"));
    }
    m_strengthLabel->setPalette(colours);
}

void PassphraseDialog::save()
{
    const QString typed = m_passphraseEdit->text();
    if (const QString fault = passphraseFault(typed); !fault.isEmpty()) {
        showFault(findingText(fault));
        m_passphraseEdit->setFocus();
    } else if (typed != m_repeatEdit->text()) {
        showFault(tr("The two are not the same. Type it once more."));
        m_repeatEdit->clear();
        m_repeatEdit->setFocus();
    } else {
        await(services().backups.setPassphrase(typed, m_seenLock), [](const Done &) {});
    }
}

QString PassphraseDialog::lockText(const QString &lock, const QString &before)
{
    return lock.isEmpty() ? tr("no passphrase")
        : lock == before  ? tr("the passphrase there was")
                          : tr("another passphrase");
}

bool PassphraseDialog::meetConflict()
{
    afterwards(services().settings.all(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings) {
            showFault(errorText(settings.error()));
            return;
        }
        const QString theirs = settings->value(backupsetting::lock);
        const ConflictSubject subject{tr("Backups"), QStringLiteral("setting"), backupsetting::lock,
            [](const QString &) { return tr("Passphrase"); }};
        Conflict conflict;
        conflict.contested.append({QStringLiteral("value"), {}, lockText(m_seenLock, m_seenLock),
            lockText(theirs, m_seenLock), tr("the passphrase that you typed")});
        openConflict(workplace(), this, subject, conflict,
            [this, theirs](const QStringList &chosen) {
                if (!chosen.isEmpty()) {
                    reject();
                    return;
                }
                m_seenLock = theirs;
                save();
            },
            {});
    });
    return true;
}

} // namespace dangjian
