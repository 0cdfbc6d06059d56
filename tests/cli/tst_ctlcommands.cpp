// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace dangjian;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

QSet<QString> keys(const char *line)
{
    const QStringList list = words(line);
    return {list.begin(), list.end()};
}

} // namespace

/** What scripts rely on: keys, codes and exit codes of every command, the program run as they run it. */
class TestCtlCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initRefusesWhatIsNotEmpty();
    void organizations();
    void members();
    void memberIsNamedThreeWays();
    void memberThatDoesNotFitIsRefused();
    void records();
    void recordThatDoesNotFitIsRefused();
    void severalProgramsWriteAtOnce();
    void overviewAgreesWithTheLists();
    void demo();
    void check();
    void storeIsFoundByOptionVariableAndFolder();
    void tablesForPeopleStandStraight();

private:
    /** A district with a subdistrict, two communities and a member of each category; ids by name. */
    void fill(CtlProcess &ctl);
    qint64 add(CtlProcess &ctl, const QStringList &arguments);
    qint64 addMember(CtlProcess &ctl, const char *name, int serial, const char *branch, const char *category);

    QMap<QString, QString> m_certificates;
};

qint64 TestCtlCommands::add(CtlProcess &ctl, const QStringList &arguments)
{
    const CtlOutcome outcome = ctl.run(arguments);
    if (outcome.exitCode != 0)
        qFatal("%s: %s", qPrintable(arguments.join(QLatin1Char(' '))), outcome.err.constData());
    return outcome.object().value(QStringLiteral("id")).toInteger();
}

qint64 TestCtlCommands::addMember(
    CtlProcess &ctl, const char *name, int serial, const char *branch, const char *category)
{
    const CtlOutcome outcome = ctl.run(words("member add --joined 2005-07-01 --full 2006-07-01 --name") + words(name)
        + words("--id-number") + QStringList{testIdNumber(serial)} + words("--branch") + words(branch)
        + words("--category") + words(category));
    if (outcome.exitCode != 0)
        qFatal("%s", outcome.err.constData());
    if (keysOf(outcome.object()) != keys("id certificate"))
        qFatal("%s", outcome.out.constData());
    m_certificates.insert(QString::fromUtf8(name), outcome.object().value(QStringLiteral("certificate")).toString());
    return outcome.object().value(QStringLiteral("id")).toInteger();
}

void TestCtlCommands::fill(CtlProcess &ctl)
{
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
    add(ctl, words("org add --code 0101 --name 城东街道党工委 --kind subdistrict-committee --parent 01"));
    add(ctl,
        words("org add --code 010101 --name 雅和社区党支部 --kind community_branch --parent 0101 "
              "--founded 2003-07-01"));
    add(ctl, words("org add --code 010102 --name 太平社区党支部 --kind community-branch --parent 0101"));
    addMember(ctl, "单志强", 1, "010101", "branch");
    addMember(ctl, "吕芳", 2, "010101", "in-service");
    addMember(ctl, "欧阳建国", 3, "010102", "floating");
}

void TestCtlCommands::init()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.run(words("init --district 亭湖区"));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(keysOf(outcome.object()), keys("store office"));
    QCOMPARE(outcome.object().value(QStringLiteral("store")).toString(), ctl.store);
    QCOMPARE(outcome.object().value(QStringLiteral("office")).toInt(), 1);
    QVERIFY(outcome.err.isEmpty());

    // Ids of another office carry its number above 2^40.
    ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("other.sqlite"));
    const CtlOutcome other = ctl.run(words("init --district 亭湖区 --office 7"));
    QCOMPARE(other.exitCode, 0);
    QCOMPARE(other.object().value(QStringLiteral("office")).toInt(), 7);
    const qint64 id
        = add(ctl, words("org add --code 0101 --name 城东街道党工委 --kind subdistrict-committee --parent 01"));
    QCOMPARE(id >> 40, 7);
}

void TestCtlCommands::initRefusesWhatIsNotEmpty()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
    QFile file(ctl.store);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const char *line : {"init --district 城南区", "demo --members 10 --records 10"}) {
        const CtlOutcome again = ctl.run(words(line));
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.errorLines().size(), 1);
        QVERIFY(again.out.isEmpty());
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);

    // An empty file is no store yet.
    ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("empty.sqlite"));
    QFile empty(ctl.store);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(ctl.run(words("init --district 亭湖区")).exitCode, 0);
}

