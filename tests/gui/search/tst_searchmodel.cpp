// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/searchtext.h"
#include "search/readingindex.h"
#include "search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandInOrderWhateverComesFirst();
    void textsAreFoundByHanziPinyinAndInitials();
};

void TestSearchModel::groupsStandInOrderWhateverComesFirst()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Command> commands{{u"Quit"_s, u"close"_s, u"Ctrl+Q"_s, [] {}}, {u"Keys"_s, u"keyboard"_s, {}, [] {}}};
    model.setCommands(commands, {1});
    Organization organization;
    organization.id = OrganizationId{7};
    organization.name = u"太平社区党支部"_s;
    model.setOrganizations({organization});
    MemberRow first;
    first.id = MemberId{1};
    first.name = u"单志强"_s;
    MemberRow second = first;
    second.id = MemberId{2};
    model.setPeople({first, second});
    QStringList titles;
    QList<bool> captions;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles.append(model.index(row).data().toString());
        captions.append(model.index(row).data(SearchModel::FirstOfKindRole).toBool());
    }
    QCOMPARE(titles, (QStringList{u"单志强"_s, u"单志强"_s, u"太平社区党支部"_s, u"Keys"_s}));
    QCOMPARE(captions, (QList<bool>{true, false, true, true}));
    QCOMPARE(model.index(3).data(SearchModel::IdRole).toInt(), 1);
    model.setPeople({});
    QCOMPARE(model.rowCount(), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchModel::textsAreFoundByHanziPinyinAndInitials()
{
    ReadingIndex index;
    const QString text = u"雅和社区党支部"_s;
    // Before the readings are there, the text itself is compared.
    QCOMPARE(index.fit(text, normalizedSearchText(u"雅和"_s)), 3);
    QCOMPARE(index.fit(text, u"yh"_s), 0);
    QSignalSpy changed(&index, &ReadingIndex::changed);
    index.add({text});
    QVERIFY(changed.wait());
    QCOMPARE(index.fit(text, u"yh"_s), 2);
    QCOMPARE(index.fit(text, u"yahe"_s), 2);
    QCOMPARE(index.fit(text, u"sq"_s), 1);
    QCOMPARE(index.fit(text, normalizedSearchText(u"社区"_s)), 1);
    QCOMPARE(index.fit(text, u"xx"_s), 0);
}

QTEST_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
