// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberchangedialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "history/journalwords.h"
#include "listpage/enumlists.h"
#include "members/personwords.h"
#include "members/ui_memberchangedialog.h"

#include <QPushButton>

namespace dangjian {

MemberChangeDialog::MemberChangeDialog(
    Workplace &workplace, const MemberChoice &choice, MemberChange what, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::MemberChangeDialog>()),
      m_workplace(workplace),
      m_choice(choice),
      m_what(what)
{
    m_form->setupUi(this);
    QFont bold = m_form->whoLabel->font();
    bold.setBold(true);
    m_form->whoLabel->setFont(bold);
    m_form->whoLabel->setText(MemberActions::whom(choice));
    m_form->onEdit->setDate(workplace.services().store.clock().today());
    QPalette alert = m_form->errorLabel->palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->errorLabel->setPalette(alert);
    const bool branch = what == MemberChange::Branch;
    m_form->valueLabel->setVisible(!branch);
    m_form->valueCombo->setVisible(!branch);
    m_form->branchLabel->setVisible(branch);
    m_form->branchCombo->setVisible(branch);
    QPushButton *okButton = m_form->buttonBox->button(QDialogButtonBox::Ok);
    switch (what) {
    case MemberChange::Category:
        setWindowTitle(tr("Change category"));
        okButton->setText(tr("Change category"));
        fillWith<MemberCategory>(m_form->valueCombo);
        break;
    case MemberChange::State:
        setWindowTitle(tr("Change state"));
        okButton->setText(tr("Change state"));
        fillWith<MembershipState>(m_form->valueCombo);
        break;
    case MemberChange::Standing:
        setWindowTitle(tr("Change standing"));
        okButton->setText(tr("Change standing"));
        fillWith<Standing>(m_form->valueCombo);
        break;
    case MemberChange::Branch:
        setWindowTitle(tr("Transfer to another branch"));
        okButton->setText(tr("Transfer"));
        m_form->branchCombo->setWorkplace(workplace, true);
        break;
    }
    connect(m_form->valueCombo, &QComboBox::currentIndexChanged, this, &MemberChangeDialog::showConsequence);
    connect(m_form->branchCombo, &OrganizationCombo::organizationChanged, this, &MemberChangeDialog::showConsequence);
    connect(m_form->onEdit, &DateField::dateChanged, this, &MemberChangeDialog::showConsequence);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &MemberChangeDialog::carryOutOrder);
    showConsequence();
    if (choice.ids.size() != 1) {
        countThem();
        return;
    }
    afterwards(
        workplace.services().members.show(choice.ids.first()), this, [this](const Result<MemberDetails> &details) {
            if (!details)
                return;
            m_details = *details;
            const Member &member = m_details.member;
            // What is offered first is not what the member is already.
            QString now;
            if (m_what == MemberChange::Category)
                now = codeOf(member.category);
            else if (m_what == MemberChange::State)
                now = codeOf(member.state);
            else if (m_what == MemberChange::Standing)
                now = codeOf(member.standing);
            if (!now.isEmpty() && m_form->valueCombo->currentData().toString() == now)
                m_form->valueCombo->setCurrentIndex(
                    (m_form->valueCombo->currentIndex() + 1) % m_form->valueCombo->count());
            showConsequence();
        });
}

MemberChangeDialog::~MemberChangeDialog() = default;

void MemberChangeDialog::countThem()
{
    if (m_what == MemberChange::Branch)
        return;
    const MemberTrait trait = m_what == MemberChange::Category ? MemberTrait::Category
        : m_what == MemberChange::State                        ? MemberTrait::State
                                                               : MemberTrait::Standing;
    afterwards(m_workplace.services().members.tally(m_choice.ids, trait), this,
        [this](const Result<QMap<QString, int>> &counts) {
            if (!counts)
                return;
            m_counts = *counts;
            // What is offered first is what the fewest of them are already.
            const auto have
                = [this](int index) { return m_counts.value(m_form->valueCombo->itemData(index).toString()); };
            int fewest = 0;
            for (int i = 1; i < m_form->valueCombo->count(); ++i)
                fewest = have(i) < have(fewest) ? i : fewest;
            m_form->valueCombo->setCurrentIndex(fewest);
            showConsequence();
        });
}

QString MemberChangeDialog::howMany() const
{
    if (m_counts.isEmpty())
        return tr("This is done for each of the %1 people; who cannot be changed is left and named afterwards.")
            .arg(m_choice.count);
    const int already = m_counts.value(m_form->valueCombo->currentData().toString());
    const QString value = m_form->valueCombo->currentText();
    if (already == m_choice.count)
        return tr("All %1 people are “%2” already: nothing is to be done.").arg(already).arg(value);
    if (already == 0)
        return tr("%1 people will be changed; who cannot be is left and named afterwards.").arg(m_choice.count);
    return tr("%1 of the %2 people will be changed; %3 are “%4” already and are left as they are.")
        .arg(m_choice.count - already)
        .arg(m_choice.count)
        .arg(already)
        .arg(value);
}

MemberChangeOrder MemberChangeDialog::order() const
{
    MemberChangeOrder order;
    order.what = m_what;
    const QString code = m_form->valueCombo->currentData().toString();
    order.category = fromCode<MemberCategory>(code).value_or(order.category);
    order.state = fromCode<MembershipState>(code).value_or(order.state);
    order.standing = fromCode<Standing>(code).value_or(order.standing);
    order.branch = m_form->branchCombo->organization();
    order.on = m_form->onEdit->date();
    order.reason = m_form->reasonEdit->text().trimmed();
    return order;
}

