// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/organization.h"

#include <QTest>

using namespace dangjian;

/** Short names stand in lists and on paper where the full name is too long. */
class ShortNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingsAreCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("community") << QStringLiteral("朝阳社区党支部") << QStringLiteral("朝阳社区");
        QTest::newRow("subdistrict") << QStringLiteral("亭湖街道党工委") << QStringLiteral("亭湖街道");
        QTest::newRow("general branch") << QStringLiteral("中共雅和社区党总支部") << QStringLiteral("雅和社区");
        QTest::newRow("nothing to cut") << QStringLiteral("第一党小组") << QStringLiteral("第一党小组");
        QTest::newRow("no name left") << QStringLiteral("党支部") << QStringLiteral("党支部");
    }

    void endingsAreCut()
    {
        QFETCH(QString, name);
        QTEST(shortNameOf(name), "expected");
    }
};

QTEST_GUILESS_MAIN(ShortNameTest)
#include "tst_shortname.moc"
