// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "killrounds.h"
#include "rawfile.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;
constexpr int aTenth = -1; // of all pages

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** What each record says, by its id. */
QHash<qint64, QString> recordsIn(const CtlOutcome &listed)
{
    QHash<qint64, QString> records;
    for (const QJsonValue &value : listed.array()) {
        const QJsonObject record = value.toObject();
        QStringList told;
        for (const QString &key : {u"member_id"_s, u"date"_s, u"kind"_s, u"content"_s, u"hours"_s, u"deeds"_s})
            told.append(record.value(key).toVariant().toString());
        records.insert(record.value(u"id"_s).toInteger(), told.join(u'|'));
    }
    return records;
}

/** What the answer of a salvage says of a table; empty where nothing. */
QJsonObject tableOf(const QJsonObject &answer, const QString &name)
{
    for (const QJsonValue &table : answer.value(u"tables"_s).toArray())
        if (table.toObject().value(u"table"_s) == QJsonValue(name))
            return table.toObject();
    return {};
}

} // namespace

/** Damaged stores: what can be read of them comes into a new one, and what does not is named. */
class TestCtlSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ofAWholeStoreAllIsSaved();
    void overwrittenPages_data();
    void overwrittenPages();
    void whatNothingNamesIsKnownByWhoseItWas();
    void aLostHeaderLosesNothing();
    void aFileCutShort();
    void theLogIsReadToo();
    void aFileThereIsNotReplaced();
    void nothingThatIsNoStore();

private:
    std::unique_ptr<CtlProcess> m_ctl;
    QByteArray m_store;
    QHash<qint64, QString> m_recordsBefore;
    KillRounds m_rounds;
    int m_members = 0;
    int m_records = 0;
    QString m_who;

    QString place(const QString &name) const { return QDir(m_ctl->folder()).filePath(name); }
    void damage(const QByteArray &content) const;
    CtlOutcome salvage() const { return m_ctl->run({u"salvage"_s, u"--to"_s, place(u"saved.sqlite"_s)}); }
    /** Runs a command on the new store. */
    CtlOutcome onSaved(const QStringList &arguments) const;
    /** Findings that nothing named as lost explains. */
    QStringList unexplained(const QJsonObject &answer) const;
    static QString summary(const QJsonObject &answer);
};

void TestCtlSalvage::initTestCase()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    QCOMPARE(ctl.run(words(u"demo --members 300 --records 2000"_s)).exitCode, 0);
    const QJsonObject first = ctl.run(words(u"member find a --limit 1 --json"_s)).array().first().toObject();
    m_who = first.value(u"certificate"_s).toString();
    QCOMPARE(
        ctl.run(words(u"record add --date 2026-10-30 --kind deed --deeds 1 --content x --member "_s + m_who)).exitCode,
        0);
    m_store = contentOf(ctl.store);
    m_recordsBefore = recordsIn(ctl.run(words(u"record list --json"_s)));
    QVERIFY(m_recordsBefore.size() > 1900);
    QVERIFY(m_store.size() > 100 * pageBytes);
}

void TestCtlSalvage::init()
{
    m_ctl = std::make_unique<CtlProcess>(QStringLiteral(DANGJIAN_BIN_DIR));
    m_ctl->environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
}

void TestCtlSalvage::damage(const QByteArray &content) const
{
    QFile file(m_ctl->store);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no store");
}

CtlOutcome TestCtlSalvage::onSaved(const QStringList &arguments) const
{
    const QString damaged = std::exchange(m_ctl->store, place(u"saved.sqlite"_s));
    CtlOutcome outcome = m_ctl->run(arguments);
    m_ctl->store = damaged;
    return outcome;
}

/** "member 300+0-0": what was read, came back from the journal and is lost, of tables that did not come over whole. */
QString TestCtlSalvage::summary(const QJsonObject &answer)
{
    QString text;
    const QJsonArray tables = answer.value(u"tables"_s).toArray();
    for (const QJsonValue &each : tables) {
        const QJsonObject table = each.toObject();
        if (table.value(u"damaged_pages"_s).toInt() > 0 || table.value(u"from_journal"_s).toInt() > 0
            || table.value(u"lost"_s).toInt() > 0)
            text += u"%1 %2+%3-%4, "_s.arg(table.value(u"table"_s).toString())
                        .arg(table.value(u"read"_s).toInt())
                        .arg(table.value(u"from_journal"_s).toInt())
                        .arg(table.value(u"lost"_s).toInt());
    }
    return text;
}

