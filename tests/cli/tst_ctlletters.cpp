// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensheet.h"
#include "ctldistrict.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dangjian;

/** Letters, labels and lists without a display. */
class TestCtlLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lettersOfABranch();
    void envelopesInTheirSizes();
    void labelsFromAStartedSheet();
    void rosterAndPhotosOfAll();
    void aProofOfAPeriod();
    void aBrokenPaperOfTheOfficeIsTold();
    void envelopesThatStoppedGoOn();
    void optionsOfOtherPapersAreRefused_data();
    void optionsOfOtherPapersAreRefused();

private:
    QString out(const char *name) const { return QDir(m_ctl->folder()).filePath(QLatin1String(name)); }
    CtlOutcome print(const char *line, const char *file) const
    {
        return m_ctl->run(words(QStringLiteral("print")) + words(QString::fromUtf8(line))
            + QStringList{QStringLiteral("--out"), out(file)});
    }

    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlLetters::initTestCase()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(
        fillDistrict(*m_ctl, QStringLiteral("--mobile 19900001234 --address 朝阳新村9号楼1单元101室")), QByteArray());
    QList<QDate> days;
    for (int month = 1; month <= 4; ++month)
        days << QDate(2026, month, 5);
    QCOMPARE(addServices(*m_ctl, 2, days), QByteArray());
}

void TestCtlLetters::lettersOfABranch()
{
    const CtlOutcome outcome = print("letter --branch 010101", "letters.pdf");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.object().value(QStringLiteral("members")).toInt(), 3);
    QCOMPARE(pdfInfo(out("letters.pdf"), QStringLiteral("Pages")), QStringLiteral("3"));
    const QString text = pdfText(out("letters.pdf"));
    for (const char *expected :
        {"单志强同志：", "吕芳同志：", "欧阳建国同志：", "城东街道雅和社区党支部", "二〇二六年十月三十一日"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    QVERIFY(!text.contains(QStringLiteral("仇小燕")));
}

void TestCtlLetters::envelopesInTheirSizes()
{
    QCOMPARE(print("envelopes --all", "dl.pdf").exitCode, 0);
    QCOMPARE(pdfInfo(out("dl.pdf"), QStringLiteral("Pages")), QStringLiteral("5"));
    QVERIFY(pdfInfo(out("dl.pdf"), QStringLiteral("Page size")).startsWith(QLatin1String("623.622 x 311.811")));
    QCOMPARE(print("envelopes --all --size c5 --printed-boxes", "c5.pdf").exitCode, 0);
    QVERIFY(pdfInfo(out("c5.pdf"), QStringLiteral("Page size")).startsWith(QLatin1String("649.134 x 459.213")));
    QVERIFY(!pdfText(out("c5.pdf")).contains(QStringLiteral("贴邮")));
    QVERIFY(pdfText(out("dl.pdf")).contains(QStringLiteral("贴邮")));
}

void TestCtlLetters::labelsFromAStartedSheet()
{
    const CtlOutcome outcome = print("labels --all --start-label 22", "labels.pdf");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value(QStringLiteral("pages")).toInt(), 2);
    QCOMPARE(pdfText(out("labels.pdf")).count(QStringLiteral("同志")), 5);
    QCOMPARE(print("labels --all --start-label 25", "labels.pdf").exitCode, 2);
}

void TestCtlLetters::rosterAndPhotosOfAll()
{
    QCOMPARE(print("roster --all", "roster.pdf").exitCode, 0);
    QCOMPARE(pdfInfo(out("roster.pdf"), QStringLiteral("Pages")), QStringLiteral("3")); // two branches and the sums
    QString text = pdfText(out("roster.pdf"));
    QVERIFY(text.contains(QStringLiteral("党员花名册汇总")));
    QVERIFY(text.contains(QStringLiteral("199****1234")) && !text.contains(QStringLiteral("19900001234")));
    QCOMPARE(print("roster --all --clear", "clear.pdf").exitCode, 0);
    QVERIFY(pdfText(out("clear.pdf")).contains(QStringLiteral("19900001234")));
    QCOMPARE(print("photos --branch 0101", "photos.pdf").exitCode, 0);
    QCOMPARE(pdfInfo(out("photos.pdf"), QStringLiteral("Pages")), QStringLiteral("2"));
}

