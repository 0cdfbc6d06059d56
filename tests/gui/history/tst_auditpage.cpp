// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../app/windowdesk.h"

#include "history/actlistmodel.h"
#include "history/auditpage.h"
#include "history/journalwords.h"
#include "journal/journaltriggers.h"
#include "journal/rowjson.h"
#include "store/storeaccess.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** All that was done, in words, found by who, what and when. */
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestActIsShownRowByRow();
    void personalDataIsMaskedUntilItIsShownOnPurpose();
    void aKindIsFilteredAndNothingSaysSo();
    void newActsAppearAtTheTop();
    void theChainIsProvedAndABreakIsMarked();
    void everyActKindTableAndColumnHasWords();
    void whatIsFilteredIsExported();

private:
    AuditPage *page() const { return qobject_cast<AuditPage *>(m_desk->window->page(u"audit"_s)); }
    QTableView *table() const { return page()->findChild<QTableView *>(u"actTable"_s); }
    QString rows() const
    {
        QStringList lines;
        const auto *tree = page()->findChild<QTreeWidget *>(u"actRowsTree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            lines.append(tree->topLevelItem(i)->text(0));
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                lines.append(tree->topLevelItem(i)->child(j)->text(0));
        }
        return lines.join(u'\n');
    }
    void open();

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAuditPage::init()
{
    m_desk = std::make_unique<WindowDesk>();
    Member member = valueOf(m_desk->data.services().members.show(m_desk->data.branchMember)).member;
    member.mobile = u"19912345678"_s;
    valueOf(m_desk->data.services().members.edit(member, u"市图书馆"_s));
    m_desk->open();
}

void TestAuditPage::cleanup()
{
    m_tester.reset();
    m_desk.reset();
}

void TestAuditPage::open()
{
    QVERIFY(m_desk->window->showPage(u"audit"_s) != nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        const_cast<ActListModel *>(&page()->model()), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(page()->model().rowCount() > 3);
    QTRY_VERIFY(!rows().isEmpty());
}

void TestAuditPage::theNewestActIsShownRowByRow()
{
    open();
    const ActLine *newest = page()->model().lineAt(0);
    QCOMPARE(newest->kind, u"member.edit"_s);
    QVERIFY(rows().contains(u"市图书馆"_s));
    QVERIFY(page()->findChild<QLabel *>(u"actTitleLabel"_s)->text().contains(u"单志强"_s));
    const QStringList repeated = repeatedKeys(*page());
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
    QSignalSpy requested(m_desk->workplace.get(), &Workplace::rowRequested);
    page()->goToRecord();
    QCOMPARE(requested.size(), 1);
    QTRY_COMPARE(m_desk->window->currentPage(), u"members"_s);
}

void TestAuditPage::personalDataIsMaskedUntilItIsShownOnPurpose()
{
    open();
    QVERIFY(!rows().contains(u"19912345678"_s));
    page()->reveal();
    QTRY_VERIFY(rows().contains(u"19912345678"_s));
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(), 1);
    // Another act in hand is masked again.
    table()->setCurrentIndex(page()->model().index(2, 0));
    table()->setCurrentIndex(page()->model().index(1, 0));
    QTRY_VERIFY(!rows().isEmpty() && !rows().contains(u"19912345678"_s));
}

void TestAuditPage::aKindIsFilteredAndNothingSaysSo()
{
    open();
    page()->showFiltered({{u"kind"_s, u"unit.edit"_s}});
    QTRY_COMPARE(page()->model().rowCount(), 0);
    QTRY_VERIFY(page()->model().isComplete());
    QVERIFY(page()->findChild<QLabel *>(u"emptyLabel"_s)->isVisible());
    page()->showFiltered({{u"kind"_s, u"member.add"_s}});
    QTRY_COMPARE(page()->model().rowCount(), 3);
    page()->showFiltered({{u"subject"_s, u"units"_s}});
    QTRY_VERIFY(page()->model().rowCount() >= 1);
    for (int row = 0; row < page()->model().rowCount(); ++row)
        QVERIFY(page()->model().lineAt(row)->kind != "organization.add"_L1);
}

