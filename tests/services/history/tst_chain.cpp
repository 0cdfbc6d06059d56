// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/chainjob.h"
#include "history/undoservice.h"
#include "teststore.h"

#include <QTest>

#include <sqlite3.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Whoever changes the store with another program than this one is found out, with what was changed and where. */
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeChainIsWhole();
    void withoutAnActTheTriggersRefuse();
    void aRowChangedBehindTheJournalIsNamed();
    void aRowDeletedBehindTheJournalIsNamed();
    void aForgedNoteIsNamed();
    void aRemovedNoteIsCounted();
    void aRemovedActIsCounted();
    void notesOutOfOrderAreFound();
    void actsOutOfOrderAreFound();
    void aForgedSealBreaksTheLinkToTheNext();
    void theNewestActsAreLookedAtAlone();
    void theProofCanBeCanceled();

private:
    /** Changes the closed store as another program would, and opens it again. */
    void tamper(const QStringList &statements);
    const CheckFinding finding(const QString &code);
    ChainState chain();

    std::unique_ptr<TestStore> m_test;
    ActId m_add; // a record entered
    ActId m_void; // the same voided
    ParticipationId m_record;
};

void TestChain::init()
{
    m_test = std::make_unique<TestStore>();
    const auto newest = [this] { return ActId{m_test->scalar(u"SELECT max(id) FROM act"_s).toLongLong()}; };
    m_record = valueOf(
        m_test->services().participation.add(TestStore::entryOf(m_test->branchMember, {2026, 10, 2}, u"巡逻"_s, 60)));
    m_add = newest();
    valueOf(m_test->services().participation.voidEntry(m_record, u"写错"_s));
    m_void = newest();
    valueOf(m_test->services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
}

void TestChain::tamper(const QStringList &statements)
{
    m_test->close();
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(m_test->file().toUtf8().constData(), &file), SQLITE_OK);
    for (const QString &statement : statements) {
        char *message = nullptr;
        if (sqlite3_exec(file, statement.toUtf8().constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(statement), message);
    }
    sqlite3_close(file);
    m_test->reopen();
}

const CheckFinding TestChain::finding(const QString &code)
{
    const auto findings = valueOf(m_test->services().checks.check());
    for (const CheckFinding &each : findings)
        if (each.code == code)
            return each;
    QStringList codes;
    for (const CheckFinding &each : findings)
        codes.append(each.code);
    qFatal("%s is not among %s", qPrintable(code), qPrintable(codes.join(u' ')));
}

ChainState TestChain::chain()
{
    ChainJob job(m_test->store());
    if (const Done done = job.runHere(); !done)
        qFatal("the chain cannot be read");
    return job.state();
}

namespace {

/** Takes a table's triggers of the journal away and puts them back afterwards, as somebody who knows them would. */
QStringList behindTheJournal(const TestStore &test, const QString &table, const QString &operation, const QString &sql)
{
    const QString name = u"journal_%1_%2"_s.arg(table, operation);
    const QString trigger = test.scalar(u"SELECT sql FROM sqlite_master WHERE name = '%1'"_s.arg(name)).toString();
    return {u"DROP TRIGGER %1"_s.arg(name), sql, trigger};
}

} // namespace

void TestChain::aWholeChainIsWhole()
{
    QVERIFY(chain().isWhole());
    QVERIFY(valueOf(lookAtNewestActs(m_test->store())).isWhole());
    QVERIFY(valueOf(m_test->services().checks.check()).isEmpty());
}

void TestChain::withoutAnActTheTriggersRefuse()
{
    m_test->close();
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(m_test->file().toUtf8().constData(), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file, "UPDATE member SET remarks = 'x'", nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
    sqlite3_close(file);
    m_test->reopen();
}

void TestChain::aRowChangedBehindTheJournalIsNamed()
{
    tamper(behindTheJournal(*m_test, u"member"_s, u"update"_s,
        u"UPDATE member SET mobile = '19900000000', remarks = 'x' WHERE id = %1"_s.arg(m_test->branchMember.value)));
    const CheckFinding found = finding(u"journal.differs"_s);
    QCOMPARE(found.subject, u"member/%1"_s.arg(m_test->branchMember.value));
    QVERIFY(found.unnoted);
    QCOMPARE(found.unnoted->columns, QStringList({u"mobile"_s, u"remarks"_s}));
    QCOMPARE(found.unnoted->lastKind, u"member.add"_s);
    QVERIFY(found.unnoted->lastAt.isValid());
    QVERIFY(chain().isWhole()); // the journal itself was left alone
}

void TestChain::aRowDeletedBehindTheJournalIsNamed()
{
    tamper(behindTheJournal(
        *m_test, u"participation"_s, u"delete"_s, u"DELETE FROM participation WHERE id = %1"_s.arg(m_record.value)));
    const CheckFinding found = finding(u"journal.differs"_s);
    QVERIFY(found.unnoted);
    QVERIFY(found.unnoted->isGone);
    QCOMPARE(found.unnoted->last, m_void);
}

void TestChain::aForgedNoteIsNamed()
{
    tamper({u"UPDATE journal SET after = json_set(after, '$.minutes', 600) WHERE act = %1"_s.arg(m_add.value)});
    const CheckFinding found = finding(u"act.seal"_s);
    QVERIFY(found.chain);
    QCOMPARE(found.chain->act, m_add);
    QCOMPARE(found.chain->kind, u"record.add"_s);
    QVERIFY(found.chain->at.isValid());
    QVERIFY(found.chain->contentsBroken);
    QCOMPARE(found.chain->lostNotes, 0);
    QCOMPARE(found.chain->rows, QStringList{u"participation/%1"_s.arg(m_record.value)});
    QCOMPARE(chain().broken, QList<ActId>{m_add});
}

void TestChain::aRemovedNoteIsCounted()
{
    tamper({u"DELETE FROM journal WHERE act = %1"_s.arg(m_void.value)});
    const CheckFinding found = finding(u"act.seal"_s);
    QCOMPARE(found.chain->act, m_void);
    QVERIFY(found.chain->contentsBroken);
    QCOMPARE(found.chain->lostNotes, 1);
}

void TestChain::aRemovedActIsCounted()
{
    tamper({u"DELETE FROM journal WHERE act = %1"_s.arg(m_void.value),
        u"DELETE FROM act WHERE id = %1"_s.arg(m_void.value)});
    const CheckFinding found = finding(u"act.seal"_s);
    QVERIFY(found.chain->act > m_void);
    QCOMPARE(found.chain->missingBefore, 1);
    QVERIFY(!found.chain->contentsBroken);
}

void TestChain::notesOutOfOrderAreFound()
{
    // A member is entered with several rows; two of them change places.
    const QString notes = u"(SELECT id FROM journal WHERE act = (SELECT act FROM journal WHERE table_name = 'member'"
                          " LIMIT 1) ORDER BY id LIMIT 1 OFFSET %1)"_s;
    const qint64 first = m_test->scalar(u"SELECT id FROM journal WHERE id = "_s + notes.arg(0)).toLongLong();
    const qint64 second = m_test->scalar(u"SELECT id FROM journal WHERE id = "_s + notes.arg(1)).toLongLong();
    const qint64 act = m_test->scalar(u"SELECT act FROM journal WHERE id = %1"_s.arg(first)).toLongLong();
    tamper({u"UPDATE journal SET id = -1 WHERE id = %1"_s.arg(first),
        u"UPDATE journal SET id = %1 WHERE id = %2"_s.arg(first).arg(second),
        u"UPDATE journal SET id = %1 WHERE id = -1"_s.arg(second)});
    const CheckFinding found = finding(u"act.seal"_s);
    QCOMPARE(found.chain->act.value, act);
    QVERIFY(found.chain->contentsBroken);
}

void TestChain::actsOutOfOrderAreFound()
{
    const qint64 add = m_test->scalar(u"SELECT number FROM act WHERE id = %1"_s.arg(m_add.value)).toLongLong();
    tamper({u"UPDATE act SET number = -1 WHERE id = %1"_s.arg(m_add.value),
        u"UPDATE act SET number = %1 WHERE id = %2"_s.arg(add).arg(m_void.value),
        u"UPDATE act SET number = %1 WHERE id = %2"_s.arg(add + 1).arg(m_add.value)});
    const ChainState state = chain();
    QVERIFY(state.broken.contains(m_add));
    QVERIFY(state.broken.contains(m_void));
    QVERIFY(state.breaks.constFirst().linkBroken);
}

void TestChain::aForgedSealBreaksTheLinkToTheNext()
{
    tamper({u"UPDATE act SET seal = '%1' WHERE id = %2"_s.arg(QString(64, u'0')).arg(m_add.value)});
    const ChainState state = chain();
    QCOMPARE(state.broken, QList<ActId>({m_add, m_void}));
    QVERIFY(state.breaks.constFirst().contentsBroken);
    QVERIFY(state.breaks.constLast().linkBroken);
    QVERIFY(!state.breaks.constLast().contentsBroken);
}

void TestChain::theNewestActsAreLookedAtAlone()
{
    tamper({u"UPDATE act SET os_user = 'somebody' WHERE id = %1"_s.arg(m_add.value)});
    QVERIFY(valueOf(lookAtNewestActs(m_test->store(), 2)).isWhole());
    QCOMPARE(valueOf(lookAtNewestActs(m_test->store(), 3)).broken, QList<ActId>{m_add});
}

void TestChain::theProofCanBeCanceled()
{
    ChainJob job(m_test->store());
    job.cancel();
    QCOMPARE(job.runHere().error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
