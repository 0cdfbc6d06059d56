// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountscard.h"

#include "accounts/accountwords.h"
#include "accounts/trustsettings.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "settings/settingkeeping.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dangjian {

namespace {

/** How a number of minutes stands in its field. */
QString minutesText(const QString &minutes)
{
    const QMap<QString, QString> setting{{trustsetting::lockMinutes, minutes}};
    const int count = trustSettings(setting).lockMinutes;
    return count == 0 ? AccountsCard::tr("never") : AccountsCard::tr("%1 min").arg(count);
}

QString yesNo(bool yes)
{
    return yes ? AccountsCard::tr("yes") : AccountsCard::tr("no");
}

} // namespace

AccountsCard::AccountsCard(Workplace &workplace, QWidget *parent)
    : Card(tr("Accounts and personal data"), parent),
      m_workplace(workplace),
      m_stateLabel(new QLabel(this)),
      m_lockSpin(new QSpinBox(this)),
      m_showCheck(new QCheckBox(tr("Ask for a reason when personal data is sho&wn"), this)),
      m_handOutCheck(new QCheckBox(tr("Ask for a reason when it is e&xported or printed in lists"), this))
{
    setObjectName(QStringLiteral("accountsCard"));
    const Authority &authority = workplace.authority();
    const bool accounts = !authority.account.isNull();
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setText(accounts
            ? tr("Signed in as %1 (%2).").arg(authority.name, wordFor(authority.role))
            : tr("No accounts: everybody at this computer may open this database and do everything."));
    auto *accountsButton = new QPushButton(lineIcon(QStringLiteral("account")), tr("Acco&unts…"), this);
    accountsButton->setObjectName(QStringLiteral("accountsButton"));
    accountsButton->setVisible(workplace.mayDo(Permission::KeepAccounts));
    connect(accountsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT m_workplace.pageRequested(QStringLiteral("accounts")); });
    m_lockSpin->setObjectName(QStringLiteral("lockSpin"));
    m_lockSpin->setRange(0, 240);
    m_lockSpin->setSpecialValueText(tr("never"));
    m_lockSpin->setSuffix(tr(" min"));
    m_lockSpin->setKeyboardTracking(false);
    m_showCheck->setObjectName(QStringLiteral("reasonToShowCheck"));
    m_handOutCheck->setObjectName(QStringLiteral("reasonToHandOutCheck"));
    auto *lockLabel = new QLabel(tr("Loc&k the window after"), this);
    lockLabel->setBuddy(m_lockSpin);
    auto *lockRow = new QHBoxLayout;
    lockRow->addWidget(lockLabel);
    lockRow->addWidget(m_lockSpin);
    lockRow->addStretch(1);
    auto *hintLabel = new QLabel(
        tr("ID numbers, phones and addresses are masked until they are shown on purpose, which the journal records."),
        this);
    hintLabel->setWordWrap(true);
    QPalette quiet = hintLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    hintLabel->setPalette(quiet);
    content()->addWidget(m_stateLabel);
    content()->addWidget(accountsButton, 0, Qt::AlignLeft);
    content()->addLayout(lockRow);
    content()->addWidget(hintLabel);
    content()->addWidget(m_showCheck);
    content()->addWidget(m_handOutCheck);
    content()->addStretch(1);
    const bool mayChange = workplace.mayDo(Permission::ChangeSettings);
    for (QWidget *field : QList<QWidget *>{m_lockSpin, m_showCheck, m_handOutCheck}) {
        field->setEnabled(mayChange);
        field->setToolTip(mayChange ? QString() : tr("Only the department changes this."));
    }
    // Without accounts there is nobody whose password would unlock it.
    lockLabel->setVisible(accounts);
    m_lockSpin->setVisible(accounts);
    connect(m_lockSpin, &QSpinBox::valueChanged, this,
        [this] { keep(trustsetting::lockMinutes, wordsBeside(m_lockSpin)); });
    connect(
        m_showCheck, &QCheckBox::toggled, this, [this] { keep(trustsetting::reasonToShow, wordsBeside(m_showCheck)); });
    connect(m_handOutCheck, &QCheckBox::toggled, this,
        [this] { keep(trustsetting::reasonToHandOut, wordsBeside(m_handOutCheck)); });
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (isVisible() && tables.contains(QStringLiteral("setting"))) {
            refresh();
        }
    });
}

void AccountsCard::refresh()
{
    afterwards(m_workplace.services().settings.all(), this, [this](const Result<QMap<QString, QString>> &answer) {
        if (!answer) {
            m_workplace.tellError(this, answer.error());
            return;
        }
        // What somebody is asked about, or is typing, was begun over what stood there then.
        const auto *typing = m_lockSpin->findChild<QLineEdit *>();
        if (m_keeping.isEmpty() && !(typing->hasFocus() && typing->isModified())) {
            show(*answer);
        }
    });
}

void AccountsCard::show(const QMap<QString, QString> &settings)
{
    m_settings = settings;
    const TrustSettings trust = trustSettings(settings);
    m_showing = true;
    m_lockSpin->setValue(trust.lockMinutes);
    m_showCheck->setChecked(trust.reasonToShow);
    m_handOutCheck->setChecked(trust.reasonToHandOut);
    m_showing = false;
}

QString AccountsCard::shown(const QString &key) const
{
    if (key == trustsetting::lockMinutes) {
        return QString::number(m_lockSpin->value());
    }
    return (key == trustsetting::reasonToShow ? m_showCheck : m_handOutCheck)->isChecked() ? QStringLiteral("1")
                                                                                           : QStringLiteral("0");
}

void AccountsCard::keep(const QString &key, const QString &label)
{
    if (m_showing || m_keeping.contains(key)) {
        return;
    }
    m_keeping.insert(key);
    const QString value = shown(key);
    const SettingEdit change{
        tr("Accounts and personal data"), key, label, m_settings.value(key), value, [key](const QString &text) {
            return key == trustsetting::lockMinutes ? minutesText(text) : yesNo(text == QLatin1String("1"));
        }};
    keepSetting(m_workplace, this, change, [this, key, label, value](const Result<QString> &stands) {
        m_keeping.remove(key);
        if (!stands) {
            if (stands.error().code != ErrorCode::Canceled) {
                m_workplace.tellError(this, stands.error());
            }
            refresh();
        } else {
            m_settings[key] = *stands;
            if (*stands != value) {
                show(m_settings);
            } else if (shown(key) != value) {
                // Changed again while it was written.
                keep(key, label);
            }
        }
        Q_EMIT answered();
    });
}

} // namespace dangjian
