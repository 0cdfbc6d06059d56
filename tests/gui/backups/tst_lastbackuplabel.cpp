// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "app/jobtray.h"
#include "backups/backupinspection.h"
#include "backups/backupshelf.h"
#include "backups/lastbackuplabel.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** A backup by one click, and what the window says of the last one. */
class TestLastBackupLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysWhenTheLastOneWasMade();
    void aFolderThatIsClosedIsTold();
};

void TestLastBackupLabel::theWindowSaysWhenTheLastOneWasMade()
{
    WindowDesk desk;
    desk.open();
    QWidget *page = desk.window->showPage(u"settings"_s);
    const QList<LastBackupLabel *> labels = desk.window->findChildren<LastBackupLabel *>();
    QCOMPARE(labels.size(), 2); // in the status bar and on the page
    for (const LastBackupLabel *label : labels)
        QCOMPARE(label->text(), u"No backup yet"_s);
    page->findChild<QPushButton *>(u"backupButton"_s)->click();
    QTRY_COMPARE(labels.first()->text(), u"Backed up today at 09:00"_s);
    QCOMPARE(labels.last()->text(), u"Backed up today at 09:00"_s);
    const QList<BackupFile> backups = backupsIn(ownBackupFolder(desk.data.file()));
    QCOMPARE(backups.size(), 1);
    const auto contents = inspectCopy(backups.first().path, BackupProof::Whole);
    QVERIFY(contents);
    QCOMPARE(contents->members, 3);
    // The next day it is not today's any more.
    desk.data.clock().set(QDateTime(QDate(2026, 11, 1), QTime(8, 0)));
    LastBackupLabel another(*desk.workplace);
    QCOMPARE(another.text(), u"Backed up on 2026-10-31 09:00"_s);
}

void TestLastBackupLabel::aFolderThatIsClosedIsTold()
{
    WindowDesk desk;
    desk.open();
    // A file stands where the folder is to be.
    QFile inTheWay(ownBackupFolder(desk.data.file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QWidget *page = desk.window->showPage(u"settings"_s);
    page->findChild<QPushButton *>(u"backupButton"_s)->click();
    // What failed stays in the status bar until it is closed.
    const auto *tray = desk.window->findChild<JobTray *>();
    const auto isTold = [tray] {
        const QList<QLabel *> labels = tray->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Backup: "_s) && label->toolTip().contains(u"backups"_s);
        });
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(desk.window->findChild<LastBackupLabel *>()->text(), u"No backup yet – backup failed"_s);
}

QTEST_MAIN(TestLastBackupLabel)
#include "tst_lastbackuplabel.moc"
