// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/personpage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "app/words.h"
#include "members/certificatespane.h"
#include "members/disclosing.h"
#include "members/dutybar.h"
#include "members/historypane.h"
#include "members/idnumber.h"
#include "members/memberchangedialog.h"
#include "members/particularspane.h"
#include "members/personwords.h"
#include "members/photoview.h"
#include "members/recordspane.h"
#include "members/timelinepane.h"
#include "printing/paperchoices.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace dangjian {

PersonPage::PersonPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent), m_actions(new MemberActions(workplace, this))
{
    setObjectName(QStringLiteral("personPage"));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("personTabs"));
    m_tabs->setDocumentMode(true);
    m_particularsPane = new ParticularsPane(m_tabs);
    m_recordsPane = new RecordsPane(workplace, m_tabs);
    m_certificatesPane = new CertificatesPane(workplace, m_tabs);
    m_timelinePane = new TimelinePane(m_tabs);
    m_historyPane = new HistoryPane(workplace, m_tabs);
    m_tabs->addTab(m_recordsPane, tr("Records"));
    m_tabs->addTab(m_particularsPane, tr("Particulars"));
    m_tabs->addTab(m_certificatesPane, tr("Certificates"));
    m_tabs->addTab(m_timelinePane, tr("Time line"));
    m_tabs->addTab(m_historyPane, tr("Changes"));

    auto *body = new QHBoxLayout;
    body->setSpacing(18);
    body->addWidget(makeSide());
    body->addWidget(m_tabs, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 8);
    rows->setSpacing(10);
    rows->addWidget(makeHead());
    rows->addLayout(body, 1);

    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto *back = new QShortcut(key, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &PersonPage::backRequested);
    }
    const std::pair<QKeySequence, int> turns[]
        = {{QKeySequence(QStringLiteral("Ctrl+Tab")), 1}, {QKeySequence(QStringLiteral("Ctrl+PgDown")), 1},
            {QKeySequence(QStringLiteral("Ctrl+Shift+Tab")), -1}, {QKeySequence(QStringLiteral("Ctrl+PgUp")), -1}};
    for (const auto &[key, step] : turns) {
        auto *turn = new QShortcut(key, this);
        turn->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, step = step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
            takeKeyboard();
        });
    }
    connect(m_actions, &MemberActions::added, this, &PersonPage::personRequested);
    connect(m_recordsPane, &RecordsPane::recordsChanged, this, [this] {
        if (m_details.member.id == m_id)
            m_timelinePane->showLife(m_details, m_recordsPane->records());
    });
    connect(m_certificatesPane, &CertificatesPane::replaceRequested, this,
        [this](bool lost) { m_actions->replaceCertificate(m_id, m_details.member.name, lost); });
    connect(m_certificatesPane, &CertificatesPane::withdrawRequested, this,
        [this] { m_actions->withdrawCertificate(m_id, m_details.member.name); });
    connect(m_certificatesPane, &CertificatesPane::issueRequested, this,
        [this] { m_actions->issueCertificate(m_id, m_details.member.name); });
    connect(m_certificatesPane, &CertificatesPane::continueRequested, this,
        [this] { m_actions->continueBooklets({m_id}); });
    connect(m_certificatesPane, &CertificatesPane::printRequested, this, &PersonPage::printRecords);
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        static const QSet<QString> ours{QStringLiteral("member"), QStringLiteral("certificate"),
            QStringLiteral("participation"), QStringLiteral("organization"), QStringLiteral("unit"),
            QStringLiteral("place")};
        if (!ours.intersects(tables) || !m_id)
            return;
        if (isVisible())
            reload();
        else
            m_outdated = true;
    });
}