void TestCtlCommands::organizations()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const CtlOutcome outcome = ctl.run(words("org list --json"));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray list = outcome.array();
    QCOMPARE(list.size(), 4);
    QStringList codes;
    for (const QJsonValue &value : list) {
        QCOMPARE(keysOf(value.toObject()), keys("id code name short_name kind parent_code founded dissolved"));
        codes.append(value.toObject().value(QStringLiteral("code")).toString());
    }
    QCOMPARE(codes, words("01 0101 010101 010102"));
    const QJsonObject branch = list.at(2).toObject();
    QCOMPARE(branch.value(QStringLiteral("kind")).toString(), QStringLiteral("community_branch"));
    QCOMPARE(branch.value(QStringLiteral("parent_code")).toString(), QStringLiteral("0101"));
    QCOMPARE(branch.value(QStringLiteral("founded")).toString(), QStringLiteral("2003-07-01"));
    QVERIFY(branch.value(QStringLiteral("dissolved")).isNull());
    QVERIFY(list.at(0).toObject().value(QStringLiteral("parent_code")).isNull());

    for (const char *line : {"org add --code 010101 --name 又一个党支部 --kind community-branch --parent 0101",
             "org add --code 010103 --name 无上级党支部 --kind community-branch --parent 99"}) {
        const CtlOutcome refused = ctl.run(words(line));
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines().size(), 1);
    }
    QCOMPARE(ctl.run(words("org list --json")).array().size(), 4);
}

void TestCtlCommands::members()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    QVERIFY(m_certificates.value(QStringLiteral("吕芳")).at(0).isLetter());

    for (const char *text : {"单志强", "单志", "shanzhiqiang", "szq"}) {
        const QJsonArray found = ctl.run(words("member find --json") + words(text)).array();
        QVERIFY2(found.size() == 1, text);
        const QJsonObject row = found.at(0).toObject();
        QCOMPARE(keysOf(row),
            keys("id name category standing branch_code branch certificate id_number_masked year_hours year_deeds"));
        QCOMPARE(row.value(QStringLiteral("name")).toString(), QStringLiteral("单志强"));
        QCOMPARE(row.value(QStringLiteral("category")).toString(), QStringLiteral("branch"));
        QCOMPARE(row.value(QStringLiteral("standing")).toString(), QStringLiteral("full"));
        QCOMPARE(row.value(QStringLiteral("branch_code")).toString(), QStringLiteral("010101"));
        QCOMPARE(row.value(QStringLiteral("branch")).toString(), QStringLiteral("雅和社区党支部"));
        QCOMPARE(row.value(QStringLiteral("certificate")).toString(), m_certificates.value(QStringLiteral("单志强")));
        const QString masked = row.value(QStringLiteral("id_number_masked")).toString();
        QCOMPARE(masked.size(), 18);
        QVERIFY(masked.contains(QStringLiteral("****")));
    }
    QCOMPARE(ctl.run(words("member find nobody --json")).out.trimmed(), QByteArray("[\n]"));
    QCOMPARE(ctl.run(words("member find 3209 --json --limit 2")).array().size(), 2);

    const CtlOutcome shown = ctl.run(words("member show --json") + QStringList{testIdNumber(2)});
    QCOMPARE(shown.exitCode, 0);
    const QJsonObject member = shown.object();
    // What the registration form 党员登记表 has fields for.
    for (const QString &key : keys("id name sex id_number birth ethnicity native_place photo education degree school "
                                   "joined full standing introducers branch_code branch unit post occupation mobile "
                                   "phone address place specialties state lost_contact lost_since away away_where "
                                   "hardship category relation reported certificates periods"))
        QVERIFY2(member.contains(key), qPrintable(key));
    QCOMPARE(member.value(QStringLiteral("category")).toString(), QStringLiteral("in_service"));
    QCOMPARE(member.value(QStringLiteral("relation")).toString(), QStringLiteral("unit"));
    QCOMPARE(member.value(QStringLiteral("sex")).toString(), QStringLiteral("male"));
    QCOMPARE(member.value(QStringLiteral("birth")).toString(), QStringLiteral("1970-05-17"));
    QCOMPARE(member.value(QStringLiteral("joined")).toString(), QStringLiteral("2005-07-01"));
    QCOMPARE(member.value(QStringLiteral("full")).toString(), QStringLiteral("2006-07-01"));
    QCOMPARE(member.value(QStringLiteral("id_number")).toString(), testIdNumber(2));
    const QJsonArray certificates = member.value(QStringLiteral("certificates")).toArray();
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(certificates.at(0).toObject().value(QStringLiteral("number")).toString(),
        m_certificates.value(QStringLiteral("吕芳")));
    QCOMPARE(certificates.at(0).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
    QSet<QString> subjects;
    for (const QJsonValue &period : member.value(QStringLiteral("periods")).toArray())
        subjects.insert(period.toObject().value(QStringLiteral("subject")).toString());
    QCOMPARE(subjects, keys("branch category standing state"));
}