void TestCtlLetters::aProofOfAPeriod()
{
    const CtlOutcome outcome = m_ctl->run(
        words(QStringLiteral("print volunteer-proof --from 2026-01-01 --until 2026-03-31 --valid-days 60 --member"))
        + QStringList{testIdNumber(2), QStringLiteral("--out"), out("proof.pdf")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QString text = pdfText(out("proof.pdf"));
    QVERIFY2(text.contains(QStringLiteral("共3次，累计服务时间4.5小时（大写：肆点伍小时）")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("有效期陆拾天")), qPrintable(text));

    const CtlOutcome none = m_ctl->run(words(QStringLiteral("print volunteer-proof --member"))
        + QStringList{testIdNumber(1), QStringLiteral("--out"), out("none.pdf")});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.errorLines().size(), 1);
    QVERIFY(!QFile::exists(out("none.pdf")));

    const CtlOutcome all = print("volunteer-proof --all", "proofs.pdf");
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.object().value(QStringLiteral("members")).toInt(), 1);
    QVERIFY2(all.err.contains('4'), all.err.constData()); // who served nothing is told
}

void TestCtlLetters::aBrokenPaperOfTheOfficeIsTold()
{
    TestStore store;
    keepBrokenSheet(store, QStringLiteral("letter"));
    store.close();
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    ctl.store = store.file();
    const CtlOutcome checked = ctl.run(words(QStringLiteral("check --json")));
    QVERIFY(checked.exitCode != 0);
    const QJsonArray findings = checked.object().value(QStringLiteral("findings")).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.at(0)[QStringLiteral("subject")].toString(), QStringLiteral("公开信"));
    QVERIFY2(QString::fromUtf8(checked.err).contains(QStringLiteral("原版式")), checked.err.constData());
    // It is printed all the same, and said.
    const QString file = QDir(ctl.folder()).filePath(QStringLiteral("letters.pdf"));
    const CtlOutcome printed = ctl.run(words(QStringLiteral("print letter --all --out")) + QStringList{file});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY2(QString::fromUtf8(printed.err).contains(QStringLiteral("公开信")), printed.err.constData());
    QCOMPARE(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("3"));
}

void TestCtlLetters::envelopesThatStoppedGoOn()
{
    // A folder stands where the last of five files is to be.
    const QString last = out("run-05.pdf");
    QVERIFY(QDir().mkpath(last));
    const CtlOutcome stopped = m_ctl->run(
        words(QStringLiteral("print envelopes --size c5 --all --per-file 1 --out")) + QStringList{out("run.pdf")});
    QVERIFY(stopped.exitCode != 0);
    QVERIFY2(stopped.err.contains("--resume"), stopped.err.constData());
    QVERIFY(QDir().rmdir(last));
    // The size was said when it began.
    const CtlOutcome rest = m_ctl->run(words(QStringLiteral("print envelopes --resume last")));
    QVERIFY2(rest.exitCode == 0, rest.err.constData());
    QVERIFY(pdfInfo(last, QStringLiteral("Page size")).startsWith(QLatin1String("649.134 x 459.213")));
    QCOMPARE(m_ctl->run(words(QStringLiteral("run list --json"))).array(), QJsonArray());
}

void TestCtlLetters::optionsOfOtherPapersAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
        {"letter --all --start-label 3", "labels --all --clear", "roster --all --size c5",
            "certificate --all --valid-days 3", "letter --all --imposition a5", "roster --all --index",
            "volunteer-proof --all --from 2026-05-01 --until 2026-04-01", "letters --all", "envelopes --all --size b6"})
        QTest::newRow(line) << QByteArray(line);
}

void TestCtlLetters::optionsOfOtherPapersAreRefused()
{
    QFETCH(const QByteArray, line);
    const CtlOutcome outcome = print(line.constData(), "never.pdf");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(out("never.pdf")));
}

QTEST_GUILESS_MAIN(TestCtlLetters)
#include "tst_ctlletters.moc"
