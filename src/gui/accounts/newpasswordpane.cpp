// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/newpasswordpane.h"

#include "accounts/passwordrules.h"
#include "accounts/ui_newpasswordform.h"
#include "app/appearance.h"
#include "app/errortext.h"

#include <QKeyEvent>

namespace dangjian {

NewPasswordPane::NewPasswordPane(QWidget *parent) : QWidget(parent), m_form(std::make_unique<Ui::NewPasswordForm>())
{
    m_form->setupUi(this);
    setFocusProxy(m_form->nextEdit);
    m_form->capsLockLabel->watch(m_form->nextEdit);
    m_form->capsLockLabel->watch(m_form->againEdit);
    for (QLineEdit *edit : {m_form->nextEdit, m_form->againEdit}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            showRule();
            Q_EMIT changed();
        });
    }
    m_form->nextEdit->installEventFilter(this);
    connect(m_form->againEdit, &QLineEdit::returnPressed, this, &NewPasswordPane::submitted);
    showRule();
}

NewPasswordPane::~NewPasswordPane() = default;

void NewPasswordPane::setAccountName(const QString &name)
{
    m_accountName = name;
    showRule();
}

void NewPasswordPane::setGiven(const QString &password)
{
    m_given = password;
    showRule();
}

QString NewPasswordPane::password() const
{
    return m_form->nextEdit->text();
}

QString NewPasswordPane::firstFault() const
{
    const QString code = passwordFault(password(), m_accountName);
    if (!code.isEmpty()) {
        return findingText(code);
    }
    return !m_given.isEmpty() && password() == m_given
        ? tr("This is the password that was given to you. Choose another one.")
        : QString();
}

QString NewPasswordPane::fault() const
{
    const QString wrong = firstFault();
    if (!wrong.isEmpty()) {
        return wrong;
    }
    return m_form->againEdit->text() == password() ? QString() : tr("The two are not the same yet.");
}

void NewPasswordPane::clear()
{
    m_given.fill(u' ');
    m_given.clear();
    m_form->nextEdit->clear();
    m_form->againEdit->clear();
}

void NewPasswordPane::focusFirst()
{
    m_form->nextEdit->setFocus();
}

void NewPasswordPane::insist()
{
    const bool isRepetitionWrong = firstFault().isEmpty();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, shadesOf(colours).accent);
    m_form->ruleLabel->setPalette(colours);
    m_form->ruleLabel->setText(fault());
    QLineEdit *wrongEdit = isRepetitionWrong ? m_form->againEdit : m_form->nextEdit;
    wrongEdit->setFocus();
    wrongEdit->selectAll();
}

bool NewPasswordPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form->nextEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_form->againEdit->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NewPasswordPane::showRule()
{
    QPalette colours = palette();
    const Shades &shades = shadesOf(colours);
    const QString wrong = fault();
    QString text = wrong;
    QColor colour = shades.warning;
    if (password().isEmpty()) {
        text
            = tr("At least %1 characters, none of the passwords that are tried first. A sentence that only you know is "
                 "good; it need not have digits or signs.")
                  .arg(leastPasswordLength);
        colour = shades.secondary;
    } else if (wrong.isEmpty()) {
        text = tr("This password can be taken.");
        colour = shades.good;
    }
    colours.setColor(QPalette::WindowText, colour);
    m_form->ruleLabel->setPalette(colours);
    m_form->ruleLabel->setText(text);
}

} // namespace dangjian