void TestCtlCommands::memberIsNamedThreeWays()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QJsonValue byNumber
        = ctl.run(words("member show --json") + QStringList{testIdNumber(3)}).object().value(QStringLiteral("id"));
    QVERIFY(byNumber.toInteger() > 0);
    for (const QString &who :
        {QString::number(byNumber.toInteger()), m_certificates.value(QStringLiteral("欧阳建国"))}) {
        const CtlOutcome outcome = ctl.run(words("member show --json") + QStringList{who});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.object().value(QStringLiteral("id")), byNumber);
    }
    for (const QString &nobody : {QStringLiteral("1"), testIdNumber(77), QStringLiteral("A99-9999999"),
             QStringLiteral("欧阳建国"), QStringLiteral("0")}) {
        const CtlOutcome outcome = ctl.run(words("member show --json") + QStringList{nobody});
        QVERIFY2(outcome.exitCode == 1, qPrintable(nobody));
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY(outcome.out.isEmpty());
    }
}

void TestCtlCommands::memberThatDoesNotFitIsRefused()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    QString wrongCheck = testIdNumber(9);
    wrongCheck[17] = wrongCheck.at(17) == QLatin1Char('5') ? QLatin1Char('6') : QLatin1Char('5');
    const auto refused = [&](const QString &number, const char *branch) {
        const CtlOutcome outcome = ctl.run(words("member add --category branch --name 王小明 --branch") + words(branch)
            + words("--id-number") + QStringList{number});
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY(outcome.out.isEmpty());
        // Sentences may end up in a night job's mail: no ID number in them.
        QVERIFY(!outcome.err.contains(number.toUtf8()));
    };
    refused(wrongCheck, "010101");
    refused(QStringLiteral("123"), "010101");
    refused(testIdNumber(1), "010101"); // 单志强 has it
    refused(testIdNumber(9), "0199");
    refused(testIdNumber(9), "01"); // a committee has no members of its own
    QCOMPARE(ctl.run(words("report overview --json"))
                 .object()
                 .value(QStringLiteral("members"))
                 .toObject()
                 .value(QStringLiteral("total"))
                 .toInt(),
        3);
}

