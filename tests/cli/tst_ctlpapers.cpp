// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctldistrict.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace dangjian;

namespace {

int pagesOf(const QString &file)
{
    return pdfInfo(file, QStringLiteral("Pages")).toInt();
}

QString sample(const char *name)
{
    return QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/") + QLatin1String(name);
}

} // namespace

/** Rosters in, papers out, without a display. */
class TestCtlPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificateOfOneMember();
    void formOfOneMember();
    void certificatesOfABranchAndOfACategory();
    void longRunsAreDivided();
    void printedIsNotedWhereAskedFor();
    void nothingNewToPrint();
    void nobodyToPrint();
    void withoutAValidCertificate();
    void charactersThatNoFontHas();
    void folderThatIsNotThere();
    void rosterIsJudgedAndEntered();
    void filesThatAreNoRoster();

private:
    QString out(const char *name) const { return QDir(m_ctl->folder()).filePath(QLatin1String(name)); }

    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlPapers::initTestCase()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(
        fillDistrict(*m_ctl, QStringLiteral("--ethnicity 汉族 --education 大专 --mobile 19900001234")), QByteArray());
    QList<QDate> days;
    for (int day = 1; day <= 14; ++day)
        days << QDate(2026, 9, day);
    QCOMPARE(addServices(*m_ctl, 1, days, QStringLiteral("--certifier 祭红梅")), QByteArray());
}

