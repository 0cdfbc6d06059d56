// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"

#include <QLineEdit>

using namespace dangjian;

namespace {

struct Person
{
    const char16_t *name;
    const char *initials;
};

constexpr Person people[]
    = {{u"赵文明", "zwm"}, {u"钱玉兰", "qyl"}, {u"孙建国", "sjg"}, {u"李秀英", "lxy"}, {u"周海涛", "zht"},
        {u"吴丽华", "wlh"}, {u"郑晓东", "zxd"}, {u"王桂珍", "wgz"}, {u"冯志刚", "fzg"}, {u"陈红梅", "chm"},
        {u"褚卫东", "cwd"}, {u"蒋春生", "jcs"}, {u"沈佳怡", "sjy"}, {u"韩立新", "hlx"}, {u"杨雪梅", "yxm"},
        {u"朱德明", "zdm"}, {u"秦淑芬", "qsf"}, {u"许国庆", "xgq"}, {u"何美玲", "hml"}, {u"张俊杰", "zjj"}};

} // namespace

class QuickEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyLinesByKeysAlone();
    void typingAheadLosesNothing();
    void nameTypedInFullAndInHan();
    void namesakesAreToldApart();
    void scannedCertificateIsTakenAtOnce();
    void composingIsNotDisturbed();
    void fillsDownAndOffersContents();
    void kindByLetterOrNumber();
    void hoursOfAnotherDeedAreNotRepeated();
    void amendsWithReason();
    void voidsWithReason();
    void undoesTheLastLine();
    void undoesWhatIsBeingSaved();
    void undoesAnAmendment();
    void undoesAVoid();
    void followsAnUndoFromElsewhere();
    void doesAgainWhatWasUndone();
    void aFieldKeepsTheUndoOfItsText();
    void asksForTheCertifierOnce();
    void lettersWithAltAreNoText();
    void startsForAPerson();
};

void QuickEntryTest::twentyLinesByKeysAlone()
{
    EntryDesk desk;
    int serial = 100;
    for (const Person &person : people) {
        desk.data.addMember(QString::fromUtf16(person.name), testIdNumber(++serial), MemberCategory::InService,
            desk.data.firstCommunity);
    }
    desk.open();
    int most = 0;
    for (size_t i = 0; i < std::size(people); ++i) {
        const int row = desk.grid().row();
        QCOMPARE(row, static_cast<int>(i));
        QCOMPARE(desk.grid().column(), EntryColumn::Who);
        const int before = desk.keystrokes;
        if (i == 0) {
            desk.typeLine(QString::fromLatin1(people[i].initials), QStringLiteral("清扫楼道"), QStringLiteral("2"));
        } else {
            desk.type(QString::fromLatin1(people[i].initials));
            desk.key(Qt::Key_Return);
            QTRY_VERIFY(desk.line(row).member.has_value());
            desk.key(Qt::Key_Return);
            most = std::max(most, desk.keystrokes - before);
        }
        QTRY_COMPARE(desk.line(row).state, LineState::Saved);
    }
    qInfo("keystrokes for twenty lines: %d, for a repeating line at most %d", desk.keystrokes, most);
    QVERIFY(most <= 8);
    const QList<ParticipationRow> stored = desk.stored();
    QCOMPARE(stored.size(), 20);
    QSet<QString> names;
    for (const ParticipationRow &row : stored) {
        names.insert(row.memberName);
        QCOMPARE(row.entry.date, QDate(2026, 10, 31));
        QCOMPARE(row.entry.kind, ParticipationKind::Volunteer);
        QCOMPARE(row.entry.content, QStringLiteral("清扫楼道"));
        QCOMPARE(row.entry.minutes, 120);
    }
    QCOMPARE(names.size(), 20);
    QCOMPARE(desk.model().sums().records, 20);
    QCOMPARE(desk.model().sums().minutes, 40 * 60);
}