void TestCtlCommands::records()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QString certificate = m_certificates.value(QStringLiteral("吕芳"));
    const QStringList member{QStringLiteral("--member"), certificate};
    const CtlOutcome first = ctl.run(words("record add --date 2026-09-12 --kind volunteer --content 清扫楼道 --hours "
                                           "1.5 --deeds 2 --certifier 祭红梅")
        + member);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(keysOf(first.object()), keys("id"));
    add(ctl, words("record add --date 2025-12-31 --kind study --content 学习党章 --hours 0:30") + member);

    const QJsonArray list = ctl.run(words("record list --json") + member).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(keysOf(list.at(0).toObject()), keys("id date kind content hours deeds certifier state"));
    QCOMPARE(list.at(0).toObject().value(QStringLiteral("hours")).toDouble(), 0.5);
    const QJsonObject row = list.at(1).toObject();
    QCOMPARE(row.value(QStringLiteral("id")), first.object().value(QStringLiteral("id")));
    QCOMPARE(row.value(QStringLiteral("date")).toString(), QStringLiteral("2026-09-12"));
    QCOMPARE(row.value(QStringLiteral("kind")).toString(), QStringLiteral("volunteer"));
    QCOMPARE(row.value(QStringLiteral("content")).toString(), QStringLiteral("清扫楼道"));
    QCOMPARE(row.value(QStringLiteral("hours")).toDouble(), 1.5);
    QCOMPARE(row.value(QStringLiteral("deeds")).toInt(), 2);
    QCOMPARE(row.value(QStringLiteral("certifier")).toString(), QStringLiteral("祭红梅"));
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("valid"));
    QCOMPARE(ctl.run(words("record list --json --year 2026") + member).array().size(), 1);

    // A third of an hour is no endless figure.
    add(ctl, words("record add --date 2024-05-05 --kind study --content 学习 --hours 0:20") + member);
    QVERIFY(ctl.run(words("record list --json --year 2024") + member).out.contains("\"hours\": 0.33,"));

    // The same of a branch, with whose they are beside; narrowed down by days, kind and what counts.
    const QJsonArray all = ctl.run(words("record list --json --from 2024-01-01 --to 2025-12-31")).array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(keysOf(all.at(0).toObject()),
        keys("id date kind content hours deeds certifier state member_id name certificate branch_code"));
    QCOMPARE(all.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("吕芳"));
    QCOMPARE(all.at(0).toObject().value(QStringLiteral("certificate")).toString(), certificate);
    const QString branch = all.at(0).toObject().value(QStringLiteral("branch_code")).toString();
    QCOMPARE(
        ctl.run(words("record list --json --kind study --void hide --branch") + QStringList{branch}).array().size(), 2);
    QCOMPARE(ctl.run(words("record list --json --void only")).array().size(), 0);
    QVERIFY(ctl.run(words("record list --from 2026-01-01")).out.contains("吕芳"));
    QCOMPARE(ctl.run(words("record list --year 2026 --from 2026-01-01")).exitCode, 2);
    QCOMPARE(ctl.run(words("record list --void maybe")).exitCode, 2);

    // What the year came to stands beside the member.
    const QJsonObject found = ctl.run(words("member find 吕芳 --json")).array().at(0).toObject();
    QCOMPARE(found.value(QStringLiteral("year_hours")).toDouble(), 1.5);
    QCOMPARE(found.value(QStringLiteral("year_deeds")).toInt(), 2);
}

void TestCtlCommands::recordThatDoesNotFitIsRefused()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const QStringList member{QStringLiteral("--member"), testIdNumber(1)};
    for (const char *line : {"record add --date 2026-11-01 --kind deed --content 明天",
             "record add --date 1900-01-01 --kind deed --content 太早",
             "record add --date 2026-10-01 --kind deed --content 太长 --hours 25"}) {
        const CtlOutcome outcome = ctl.run(words(line) + member);
        QVERIFY2(outcome.exitCode == 1, line);
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY(outcome.out.isEmpty());
    }
    QCOMPARE(ctl.run(words("record add --date 2026-10-01 --kind deed --content 无人 --member 12345")).exitCode, 1);
    QCOMPARE(ctl.run(words("record list --json") + member).array().size(), 0);
}