QString MemberChangeDialog::consequence() const
{
    const MemberChangeOrder order = this->order();
    const QString number = validCertificate(m_details);
    QStringList said;
    switch (m_what) {
    case MemberChange::Category:
        if (m_details.member.id && m_details.member.category == order.category)
            return tr("The member is of this category already.");
        said.append(number.isEmpty()
                ? tr("The certificate will be withdrawn and one of the kind “%1” issued.").arg(wordFor(order.category))
                : tr("The certificate %1 will be withdrawn and one of the kind “%2” issued.")
                      .arg(number, wordFor(order.category)));
        said.append(tr("The log goes on: all records stay."));
        break;
    case MemberChange::State:
        if (order.state == MembershipState::Normal)
            said.append(tr("The member counts again in all figures."));
        else
            said.append(tr("From that day on the member is not counted any more. Nothing is deleted: particulars and "
                           "records stay readable."));
        break;
    case MemberChange::Standing:
        said.append(tr("The old standing stays in the time line."));
        break;
    case MemberChange::Branch: {
        if (order.branch && order.branch == m_details.member.branchId)
            return tr("The member belongs to this branch already.");
        said.append(tr("Records made before stay with the branch they were made for. The certificate stays valid."));
        break;
    }
    }
    if (order.on.isValid() && order.on > m_workplace.services().store.clock().today())
        said.append(tr("The change takes effect on that day."));
    if (m_choice.count > 1)
        said.prepend(howMany());
    return said.join(u' ');
}

void MemberChangeDialog::showConsequence()
{
    m_form->consequenceLabel->setText(consequence());
    m_form->errorLabel->clear();
    const bool allAlready = m_choice.count > 1 && m_what != MemberChange::Branch
        && m_counts.value(m_form->valueCombo->currentData().toString()) == m_choice.count;
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!allAlready);
}

void MemberChangeDialog::carryOutOrder()
{
    const MemberChangeOrder order = this->order();
    if (m_saving)
        return;
    if (!order.on.isValid()) {
        m_form->errorLabel->setText(tr("Give the day from which it is so, for instance 2026-10-31."));
        m_form->onEdit->setFocus();
        return;
    }
    if (m_what == MemberChange::Branch && !order.branch) {
        m_form->errorLabel->setText(tr("Choose the branch: type its name or the initials of its name."));
        m_form->branchCombo->setFocus();
        return;
    }
    if (order.reason.isEmpty()) {
        m_form->errorLabel->setText(tr("Give the reason; it stays in the history."));
        m_form->reasonEdit->setFocus();
        return;
    }
    if (m_choice.ids.size() > 1) {
        startJob(order);
        accept();
        return;
    }
    m_saving = true;
    afterwards(m_workplace.services().members.show(m_choice.ids.first()), this,
        [this, order](const Result<MemberDetails> &now) {
            const bool seen = !m_details.member.id.isNull();
            if (!now || !seen || subjectOf(now->member) == subjectOf(m_details.member))
                carryOutFor(order);
            else
                meetConflict(*now, order);
        });
}

void MemberChangeDialog::carryOutFor(const MemberChangeOrder &order)
{
    afterwards(carryOut(m_workplace.services().members, m_choice.ids.first(), order), this, [this](const Done &done) {
        m_saving = false;
        if (done)
            accept();
        else
            m_form->errorLabel->setText(errorText(done.error()));
    });
}

QString MemberChangeDialog::subjectOf(const Member &member) const
{
    switch (m_what) {
    case MemberChange::Category:
        return codeOf(member.category);
    case MemberChange::State:
        return codeOf(member.state);
    case MemberChange::Standing:
        return codeOf(member.standing);
    case MemberChange::Branch:
        break;
    }
    return QString::number(member.branchId.value);
}

void MemberChangeDialog::meetConflict(const MemberDetails &now, const MemberChangeOrder &order)
{
    static const QMap<MemberChange, QString> columns{{MemberChange::Category, QStringLiteral("category")},
        {MemberChange::State, QStringLiteral("state")}, {MemberChange::Standing, QStringLiteral("standing")},
        {MemberChange::Branch, QStringLiteral("branch_id")}};
    const QString mine = m_what == MemberChange::Branch ? QString::number(order.branch.value)
                                                        : m_form->valueCombo->currentData().toString();
    const QString table = QStringLiteral("member");
    ReferenceNames names;
    for (const Organization &organization : m_workplace.organizations())
        names.add(QStringLiteral("organization"), organization.id.value, organization.name);
    JournalWords words(m_workplace);
    words.setNames(names);
    const ConflictSubject subject{now.member.name, table, QString::number(now.member.id.value),
        [words, table](const QString &column) { return words.field(table, column); },
        [words, table](const QString &column, const QString &value) { return words.value(table, column, value); }};
    Conflict conflict;
    conflict.contested.append({columns.value(m_what), {}, subjectOf(m_details.member), subjectOf(now.member), mine});
    openConflict(
        m_workplace, this, subject, conflict,
        [this, now](const QStringList &chosen) {
            m_saving = false;
            m_details = now;
            if (chosen.isEmpty())
                carryOutOrder();
            else
                reject();
        },
        [this] { m_saving = false; });
}

void MemberChangeDialog::startJob(const MemberChangeOrder &order)
{
    auto *job = new MemberChangeJob(m_workplace.services().members, m_choice.ids, order);
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace, [job, workplace, title = windowTitle()] {
        if (job->failures().isEmpty())
            return;
        QStringList reasons;
        for (const Error &error : job->failures()) {
            const QString text = errorText(error);
            if (!reasons.contains(text))
                reasons.append(text);
        }
        workplace->tell(title,
            tr("Changed: %1. Left as they were: %2.\n%3")
                .arg(job->changedCount())
                .arg(job->failures().size())
                .arg(reasons.mid(0, 5).join(u'\n')));
    });
    m_workplace.run(job, windowTitle());
}

} // namespace dangjian