void TestCtlPapers::certificateOfOneMember()
{
    const CtlOutcome outcome = m_ctl->run(words(QStringLiteral("print certificate --member"))
        + QStringList{testIdNumber(1)} + QStringList{QStringLiteral("--out"), out("one.pdf")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject report = outcome.object();
    QCOMPARE(report.value(QStringLiteral("members")).toInt(), 1);
    QCOMPARE(report.value(QStringLiteral("files")).toArray(), (QJsonArray{out("one.pdf")}));
    QCOMPARE(report.value(QStringLiteral("pages")).toInt(), 8);
    QCOMPARE(pagesOf(out("one.pdf")), 8);
    const QString text = pdfText(out("one.pdf"), true);
    for (const char *expected :
        {"社区支部党员参与社区活动情况登记证", "单志强", "雅和社区党支部", "党员责任区巡逻", "祭红梅", "汉族"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
    QCOMPARE(text.count(QStringLiteral("党员责任区巡逻")), 14);
}

void TestCtlPapers::formOfOneMember()
{
    const CtlOutcome outcome = m_ctl->run(words(QStringLiteral("print form --member")) + QStringList{testIdNumber(2)}
        + QStringList{QStringLiteral("--out"), out("form.pdf")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value(QStringLiteral("pages")).toInt(), 2);
    QCOMPARE(pagesOf(out("form.pdf")), 2);
    const QString text = pdfText(out("form.pdf"), true);
    QVERIFY(text.contains(QStringLiteral("吕芳")));
    QVERIFY(text.contains(QStringLiteral("登记表")));
    QVERIFY(text.contains(testIdNumber(2)));
}

void TestCtlPapers::certificatesOfABranchAndOfACategory()
{
    const auto members = [&](const char *selection) {
        const CtlOutcome outcome = m_ctl->run(words(QStringLiteral("print certificate --out"))
            + QStringList{out("some.pdf")} + words(QString::fromUtf8(selection)));
        return outcome.exitCode == 0 ? outcome.object().value(QStringLiteral("members")).toInt() : -1;
    };
    QCOMPARE(members("--branch 010101"), 3);
    QCOMPARE(members("--branch 010102"), 2);
    QVERIFY(pdfText(out("some.pdf"), true).contains(QStringLiteral("尉迟敏")));
    QCOMPARE(members("--branch 0101"), 5); // a subdistrict: all below it
    QCOMPARE(members("--branch 0101 --category branch"), 3);
    QCOMPARE(members("--all --category in-service"), 1);
    QVERIFY(pdfText(out("some.pdf"), true).contains(QStringLiteral("社区在职党员参与社区活动情况登记证")));
    QCOMPARE(members("--all --category floating"), 1);
    QCOMPARE(members("--all"), 5);
    QCOMPARE(pagesOf(out("some.pdf")), 40);
}

void TestCtlPapers::longRunsAreDivided()
{
    const CtlOutcome outcome
        = m_ctl->run(words(QStringLiteral("print form --all --per-file 2 --out")) + QStringList{out("run.pdf")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray files = outcome.object().value(QStringLiteral("files")).toArray();
    QCOMPARE(files, (QJsonArray{out("run-01.pdf"), out("run-02.pdf"), out("run-03.pdf")}));
    int pages = 0;
    for (const QJsonValue &file : files)
        pages += pagesOf(file.toString());
    QCOMPARE(pages, 10);
    QCOMPARE(outcome.object().value(QStringLiteral("pages")).toInt(), 10);
}

void TestCtlPapers::printedIsNotedWhereAskedFor()
{
    const auto printed = [&] {
        return m_ctl->run(words(QStringLiteral("report overview --json")))
            .object()
            .value(QStringLiteral("certificates"))
            .toObject()
            .value(QStringLiteral("printed"))
            .toInt();
    };
    QCOMPARE(printed(), 0);
    QCOMPARE(m_ctl
                 ->run(words(QStringLiteral("print certificate --note-printed --branch 010102 --out"))
                     + QStringList{out("noted.pdf")})
                 .exitCode,
        0);
    QCOMPARE(printed(), 2);
    const CtlOutcome rest = m_ctl->run(
        words(QStringLiteral("print certificate --all --never-printed --out")) + QStringList{out("rest.pdf")});
    QCOMPARE(rest.object().value(QStringLiteral("members")).toInt(), 3);
    QCOMPARE(printed(), 2);
}

void TestCtlPapers::nothingNewToPrint()
{
    QCOMPARE(
        m_ctl->run(words(QStringLiteral("print certificate --all --note-printed --out")) + QStringList{out("all.pdf")})
            .exitCode,
        0);
    // A night job that finds nothing new has not failed.
    const CtlOutcome outcome = m_ctl->run(
        words(QStringLiteral("print certificate --all --never-printed --out")) + QStringList{out("none.pdf")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.object().value(QStringLiteral("members")).toInt(-1), 0);
    QVERIFY(outcome.object().value(QStringLiteral("files")).toArray().isEmpty());
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY(!QFile::exists(out("none.pdf")));
}

void TestCtlPapers::withoutAValidCertificate()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QString who;
    {
        TestStore made;
        who = QString::number(made.branchMember.value);
        valueOf(made.services().members.changeState(
            made.branchMember, MembershipState::TransferredOut, QDate(2026, 10, 1), QStringLiteral("转出")));
        made.close();
        QVERIFY(QFile::copy(made.file(), ctl.store));
    }
    const QString file = QDir(ctl.folder()).filePath(QStringLiteral("gone.pdf"));
    const CtlOutcome outcome = ctl.run(
        words(QStringLiteral("print certificate --member")) + QStringList{who, QStringLiteral("--out"), file});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY(!QFile::exists(file));
}

void TestCtlPapers::charactersThatNoFontHas()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(QStringLiteral("init --district 亭湖区"))).exitCode, 0);
    QCOMPARE(
        ctl.run(words(QStringLiteral("org add --code 0101 --name 雅和社区党支部 --kind community-branch --parent 01")))
            .exitCode,
        0);
    const QString rare = QString::fromUcs4(U"\U000F1234");
    for (int i = 1; i <= 12; ++i)
        QCOMPARE(ctl.run(words(QStringLiteral("member add --category branch --branch 0101 --name"))
                        + QStringList{QChar(0x4e00 + i) + rare, QStringLiteral("--id-number"), testIdNumber(i)})
                     .exitCode,
            0);
    const CtlOutcome outcome = ctl.run(words(QStringLiteral("print form --all --out"))
        + QStringList{QDir(ctl.folder()).filePath(QStringLiteral("x.pdf"))});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    // All of them, in one sentence.
    for (int i = 1; i <= 12; ++i)
        QVERIFY(QString::fromUtf8(outcome.err).contains(QChar(0x4e00 + i) + rare));
}

void TestCtlPapers::nobodyToPrint()
{
    QCOMPARE(m_ctl
                 ->run(words(QStringLiteral(
                     "org add --code 010103 --name 空白社区党支部 --kind community-branch --parent 0101")))
                 .exitCode,
        0);
    const CtlOutcome outcome
        = m_ctl->run(words(QStringLiteral("print form --branch 010103 --out")) + QStringList{out("nobody.pdf")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY(!QFile::exists(out("nobody.pdf")));
    QCOMPARE(
        m_ctl->run(words(QStringLiteral("print form --branch 9999 --out")) + QStringList{out("nobody.pdf")}).exitCode,
        1);
}

void TestCtlPapers::folderThatIsNotThere()
{
    const CtlOutcome outcome
        = m_ctl->run(words(QStringLiteral("print form --all --out")) + QStringList{out("not/there/forms.pdf")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines().size(), 1);
    QVERIFY(outcome.out.isEmpty());
}

void TestCtlPapers::rosterIsJudgedAndEntered()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(QStringLiteral("demo --members 60 --records 0"))).exitCode, 0);
    const auto total = [&] {
        return ctl.run(words(QStringLiteral("report overview --json")))
            .object()
            .value(QStringLiteral("members"))
            .toObject()
            .value(QStringLiteral("total"))
            .toInt();
    };
    const int before = total();
    QFile expectations(sample("roster-sample.expected.json"));
    QVERIFY(expectations.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectations.readAll()).object();

    const QStringList arguments
        = words(QStringLiteral("import members --json")) + QStringList{sample("roster-sample.xlsx")};
    const CtlOutcome dry = ctl.run(arguments + words(QStringLiteral("--dry-run")));
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(total(), before);
    const CtlOutcome entered = ctl.run(arguments);
    QCOMPARE(entered.exitCode, 0);
    QJsonObject report = entered.object();
    QVERIFY(report.value(QStringLiteral("batch")).toInteger() > 0);
    report.insert(QStringLiteral("batch"), QJsonValue());
    QCOMPARE(report, dry.object());
    QCOMPARE(report.keys(),
        words(QStringLiteral(
            "batch counts effects much_changed new_units rows sheets sheets_not_read unknown_branches")));
    const QJsonArray rows = report.value(QStringLiteral("rows")).toArray();
    QMap<int, QString> states;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QCOMPARE(row.keys(), words(QStringLiteral("code effect message row state")));
        const QString state = row.value(QStringLiteral("state")).toString();
        states.insert(row.value(QStringLiteral("row")).toInt(), state);
        const bool isEntered = state == QLatin1String("ok") || state == QLatin1String("warning");
        QCOMPARE(
            row.value(QStringLiteral("effect")).toString(), isEntered ? QStringLiteral("new") : QStringLiteral("none"));
        // Whoever reads the list is told why: in words of the language, not in codes.
        const QString message = row.value(QStringLiteral("message")).toString();
        QCOMPARE(message.isEmpty(), state == QLatin1String("ok"));
        QVERIFY2(!message.contains(QLatin1String("%1")) && !message.contains(QLatin1Char('_')), qPrintable(message));
        QCOMPARE(row.value(QStringLiteral("code")).toString().isEmpty(), state == QLatin1String("ok"));
    }
    for (const QJsonValue &value : expected.value(QStringLiteral("rows")).toArray()) {
        const QJsonObject row = value.toObject();
        const int number = row.value(QStringLiteral("row")).toInt();
        QVERIFY2(states.value(number) == row.value(QStringLiteral("state")).toString(),
            qPrintable(QStringLiteral("row %1: %2").arg(number).arg(states.value(number))));
    }
    const QJsonObject counts = report.value(QStringLiteral("counts")).toObject();
    const QJsonObject effects = report.value(QStringLiteral("effects")).toObject();
    QCOMPARE(counts.keys(), words(QStringLiteral("choice duplicate error ignored ok warning")));
    QCOMPARE(effects.keys(), words(QStringLiteral("changed new none unchanged")));
    const int fitting = counts.value(QStringLiteral("ok")).toInt() + counts.value(QStringLiteral("warning")).toInt();
    QCOMPARE(effects.value(QStringLiteral("new")).toInt(), fitting);
    QCOMPARE(total(), before + fitting);

    // The same file once more changes nothing.
    const CtlOutcome again = ctl.run(arguments);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(
        again.object().value(QStringLiteral("effects")).toObject().value(QStringLiteral("unchanged")).toInt(), fitting);
    QCOMPARE(total(), before + fitting);
    QCOMPARE(ctl.run(words(QStringLiteral("check --json"))).exitCode, 0);
    // And its people can be printed.
    QCOMPARE(ctl.run(words(QStringLiteral("print certificate --member 320902193309282764 --out"))
                    + QStringList{out("imported.pdf")})
                 .exitCode,
        0);
    QVERIFY(pdfText(out("imported.pdf"), true).contains(QStringLiteral("徐凤霞")));
}

void TestCtlPapers::filesThatAreNoRoster()
{
    QFile text(out("letter.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("亲爱的同志们\n");
    text.close();
    QFile broken(out("broken.xlsx"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QFile whole(sample("roster-sample.xlsx"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    broken.write(whole.read(whole.size() / 2));
    broken.close();
    for (const QString &file : {out("letter.txt"), out("broken.xlsx"), out("missing.xlsx"), m_ctl->store}) {
        const CtlOutcome outcome = m_ctl->run(words(QStringLiteral("import members --json")) + QStringList{file});
        QVERIFY2(outcome.exitCode == 1, qPrintable(file));
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY(outcome.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCtlPapers)
#include "tst_ctlpapers.moc"