void TestCtlCommands::severalProgramsWriteAtOnce()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    constexpr int programs = 8;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessEnvironment(ctl.environment);
        running.back()->start(ctl.program(),
            ctl.withStore(words("record add --date 2026-10-01 --kind deed --deeds 1 --content")
                + QStringList{QStringLiteral("第%1件").arg(i), QStringLiteral("--member"), testIdNumber(1)}));
    }
    QSet<qint64> ids;
    for (const auto &process : running) {
        QVERIFY(process->waitForFinished(60'000));
        CtlOutcome outcome;
        outcome.out = process->readAllStandardOutput();
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        ids.insert(outcome.object().value(QStringLiteral("id")).toInteger());
    }
    QCOMPARE(ids.size(), programs);
    QCOMPARE(ctl.run(words("record list --json --member") + QStringList{testIdNumber(1)}).array().size(), programs);
    QCOMPARE(ctl.run(words("check --json")).exitCode, 0);
}

void TestCtlCommands::overviewAgreesWithTheLists()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const char *const lines[] = {"record add --date 2026-03-05 --kind volunteer --content 植树 --hours 3 --deeds 1",
        "record add --date 2026-10-30 --kind deed --content 修灯 --deeds 2",
        "record add --date 2025-05-05 --kind meeting --content 去年的会 --hours 2"};
    for (int serial = 1; serial <= 3; ++serial)
        for (const char *line : lines)
            add(ctl, words(line) + QStringList{QStringLiteral("--member"), testIdNumber(serial)});

    const CtlOutcome outcome = ctl.run(words("report overview --json"));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject overview = outcome.object();
    QCOMPARE(keysOf(overview), keys("on organizations members participation certificates"));
    QCOMPARE(overview.value(QStringLiteral("on")).toString(), QStringLiteral("2026-10-31"));
    const QJsonObject organizations = overview.value(QStringLiteral("organizations")).toObject();
    QCOMPARE(organizations.value(QStringLiteral("subdistrict_committees")).toInt(), 1);
    QCOMPARE(organizations.value(QStringLiteral("community_branches")).toInt(), 2);
    const QJsonObject members = overview.value(QStringLiteral("members")).toObject();
    QCOMPARE(keysOf(members), keys("total formal branch in_service floating"));
    QCOMPARE(members.value(QStringLiteral("total")).toInt(), 3);
    QCOMPARE(members.value(QStringLiteral("branch")).toInt(), 1);
    QCOMPARE(members.value(QStringLiteral("in_service")).toInt(), 1);
    QCOMPARE(members.value(QStringLiteral("floating")).toInt(), 1);
    QCOMPARE(members.value(QStringLiteral("formal")).toInt(), 2);
    QCOMPARE(ctl.run(words("member find 3209 --json")).array().size(), 3);

    double hours = 0;
    int deeds = 0;
    qsizetype records = 0;
    for (int serial = 1; serial <= 3; ++serial) {
        const QJsonArray list
            = ctl.run(words("record list --json --year 2026 --member") + QStringList{testIdNumber(serial)}).array();
        records += list.size();
        for (const QJsonValue &record : list) {
            hours += record.toObject().value(QStringLiteral("hours")).toDouble();
            deeds += record.toObject().value(QStringLiteral("deeds")).toInt();
        }
    }
    const QJsonObject participation = overview.value(QStringLiteral("participation")).toObject();
    QCOMPARE(keysOf(participation), keys("records hours deeds"));
    QCOMPARE(participation.value(QStringLiteral("records")).toInt(), records);
    QCOMPARE(participation.value(QStringLiteral("hours")).toDouble(), hours);
    QCOMPARE(participation.value(QStringLiteral("deeds")).toInt(), deeds);
    QCOMPARE(records, 6);
    const QJsonObject certificates = overview.value(QStringLiteral("certificates")).toObject();
    QCOMPARE(keysOf(certificates), keys("valid printed"));
    QCOMPARE(certificates.value(QStringLiteral("valid")).toInt(), 3);
    QCOMPARE(certificates.value(QStringLiteral("printed")).toInt(), 0);

    // The calendar year up to that date.
    const QJsonObject spring = ctl.run(words("report overview --json --on 2026-03-31")).object();
    QCOMPARE(spring.value(QStringLiteral("participation")).toObject().value(QStringLiteral("records")).toInt(), 3);
    const QJsonObject before = ctl.run(words("report overview --json --on 2025-12-31")).object();
    QCOMPARE(before.value(QStringLiteral("participation")).toObject().value(QStringLiteral("hours")).toDouble(), 6.0);
}

