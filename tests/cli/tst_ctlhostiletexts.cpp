// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctldistrict.h"
#include "hostiletexts.h"
#include "testroster.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

/** What of a text can be seen: spaces and signs that steer go from names, and nothing else may. */
QString visible(const QString &text)
{
    QString seen;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            seen += c;
    return seen;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Texts made to do harm, through every door of the command line: they come back letter by letter, or are refused. */
class TestCtlHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areEnteredAndFound_data() { rows(false); }
    void areEnteredAndFound();
    void comeInByARoster_data() { rows(true); }
    void comeInByARoster();

private:
    QByteArray m_store;

    /** A district of its own for each text. */
    void fill(const CtlProcess &ctl) const
    {
        QFile file(ctl.store);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_store) == m_store.size());
    }
    /** What a command line cannot hold, a file can. */
    static void rows(bool inFiles)
    {
        QTest::addColumn<QString>("text");
        for (const HostileText &each : hostileTexts())
            if (QString::fromUtf8(each.text.toUtf8()) == each.text && (inFiles || !each.text.contains(QChar(0))))
                QTest::newRow(each.name) << each.text;
    }
    /** Refused with one sentence. */
    static void isSentence(const CtlOutcome &refused)
    {
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.errorLines().size() == 1 && refused.err.size() > 20, refused.err.constData());
    }
    static void isWhole(const CtlProcess &ctl)
    {
        const CtlOutcome checked = ctl.run(words(u"check --json"_s));
        QVERIFY2(checked.exitCode == 0, checked.out.constData());
    }
    static void isPrinted(const CtlProcess &ctl, const QString &who, const QString &name);
};

void TestCtlHostileTexts::initTestCase()
{
    const CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(fillDistrict(ctl, {}), QByteArray());
    m_store = contentOf(ctl.store);
}

void TestCtlHostileTexts::isPrinted(const CtlProcess &ctl, const QString &who, const QString &name)
{
    for (const QString &paper : {u"certificate"_s, u"roster"_s}) {
        const QString file = QDir(ctl.folder()).filePath(paper + u".pdf"_s);
        const CtlOutcome printed = ctl.run({u"print"_s, paper, u"--member"_s, who, u"--out"_s, file, u"--json"_s});
        if (printed.exitCode != 0) {
            isSentence(printed);
            QVERIFY(!QFile::exists(file));
            continue;
        }
        QVERIFY(pdfInfo(file, u"Pages"_s).toInt() >= 1);
        // Nothing in it is opened, run or followed.
        const QByteArray content = contentOf(file);
        for (const char *never : {"/JavaScript", "/Launch", "/URI", "/OpenAction", "/EmbeddedFile"})
            QVERIFY2(!content.contains(never), never);
        // Markup is printed as the letters it is made of.
        if (name.contains(u"<b>"_s))
            QVERIFY2(pdfText(file).contains(u"<b>单</b>"_s), qPrintable(pdfText(file)));
    }
}

