// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/namereader.h"
#include "reading/searchtext.h"

#include <QTest>

#include <thread>

using namespace dangjian;
using namespace Qt::StringLiterals;

class ReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSurnamesAsSurnames_data();
    void readsSurnamesAsSurnames();
    void readsTheGivenNameOtherwise();
    void offersBothSpellingsOfUmlaut();
    void givesSeveralReadings();
    void readsMinorityAndLatinNames();
    void readsRareCharacters();
    void skipsWhatHasNoReading();
    void readsOrganizations();
    void boundsTheNumberOfReadings();
    void servesSeveralThreads();
    void normalizesSearchText();
};

void ReadingTest::readsSurnamesAsSurnames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    const struct
    {
        const char16_t *name;
        const char *full;
        const char *initials;
    } rows[] = {
        {u"单志强", "shanzhiqiang", "szq"},
        {u"仇和", "qiuhe", "qh"},
        {u"曾国强", "zengguoqiang", "zgq"},
        {u"解小东", "xiexiaodong", "xxd"},
        {u"区志航", "ouzhihang", "ozh"},
        {u"查良", "zhaliang", "zl"},
        {u"尉迟恭", "yuchigong", "ycg"},
        {u"朴正", "piaozheng", "pz"},
        {u"缪斌", "miaobin", "mb"},
        {u"覃海", "qinhai", "qh"},
        {u"黑虎", "hehu", "hh"},
        {u"阚大山", "kandashan", "kds"},
        {u"祭仲", "zhaizhong", "zz"},
        {u"薄一波", "boyibo", "byb"},
        {u"洗星海", "xianxinghai", "xxh"},
        {u"冼星海", "xianxinghai", "xxh"},
        {u"晟大", "shengda", "sd"},
        {u"万俟卨", "moqixie", "mqx"},
        {u"长孙无忌", "zhangsunwuji", "zswj"},
        {u"欧阳修", "ouyangxiu", "oyx"},
        {u"司马光", "simaguang", "smg"},
        {u"诸葛亮", "zhugeliang", "zgl"},
        {u"令狐冲", "linghuchong", "lhc"},
        {u"任平", "renping", "rp"},
        {u"翟让", "zhairang", "zr"},
        {u"尉健", "weijian", "wj"},
        {u"王单", "wangdan", "wd"},
        {u"徐凤霞", "xufengxia", "xfx"},
        {u"种师道", "chongshidao", "csd"},
        {u"葛洪", "gehong", "gh"},
    };
    for (const auto &row : rows)
        QTest::newRow(row.full) << QString::fromUtf16(row.name) << QString::fromLatin1(row.full)
                                << QString::fromLatin1(row.initials);
}

void ReadingTest::readsSurnamesAsSurnames()
{
    QFETCH(QString, name);
    QFETCH(QString, full);
    QFETCH(QString, initials);
    const Reading reading = NameReader().readingOfName(name);
    QCOMPARE(reading.full.value(0), full);
    QCOMPARE(reading.initials.value(0), initials);
}

void ReadingTest::readsTheGivenNameOtherwise()
{
    const NameReader reader;
    QVERIFY(reader.readingOfName(u"李解放").full.contains(u"lijiefang"_s));
    QCOMPARE(reader.readingOfName(u"刘查").full.value(0), u"liucha"_s);
}

void ReadingTest::offersBothSpellingsOfUmlaut()
{
    const NameReader reader;
    const Reading reading = reader.readingOfName(u"吕布");
    QCOMPARE(reading.full, QStringList({u"lubu"_s, u"lvbu"_s}));
    QCOMPARE(reading.initials, QStringList({u"lb"_s}));
    QCOMPARE(reader.readingOfName(u"张女").full, QStringList({u"zhangnu"_s, u"zhangnv"_s}));
    QCOMPARE(reader.readingOfName(u"徐俊").full, QStringList({u"xujun"_s}));
}

void ReadingTest::givesSeveralReadings()
{
    const NameReader reader;
    const Reading reading = reader.readingOfName(u"乐嘉");
    QCOMPARE(reading.full, QStringList({u"yuejia"_s, u"lejia"_s}));
    QCOMPARE(reading.initials, QStringList({u"yj"_s, u"lj"_s}));
    QVERIFY(reader.readingOfName(u"王晟").full.contains(u"wangsheng"_s));
    QVERIFY(reader.readingOfName(u"王晟").full.contains(u"wangcheng"_s));
    QVERIFY(reader.readingOfName(u"覃海").initials.contains(u"th"_s));
}