QWidget *PersonPage::makeHead()
{
    auto *head = new QWidget(this);
    m_backButton = new QToolButton(head);
    m_backButton->setObjectName(QStringLiteral("backButton"));
    m_backButton->setText(tr("‹ Members"));
    m_backButton->setToolTip(tr("Back to the list (Esc)"));
    m_backButton->setAutoRaise(true);
    m_nameLabel = new QLabel(head);
    m_nameLabel->setObjectName(QStringLiteral("nameLabel"));
    QFont large = m_nameLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_nameLabel->setFont(large);
    m_lineLabel = new QLabel(head);
    m_lineLabel->setObjectName(QStringLiteral("lineLabel"));
    // Below the name, and cut rather than to push the buttons out of a small window.
    m_lineLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPalette quiet = m_lineLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_lineLabel->setPalette(quiet);

    const auto button = [head](const QString &text, const QString &name, bool primary) {
        auto *made = new QPushButton(text, head);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setDefault(primary);
        return made;
    };
    QPushButton *entryButton = button(tr("Enter a &record"), QStringLiteral("entryButton"), true);
    QPushButton *editButton = button(tr("&Edit…"), QStringLiteral("editButton"), false);
    editButton->setToolTip(tr("Edit the particulars (F2)"));
    QPushButton *printButton = button(tr("&Print"), QStringLiteral("printButton"), false);
    auto *printMenu = new QMenu(printButton);
    connect(printMenu->addAction(tr("Certificate…\tCtrl+P")), &QAction::triggered, this, &PersonPage::printRecords);
    connect(printMenu->addAction(tr("Continue the booklet…")), &QAction::triggered, this,
        [this] { m_actions->continueBooklets({m_id}); });
    connect(printMenu->addAction(tr("Registration form…")), &QAction::triggered, this,
        [this] { m_actions->preview(m_id, PaperKind::RegistrationForm); });
    printMenu->addSeparator();
    for (const PaperKind kind :
        {PaperKind::VolunteerProof, PaperKind::Letter, PaperKind::EnvelopeDl, PaperKind::EnvelopeC5})
        connect(printMenu->addAction(tr("%1…").arg(paperName(kind))), &QAction::triggered, this,
            [this, kind] { m_actions->preview(m_id, kind); });
    printButton->setMenu(printMenu);
    QPushButton *moreButton = button(tr("&More"), QStringLiteral("morePersonButton"), false);
    moreButton->setMenu(makeMoreMenu());

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_backButton);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_nameLabel);
    words->addWidget(m_lineLabel);
    row->addLayout(words, 1);
    for (QPushButton *each : {entryButton, editButton, printButton, moreButton})
        row->addWidget(each);
    connect(m_backButton, &QToolButton::clicked, this, &PersonPage::backRequested);
    connect(entryButton, &QPushButton::clicked, this, [this] { Q_EMIT workplace().entryRequested(m_id); });
    connect(editButton, &QPushButton::clicked, this, &PersonPage::editRecord);
    return head;
}

QMenu *PersonPage::makeMoreMenu()
{
    auto *menu = new QMenu(this);
    const auto change = [this, menu](const QString &name, MemberChange what) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, what] { m_actions->change(choice(), what); });
    };
    change(tr("Change category…"), MemberChange::Category);
    change(tr("Change state…"), MemberChange::State);
    change(tr("Change standing…"), MemberChange::Standing);
    change(tr("Transfer to another branch…"), MemberChange::Branch);
    menu->addSeparator();
    QAction *issue = menu->addAction(tr("Issue a certificate…"));
    QAction *replace = menu->addAction(tr("Replace the certificate…"));
    QAction *lost = menu->addAction(tr("Report the certificate lost…"));
    QAction *withdraw = menu->addAction(tr("Withdraw the certificate…"));
    connect(issue, &QAction::triggered, this, [this] { m_actions->issueCertificate(m_id, m_details.member.name); });
    connect(replace, &QAction::triggered, this,
        [this] { m_actions->replaceCertificate(m_id, m_details.member.name, false); });
    connect(
        lost, &QAction::triggered, this, [this] { m_actions->replaceCertificate(m_id, m_details.member.name, true); });
    connect(
        withdraw, &QAction::triggered, this, [this] { m_actions->withdrawCertificate(m_id, m_details.member.name); });
    connect(menu, &QMenu::aboutToShow, issue, [this, issue, replace, lost, withdraw] {
        const bool valid = !validCertificate(m_details).isEmpty();
        issue->setEnabled(!valid);
        for (QAction *action : {replace, lost, withdraw})
            action->setEnabled(valid);
    });
    menu->addSeparator();
    connect(menu->addAction(tr("Change the photo…")), &QAction::triggered, this,
        [this] { m_actions->changePhoto(m_id, m_details.member.photo); });
    QAction *remove = menu->addAction(tr("Take the photo away…"));
    connect(remove, &QAction::triggered, this,
        [this] { m_actions->removePhoto(m_id, m_details.member.name, m_details.member.photo); });
    connect(menu, &QMenu::aboutToShow, remove, [this, remove] { remove->setEnabled(m_photo->hasPhoto()); });
    return menu;
}

