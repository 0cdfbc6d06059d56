// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/branchespane.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "listpage/organizationcombo.h"
#include "rosters/newbranchdialog.h"
#include "rosters/rostersession.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

// What an entry of the box means, where it is no organization's id.
constexpr qint64 undecided = 0;
constexpr qint64 otherBranch = -1;
constexpr qint64 newBranch = -2;
constexpr qint64 leftOut = -3;

} // namespace

BranchesPane::BranchesPane(RosterSession &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(this);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(0, 6, 6, 0);
    m_introLabel = new QLabel(m_body);
    m_introLabel->setWordWrap(true);
    QPalette quiet = m_introLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_introLabel->setPalette(quiet);
    m_layout->addWidget(m_introLabel);
    m_likeliestButton = new QPushButton(tr("Ta&ke the likeliest for all"), m_body);
    m_likeliestButton->setObjectName(QStringLiteral("likeliestButton"));
    m_likeliestButton->setAutoDefault(false);
    m_layout->addWidget(m_likeliestButton, 0, Qt::AlignLeft);
    connect(m_likeliestButton, &QPushButton::clicked, this, &BranchesPane::takeLikeliest);
    m_layout->addStretch(1);
    setWidget(m_body);
    viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    connect(&m_session, &RosterSession::planned, this, &BranchesPane::showNames);
}

BranchesPane::Entry *BranchesPane::entryOf(const QString &name)
{
    for (Entry &entry : m_entries)
        if (entry.name == name)
            return &entry;
    return nullptr;
}

void BranchesPane::showNames()
{
    if (m_file != m_session.options().file) {
        m_file = m_session.options().file;
        m_seen.clear();
        for (const Entry &entry : std::as_const(m_entries))
            delete entry.choiceCombo->parentWidget();
        m_entries.clear();
    }
    m_open = 0;
    int likely = 0;
    for (const UnknownBranch &branch : m_session.report().unknownBranches) {
        const bool decided = branch.isMade || m_session.namesLeft().contains(branch.name);
        m_open += decided ? 0 : 1;
        likely += !decided && !branch.similar.isEmpty() ? 1 : 0;
        // A name that was decided keeps its suggestions: the choice can be taken back.
        if (!m_seen.contains(branch.name)) {
            m_seen.insert(branch.name, branch);
            addName(branch);
        }
    }
    for (const Entry &entry : std::as_const(m_entries))
        selectPresent(entry);
    m_likeliestButton->setVisible(likely > 1);
    m_introLabel->setText(m_seen.isEmpty()
            ? tr("All branches of the file are known.")
            : tr("These names stand for no branch. What you choose is remembered as another spelling of its name."));
    Q_EMIT openChanged();
}