QStringList TestCtlSalvage::unexplained(const QJsonObject &answer) const
{
    // A chain that lacks acts or notes is broken there; a member whose rows are lost lacks them.
    QSet<QString> named;
    const QJsonArray broken = answer.value(u"acts_broken"_s).toArray();
    if (!broken.isEmpty())
        named += {u"act_seal"_s, u"act_missing"_s, u"journal_stray"_s};
    if (tableOf(answer, u"certificate"_s).value(u"lost"_s).toInt() > 0)
        named += u"certificate_missing"_s;
    if (tableOf(answer, u"printed_line"_s).value(u"lost"_s).toInt() > 0)
        named += u"certificate_lines"_s;
    for (const char *subject : {"branch", "category", "standing", "state"})
        if (tableOf(answer, u"member_%1_period"_s.arg(QLatin1String(subject))).value(u"lost"_s).toInt() > 0)
            named += u"present_differs"_s;
    if (tableOf(answer, u"organization_period"_s).value(u"lost"_s).toInt() > 0)
        named += u"organization_differs"_s;
    QStringList list;
    const QJsonArray findings = onSaved(words(u"check --json"_s)).object().value(u"findings"_s).toArray();
    for (const QJsonValue &finding : findings) {
        const QString code = finding.toObject().value(u"code"_s).toString();
        if (!named.contains(code))
            list.append(code + u' ' + finding.toObject().value(u"subject"_s).toString());
    }
    return list;
}

void TestCtlSalvage::ofAWholeStoreAllIsSaved()
{
    damage(m_store);
    const QByteArray overview = m_ctl->run(words(u"report overview --json"_s)).out;
    const QByteArray before = contentOf(m_ctl->store);
    const CtlOutcome saved = salvage();
    QVERIFY2(saved.exitCode == 0, saved.err.constData());
    QVERIFY2(saved.err.isEmpty(), saved.err.constData());
    QCOMPARE(contentOf(m_ctl->store), before);
    const QJsonObject answer = saved.object();
    for (const char *none : {"rows_from_journal", "rows_lost", "acts_lost", "notes_lost"})
        QVERIFY2(answer.value(QLatin1String(none)) == QJsonValue(0), none);
    QCOMPARE(onSaved(words(u"report overview --json"_s)).out, overview);
    const CtlOutcome checked = onSaved(words(u"check --json"_s));
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
    // Numbers go on where they were.
    QCOMPARE(
        onSaved(words(u"record add --date 2026-10-30 --kind deed --deeds 1 --content x --member "_s + m_who)).exitCode,
        0);
    QCOMPARE(onSaved(words(u"check --json"_s)).exitCode, 0);
}

void TestCtlSalvage::overwrittenPages_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("zeroed");
    QTest::newRow("one, anything") << 1 << false;
    QTest::newRow("one, zeros") << 1 << true;
    QTest::newRow("five, anything") << 5 << false;
    QTest::newRow("a tenth of all, anything") << aTenth << false;
    QTest::newRow("a tenth of all, zeros") << aTenth << true;
}

void TestCtlSalvage::overwrittenPages()
{
    QFETCH(int, pages);
    QFETCH(bool, zeroed);
    const int rounds = m_rounds.count(pages == 1 ? 3 : 1);
    for (int round = 0; round < rounds; ++round) {
        init();
        QByteArray damaged = m_store;
        QList<qsizetype> overwritten;
        const int wanted = pages == aTenth ? int(m_store.size() / pageBytes / 10) : pages;
        for (int number = 0; number < wanted; ++number) {
            const qsizetype page = m_rounds.random().bounded(int(m_store.size() / pageBytes));
            overwritten.append(page + 1);
            for (qsizetype at = 0; at < pageBytes; ++at)
                damaged[page * pageBytes + at] = zeroed ? '\0' : char(m_rounds.random().bounded(256));
        }
        damage(damaged);
        const CtlOutcome saved = salvage();
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QCOMPARE(contentOf(m_ctl->store), damaged);
        const QJsonObject answer = saved.object();
        const QStringList findings = unexplained(answer);
        QVERIFY2(findings.isEmpty(),
            qPrintable(u"page %1: %2 %3"_s.arg(overwritten.constFirst()).arg(summary(answer), findings.join(u", "_s))));
        // One page holds a row or the note of it, never both.
        if (pages == 1)
            QVERIFY2(answer.value(u"rows_lost"_s).toInt() == 0,
                qPrintable(u"page %1\n"_s.arg(overwritten.constFirst()) + QString::fromUtf8(saved.out)));
        const QJsonObject members = tableOf(answer, u"member"_s);
        QVERIFY(members.value(u"read"_s).toInt() + members.value(u"from_journal"_s).toInt()
                + members.value(u"lost"_s).toInt()
            >= 300);
        // Nothing is invented: what came over is what stood there.
        const QHash<qint64, QString> records = recordsIn(onSaved(words(u"record list --json"_s)));
        QVERIFY2(records.size() > m_recordsBefore.size() / 2, saved.out.constData());
        for (auto record = records.cbegin(); record != records.cend(); ++record)
            QCOMPARE(record.value(), m_recordsBefore.value(record.key()));
    }
}