void QuickEntryTest::typingAheadLosesNothing()
{
    EntryDesk desk;
    int serial = 100;
    for (const Person &person : people) {
        desk.data.addMember(QString::fromUtf16(person.name), testIdNumber(++serial), MemberCategory::InService,
            desk.data.firstCommunity);
    }
    desk.open();
    desk.typeLine(QStringLiteral("zwm"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    // Faster than any answer: all keys of three lines within one turn of the event loop.
    for (const char *initials : {"qyl", "sjg", "lxy"}) {
        desk.type(QString::fromLatin1(initials));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
    }
    QTRY_COMPARE(desk.model().sums().records, 4);
    QCOMPARE(desk.line(1).member->name, QStringLiteral("钱玉兰"));
    QCOMPARE(desk.line(2).member->name, QStringLiteral("孙建国"));
    QCOMPARE(desk.line(3).member->name, QStringLiteral("李秀英"));
    QCOMPARE(desk.stored().size(), 4);
}

void QuickEntryTest::nameTypedInFullAndInHan()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("shanzhiqiang"));
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("单志强"));
    QVERIFY(desk.line(0).member->id == desk.data.branchMember);
    // Typing over it lets the person go.
    desk.grid().goTo(0, EntryColumn::Content);
    desk.grid().goTo(0, EntryColumn::Who);
    desk.compose(QStringLiteral("lv"), QStringLiteral("吕"));
    QVERIFY(!desk.line(0).member);
    QTRY_COMPARE(desk.popup()->count(), 1);
    QVERIFY(desk.popup()->suggestion(0).detail.contains(QStringLiteral("雅和社区")));
    QVERIFY(desk.popup()->suggestion(0).detail.contains(QStringLiteral("市实验小学")));
    desk.key(Qt::Key_Return);
    QVERIFY(desk.line(0).member->id == desk.data.inServiceMember);
}

void QuickEntryTest::namesakesAreToldApart()
{
    EntryDesk desk;
    const MemberId other = desk.data.addMember(QStringLiteral("吕芳"), testIdNumber(60, QDate(1990, 4, 1), Sex::Female),
        MemberCategory::Branch, desk.data.secondCommunity);
    desk.open();
    desk.type(QStringLiteral("lf"));
    desk.key(Qt::Key_Return); // before the answer has come: nobody is taken blindly
    QTRY_COMPARE(desk.popup()->count(), 2);
    QVERIFY(!desk.line(0).member);
    QVERIFY(desk.popup()->suggestion(0).detail != desk.popup()->suggestion(1).detail);
    const int wanted = desk.popup()->suggestion(0).detail.contains(QStringLiteral("太平社区")) ? 0 : 1;
    for (int i = 0; i < wanted; ++i) {
        desk.key(Qt::Key_Down);
    }
    desk.key(Qt::Key_Return);
    QVERIFY(desk.line(0).member->id == other);
}

void QuickEntryTest::scannedCertificateIsTakenAtOnce()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("1.5"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    const QString number = valueOf(desk.data.services().members.row(desk.data.inServiceMember)).certificate;
    // A scanner is a fast keyboard with Enter at the end: that one Enter saves the line.
    desk.type(number);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(1).state, LineState::Saved);
    QVERIFY(desk.line(1).member->id == desk.data.inServiceMember);
    QCOMPARE(desk.grid().row(), 2);
    // Typed without Enter, the whole number suffices.
    desk.type(valueOf(desk.data.services().members.row(desk.data.floatingMember)).idNumber);
    QTRY_VERIFY(desk.line(2).member.has_value());
    QVERIFY(desk.line(2).member->id == desk.data.floatingMember);
}

void QuickEntryTest::composingIsNotDisturbed()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("l"));
    QTRY_VERIFY(desk.popup()->count() > 0);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit != nullptr);
    QInputMethodEvent preedit(QStringLiteral("ouyang"), {});
    QApplication::sendEvent(edit, &preedit);
    // Keys belong to the input method now, whatever answers come in.
    desk.key(Qt::Key_Return);
    QVERIFY(!desk.line(0).member);
    QCOMPARE(QApplication::focusWidget(), edit);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("欧阳"));
    QApplication::sendEvent(edit, &commit);
    QCOMPARE(edit->text(), QStringLiteral("l欧阳"));
}

void QuickEntryTest::fillsDownAndOffersContents()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.line(1).text(EntryColumn::Who), QStringLiteral("单志强"));
    desk.grid().goTo(1, EntryColumn::Content);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.compose(QStringLiteral("qing"), QStringLiteral("清"));
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.line(1).text(EntryColumn::Content), QStringLiteral("清扫楼道"));
    desk.grid().goTo(1, EntryColumn::Hours);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(desk.line(1).text(EntryColumn::Hours), QStringLiteral("2"));
}

void QuickEntryTest::kindByLetterOrNumber()
{
    EntryDesk desk;
    desk.open();
    desk.grid().goTo(0, EntryColumn::Kind);
    desk.type(QStringLiteral("3"));
    QCOMPARE(desk.line(0).kind(), ParticipationKind::Meeting);
    desk.type(QStringLiteral("v"));
    QCOMPARE(desk.line(0).kind(), ParticipationKind::Volunteer);
    desk.key(Qt::Key_Tab);
    QCOMPARE(desk.grid().column(), EntryColumn::Content);
    QCOMPARE(desk.line(0).kind(), ParticipationKind::Volunteer);
}

