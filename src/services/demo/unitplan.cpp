// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/unitplan.h"

#include "demo/demoname.h"

#include <QSet>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitCount = 900;

// Codes of the list of unit natures (domain/codelists).
constexpr auto organNature = "10"_L1;
constexpr auto publicNature = "20"_L1;
constexpr auto stateNature = "30"_L1;
constexpr auto stockNature = "32"_L1;
constexpr auto privateNature = "40"_L1;

constexpr const char16_t *bureaus[] = {
    u"民政局",
    u"财政局",
    u"教育局",
    u"公安局",
    u"司法局",
    u"水利局",
    u"农业农村局",
    u"商务局",
    u"文化广电和旅游局",
    u"卫生健康委员会",
    u"审计局",
    u"统计局",
    u"医疗保障局",
    u"税务局",
    u"市场监督管理局",
    u"生态环境局",
    u"住房和城乡建设局",
    u"交通运输局",
    u"应急管理局",
    u"体育局",
    u"信访局",
    u"城市管理局",
    u"自然资源和规划局",
    u"人力资源和社会保障局",
    u"发展和改革委员会",
    u"工业和信息化局",
    u"科学技术局",
    u"退役军人事务局",
    u"气象局",
    u"档案馆",
};

constexpr const char16_t *brands[] = {
    u"翔宇",
    u"华泰",
    u"金海",
    u"东方",
    u"恒信",
    u"天源",
    u"盛达",
    u"鹤乡",
    u"海纳",
    u"中联",
    u"宏图",
    u"新纪元",
    u"双菱",
    u"飞轮",
    u"苏盐",
    u"瀛洲",
    u"鼎新",
    u"嘉禾",
    u"万丰",
    u"兴隆",
    u"康宁",
    u"明珠",
    u"久盛",
    u"信诚",
    u"银河",
    u"蓝天",
    u"和润",
    u"大丰收",
    u"长虹桥",
    u"通达",
    u"佳友",
    u"永安",
    u"绿洲",
    u"新弘",
    u"建元",
    u"晨光里",
    u"利源",
    u"百信",
    u"同济堂",
    u"雄飞",
};

struct Trade
{
    const char16_t *text;
    QLatin1StringView nature;
};

constexpr Trade trades[] = {
    {u"纺织有限公司", privateNature},
    {u"机械制造有限公司", privateNature},
    {u"汽车零部件有限公司", privateNature},
    {u"建筑工程有限公司", privateNature},
    {u"房地产开发有限公司", privateNature},
    {u"物业管理有限公司", privateNature},
    {u"商贸有限公司", privateNature},
    {u"食品有限公司", privateNature},
    {u"化工股份有限公司", stockNature},
    {u"电子科技有限公司", privateNature},
    {u"物流有限公司", privateNature},
    {u"环保科技有限公司", privateNature},
    {u"大酒店", privateNature},
    {u"超市连锁有限公司", privateNature},
    {u"装饰工程有限公司", privateNature},
    {u"会计师事务所", "60"_L1},
    {u"律师事务所", "60"_L1},
    {u"医药连锁有限公司", stockNature},
    {u"印务有限公司", privateNature},
    {u"服饰有限公司", privateNature},
    {u"新能源有限公司", stockNature},
    {u"农业科技有限公司", privateNature},
};

constexpr const char16_t *stateWorks[] = {
    u"市供电公司",
    u"市自来水公司",
    u"市公共交通总公司",
    u"市燃气总公司",
    u"市邮政分公司",
    u"市电信分公司",
    u"市盐业公司",
    u"市粮食购销总公司",
    u"市新华书店",
    u"市城市建设投资公司",
    u"市第一棉纺厂",
    u"市第二棉纺厂",
    u"市拖拉机厂",
    u"市化肥厂",
    u"市阀门厂",
    u"市无线电总厂",
    u"市酒厂",
    u"市印刷厂",
    u"市港务管理处",
    u"市烟草公司",
    u"市石油分公司",
    u"市人民商场",
};

constexpr const char16_t *banks[]
    = {u"江海", u"盐渎", u"瀛洲", u"惠民村镇", u"东方农村商业", u"通达城市商业", u"串场河"};
constexpr const char16_t *roads[] = {u"建军", u"解放", u"人民", u"黄海", u"开放", u"文港", u"迎宾", u"东进", u"大庆",
    u"毓龙", u"盐马", u"青年", u"世纪", u"希望"};