void ReadingTest::readsMinorityAndLatinNames()
{
    const NameReader reader;
    const Reading uighur = reader.readingOfName(u"古丽·买买提");
    QCOMPARE(uighur.full, QStringList({u"gulimaimaiti"_s}));
    QCOMPARE(uighur.initials, QStringList({u"glmmt"_s}));
    // Without a surname: 单 is not read shan here.
    QVERIFY(reader.readingOfName(u"单巴·多吉").full.contains(u"danbaduoji"_s));
    QCOMPARE(reader.readingOfName(u"阿不都热合曼•艾山").initials.value(0), u"abdrhmas"_s);
    const Reading latin = reader.readingOfName(u"José García");
    QCOMPARE(latin.full, QStringList({u"josegarcia"_s}));
    QCOMPARE(latin.initials, QStringList({u"jg"_s}));
}

void ReadingTest::readsRareCharacters()
{
    const NameReader reader;
    QCOMPARE(reader.readingOfName(u"李𪚥").full.value(0), u"lizhe"_s);
    QCOMPARE(reader.readingOfName(u"杨𫖯").full.value(0), u"yangfu"_s);
    QCOMPARE(reader.readingOfName(u"刘䶮").full.value(0), u"liuyan"_s);
    QCOMPARE(reader.readingOfName(u"王𬭎").full.value(0), u"wanghong"_s);
    QCOMPARE(reader.readingOfName(u"陈𠮷").full.value(0), u"chenji"_s);
    QCOMPARE(reader.readingOfName(u"周翀").initials.value(0), u"zc"_s);
}

void ReadingTest::skipsWhatHasNoReading()
{
    const NameReader reader;
    QVERIFY(reader.readingOfName(u"").full.isEmpty());
    QVERIFY(reader.readingOfName(u"　·").initials.isEmpty());
    QCOMPARE(reader.readingOfName(u"李 福").full, QStringList({u"lifu"_s}));
    QCOMPARE(reader.readingOfName(u"李\u3000福\u200b").full, QStringList({u"lifu"_s}));
}

void ReadingTest::readsOrganizations()
{
    const NameReader reader;
    QCOMPARE(reader.readingOf(u"雅和社区").full.value(0), u"yaheshequ"_s);
    QCOMPARE(reader.readingOf(u"雅和社区").initials.value(0), u"yhsq"_s);
    QCOMPARE(reader.readingOf(u"朝阳社区党支部").initials.value(0), u"cysqdzb"_s);
    QCOMPARE(reader.readingOf(u"大星小区10号楼B座").initials.value(0), u"dxxq10hlbz"_s);
    QCOMPARE(reader.readingOf(u"解放路").full.value(0), u"jiefanglu"_s);
}

void ReadingTest::boundsTheNumberOfReadings()
{
    const Reading reading = NameReader().readingOfName(u"乐行长乐朝重");
    QVERIFY(reading.full.size() <= 6);
    QCOMPARE(QSet<QString>(reading.full.begin(), reading.full.end()).size(), reading.full.size());
}

void ReadingTest::servesSeveralThreads()
{
    const NameReader reader;
    QStringList results[4];
    {
        std::vector<std::jthread> threads;
        for (QStringList &result : results)
            threads.emplace_back([&reader, &result] {
                for (char16_t c = 0x5000; c < 0x5400; ++c)
                    result += reader.readingOfName(QString(QChar(c)) + QChar(c)).full.value(0);
            });
    }
    for (const QStringList &result : results)
        QCOMPARE(result, results[0]);
    QCOMPARE(results[0].size(), 0x400);
}

void ReadingTest::normalizesSearchText()
{
    QCOMPARE(normalizedSearchText(u" 李 福 "), u"李福"_s);
    QCOMPARE(normalizedSearchText(u"３２０９０２Ｘ"), u"320902x"_s);
    QCOMPARE(normalizedSearchText(u"ZhangSan"), u"zhangsan"_s);
    QCOMPARE(normalizedSearchText(u"古丽•买买提"), u"古丽·买买提"_s);
    QCOMPARE(normalizedSearchText(u"古丽・买买提\u200b"), u"古丽·买买提"_s);
    QCOMPARE(normalizedSearchText(u"⼥⽇\u2F00"), u"女日一"_s);
    QCOMPARE(normalizedSearchText(u"王𬭎"), u"王𬭎"_s);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