void QuickEntryTest::hoursOfAnotherDeedAreNotRepeated()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QCOMPARE(desk.line(1).text(EntryColumn::Hours), QStringLiteral("2"));
    desk.grid().goTo(1, EntryColumn::Content);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.compose(QStringLiteral("xl"), QStringLiteral("巡逻"));
    QCOMPARE(desk.line(1).text(EntryColumn::Hours), QString());
}

void QuickEntryTest::amendsWithReason()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    const ParticipationId first = desk.line(0).saved;
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.key(Qt::Key_F2);
    desk.type(QStringLiteral("3"));
    // Not without a reason: the line stays in hand.
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QTRY_COMPARE(desk.grid().row(), 0);
    QCOMPARE(desk.stored().first().entry.minutes, 120);
    desk.prompts.answers = {QStringLiteral("看错")};
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QVERIFY(desk.line(0).saved != first);
    const QList<Participation> entries = valueOf(desk.data.services().participation.ofMember(desk.data.branchMember));
    QCOMPARE(entries.size(), 2);
    for (const Participation &entry : entries) {
        if (entry.id == first) {
            QCOMPARE(entry.state, ParticipationState::Amended);
            QCOMPARE(entry.reason, QStringLiteral("看错"));
        } else {
            QCOMPARE(entry.minutes, 180);
            QVERIFY(entry.replacesId == first);
        }
    }
    // Esc leaves a line as it was.
    desk.grid().goTo(0, EntryColumn::Hours);
    desk.key(Qt::Key_F2);
    desk.type(QStringLiteral("9"));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.line(0).state, LineState::Saved);
    QCOMPARE(desk.line(0).text(EntryColumn::Hours), QStringLiteral("3"));
}

void QuickEntryTest::voidsWithReason()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.grid().goTo(0, EntryColumn::Content);
    desk.prompts.answers = {QStringLiteral("没有参加")};
    desk.key(Qt::Key_Delete);
    QTRY_COMPARE(desk.line(0).state, LineState::Voided);
    QCOMPARE(desk.model().sums().records, 0);
    QCOMPARE(desk.stored().size(), 0);
    const QList<Participation> entries = valueOf(desk.data.services().participation.ofMember(desk.data.branchMember));
    QCOMPARE(entries.first().reason, QStringLiteral("没有参加"));
    QVERIFY(desk.status(0).contains(QStringLiteral("没有参加")));
}

void QuickEntryTest::undoesTheLastLine()
{
    EntryDesk desk;
    desk.open();
    const QByteArray before = desk.records();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    desk.type(QStringLiteral("lvf"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.model().sums().records, 2);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    // The line is gone from the list and from the store: no void entry of it is left over.
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QCOMPARE(desk.line(0).state, LineState::Saved);
    QCOMPARE(desk.stored().size(), 1);
    QVERIFY(valueOf(desk.data.services().participation.ofMember(desk.data.inServiceMember)).isEmpty());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QTRY_COMPARE(desk.records(), before);
    QTRY_VERIFY(!desk.workplace->undoing().isBusy());
    desk.key(Qt::Key_Z, Qt::ControlModifier); // nothing left: nothing happens
    QVERIFY(!desk.workplace->undoing().isBusy());
    QCOMPARE(desk.model().sums().records, 0);
}

void QuickEntryTest::undoesWhatIsBeingSaved()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.type(QStringLiteral("lvf"));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY(desk.line(1).member.has_value());
    desk.key(Qt::Key_Return);
    // Before it is in the store: it is that line that is meant, and not the one before.
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!desk.page->isSettling());
    QTRY_COMPARE(desk.model().rowCount(), 2);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("单志强"));
    QCOMPARE(desk.stored().size(), 1);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 2);
}

void QuickEntryTest::undoesAnAmendment()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    const ParticipationId first = desk.line(0).saved;
    for (const QString &hours : {QStringLiteral("3"), QStringLiteral("4")}) {
        const ParticipationId before = desk.line(0).saved;
        desk.grid().goTo(0, EntryColumn::Hours);
        desk.key(Qt::Key_F2);
        desk.type(hours);
        desk.prompts.answers = {QStringLiteral("看错")};
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.line(0).state == LineState::Saved && desk.line(0).saved != before);
    }
    QCOMPARE(desk.stored().constFirst().entry.minutes, 240);
    // Step by step: both amendments, each back to what stood before, then the line itself; and the other way round.
    for (const int minutes : {180, 120}) {
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.model().sums().minutes, minutes);
        QCOMPARE(desk.line(0).text(EntryColumn::Hours), QString::number(minutes / 60));
        const QList<ParticipationRow> stored = desk.stored();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.constFirst().entry.id, desk.line(0).saved);
        QCOMPARE(stored.constFirst().entry.minutes, minutes);
    }
    QCOMPARE(desk.line(0).saved, first);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 0);
    QCOMPARE(desk.stored().size(), 0);
    for (const int minutes : {120, 180, 240}) {
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(desk.model().sums().minutes, minutes);
        QCOMPARE(desk.stored().constFirst().entry.id, desk.line(0).saved);
    }
    QCOMPARE(desk.model().rowCount(), 2);
}

