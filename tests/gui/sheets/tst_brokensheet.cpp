// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetdesk.h"

#include "printing/previewdialog.h"
#include "sheets/sheetreader.h"
#include "store/storeaccess.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

// An office's copy that cannot be read: told with line and reason wherever the paper is seen, and the original used.
class TestBrokenSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SheetDesk>(); }
    void cleanup() { m_desk.reset(); }
    void lineAndReasonAreTold_data();
    void lineAndReasonAreTold();
    void aFileFromElsewhereIsReadOrRefused();

private:
    /** The words of the registration form with one piece exchanged, and the line where it stands. */
    static QString damaged(const QString &piece, const QString &with, qsizetype &line)
    {
        QString words = QString::fromUtf8(writeSheet(*originalSheet(u"registration_form"_s)));
        const qsizetype at = words.indexOf(piece);
        if (at < 0)
            qFatal("the form has no %s", qPrintable(piece));
        line = words.first(at).count(u'\n') + 1;
        return with.isNull() ? words.first(at) : words.replace(at, piece.size(), with);
    }

    std::unique_ptr<SheetDesk> m_desk;
};

void TestBrokenSheet::lineAndReasonAreTold_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("reason");
    QTest::newRow("cut off") << u"</page>"_s << QString() << u"not XML"_s;
    QTest::newRow("unknown element") << u"<text "_s << u"<txet "_s << u"<txet> is not known"_s;
    QTest::newRow("wrong number") << u"x=\""_s << u"x=\"wide"_s << u"is not a number"_s;
    QTest::newRow("unknown field") << u"{name}"_s << u"{nmae}"_s << u"no field “nmae”"_s;
}

void TestBrokenSheet::lineAndReasonAreTold()
{
    QFETCH(QString, piece);
    QFETCH(QString, with);
    QFETCH(QString, reason);
    SheetDesk &desk = *m_desk;
    qsizetype line = 0;
    const QString words = damaged(piece, with, line);
    valueOf(desk.data.store().access().write(
        ActKind::SheetChange, u"registration_form"_s, [words](Transaction &transaction) -> Done {
            return transaction.connection().execute(
                u"INSERT INTO own_sheet (name, description, changed_at, row_version) VALUES (?, ?, ?, 1)"_s,
                {u"registration_form"_s, words, u"2026-10-31T08:00:00Z"_s});
        }));
    desk.page.reset();
    desk.open();
    desk.openSheet(u"registration_form"_s);
    const QString lineWords = u"Line %1"_s.arg(line);
    auto *fault = desk.widget<QLabel>("faultLabel");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(lineWords) && fault->text().contains(reason), qPrintable(fault->text()));
    QVERIFY(desk.document().isOriginal());
    // Nothing of the original is taken for a change: only the damaged copy can be removed.
    QVERIFY(!desk.document().isChanged());
    QVERIFY(desk.widget<QPushButton>("resetButton")->isEnabled());
    // Before printing the same is told, and the original is what is seen there.
    PreviewDialog preview(*desk.workplace, desk.data.branchMember, u"单志强"_s, PaperKind::RegistrationForm);
    preview.open();
    auto *state = MemberDesk::child<QLabel>(&preview, "stateLabel");
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(lineWords), 20000);
    QVERIFY2(
        state->text().contains(reason) && state->text().contains(u"the original is used"_s), qPrintable(state->text()));
    QVERIFY(state->isVisible());
    preview.close();
}

void TestBrokenSheet::aFileFromElsewhereIsReadOrRefused()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"registration_form"_s);
    const QString file = desk.path(u"form.xml"_s);
    desk.prompts.files << file;
    desk.trigger("writeFileAction");
    QTRY_VERIFY(QFile::exists(file));
    qsizetype line = 0;
    const auto readIn = [&](const QString &words) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(words.toUtf8());
        out.close();
        desk.prompts.files = {file};
        desk.trigger("readFileAction");
        desk.prompts.told.clear(); // the question for the file
    };
    readIn(damaged(u"<text "_s, u"<txet "_s, line));
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.prompts.told.first().contains(u"Line %1"_s.arg(line)));
    QVERIFY(desk.document().isOriginal());
    QCOMPARE(desk.prompts.told.size(), 1);
    // Another paper's file is not taken for this one.
    readIn(QString::fromUtf8(writeSheet(*originalSheet(u"letter"_s))));
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.document().isOriginal());
    readIn(damaged(u"{name}"_s, u"{name}同志"_s, line));
    QTRY_VERIFY(!desk.document().isOriginal());
    QVERIFY(desk.document().isChanged());
    desk.undo();
    QVERIFY(desk.document().isOriginal());
}

QTEST_MAIN(TestBrokenSheet)
#include "tst_brokensheet.moc"