QWidget *PersonPage::makeSide()
{
    auto *side = new QWidget(this);
    m_photo = new PhotoView(side);
    m_photo->setLines(6);
    m_photo->setChangeable(mayDo(Permission::KeepMembers));
    m_dutyBar = new DutyBar(side);
    const auto value = [side](const QString &name, const QString &objectName) {
        auto *label = new QLabel(side);
        label->setObjectName(objectName);
        label->setAccessibleName(name);
        label->setFont(figureFont(label->font()));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        return label;
    };
    m_certificateLabel = value(tr("Certificate"), QStringLiteral("certificateLabel"));
    m_idNumberLabel = value(tr("ID number"), QStringLiteral("idNumberLabel"));
    m_mobileLabel = value(tr("Mobile"), QStringLiteral("mobileLabel"));
    m_revealButton = new QPushButton(side);
    m_revealButton->setObjectName(QStringLiteral("revealButton"));
    m_revealButton->setAutoDefault(false);
    m_revealButton->setToolTip(tr("The journal records who has looked, and when."));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setVerticalSpacing(5);
    form->setHorizontalSpacing(10);
    for (QLabel *label : {m_certificateLabel, m_idNumberLabel, m_mobileLabel}) {
        auto *name = new QLabel(label->accessibleName(), side);
        QPalette quiet = name->palette();
        quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
        name->setPalette(quiet);
        form->addRow(name, label);
    }
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_photo);
    rows->addWidget(m_dutyBar);
    rows->addLayout(form);
    rows->addWidget(m_revealButton, 0, Qt::AlignLeft);
    rows->addStretch(1);
    connect(m_revealButton, &QPushButton::clicked, this, [this] { m_revealed ? mask() : reveal(); });
    connect(
        m_photo, &PhotoView::changeRequested, this, [this] { m_actions->changePhoto(m_id, m_details.member.photo); });
    // In a low window it scrolls, in a narrow one it is as wide as an ID number needs.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    scroll->setMinimumWidth(digit * 33);
    scroll->setMaximumWidth(digit * 38);
    return scroll;
}

void PersonPage::showMember(MemberId id)
{
    // Whoever opens the page again has to ask again for what identifies.
    showRevealed(false);
    if (id != m_id) {
        m_id = id;
        m_details = {};
        m_nameLabel->clear();
        m_lineLabel->clear();
        m_tabs->setCurrentWidget(m_recordsPane);
    }
    m_recordsPane->showMember(id);
    reload();
}

void PersonPage::takeKeyboard()
{
    if (m_tabs->currentWidget() == m_recordsPane)
        m_recordsPane->takeKeyboard();
    else if (auto *view = m_tabs->currentWidget()->findChild<QAbstractItemView *>())
        view->setFocus();
    else
        m_tabs->tabBar()->setFocus(Qt::TabFocusReason);
}

void PersonPage::setBackWords(const QString &text)
{
    m_backButton->setText(text);
}

void PersonPage::activate()
{
    if (m_outdated) {
        m_recordsPane->reload();
        reload();
    }
    m_outdated = false;
}

void PersonPage::showRow(const QString &table, const QString &key)
{
    if (table == QStringLiteral("participation")) {
        m_tabs->setCurrentWidget(m_recordsPane);
        m_recordsPane->goTo(ParticipationId{key.toLongLong()});
    } else if (table == QStringLiteral("certificate")) {
        m_tabs->setCurrentWidget(m_certificatesPane);
        m_certificatesPane->goTo(CertificateId{key.toLongLong()});
    }
}

