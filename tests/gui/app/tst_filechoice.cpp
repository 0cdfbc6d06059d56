// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filechoice.h"
#include "app/language.h"
#include "app/prompts.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestFileChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAndDatesAreSaidInTheProgramsLanguage();
    void filesAreSortedBySizeNotByItsText();
    void itBeginsInTheHomeFolderWhereThereAreNoDocuments();

private:
    static void write(const QString &name, int bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    }
    /** What the list of the dialog says in a column, by the name of the file. */
    static QString said(const FileChoice &dialog, const QString &name, int column)
    {
        const auto *view = dialog.findChild<QTreeView *>(u"treeView"_s);
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row)
            if (model->index(row, 0, view->rootIndex()).data().toString() == name)
                return model->index(row, column, view->rootIndex()).data().toString();
        return {};
    }
};

void TestFileChoice::sizesAndDatesAreSaidInTheProgramsLanguage()
{
    Language language;
    language.use(u"zh"_s);
    QTemporaryDir folder;
    write(folder.filePath(u"roster.csv"_s), 300);
    FileChoice dialog(nullptr, u"Choose"_s, u"All files (*)"_s);
    dialog.startAt(folder.path());
    dialog.show();
    QTRY_VERIFY(!said(dialog, u"roster.csv"_s, 1).isEmpty());
    QCOMPARE(said(dialog, u"roster.csv"_s, 1), QLocale(QLocale::Chinese).formattedDataSize(300));
    QVERIFY2(!said(dialog, u"roster.csv"_s, 1).contains(u"byte"_s), qPrintable(said(dialog, u"roster.csv"_s, 1)));
    const QString date = said(dialog, u"roster.csv"_s, 3);
    QVERIFY2(QDateTime::fromString(date, u"yyyy-MM-dd HH:mm"_s).isValid(), qPrintable(date));
}

void TestFileChoice::filesAreSortedBySizeNotByItsText()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.csv"_s), 9);
    write(folder.filePath(u"b.csv"_s), 30000);
    write(folder.filePath(u"c.csv"_s), 200);
    FileChoice dialog(nullptr, u"Choose"_s, u"All files (*)"_s);
    dialog.startAt(folder.path());
    dialog.show();
    auto *view = dialog.findChild<QTreeView *>(u"treeView"_s);
    QTRY_COMPARE(view->model()->rowCount(view->rootIndex()), 3);
    const auto names = [view] {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
            all.append(view->model()->index(row, 0, view->rootIndex()).data().toString());
        return all;
    };
    view->sortByColumn(1, Qt::AscendingOrder);
    QTRY_COMPARE(names(), (QStringList{u"a.csv"_s, u"c.csv"_s, u"b.csv"_s}));
}

void TestFileChoice::itBeginsInTheHomeFolderWhereThereAreNoDocuments()
{
    QStandardPaths::setTestModeEnabled(false);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString wanted = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    QString began;
    QTimer::singleShot(0, this, [&] {
        QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        began = dialog->directory().absolutePath();
        dialog->reject();
    });
    Prompts prompts;
    QVERIFY(prompts.openFile(nullptr, u"Choose"_s, u"All files (*)"_s).isEmpty());
    QCOMPARE(began, QDir(wanted).absolutePath());
}

QTEST_MAIN(TestFileChoice)
#include "tst_filechoice.moc"
