// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "accounts/accountscard.h"
#include "accounts/trustsettings.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/lineicon.h"
#include "app/pageheading.h"
#include "app/words.h"
#include "backups/backupkeeper.h"
#include "backups/damageoffer.h"
#include "backups/restoredialog.h"
#include "checks/checkjob.h"
#include "history/auditwords.h"
#include "history/historybutton.h"
#include "history/journalwords.h"
#include "listpage/columnfit.h"
#include "participation/participation.h"
#include "printing/calibrationdialog.h"
#include "printing/letteroptions.h"
#include "rosters/batchesdialog.h"
#include "settings/backupcard.h"
#include "settings/lettercard.h"
#include "workbench/card.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

const QString lookKey = QStringLiteral("look");
const QString scaleKey = QStringLiteral("scale");

QLabel *secondaryLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
    label->setPalette(palette);
    return label;
}

/** Figures stand at the right of their column, under a heading that does so, too. */
Qt::Alignment dutyAlignment(int column)
{
    return (column >= 1 && column <= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString timeText(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/** What can be told of a finding beyond its sentence: where a chain was broken and by what. */
QString findingDetail(const CheckFinding &finding)
{
    if (finding.chain) {
        const ChainBreak &chain = *finding.chain;
        return SettingsPage::tr("Act %1 of %2 (%3, %4): %5")
            .arg(QString::number(chain.act.value), timeText(chain.at), JournalWords::act(chain.kind), chain.who,
                breakText(chain));
    }
    return finding.unnoted ? unnotedText(*finding.unnoted) : QString();
}

void addRow(QFormLayout *form, const QString &word, QComboBox *combo)
{
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    combo->setMinimumWidth(combo->fontMetrics().height() * 11);
    form->addRow(word, combo);
}

} // namespace

SettingsPage::SettingsPage(Workplace &workplace, QWidget *parent) : ScreenPage(workplace, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(12);
    auto *headingLabel = new QLabel(tr("System"), body);
    headingLabel->setFont(pageHeadingFont(font()));
    layout->addWidget(headingLabel);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    grid->addWidget(buildLook(), 0, 0);
    grid->addWidget(buildStore(), 0, 1);
    auto *backupCard = new BackupCard(workplace, this);
    addChanges(backupCard, tr("Backups"), QStringLiteral("backupChangesButton"),
        {QStringLiteral("backup.automatic"), QStringLiteral("backup.before_import"), QStringLiteral("backup.second"),
            QStringLiteral("backup.lock")});
    grid->addWidget(backupCard, 1, 0, 1, 2);
    // Side by side what every role has; what is the department's alone goes as a whole row where it is withheld.
    grid->addWidget(buildDuties(), 2, 0);
    grid->addWidget(buildPapers(), 2, 1);
    m_letterCard = new LetterCard(workplace, this);
    addChanges(m_letterCard, tr("Letters and envelopes"), QStringLiteral("letterChangesButton"),
        {QLatin1String(lettersetting::sender), QLatin1String(lettersetting::senderAddress),
            QLatin1String(lettersetting::senderPhone), QLatin1String(lettersetting::postcode)});
    grid->addWidget(m_letterCard, 3, 0);
    grid->addWidget(buildCheck(), 3, 1);
    m_accountsCard = new AccountsCard(workplace, this);
    addChanges(m_accountsCard, tr("Accounts and personal data"), QStringLiteral("trustChangesButton"),
        {trustsetting::lockMinutes, trustsetting::reasonToShow, trustsetting::reasonToHandOut});
    grid->addWidget(m_accountsCard, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addStretch(1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    outer->addWidget(scroll);
}

void SettingsPage::addChanges(Card *card, const QString &title, const QString &name, const QStringList &keys)
{
    auto *button = new HistoryButton(workplace(), card);
    button->setObjectName(name);
    button->setRecord(title, QStringLiteral("setting"), keys.join(u','));
    card->content()->addWidget(button, 0, Qt::AlignLeft);
}

void SettingsPage::showRow(const QString &table, const QString &key)
{
    if (table == QStringLiteral("import_batch")) {
        BatchesDialog::openBeside(workplace(), ImportBatchId{key.toLongLong()}, this);
        return;
    }
    static const QMap<QString, QString> fields{{QLatin1String(lettersetting::sender), QStringLiteral("senderEdit")},
        {QLatin1String(lettersetting::senderAddress), QStringLiteral("senderAddressEdit")},
        {QLatin1String(lettersetting::senderPhone), QStringLiteral("senderPhoneEdit")},
        {QLatin1String(lettersetting::postcode), QStringLiteral("postcodeEdit")},
        {trustsetting::lockMinutes, QStringLiteral("lockSpin")},
        {trustsetting::reasonToShow, QStringLiteral("reasonToShowCheck")},
        {trustsetting::reasonToHandOut, QStringLiteral("reasonToHandOutCheck")},
        {QStringLiteral("backup.automatic"), QStringLiteral("dailyBackupCheckBox")},
        {QStringLiteral("backup.before_import"), QStringLiteral("importBackupCheckBox")},
        {QStringLiteral("backup.second"), QStringLiteral("secondPlaceButton")},
        {QStringLiteral("backup.lock"), QStringLiteral("passphraseButton")}};
    auto *field = findChild<QWidget *>(fields.value(key));
    if (field == nullptr || fields.value(key).isEmpty())
        return;
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

QWidget *SettingsPage::buildLook()
{
    auto *card = new Card(tr("Language and look"), this);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(18);
    m_languageCombo = new QComboBox(card);
    m_languageCombo->setObjectName(QStringLiteral("languageCombo"));
    m_languageCombo->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_languageCombo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languageCombo->setCurrentIndex(qMax(0, m_languageCombo->findData(workplace().language())));
    m_lookCombo = new QComboBox(card);
    m_lookCombo->setObjectName(QStringLiteral("lookCombo"));
    m_lookCombo->addItem(tr("As the desktop has it"), codeOf(Look::System));
    m_lookCombo->addItem(tr("Light"), codeOf(Look::Light));
    m_lookCombo->addItem(tr("Dark"), codeOf(Look::Dark));
    m_lookCombo->setCurrentIndex(
        qMax(0, m_lookCombo->findData(workplace().memory().value(lookKey, codeOf(Look::System)))));
    m_scaleCombo = new QComboBox(card);
    m_scaleCombo->addItem(tr("As the desktop has it"), QString());
    for (const int percent : {125, 150, 175, 200}) {
        m_scaleCombo->addItem(QStringLiteral("%1 %").arg(percent), QString::number(percent / 100.0));
    }
    m_scaleCombo->setCurrentIndex(qMax(0, m_scaleCombo->findData(workplace().memory().value(scaleKey).toString())));
    addRow(form, tr("&Language"), m_languageCombo);
    addRow(form, tr("&Palette"), m_lookCombo);
    addRow(form, tr("Si&ze"), m_scaleCombo);
    card->content()->addLayout(form);
    card->content()->addWidget(secondaryLabel(
        tr("The size holds from the next start. Papers are printed in Chinese in either language."), card));
    card->content()->addStretch(1);
    const auto keep = [this](QComboBox *combo, const QString &key) {
        connect(combo, &QComboBox::activated, this, [this, combo, key] {
            if (workplace().memory().value(key).toString() != combo->currentData().toString()) {
                workplace().memory().setValue(key, combo->currentData());
                if (key != scaleKey) {
                    Q_EMIT workplace().languageChanged();
                }
            }
        });
    };
    connect(m_languageCombo, &QComboBox::activated, this,
        [this] { workplace().chooseLanguage(m_languageCombo->currentData().toString()); });
    keep(m_lookCombo, lookKey);
    keep(m_scaleCombo, scaleKey);
    return card;
}

QWidget *SettingsPage::buildPapers()
{
    auto *card = new Card(tr("Papers and printers"), this);
    auto *sheetsIntroLabel
        = secondaryLabel(tr("How certificates, forms, letters and lists look when they are printed."), card);
    sheetsIntroLabel->setObjectName(QStringLiteral("sheetsIntroLabel"));
    card->content()->addWidget(sheetsIntroLabel);
    auto *sheetsButton = new QPushButton(lineIcon(QStringLiteral("certificate")), tr("Change pape&rs…"), card);
    sheetsButton->setObjectName(QStringLiteral("sheetsButton"));
    connect(sheetsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT workplace().pageRequested(QStringLiteral("sheets")); });
    card->content()->addWidget(sheetsButton, 0, Qt::AlignLeft);
    card->content()->addSpacing(8);
    card->content()->addWidget(
        secondaryLabel(tr("Where a printer puts its lines beside the boxes of a form, say by how much."), card));
    auto *calibrateButton = new QPushButton(lineIcon(QStringLiteral("print")), tr("Cali&brate a printer…"), card);
    calibrateButton->setObjectName(QStringLiteral("calibrateButton"));
    connect(calibrateButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new CalibrationDialog(workplace(), {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    card->content()->addWidget(calibrateButton, 0, Qt::AlignLeft);
    card->content()->addStretch(1);
    return card;
}

QWidget *SettingsPage::buildStore()
{
    auto *card = new Card(tr("Database"), this);
    const Store &store = services().store;
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(18);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addLabel = [&](const QString &word, QLabel *valueLabel) {
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        valueLabel->setWordWrap(true);
        form->addRow(secondaryLabel(word, card), valueLabel);
        return valueLabel;
    };
    const auto add = [&](const QString &word, const QString &value) { return addLabel(word, new QLabel(value, card)); };
    const QFileInfo file(store.file());
    add(tr("File"), file.fileName());
    add(tr("Folder"), QDir::toNativeSeparators(file.absolutePath()));
    add(tr("Office number"), QString::number(store.office()));
    m_sizeLabel = add(tr("Size"), {});
    card->content()->addLayout(form);
    card->content()->addStretch(1);
    auto *otherButton = new QPushButton(lineIcon(QStringLiteral("folder")), tr("Open &another database …"), card);
    otherButton->setObjectName(QStringLiteral("otherStoreButton"));
    connect(otherButton, &QPushButton::clicked, &workplace(), &Workplace::otherStoreRequested);
    auto *importsButton = new QPushButton(lineIcon(QStringLiteral("import")), tr("Past &imports…"), card);
    importsButton->setObjectName(QStringLiteral("pastImportsButton"));
    connect(importsButton, &QPushButton::clicked, this, [this] { BatchesDialog::openBeside(workplace(), {}, this); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(otherButton);
    buttons->addWidget(importsButton);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    return card;
}

QWidget *SettingsPage::buildDuties()
{
    auto *card = new Card(tr("Duties in a calendar year"), this);
    m_dutyTable = new QTableWidget(card);
    m_dutyTable->setObjectName(QStringLiteral("dutyTable"));
    m_dutyTable->setAccessibleName(tr("Duties in a calendar year"));
    m_dutyTable->setColumnCount(6);
    m_dutyTable->setHorizontalHeaderLabels(
        {tr("Category"), tr("Hours"), tr("Deeds"), tr("Zones"), tr("Valid from"), tr("Valid until")});
    for (int column = 0; column < m_dutyTable->columnCount(); ++column) {
        m_dutyTable->horizontalHeaderItem(column)->setTextAlignment(dutyAlignment(column));
    }
    m_dutyTable->setFrameShape(QFrame::NoFrame);
    m_dutyTable->setShowGrid(false);
    m_dutyTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dutyTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_dutyTable->setTabKeyNavigation(false);
    m_dutyTable->verticalHeader()->hide();
    m_dutyTable->horizontalHeader()->setHighlightSections(false);
    m_dutyTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_dutyTable->setFixedHeight(fontMetrics().height() * 6);
    new ColumnFit(
        m_dutyTable, m_dutyTable->horizontalHeader(), {{7, 20, true}, {5, 8}, {5, 8}, {6, 8}, {6, 13}, {6, 13}});
    card->content()->addWidget(m_dutyTable);
    card->content()->addWidget(
        secondaryLabel(tr("A change holds from its date on; the years before keep their figures."), card));
    return card;
}

QWidget *SettingsPage::buildCheck()
{
    auto *card = new Card(tr("Check the database"), this);
    card->setObjectName(QStringLiteral("checkCard"));
    m_checkLabel = secondaryLabel(
        tr("Proves that nothing is damaged: files, references, sums, periods and the chain of changes."), card);
    m_checkButton = new QPushButton(lineIcon(QStringLiteral("check")), tr("&Check now"), card);
    m_checkButton->setObjectName(QStringLiteral("checkButton"));
    m_findingTree = new QTreeWidget(card);
    m_findingTree->setObjectName(QStringLiteral("findingTree"));
    m_findingTree->setAccessibleName(tr("What the check found"));
    m_findingTree->setRootIsDecorated(false);
    m_findingTree->setFrameShape(QFrame::NoFrame);
    m_findingTree->setHeaderLabels({tr("Found"), tr("Where")});
    m_findingTree->setWordWrap(true);
    m_findingTree->header()->setStretchLastSection(false);
    m_findingTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_findingTree->hide();
    connect(m_checkButton, &QPushButton::clicked, this, &SettingsPage::checkStore);
    m_findingTree->setMinimumHeight(fontMetrics().height() * 6);
    m_damageOffer = new DamageOffer(card);
    m_damageOffer->hide();
    connect(
        m_damageOffer, &DamageOffer::restoreChosen, this, [this] { (new RestoreDialog(workplace(), this))->open(); });
    connect(m_damageOffer, &DamageOffer::rescueChosen, this,
        [this] { Q_EMIT BackupKeeper::of(workplace()).rescueRequested(); });
    card->content()->addWidget(m_checkLabel);
    card->content()->addSpacing(4);
    auto *auditButton = new QPushButton(lineIcon(QStringLiteral("history")), tr("All c&hanges…"), card);
    auditButton->setObjectName(QStringLiteral("auditButton"));
    auditButton->setToolTip(tr("Who did what and when, and whether the chain of seals holds"));
    auditButton->setVisible(workplace().mayDo(Permission::Audit));
    connect(auditButton, &QPushButton::clicked, this,
        [this] { Q_EMIT workplace().pageRequested(QStringLiteral("audit")); });
    auto *checkButtons = new QHBoxLayout;
    checkButtons->addWidget(m_checkButton);
    checkButtons->addWidget(auditButton);
    checkButtons->addStretch(1);
    card->content()->addLayout(checkButtons);
    card->content()->addWidget(m_damageOffer);
    card->content()->addWidget(m_findingTree, 1);
    card->content()->addStretch(1);
    return card;
}

void SettingsPage::activate()
{
    const qint64 bytes = QFileInfo(services().store.file()).size();
    m_sizeLabel->setText(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
    m_letterCard->refresh();
    m_accountsCard->refresh();
    afterwards(services().settings.duties(), this, [this](const Result<QList<DutyRule>> &answer) {
        if (answer) {
            showDuties(*answer);
        } else {
            workplace().tellError(this, answer.error());
        }
    });
}

void SettingsPage::showDuties(const QList<DutyRule> &rules)
{
    m_dutyTable->setRowCount(int(rules.size()));
    for (int row = 0; row < rules.size(); ++row) {
        const DutyRule &rule = rules.at(row);
        const QStringList cells{wordFor(rule.category), hoursText(rule.minutes), QString::number(rule.deeds),
            QString::number(rule.zones), rule.from.isValid() ? dateText(rule.from) : tr("always"),
            rule.until.isValid() ? dateText(rule.until) : tr("open")};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setTextAlignment(dutyAlignment(column));
            m_dutyTable->setItem(row, column, item);
        }
    }
}

void SettingsPage::checkStore()
{
    if (!m_checkButton->isEnabled()) {
        return;
    }
    m_checkButton->setEnabled(false);
    m_findingTree->hide();
    offerHelp(false);
    m_checkLabel->setText(tr("Checking … you can go on working."));
    auto *job = new CheckJob(services().store);
    connect(job, &CheckJob::finished, this, [this, job] {
        m_checkButton->setEnabled(true);
        showFindings(job->findings());
        Q_EMIT checked();
    });
    connect(job, &CheckJob::failed, this, [this](const Error &error) {
        m_checkButton->setEnabled(true);
        m_checkLabel->setText(errorText(error));
        offerHelp(error.code == ErrorCode::StoreDamaged);
        Q_EMIT checked();
    });
    workplace().run(job, tr("Check of the database"));
}

void SettingsPage::offerHelp(bool damaged)
{
    m_damageOffer->setVisible(damaged && workplace().mayDo(Permission::Restore));
}

void SettingsPage::showFindings(const QList<CheckFinding> &findings)
{
    const auto gravest = std::max_element(findings.begin(), findings.end(),
        [](const CheckFinding &a, const CheckFinding &b) { return a.gravity < b.gravity; });
    const QString at = QLocale().toString(QDateTime::currentDateTime().time(), QStringLiteral("HH:mm"));
    const QString count = QLocale().toString(qint64(findings.size()));
    if (findings.isEmpty()) {
        m_checkLabel->setText(tr("%1: everything is in order.").arg(at));
    } else if (gravest->gravity == CheckGravity::Replaced) {
        m_checkLabel->setText(
            tr("%1: all records are in order; %2 of the office's own papers are broken, and the originals are printed.")
                .arg(at, count));
    } else if (gravest->gravity == CheckGravity::Derived) {
        m_checkLabel->setText(
            tr("%1: all that was entered is there; %2 sums or search keys are out of step with it.").arg(at, count));
    } else if (gravest->gravity == CheckGravity::Contradiction) {
        m_checkLabel->setText(
            tr("%1: %2 contradictions were found. Keep this file, and compare it with the latest backup.")
                .arg(at, count));
    } else {
        m_checkLabel->setText(tr("%1: parts of the file cannot be read. Put back the latest backup, and keep this file "
                                 "for rescue.")
                                  .arg(at));
    }
    m_findingTree->clear();
    for (const CheckFinding &finding : findings) {
        const QString words = findingText(finding.code);
        auto *item = new QTreeWidgetItem(m_findingTree, {words, finding.subject});
        item->setIcon(
            0, lineIcon(finding.gravity <= CheckGravity::Derived ? QStringLiteral("info") : QStringLiteral("warning")));
        item->setToolTip(0, words);
        if (const QString detail = findingDetail(finding); !detail.isEmpty()) {
            // Which change it was, and what was done to it, as the page of all changes tells it.
            auto *detailItem = new QTreeWidgetItem(item, {detail});
            detailItem->setToolTip(0, detail);
            item->setExpanded(true);
        }
    }
    m_findingTree->setRootIsDecorated(std::any_of(findings.begin(), findings.end(),
        [](const CheckFinding &finding) { return !findingDetail(finding).isEmpty(); }));
    m_findingTree->setVisible(!findings.isEmpty());
    offerHelp(!findings.isEmpty() && gravest->gravity == CheckGravity::Unreadable);
}

} // namespace dangjian