void PersonPage::reload()
{
    const MemberId id = m_id;
    afterwards(services().members.show(id), this, [this, id](const Result<MemberDetails> &details) {
        if (id != m_id)
            return;
        if (!details) {
            workplace().tellError(this, details.error());
            return;
        }
        m_details = *details;
        showDetails();
    });
    m_photo->showMember(services(), id);
    m_historyPane->setMember(id);
    if (m_details.member.id == id)
        m_recordsPane->reload();
}

void PersonPage::showDetails()
{
    const Member &member = m_details.member;
    const QDate today = services().store.clock().today();
    m_nameLabel->setText(member.name);
    QStringList line{wordFor(member.sex)};
    if (member.birth.isValid())
        line.append(tr("%1 years").arg(ageOn(member.birth, today)));
    line.append(standingLine(member));
    line.append(m_details.branchName);
    m_lineLabel->setText(line.join(QStringLiteral(" · ")));
    m_lineLabel->setToolTip(m_lineLabel->text());
    m_dutyBar->setFigures(today.year(), m_details.year, m_details.duty);
    const QString number = validCertificate(m_details);
    m_certificateLabel->setText(number.isEmpty() ? QStringLiteral("—") : number);
    m_idNumberLabel->setText(m_revealed ? member.idNumber : maskedIdNumber(member.idNumber));
    m_mobileLabel->setText(m_revealed ? member.mobile : maskedPhone(member.mobile));
    m_revealButton->setText(m_revealed ? tr("Mask them aga&in") : tr("Show &ID number, phone, address"));
    m_particularsPane->showDetails(m_details, today, m_revealed);
    m_certificatesPane->showCertificates(m_details.certificates);
    m_timelinePane->showLife(m_details, m_recordsPane->records());
    Q_EMIT shown();
}

void PersonPage::reveal()
{
    // The button stays as it is while the journal is asked: switched off, it would lose the keyboard.
    if (m_revealing)
        return;
    const MemberId id = m_id;
    m_revealing = true;
    const auto asked = [this] { m_revealing = false; };
    disclose(
        workplace(), this, {id},
        [this, id, asked] {
            asked();
            if (id != m_id)
                return;
            showRevealed(true);
            showDetails();
        },
        asked);
}

void PersonPage::mask()
{
    showRevealed(false);
    showDetails();
}

void PersonPage::showRevealed(bool revealed)
{
    m_revealed = revealed;
    m_historyPane->setRevealed(revealed);
}

MemberChoice PersonPage::choice() const
{
    return {{m_id}, {m_details.member.name}, {}, 1};
}

void PersonPage::newRecord()
{
    m_actions->add();
}

void PersonPage::editRecord()
{
    m_actions->edit(m_id, m_revealed);
}

void PersonPage::exportRecords()
{
    if (!m_details.member.id)
        return;
    const auto write = [this](QWidget *pane, ExportTable lines) {
        lines.sheet = m_tabs->tabText(m_tabs->indexOf(pane)).remove(QLatin1Char('&'));
        exportTable(workplace(), this, tr("%1 %2").arg(m_details.member.name, lines.sheet), lines);
    };
    if (m_tabs->currentWidget() == m_historyPane) {
        // What leaves in a file stays masked, whatever is shown.
        m_historyPane->setRevealed(false);
        const ExportTable masked = m_historyPane->exportTable();
        m_historyPane->setRevealed(m_revealed);
        write(m_historyPane, masked);
        return;
    }
    QWidget *pane = m_tabs->currentWidget();
    auto *table = pane->findChild<QTableView *>();
    if (!table) {
        pane = m_recordsPane;
        table = m_recordsPane->findChild<QTableView *>();
    }
    write(pane, tableOf(*table, {}));
}

void PersonPage::printRecords()
{
    if (m_details.member.id == m_id && validCertificate(m_details).isEmpty())
        workplace().prompts().tell(
            this, tr("Print"), tr("%1 has no valid certificate; issue one first.").arg(m_details.member.name));
    else
        m_actions->preview(m_id, PaperKind::Certificate);
}

} // namespace dangjian