void TestCtlSalvage::whatNothingNamesIsKnownByWhoseItWas()
{
    // The newest row, its note and the counter of its table lie on pages that are all lost.
    damage(m_store);
    {
        RawFile raw(m_ctl->store);
        raw.withoutTriggers();
        for (const QString &sql :
            {u"PRAGMA journal_mode = DELETE"_s, u"DELETE FROM id_counter WHERE kind = 'organization_period'"_s,
                u"DELETE FROM journal WHERE table_name = 'organization_period' AND row_key ="
                " (SELECT CAST(max(id) AS TEXT) FROM organization_period)"_s,
                u"DELETE FROM organization_period WHERE id = (SELECT max(id) FROM organization_period)"_s, u"VACUUM"_s})
            QCOMPARE(raw.run(sql), SQLITE_OK);
    }
    const CtlOutcome saved = salvage();
    QVERIFY2(saved.exitCode == 0, saved.err.constData());
    const QJsonObject periods = tableOf(saved.object(), u"organization_period"_s);
    QCOMPARE(periods.value(u"lost"_s).toInt(), 1);
    QVERIFY2(periods.value(u"lost_ids"_s).toArray().first().toString().startsWith(u"organization/"_s),
        saved.out.constData());
    QCOMPARE(unexplained(saved.object()), QStringList());
}

void TestCtlSalvage::aLostHeaderLosesNothing()
{
    damage(QByteArray(pageBytes, 'x') + m_store.mid(pageBytes));
    QCOMPARE(m_ctl->run(words(u"report overview --json"_s)).exitCode, 1);
    const CtlOutcome saved = salvage();
    QVERIFY2(saved.exitCode == 0, saved.err.constData());
    QVERIFY2(saved.object().value(u"rows_lost"_s) == QJsonValue(0), saved.out.constData());
    QCOMPARE(unexplained(saved.object()), QStringList());
}

void TestCtlSalvage::aFileCutShort()
{
    for (const int tenths : {9, 5, 1}) {
        init();
        damage(m_store.first(m_store.size() * tenths / 10));
        const CtlOutcome saved = salvage();
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QVERIFY2(unexplained(saved.object()).isEmpty(),
            qPrintable(unexplained(saved.object()).join(u", "_s) + QString::fromUtf8(saved.out)));
    }
}

void TestCtlSalvage::theLogIsReadToo()
{
    // Killed behind a commit: the newest pages stand in the log alone.
    TestStore test;
    valueOf(
        test.services().participation.add(TestStore::entryOf(test.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 30)));
    damage(contentOf(test.file()));
    QFile log(m_ctl->store + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(contentOf(test.file() + u"-wal"_s));
    log.close();
    const CtlOutcome saved = salvage();
    QVERIFY2(saved.exitCode == 0, saved.err.constData());
    QCOMPARE(tableOf(saved.object(), u"participation"_s).value(u"read"_s).toInt(), 1);
    QCOMPARE(onSaved(words(u"check --json"_s)).exitCode, 0);
    // The damaged store is as it was, its log too.
    QCOMPARE(contentOf(m_ctl->store), contentOf(test.file()));
    QCOMPARE(contentOf(log.fileName()), contentOf(test.file() + u"-wal"_s));

    // Cut off in its middle it is told as such.
    QVERIFY(QFile::remove(place(u"saved.sqlite"_s)));
    QByteArray cut = contentOf(log.fileName());
    cut[cut.size() / 2] = char(~cut[cut.size() / 2]);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(cut);
    log.close();
    const CtlOutcome less = salvage();
    QVERIFY2(less.exitCode == 0, less.err.constData());
    QCOMPARE(less.object().value(u"log_cut"_s), QJsonValue(true));
    QVERIFY(less.err.contains("cut off"));
}

void TestCtlSalvage::aFileThereIsNotReplaced()
{
    damage(m_store);
    QFile there(place(u"saved.sqlite"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("花名册");
    there.close();
    QCOMPARE(salvage().exitCode, 1);
    QCOMPARE(contentOf(there.fileName()), QByteArray("花名册"));
    m_ctl->store = place(u"nothing.sqlite"_s);
    QCOMPARE(salvage().exitCode, 1);
}

void TestCtlSalvage::nothingThatIsNoStore()
{
    for (const QByteArray &content : {QByteArray(), QByteArray("nonsense"), QByteArray(100 * pageBytes, 'x')}) {
        damage(content);
        const CtlOutcome refused = salvage();
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorLines().size(), 1);
        QCOMPARE(QDir(m_ctl->folder()).entryList({u"saved*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestCtlSalvage)
#include "tst_ctlsalvage.moc"