void BranchesPane::addName(const UnknownBranch &branch)
{
    auto *box = new QWidget(m_body);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(3);
    auto *nameLabel = new QLabel(tr("“%1”, rows: %2").arg(branch.name, QLocale().toString(branch.rows)), box);
    nameLabel->setWordWrap(true);
    auto *combo = new QComboBox(box);
    combo->setObjectName(QStringLiteral("branchChoiceCombo"));
    combo->setAccessibleName(tr("What “%1” stands for").arg(branch.name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setFocusPolicy(Qt::StrongFocus);
    fillChoices(combo, branch);
    layout->addWidget(nameLabel);
    layout->addWidget(combo);
    m_layout->insertWidget(m_layout->count() - 1, box);
    m_entries.append(Entry{branch.name, combo, nullptr});
    connect(combo, &QComboBox::activated, this, [this, name = branch.name] { take(name); });
}

void BranchesPane::fillChoices(QComboBox *combo, const UnknownBranch &branch) const
{
    combo->addItem(tr("not decided: the rows wait"), undecided);
    for (qsizetype i = 0; i < branch.similar.size(); ++i)
        combo->addItem(tr("is %1").arg(branch.similarNames.value(i)), branch.similar.at(i).value);
    combo->addItem(tr("is another branch …"), otherBranch);
    combo->addItem(tr("make it with the import …"), newBranch);
    combo->addItem(tr("leave its rows out"), leftOut);
}

void BranchesPane::selectPresent(const Entry &entry) const
{
    const RosterImportOptions &options = m_session.options();
    qint64 present = undecided;
    if (m_session.namesLeft().contains(entry.name))
        present = leftOut;
    else if (options.newBranches.contains(entry.name))
        present = newBranch;
    else if (const OrganizationId chosen = options.branchChoices.value(entry.name))
        present = entry.choiceCombo->findData(chosen.value) >= 0 ? chosen.value : otherBranch;
    else if (entry.otherCombo && entry.otherCombo->isVisibleTo(entry.choiceCombo->parentWidget()))
        present = otherBranch; // it is being chosen
    entry.choiceCombo->setCurrentIndex(entry.choiceCombo->findData(present));
    const int made = entry.choiceCombo->findData(newBranch);
    entry.choiceCombo->setItemText(made,
        present == newBranch ? tr("is made: %1").arg(options.newBranches.value(entry.name).name)
                             : tr("make it with the import …"));
}

void BranchesPane::take(const QString &name)
{
    Entry *entry = entryOf(name);
    const qint64 chosen = entry->choiceCombo->currentData().toLongLong();
    if (entry->otherCombo)
        entry->otherCombo->setVisible(chosen == otherBranch);
    switch (chosen) {
    case otherBranch:
        takeOther(name);
        return;
    case newBranch:
        askNew(name);
        return;
    case leftOut:
        decide(name, {});
        m_session.namesLeft().insert(name);
        return;
    default:
        decide(name, OrganizationId{chosen});
    }
}

void BranchesPane::takeLikeliest()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.choiceCombo->currentData().toLongLong() == undecided)
            if (const UnknownBranch &branch = m_seen[entry.name]; !branch.similar.isEmpty())
                decide(entry.name, branch.similar.first());
}

void BranchesPane::takeOther(const QString &name)
{
    Entry *entry = entryOf(name);
    if (!entry->otherCombo) {
        auto *combo = new OrganizationCombo(entry->choiceCombo->parentWidget());
        combo->setObjectName(QStringLiteral("otherBranchCombo"));
        combo->setAccessibleName(tr("The branch that “%1” stands for").arg(name));
        combo->setWorkplace(m_session.workplace(), true);
        combo->setOrganization({});
        entry->choiceCombo->parentWidget()->layout()->addWidget(combo);
        setTabOrder(entry->choiceCombo, combo);
        connect(combo, &OrganizationCombo::organizationChanged, this, [this, name] {
            const Entry *changed = entryOf(name);
            if (const OrganizationId branch = changed->otherCombo->organization();
                branch && branch != m_session.options().branchChoices.value(name))
                decide(name, branch);
        });
        entry->otherCombo = combo;
    }
    entry->otherCombo->show();
    entry->otherCombo->setFocus();
}

void BranchesPane::askNew(const QString &name)
{
    QList<Organization> planned;
    const auto &made = m_session.options().newBranches;
    for (auto each = made.cbegin(); each != made.cend(); ++each)
        if (each.key() != name)
            planned.append(each.value());
    auto *dialog = new NewBranchDialog(m_session.workplace(), name, made.value(name), planned, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] {
        decide(name, {});
        m_session.options().newBranches.insert(name, dialog->branch());
        selectPresent(*entryOf(name));
    });
    connect(dialog, &QDialog::rejected, this, [this, name] { selectPresent(*entryOf(name)); });
    dialog->open();
}

void BranchesPane::decide(const QString &name, OrganizationId branch)
{
    m_session.namesLeft().remove(name);
    m_session.options().newBranches.remove(name);
    if (branch)
        m_session.options().branchChoices.insert(name, branch);
    else
        m_session.options().branchChoices.remove(name);
    m_session.planSoon();
}

void BranchesPane::takeKeyboard()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.choiceCombo->currentData().toLongLong() == undecided) {
            entry.choiceCombo->setFocus();
            ensureWidgetVisible(entry.choiceCombo);
            return;
        }
}

} // namespace dangjian
