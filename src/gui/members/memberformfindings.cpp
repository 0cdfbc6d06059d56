// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What MemberFormDialog says about what was typed, and when.
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/lineicon.h"
#include "app/workplace.h"
#include "duplicates/likenesshint.h"
#include "duplicates/personglance.h"
#include "members/memberform.h"
#include "members/memberformdialog.h"
#include "members/memberrules.h"

#include <algorithm>

namespace dangjian {

QList<MemberFormDialog::Fault> MemberFormDialog::faults() const
{
    const QDate today = m_workplace.services().store.clock().today();
    const QList<MemberFinding> found = findingsOf(input(), today);
    QList<Fault> all;
    QSet<QString> known;
    const QList<Forms::Field> fields = m_forms->fields();
    for (const Forms::Field &field : fields) {
        const QString column = QString::fromLatin1(field.column);
        known.insert(column);
        const auto *date = qobject_cast<const DateField *>(field.widget);
        if (date && date->isEnabled() && !date->isAcceptable()) {
            all.append({column, tr("This is no day: write 1986-07-01 or 19860701."), true});
            continue;
        }
        const auto *branch = qobject_cast<const OrganizationCombo *>(field.widget);
        if (branch && !branch->organization() && !branch->currentText().trimmed().isEmpty()) {
            all.append({column, tr("There is no branch of this name: %1").arg(branch->currentText().trimmed()), true});
            continue;
        }
        for (const MemberFinding &finding : found)
            if (finding.field == column)
                all.append({column, findingText(finding.code, finding.args), finding.level == FindingLevel::Error});
        if (field.widget == m_forms->identity.idNumberEdit && !m_sameNumber.isEmpty())
            all.append({column, m_sameNumber, true});
        const QString unit = m_forms->contact.unitEdit->text().trimmed();
        if (field.widget == m_forms->contact.unitEdit && !unit.isEmpty() && !m_units.contains(unit))
            all.append({column, tr("This unit is new; it will be entered with the member."), false});
    }
    for (const MemberFinding &finding : found)
        if (!known.contains(finding.field))
            all.append({finding.field, findingText(finding.code, finding.args), finding.level == FindingLevel::Error});
    return all;
}

void MemberFormDialog::noteLeft(QWidget *left, QWidget *entered)
{
    // Another window, a list that drops down: the field was not left.
    if (!left || !entered || entered->window() != this)
        return;
    const QList<Forms::Field> fields = m_forms->fields();
    for (const Forms::Field &field : fields) {
        const QString column = QString::fromLatin1(field.column);
        const bool was = field.widget == left || field.widget->isAncestorOf(left);
        const bool is = field.widget == entered || field.widget->isAncestorOf(entered);
        if (was && !is && !m_left.contains(column)) {
            m_left.insert(column);
            showFindings();
        }
    }
}

void MemberFormDialog::showFindings()
{
    QList<Fault> shown = faults();
    shown.removeIf([this](const Fault &fault) { return !m_allShown && !m_left.contains(fault.column); });
    QTabWidget *tabs = m_forms->dialog.tabs;
    QSet<int> marked;
    QStringList elsewhere; // what has no line beside its field
    const QList<Forms::Field> fields = m_forms->fields();
    for (const Forms::Field &field : fields) {
        const auto ofField = [&](const Fault &fault) { return fault.column == QLatin1StringView(field.column); };
        // The line holds one sentence; the next one shows when this one is put right. Errors come first.
        auto first = std::find_if(
            shown.cbegin(), shown.cend(), [&](const Fault &fault) { return ofField(fault) && fault.error; });
        if (first == shown.cend())
            first = std::find_if(shown.cbegin(), shown.cend(), ofField);
        if (first != shown.cend() && first->error)
            marked.insert(tabs->indexOf(m_forms->pageOf(field.widget)));
        if (!field.label) {
            if (first != shown.cend())
                elsewhere.append(first->text);
            continue;
        }
        field.label->setText(first == shown.cend() ? QString() : first->text);
        QPalette alert = field.label->palette();
        alert.setColor(QPalette::WindowText,
            first != shown.cend() && first->error ? shadesOf(palette()).accent : shadesOf(palette()).warning);
        field.label->setPalette(alert);
    }
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setTabIcon(i, marked.contains(i) ? lineIcon(QStringLiteral("warning")) : QIcon());
        tabs->setTabToolTip(i, marked.contains(i) ? tr("Something here is to be put right.") : QString());
    }
    QSet<QString> wrong;
    for (const Fault &fault : std::as_const(shown)) {
        if (fault.error)
            wrong.insert(fault.column);
        const bool placed = std::any_of(fields.cbegin(), fields.cend(),
            [&](const Forms::Field &field) { return fault.column == QLatin1StringView(field.column); });
        if (!placed)
            elsewhere.append(fault.text);
    }
    if (!wrong.isEmpty())
        elsewhere.prepend(tr("To be put right before saving: %1").arg(wrong.size()));
    m_forms->dialog.summaryLabel->setText(elsewhere.join(u'\n'));
    // Both stand in the one line below the name; what is wrong with it comes first.
    m_likenessHint->setVisible(m_forms->identity.nameFindingLabel->text().isEmpty());
}

void MemberFormDialog::setUpLikeness()
{
    auto &identity = m_forms->identity;
    m_likenessHint = new LikenessHint(m_workplace, identity.nameEdit->parentWidget());
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    identity.fieldsLayout->getItemPosition(
        identity.fieldsLayout->indexOf(identity.nameFindingLabel), &row, &column, &rowSpan, &columnSpan);
    identity.fieldsLayout->addWidget(m_likenessHint, row, column, rowSpan, columnSpan, Qt::AlignTop);
    QWidget::setTabOrder(identity.readingEdit, m_likenessHint);
    connect(m_likenessHint, &LikenessHint::seeRequested, this, &MemberFormDialog::showLike);
}

void MemberFormDialog::askForLikeness()
{
    PersonMark person = markOf(input());
    person.id = m_id;
    m_likenessHint->ask(person);
}

void MemberFormDialog::showLike(MemberId id, const QString &why)
{
    auto *glance = new PersonGlance(m_workplace, id, why, this);
    connect(glance, &QDialog::accepted, this, [this, id] {
        reject();
        if (!isVisible())
            Q_EMIT m_workplace.personRequested(id);
    });
    glance->open();
}

QStringList MemberFormDialog::findings() const
{
    QStringList texts;
    const QList<Forms::Field> fields = m_forms->fields();
    for (const Forms::Field &field : fields)
        if (field.label && !field.label->text().isEmpty())
            texts.append(field.label->text());
    return texts;
}

} // namespace dangjian