void QuickEntryTest::undoesAVoid()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.prompts.answers = {QStringLiteral("没有参加")};
    Q_EMIT desk.grid().voidRequested(desk.line(0).key);
    QTRY_COMPARE(desk.line(0).state, LineState::Voided);
    desk.grid().goToNewLine();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QCOMPARE(desk.stored().size(), 1);
    QVERIFY(!desk.status(0).contains(QStringLiteral("没有参加")));
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(desk.line(0).state, LineState::Voided);
    QVERIFY(desk.status(0).contains(QStringLiteral("没有参加")));
}

void QuickEntryTest::followsAnUndoFromElsewhere()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    // The last act of the session, whatever page it was done on.
    Unit unit;
    unit.name = QStringLiteral("市图书馆");
    valueOf(desk.data.services().units.add(unit));
    QTRY_VERIFY(desk.workplace->undoing().nextWords().contains(unit.name));
    QSignalSpy done(&desk.workplace->undoing(), &Undoing::done);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(desk.data.scalar(QStringLiteral("SELECT count(*) FROM unit WHERE name = '市图书馆'")).toInt(), 0);
    QCOMPARE(desk.line(0).state, LineState::Saved);
    // And a line goes, when it is undone from the status bar or a history.
    desk.workplace->undoing().undo(desk.page.get());
    QTRY_COMPARE(desk.model().rowCount(), 1);
    QCOMPARE(desk.stored().size(), 0);
}

void QuickEntryTest::doesAgainWhatWasUndone()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    desk.type(QStringLiteral("lvf"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.model().sums().records, 2);
    const QByteArray before = desk.records();
    // Twice in a row: the second one waits its turn.
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 0);
    for (const int back : {1, 2}) {
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(desk.model().sums().records, back);
        QTRY_VERIFY(!desk.workplace->undoing().isBusy());
    }
    desk.key(Qt::Key_Y, Qt::ControlModifier); // nothing left: nothing happens
    QCOMPARE(desk.records(), before);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("单志强"));
    QCOMPARE(desk.line(1).text(EntryColumn::Who), QStringLiteral("吕芳"));
    QCOMPARE(desk.model().rowCount(), 3);
    // A line thrown away, back, and away again.
    desk.grid().goToNewLine();
    desk.type(QStringLiteral("qqq"));
    const int rows = desk.model().rowCount();
    desk.key(Qt::Key_Delete, Qt::ControlModifier);
    const int without = desk.model().rowCount();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.model().rowCount() >= rows);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.model().rowCount(), without);
}

void QuickEntryTest::aFieldKeepsTheUndoOfItsText()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("清扫楼道"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.type(QStringLiteral("lvf"));
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit != nullptr && edit->isUndoAvailable());
    while (edit->isUndoAvailable())
        desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit->text().isEmpty());
    QVERIFY(!desk.workplace->undoing().isBusy());
    QCOMPARE(desk.stored().size(), 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier); // the text has nothing left
    QTRY_COMPARE(desk.stored().size(), 0);
}

void QuickEntryTest::asksForTheCertifierOnce()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("szq"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.grid().column(), EntryColumn::Content);
    desk.compose(QStringLiteral("xl"), QStringLiteral("巡逻"));
    desk.key(Qt::Key_Return);
    desk.type(QStringLiteral("2"));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.grid().column(), EntryColumn::Certifier);
    QCOMPARE(desk.stored().size(), 0);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.type(QStringLiteral("lvf"));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(1).state, LineState::Saved);
}

void QuickEntryTest::lettersWithAltAreNoText()
{
    EntryDesk desk;
    desk.open();
    QTest::keyClick(QApplication::focusWidget(), '5', Qt::AltModifier);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QString());
}

void QuickEntryTest::startsForAPerson()
{
    EntryDesk desk;
    desk.open();
    desk.page->startFor(desk.data.inServiceMember);
    QTRY_COMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("吕芳"));
    QCOMPARE(desk.grid().column(), EntryColumn::Content);
}

QTEST_MAIN(QuickEntryTest)
#include "tst_quickentry.moc"