void TestCtlHostileTexts::areEnteredAndFound()
{
    QFETCH(QString, text);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QString idNumber = testIdNumber(31);
    // One word that begins with a dash is no option.
    const CtlOutcome added = ctl.run({u"member"_s, u"add"_s, u"--name="_s + text, u"--id-number"_s, idNumber,
        u"--branch"_s, u"010101"_s, u"--category"_s, u"in-service"_s, u"--unit="_s + text, u"--address="_s + text});
    if (added.exitCode == 0) {
        const QJsonObject shown = ctl.run({u"member"_s, u"show"_s, idNumber, u"--json"_s}).object();
        QCOMPARE(visible(shown.value(u"name"_s).toString()), visible(text));
        QCOMPARE(visible(shown.value(u"address"_s).toString()), visible(text));
        QVERIFY(shown.value(u"id"_s).toInteger() > 0);
        isPrinted(ctl, idNumber, visible(text));
    } else {
        isSentence(added);
        QVERIFY(ctl.run({u"member"_s, u"show"_s, idNumber, u"--json"_s}).exitCode == 1);
    }
    if (QTest::currentTestFailed())
        return;
    // Who searches finds those who are called so, and nobody else by a sign that stands for others.
    const CtlOutcome found = ctl.run({u"member"_s, u"find"_s, u"--json"_s, u"--"_s, text});
    if (found.exitCode == 0) {
        for (const QJsonValue &each : found.array())
            QVERIFY2(visible(each.toObject().value(u"name"_s).toString()) == visible(text)
                    || each.toObject().value(u"name"_s).toString().startsWith(u'单'),
                found.out.constData());
    } else {
        isSentence(found);
    }
    const CtlOutcome entered
        = ctl.run({u"record"_s, u"add"_s, u"--member"_s, testIdNumber(1), u"--date"_s, u"2026-09-12"_s, u"--kind"_s,
            u"deed"_s, u"--deeds"_s, u"1"_s, u"--content="_s + text, u"--certifier="_s + text});
    if (entered.exitCode == 0) {
        const QJsonArray records
            = ctl.run({u"record"_s, u"list"_s, u"--member"_s, testIdNumber(1), u"--json"_s}).array();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().toObject().value(u"content"_s).toString(), text.simplified());
        QCOMPARE(records.first().toObject().value(u"certifier"_s).toString(), text.simplified());
    } else {
        isSentence(entered);
    }
    const CtlOutcome organization = ctl.run({u"org"_s, u"add"_s, u"--code"_s, u"010109"_s, u"--name="_s + text,
        u"--kind"_s, u"community-branch"_s, u"--parent"_s, u"0101"_s});
    if (organization.exitCode != 0)
        isSentence(organization);
    isWhole(ctl);
}

void TestCtlHostileTexts::comeInByARoster()
{
    QFETCH(QString, text);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QString workbook = QDir(ctl.folder()).filePath(u"roster.xlsx"_s);
    const QString table = QDir(ctl.folder()).filePath(u"roster.csv"_s);
    const QString headings = u"姓名,身份证号,所在支部,党员类别,工作单位,备注"_s;
    const auto rowOf = [&text](int serial) {
        return QStringList{text, testIdNumber(serial), u"雅和社区党支部"_s, u"在职党员"_s, text, text};
    };
    if (!text.contains(QChar(0)))
        writeTestWorkbook(workbook, {headings.split(u','), rowOf(41)});
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    QStringList quoted;
    for (QString cell : rowOf(42))
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    csv.write(headings.toUtf8() + '\n' + quoted.join(u',').toUtf8() + '\n');
    csv.close();
    for (const auto &[file, serial] : {std::pair{workbook, 41}, std::pair{table, 42}}) {
        if (!QFile::exists(file))
            continue;
        const CtlOutcome imported = ctl.run({u"import"_s, u"members"_s, file, u"--json"_s});
        const CtlOutcome shown = ctl.run({u"member"_s, u"show"_s, testIdNumber(serial), u"--json"_s});
        if (imported.exitCode == 0 && shown.exitCode == 0) {
            const QString name = shown.object().value(u"name"_s).toString();
            QVERIFY2(visible(name) == visible(text), (u"%1: %2"_s.arg(QFileInfo(file).fileName(), name)).toUtf8());
        } else {
            // The file is refused with a sentence, or the row in the report.
            QCOMPARE(shown.exitCode, 1);
            if (imported.object().isEmpty()) {
                isSentence(imported);
            } else {
                const QJsonArray reported = imported.object().value(u"rows"_s).toArray();
                QCOMPARE(reported.size(), 1);
                const QJsonObject row = reported.first().toObject();
                QVERIFY2(row.value(u"state"_s) != QJsonValue(u"ok"_s), imported.out.constData());
                QVERIFY2(row.value(u"message"_s).toString().size() >= 4, imported.out.constData());
            }
        }
        if (QTest::currentTestFailed())
            return;
    }
    isWhole(ctl);
}

QTEST_GUILESS_MAIN(TestCtlHostileTexts)
#include "tst_ctlhostiletexts.moc"
