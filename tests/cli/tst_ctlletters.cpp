// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace dangjian;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/** The text of a file without white space. */
QString textOf(const QString &file)
{
    QString text;
    for (const QChar character : outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}))
        if (!character.isSpace())
            text += character;
    return text;
}

/** "Pages: 3" and "Page size: 623.622 x 311.811 pts" without the names. */
QString said(const QString &file, const char *what)
{
    for (const QString &line : outputOf(QStringLiteral("pdfinfo"), {file}).split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String(what)))
            return line.section(QLatin1Char(':'), 1).trimmed();
    return {};
}

} // namespace

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
    void optionsOfOtherPapersAreRefused_data();
    void optionsOfOtherPapersAreRefused();

private:
    QString out(const char *name) const { return QDir(m_ctl->folder()).filePath(QLatin1String(name)); }
    CtlOutcome print(const char *line, const char *file) const
    {
        return m_ctl->run(words("print") + words(line) + QStringList{QStringLiteral("--out"), out(file)});
    }

    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlLetters::initTestCase()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(m_ctl->run(words("init --district 亭湖区")).exitCode, 0);
    for (const char *line : {"org add --code 0101 --name 城东街道党工委 --kind subdistrict-committee --parent 01",
             "org add --code 010101 --name 雅和社区党支部 --kind community-branch --parent 0101",
             "org add --code 010102 --name 太平社区党支部 --kind community-branch --parent 0101"})
        QCOMPARE(m_ctl->run(words(line)).exitCode, 0);
    const QStringList names = words("单志强 吕芳 欧阳建国 仇小燕 尉迟敏");
    const QStringList categories = words("branch in-service floating branch branch");
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(m_ctl
                     ->run(words("member add --mobile 19900001234 --address 朝阳新村9号楼1单元101室 --name")
                         + QStringList{names.at(i), QStringLiteral("--id-number"), testIdNumber(i + 1),
                             QStringLiteral("--category"), categories.at(i), QStringLiteral("--branch"),
                             i < 3 ? QStringLiteral("010101") : QStringLiteral("010102")})
                     .exitCode,
            0);
    for (int month = 1; month <= 4; ++month)
        QCOMPARE(m_ctl
                     ->run(words("record add --kind volunteer --hours 1.5 --content 党员责任区巡逻 --member")
                         + QStringList{testIdNumber(2), QStringLiteral("--date"),
                             QDate(2026, month, 5).toString(Qt::ISODate)})
                     .exitCode,
            0);
}

void TestCtlLetters::lettersOfABranch()
{
    const CtlOutcome outcome = print("letter --branch 010101", "letters.pdf");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.object().value(QStringLiteral("members")).toInt(), 3);
    QCOMPARE(said(out("letters.pdf"), "Pages"), QStringLiteral("3"));
    const QString text = textOf(out("letters.pdf"));
    for (const char *expected :
        {"单志强同志：", "吕芳同志：", "欧阳建国同志：", "城东街道雅和社区党支部", "二〇二六年十月三十一日"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    QVERIFY(!text.contains(QStringLiteral("仇小燕")));
}

void TestCtlLetters::envelopesInTheirSizes()
{
    QCOMPARE(print("envelopes --all", "dl.pdf").exitCode, 0);
    QCOMPARE(said(out("dl.pdf"), "Pages"), QStringLiteral("5"));
    QVERIFY(said(out("dl.pdf"), "Page size").startsWith(QLatin1String("623.622 x 311.811")));
    QCOMPARE(print("envelopes --all --size c5 --printed-boxes", "c5.pdf").exitCode, 0);
    QVERIFY(said(out("c5.pdf"), "Page size").startsWith(QLatin1String("649.134 x 459.213")));
    QVERIFY(!textOf(out("c5.pdf")).contains(QStringLiteral("贴邮")));
    QVERIFY(textOf(out("dl.pdf")).contains(QStringLiteral("贴邮")));
}

void TestCtlLetters::labelsFromAStartedSheet()
{
    const CtlOutcome outcome = print("labels --all --start-label 22", "labels.pdf");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value(QStringLiteral("pages")).toInt(), 2);
    QCOMPARE(textOf(out("labels.pdf")).count(QStringLiteral("同志")), 5);
    QCOMPARE(print("labels --all --start-label 25", "labels.pdf").exitCode, 2);
}

void TestCtlLetters::rosterAndPhotosOfAll()
{
    QCOMPARE(print("roster --all", "roster.pdf").exitCode, 0);
    QCOMPARE(said(out("roster.pdf"), "Pages"), QStringLiteral("3")); // two branches and the sums
    QString text = textOf(out("roster.pdf"));
    QVERIFY(text.contains(QStringLiteral("党员花名册汇总")));
    QVERIFY(text.contains(QStringLiteral("199****1234")) && !text.contains(QStringLiteral("19900001234")));
    QCOMPARE(print("roster --all --clear", "clear.pdf").exitCode, 0);
    QVERIFY(textOf(out("clear.pdf")).contains(QStringLiteral("19900001234")));
    QCOMPARE(print("photos --branch 0101", "photos.pdf").exitCode, 0);
    QCOMPARE(said(out("photos.pdf"), "Pages"), QStringLiteral("2"));
}

void TestCtlLetters::aProofOfAPeriod()
{
    const CtlOutcome outcome
        = m_ctl->run(words("print volunteer-proof --from 2026-01-01 --until 2026-03-31 --valid-days 60 --member")
            + QStringList{testIdNumber(2), QStringLiteral("--out"), out("proof.pdf")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QString text = textOf(out("proof.pdf"));
    QVERIFY2(text.contains(QStringLiteral("共3次，累计服务时间4.5小时（大写：肆点伍小时）")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("有效期陆拾天")), qPrintable(text));

    const CtlOutcome none = m_ctl->run(words("print volunteer-proof --member")
        + QStringList{testIdNumber(1), QStringLiteral("--out"), out("none.pdf")});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.errorLines().size(), 1);
    QVERIFY(!QFile::exists(out("none.pdf")));

    const CtlOutcome all = print("volunteer-proof --all", "proofs.pdf");
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.object().value(QStringLiteral("members")).toInt(), 1);
    QVERIFY2(all.err.contains('4'), all.err.constData()); // who served nothing is told
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
