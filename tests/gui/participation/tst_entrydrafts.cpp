// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "participation/draftjournal.h"

#include <QJsonArray>

using namespace dangjian;

class EntryDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsComeBackAfterACrash();
    void aHalfTypedWordComesBackOnce();
    void savedLinesAreNoDrafts();
    void twoProgramsKeepAFileEach();
    void anotherStoreSeesNothing();
};

void EntryDraftsTest::draftsComeBackAfterACrash()
{
    EntryDesk desk;
    desk.open();
    const QString folder = QFileInfo(desk.workplace->memory().fileName()).absolutePath();
    desk.type(QStringLiteral("szq"));
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    desk.compose(QStringLiteral("xl"), QStringLiteral("巡逻"));
    desk.key(Qt::Key_Down); // left without hours, which is allowed
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.type(QStringLiteral("lf"));
    desk.grid().goTo(1, EntryColumn::Hours);
    desk.type(QStringLiteral("1.")); // in the middle of typing
    // What stands on the disk now is what a power cut leaves.
    QByteArray left;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QDir files(folder); // a directory object remembers what it has listed
            for (const QString &name : files.entryList({QStringLiteral("entry-drafts-*.json")})) {
                QFile file(files.filePath(name));
                if (file.open(QIODevice::ReadOnly)) {
                    left = file.readAll();
                }
            }
            return left.contains("\"1.\"");
        }(),
        5000);
    QVERIFY(!left.contains("单志强")); // the saved line is in the store
    desk.close();
    desk.open();
    QCOMPARE(desk.model().rowCount(), 2);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("lf"));
    QCOMPARE(desk.line(0).text(EntryColumn::Hours), QStringLiteral("1."));
    QCOMPARE(desk.line(0).text(EntryColumn::Content), QStringLiteral("巡逻"));
    QVERIFY(desk.line(0).restored);
    QVERIFY(!desk.status(0).isEmpty());
    // Taken up again, it is saved like any other.
    desk.grid().goTo(0, EntryColumn::Who);
    QTRY_COMPARE(desk.popup()->count(), 1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.grid().column(), EntryColumn::Certifier);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    QCOMPARE(desk.stored().size(), 2);
}

void EntryDraftsTest::aHalfTypedWordComesBackOnce()
{
    EntryDesk desk;
    desk.open();
    desk.type(QStringLiteral("szq"));
    desk.close();
    desk.open();
    QCOMPARE(desk.model().rowCount(), 2);
    QCOMPARE(desk.line(0).text(EntryColumn::Who), QStringLiteral("szq"));
    desk.close();
    desk.open();
    QCOMPARE(desk.model().rowCount(), 1);
    QVERIFY(desk.line(0).isBlank());
}

void EntryDraftsTest::savedLinesAreNoDrafts()
{
    EntryDesk desk;
    desk.open();
    desk.typeLine(QStringLiteral("szq"), QStringLiteral("巡逻"), QStringLiteral("2"));
    QTRY_COMPARE(desk.line(0).state, LineState::Saved);
    desk.close();
    desk.open();
    QCOMPARE(desk.model().rowCount(), 1);
    QVERIFY(desk.line(0).isBlank());
}

void EntryDraftsTest::twoProgramsKeepAFileEach()
{
    const QTemporaryDir folder;
    const QString store = QStringLiteral("/data/a.sqlite");
    const QJsonObject mine{{QStringLiteral("lines"), QJsonArray{1}}};
    const QJsonObject theirs{{QStringLiteral("lines"), QJsonArray{2}}};
    {
        DraftJournal first(folder.path(), store);
        DraftJournal second(folder.path(), store);
        first.write(mine);
        second.write(theirs);
    }
    {
        // Both have died; who comes next takes both up, and they stay on the disk until its own are there.
        DraftJournal next(folder.path(), store);
        QCOMPARE(next.leftBehind().size(), 2);
    }
    DraftJournal again(folder.path(), store);
    QCOMPARE(again.leftBehind().size(), 2);
    again.write({});
    again.flush();
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.json")}).isEmpty());
}

void EntryDraftsTest::anotherStoreSeesNothing()
{
    const QTemporaryDir folder;
    {
        DraftJournal journal(folder.path(), QStringLiteral("/data/a.sqlite"));
        journal.write({{QStringLiteral("lines"), QJsonArray{1}}});
    }
    QVERIFY(DraftJournal(folder.path(), QStringLiteral("/data/b.sqlite")).leftBehind().isEmpty());
    QCOMPARE(DraftJournal(folder.path(), QStringLiteral("/data/a.sqlite")).leftBehind().size(), 1);
}

QTEST_MAIN(EntryDraftsTest)
#include "tst_entrydrafts.moc"