class UnitList
{
public:
    explicit UnitList(quint64 seed) : m_seed(seed) { }

    void add(const QString &name, QLatin1StringView nature, const QString &superior, const QString &body)
    {
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        Random random = randomFor(m_seed, DemoStream::Unit, m_units.size());
        Unit unit;
        unit.name = name;
        unit.nature = nature;
        unit.superior = superior;
        unit.partyOrganization = name + body;
        unit.contact = demoName(random, random.chance(600) ? Sex::Male : Sex::Female, random.between(1964, 1992));
        unit.phone = u"0515-8%1"_s.arg(random.between(1000000, 9999999));
        unit.address
            = u"%1%2路%3号"_s
                  .arg(QString::fromUtf16(random.pick(roads)), random.pick({u"东"_s, u"西"_s, u"南"_s, u"中"_s}))
                  .arg(random.between(1, 388));
        m_units.push_back(unit);
    }

    bool full() const { return m_units.size() >= unitCount; }
    std::vector<Unit> take() { return std::move(m_units); }

private:
    quint64 m_seed;
    QSet<QString> m_names;
    std::vector<Unit> m_units;
};

QString chineseNumber(int n)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    if (n < 10)
        return QString(digits[n]);
    const QString tens = n < 20 ? u"十"_s : QString(digits[n / 10]) + u'十';
    return n % 10 == 0 ? tens : tens + digits[n % 10];
}

} // namespace

std::vector<Unit> planUnits(quint64 seed)
{
    UnitList list(seed);
    for (const char16_t *bureau : bureaus) {
        const QString name = QString::fromUtf16(bureau);
        list.add(u'市' + name, organNature, u"市政府"_s, u"机关党委"_s);
        list.add(u'区' + name, organNature, u"区政府"_s, u"党总支"_s);
    }
    for (const char16_t *works : stateWorks)
        list.add(QString::fromUtf16(works), stateNature, u"市国资委"_s, u"党委"_s);
    for (int n = 1; n <= 6; ++n)
        list.add(u"市第%1人民医院"_s.arg(chineseNumber(n)), publicNature, u"市卫生健康委员会"_s, u"党委"_s);
    for (int n = 1; n <= 15; ++n)
        list.add(u"市第%1中学"_s.arg(chineseNumber(n)), publicNature, u"市教育局"_s, u"党总支"_s);
    list.add(u"市实验小学"_s, publicNature, u"市教育局"_s, u"党支部"_s);
    list.add(u"市实验幼儿园"_s, publicNature, u"市教育局"_s, u"党支部"_s);
    list.add(u"市职业技术学院"_s, publicNature, u"市教育局"_s, u"党委"_s);
    list.add(u"市中医院"_s, publicNature, u"市卫生健康委员会"_s, u"党委"_s);
    list.add(u"市妇幼保健院"_s, publicNature, u"市卫生健康委员会"_s, u"党总支"_s);
    list.add(u"市图书馆"_s, publicNature, u"市文化广电和旅游局"_s, u"党支部"_s);
    list.add(u"市博物馆"_s, publicNature, u"市文化广电和旅游局"_s, u"党支部"_s);
    for (const char16_t *road : roads) {
        const QString name = QString::fromUtf16(road);
        list.add(name + u"路小学"_s, publicNature, u"区教育局"_s, u"党支部"_s);
        list.add(name + u"路幼儿园"_s, publicNature, u"区教育局"_s, u"党支部"_s);
        list.add(name + u"路社区卫生服务中心"_s, publicNature, u"区卫生健康委员会"_s, u"党支部"_s);
        list.add(name + u"路菜市场管理处"_s, publicNature, u"区商务局"_s, u"党支部"_s);
        for (const char16_t *bank : banks)
            list.add(QString::fromUtf16(bank) + u"银行"_s + name + u"路支行"_s, stockNature,
                QString::fromUtf16(bank) + u"银行市分行"_s, u"党支部"_s);
    }
    Random random = randomFor(seed, DemoStream::Unit, 1'000'000);
    while (!list.full()) {
        const Trade &trade = random.pick(trades);
        list.add(QString::fromUtf16(random.pick(brands)) + QString::fromUtf16(trade.text), trade.nature, QString(),
            u"党支部"_s);
    }
    return list.take();
}

} // namespace dangjian