void TestAuditPage::newActsAppearAtTheTop()
{
    open();
    const int before = page()->model().rowCount();
    valueOf(m_desk->data.services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
    QTRY_COMPARE(page()->model().rowCount(), before + 1);
    QCOMPARE(page()->model().lineAt(0)->kind, u"setting.change"_s);
    // So does one of a computer whose clock is behind, at its place.
    m_desk->data.clock().set(m_desk->data.clock().now().addSecs(60));
    valueOf(m_desk->data.services().settings.set(u"letter_sender"_s, u"街道"_s));
    QTRY_COMPARE(page()->model().rowCount(), before + 2);
    m_desk->data.clock().set(m_desk->data.clock().now().addSecs(-30));
    valueOf(m_desk->data.services().settings.set(u"letter_sender"_s, u"社区"_s));
    QTRY_COMPARE(page()->model().rowCount(), before + 3);
}

void TestAuditPage::theChainIsProvedAndABreakIsMarked()
{
    open();
    auto *label = page()->findChild<QLabel *>(u"chainLabel"_s);
    const QString unproved = label->text();
    page()->proveChain();
    QTRY_VERIFY(label->text() != unproved);
    QVERIFY(page()->model().index(0, 0).data(Qt::DecorationRole).isNull());
    // The row of the journal is altered by another program.
    const ActId newest = page()->model().lineAt(0)->act;
    valueOf(m_desk->data.store().access().write(ActKind::SettingChange, {}, [newest](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"UPDATE journal SET after = json_set(after, '$.mobile', '') WHERE table_name = 'member' AND act = ?"_s,
            {newest.value});
    }));
    const QString whole = label->text();
    page()->proveChain();
    QTRY_VERIFY(label->text() != whole);
    const int row = page()->model().rowOf(newest);
    QTRY_VERIFY(!page()->model().index(row, 0).data(Qt::DecorationRole).isNull());
    table()->setCurrentIndex(page()->model().index(row, 0));
    QTRY_VERIFY(page()->findChild<QLabel *>(u"breakLabel"_s)->isVisible());
}

void TestAuditPage::everyActKindTableAndColumnHasWords()
{
    const JournalWords words(*m_desk->workplace);
    QCOMPARE(words.value(u"account_trial"_s, u"locked_until"_s, u"2026-10-31T22:52:33"_s), u"2026-10-31 22:52:33"_s);
    for (const auto &[kind, code] : Codes<ActKind>::table)
        QVERIFY2(JournalWords::act(QLatin1StringView(code)) != QLatin1StringView(code), code);
    struct Column
    {
        QString table;
        QString column;
    };
    // What people have no word for is kept from them; it must be meant so.
    const QSet<QString> silent{u"id"_s, u"row_version"_s, u"member_id"_s, u"name_key"_s, u"entered_at"_s, u"act"_s,
        u"undone_act"_s, u"merged_id"_s, u"sort_order"_s, u"hash"_s, u"bytes"_s, u"sha256"_s, u"options"_s, u"sent"_s,
        u"members_done"_s, u"sides_done"_s, u"run_id"_s, u"changed_at"_s, u"created_at"_s, u"started_at"_s,
        u"on_existing"_s};
    const auto columns = valueOf(m_desk->data.store().access().read(
        Lane::Bulk, [](Connection &connection) -> Result<QList<std::pair<QString, QString>>> {
            QList<std::pair<QString, QString>> all;
            const auto tables = journaledTables(connection);
            for (const QString &table : *tables) {
                const auto own = columnsOfTable(connection, table);
                for (const JournaledColumn &column : *own)
                    all.append({table, column.name});
            }
            return all;
        }));
    for (const auto &[table, column] : columns) {
        QVERIFY2(JournalWords::table(table) != table, qPrintable(table));
        if (silent.contains(column) || table == "account_password"_L1
            || (table == "organization_period"_L1 && column == "organization_id"_L1))
            continue;
        QVERIFY2(!words.field(table, column).isEmpty(), qPrintable(table + u'.' + column));
    }
}

void TestAuditPage::whatIsFilteredIsExported()
{
    open();
    page()->showFiltered({{u"kind"_s, u"member.edit"_s}});
    QTRY_COMPARE(page()->model().rowCount(), 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"changes.csv"_s);
    m_desk->prompts.files = {file};
    page()->exportRecords();
    QTRY_COMPARE(m_desk->prompts.told.size(), 2); // where it goes, and that it is there
    QFile written(file);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(m_desk->prompts.told.constLast()));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(text.contains(u"市图书馆"_s));
    QVERIFY(!text.contains(u"19912345678"_s));
    QCOMPARE(text.count(u"单志强"_s) > 0, true);
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