void TestCtlCommands::demo()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const CtlOutcome outcome = ctl.run(words("demo --seed 5 --members 300 --records 2000 --office 3"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.err.isEmpty());
    QCOMPARE(outcome.object().value(QStringLiteral("members")).toInt(), 300);
    QCOMPARE(outcome.object().value(QStringLiteral("records")).toInt(), 2000);
    const QJsonObject overview = ctl.run(words("report overview --json")).object();
    QCOMPARE(
        overview.value(QStringLiteral("organizations")).toObject().value(QStringLiteral("community_branches")).toInt(),
        60);
    QCOMPARE(ctl.run(words("check --json")).exitCode, 0);

    // The same arguments give the same content, ids included.
    const QByteArray list = ctl.run(words("member find 王 --json --limit 1000")).out;
    const QByteArray organizations = ctl.run(words("org list --json")).out;
    QVERIFY(ctl.run(words("member find 王 --json --limit 1000")).array().size() > 2);
    ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("again.sqlite"));
    QCOMPARE(ctl.run(words("demo --seed 5 --members 300 --records 2000 --office 3")).exitCode, 0);
    QCOMPARE(ctl.run(words("member find 王 --json --limit 1000")).out, list);
    QCOMPARE(ctl.run(words("org list --json")).out, organizations);
    ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("other.sqlite"));
    QCOMPARE(ctl.run(words("demo --seed 6 --members 300 --records 2000 --office 3")).exitCode, 0);
    QVERIFY(ctl.run(words("member find 王 --json --limit 1000")).out != list);
    QCOMPARE(QDir(ctl.folder()).entryList({QStringLiteral("*.building*")}), QStringList());

    // Every number of years that the usage names: before the communities were founded there is nobody to do anything.
    ctl.store = QDir(ctl.folder()).filePath(QStringLiteral("years.sqlite"));
    const CtlOutcome longest = ctl.run(words("demo --years 50 --members 100"));
    QVERIFY2(longest.exitCode == 0, longest.err.constData());
    for (const auto &[day, any] : {std::pair("2002-12-31", false), std::pair("2015-12-31", true)}) {
        const QJsonObject year = ctl.run(words("report overview --json --on") + words(day)).object();
        const int records
            = year.value(QStringLiteral("participation")).toObject().value(QStringLiteral("records")).toInt();
        QVERIFY2((records > 0) == any, day);
    }
    QCOMPARE(ctl.run(words("check --json")).exitCode, 0);
}

void TestCtlCommands::check()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const CtlOutcome outcome = ctl.run(words("check --json"));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(keysOf(outcome.object()), keys("ok findings"));
    QVERIFY(outcome.object().value(QStringLiteral("ok")).toBool());
    QVERIFY(ctl.run(words("check")).exitCode == 0);
}

void TestCtlCommands::storeIsFoundByOptionVariableAndFolder()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    const QString named = ctl.store;
    ctl.store.clear();
    // The user's own folder, made where it is not there yet.
    const CtlOutcome own = ctl.run(words("init --district 亭湖区"));
    QCOMPARE(own.exitCode, 0);
    QCOMPARE(own.object().value(QStringLiteral("store")).toString(),
        ctl.folder() + QStringLiteral("/.local/share/dangjian/dangjian.sqlite"));
    // The variable goes before it.
    ctl.environment.insert(QStringLiteral("DANGJIAN_STORE"), named);
    QCOMPARE(ctl.run(words("org list --json")).exitCode, 1);
    QCOMPARE(ctl.run(words("init --district 城南区")).object().value(QStringLiteral("store")).toString(), named);
    // And the option before both.
    ctl.environment.insert(QStringLiteral("DANGJIAN_STORE"), QStringLiteral("/nonexistent/store.sqlite"));
    ctl.store = named;
    const QJsonArray list = ctl.run(words("org list --json")).array();
    QVERIFY(list.at(0).toObject().value(QStringLiteral("name")).toString().contains(QStringLiteral("城南区")));
}

void TestCtlCommands::tablesForPeopleStandStraight()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    fill(ctl);
    const CtlOutcome outcome = ctl.run(words("member find 3209"));
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = QString::fromUtf8(outcome.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    // Han characters take two columns: the certificates stand below one another all the same.
    QSet<qsizetype> columns;
    for (const QString &line : lines.sliced(1)) {
        qsizetype column = 0;
        const qsizetype at = line.indexOf(QStringLiteral("01-"));
        QVERIFY(at > 0);
        for (const QChar c : line.first(at))
            column += c.unicode() > 0x2E80 ? 2 : 1;
        columns.insert(column);
    }
    QCOMPARE(columns.size(), 1);
    for (const char *line : {"org list", "report overview", "check"})
        QCOMPARE(ctl.run(words(line)).exitCode, 0);
    QCOMPARE(ctl.run(words("member show") + QStringList{testIdNumber(1)}).exitCode, 0);
    QCOMPARE(ctl.run(words("record list --member") + QStringList{testIdNumber(1)}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctlcommands.moc"
