// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"

#include <QClipboard>
#include <QLabel>

using namespace dangjian;

class EntryPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLinesAreSavedAndBadOnesMarked();
    void whatTheSheetLacksComesFromAbove();
    void blocksInTheGridsOrderTakeNothingFromAbove();
    void oneWordIsPastedIntoTheCell();
};

void EntryPasteTest::goodLinesAreSavedAndBadOnesMarked()
{
    EntryDesk desk;
    desk.data.addMember(QStringLiteral("吕芳"), testIdNumber(61, QDate(1990, 4, 1), Sex::Female),
        MemberCategory::Branch, desk.data.secondCommunity);
    desk.open();
    QApplication::clipboard()->setText(
        QStringLiteral("日期\t姓名\t所在支部\t类别\t内容\t时长\t证明人\n"
                       "2026-10-05\t单志强\t\t志愿服务\t清扫楼道\t2\t祭红梅\n"
                       "2026-10-05\t吕芳\t太平社区党支部\t志愿服务\t清扫楼道\t2小时\t祭红梅\n"
                       "2026-10-05\t吕芳\t\t志愿服务\t清扫楼道\t2\t祭红梅\n"
                       "2026-10-05\t无此人\t\t志愿服务\t清扫楼道\t2\t祭红梅\n"
                       "13月40日\t欧阳建国\t\t志愿服务\t清扫楼道\t半天\t祭红梅\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.model().rowCount(), 6);
    QTRY_VERIFY(desk.line(3).unknownPerson);
    QTRY_COMPARE(desk.line(2).candidates.size(), 2);
    QTRY_VERIFY(desk.line(0).member.has_value());
    QTRY_VERIFY(desk.line(1).member.has_value());
    QCOMPARE(desk.line(1).member->branchId, desk.data.secondCommunity);
    for (const int row : {2, 3, 4}) {
        QVERIFY2(!desk.status(row).isEmpty(), qPrintable(QString::number(row)));
        QCOMPARE(
            desk.model().index(row, 7).data(EntryModel::RemarkLevelRole).toInt(), static_cast<int>(RemarkLevel::Error));
    }
    QCOMPARE(desk.line(4).text(EntryColumn::Hours), QStringLiteral("半天"));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 2);
    const QList<ParticipationRow> stored = desk.stored();
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.first().entry.minutes, 120);
    QCOMPARE(stored.first().entry.date, QDate(2026, 10, 5));
    QCOMPARE(desk.model().rowCount(), 6); // the wrong ones are still there
    // The namesake is chosen from the list that opens on the cell.
    desk.grid().goTo(2, EntryColumn::Who);
    QTRY_COMPARE(desk.popup()->count(), 2);
    const int wanted = desk.popup()->suggestion(0).detail.contains(QStringLiteral("雅和")) ? 0 : 1;
    desk.popup()->highlight(wanted);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.model().sums().records, 3);
    QCOMPARE(desk.grid().row(), 3); // the next one to be mended
}

void EntryPasteTest::whatTheSheetLacksComesFromAbove()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("1.5"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QApplication::clipboard()->setText(QStringLiteral("吕芳\n欧阳建国\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(desk.line(1).member && desk.line(2).member);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 3);
    for (const ParticipationRow &row : desk.stored()) {
        QCOMPARE(row.entry.content, QStringLiteral("巡逻"));
        QCOMPARE(row.entry.minutes, 90);
    }
}

void EntryPasteTest::blocksInTheGridsOrderTakeNothingFromAbove()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("值守"), QStringLiteral("1.5"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QApplication::clipboard()->setText(QStringLiteral("2026-10-30\t吕芳\t志愿服务\t清扫楼道\t2\t1\t祭红梅\t电话通知\n"
                                                      "2026-10-29\t欧阳建国\t学习\t党课\t1\t\t祭红梅\t\n"
                                                      "2026-10-28\t单志强\t会议\t支部大会\t2\t\t\t\n"
                                                      "2026-10-28\t单志强\t会议\t\t30\t\t\t\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.model().rowCount(), 6);
    for (int row = 1; row < 5; ++row) {
        QTRY_VERIFY(desk.line(row).member.has_value());
    }
    QCOMPARE(desk.line(1).text(EntryColumn::Content), QStringLiteral("清扫楼道"));
    QCOMPARE(desk.line(1).text(EntryColumn::Certifier), QStringLiteral("祭红梅"));
    QCOMPARE(desk.line(2).text(EntryColumn::Content), QStringLiteral("党课"));
    QCOMPARE(desk.line(2).kind(), ParticipationKind::Study);
    QCOMPARE(desk.line(3).text(EntryColumn::Certifier), QString());
    // Nothing is made up for what is missing, and what was left out is said.
    QCOMPARE(desk.line(4).text(EntryColumn::Content), QString());
    QVERIFY(
        desk.page->findChild<QLabel *>(QStringLiteral("messageLabel"))->text().contains(QStringLiteral("电话通知")));
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.model().sums().records, 4);
    QCOMPARE(desk.stored().size(), 4);
    // Nor does the next line take anything of the one that is wrong.
    desk.grid().goToNewLine();
    QCOMPARE(desk.line(5).text(EntryColumn::Hours), QStringLiteral("2"));
    QCOMPARE(desk.line(5).text(EntryColumn::Content), QStringLiteral("支部大会"));
}

void EntryPasteTest::oneWordIsPastedIntoTheCell()
{
    EntryDesk desk;
    desk.open();
    desk.grid().goTo(0, EntryColumn::Content);
    QApplication::clipboard()->setText(QStringLiteral("巡逻"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.model().rowCount(), 1);
    QCOMPARE(desk.line(0).text(EntryColumn::Content), QStringLiteral("巡逻"));
}

QTEST_MAIN(EntryPasteTest)
#include "tst_entrypaste.moc"
