// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoname.h"

#include <vector>

namespace dangjian {

namespace {

struct Surname
{
    const char16_t *text;
    int weight;
};

// About how many of ten thousand bear it, with some rarer ones that are read otherwise than they look.
constexpr Surname surnames[] = {
    {u"王", 716},
    {u"李", 660},
    {u"张", 670},
    {u"刘", 430},
    {u"陈", 452},
    {u"杨", 270},
    {u"黄", 170},
    {u"赵", 170},
    {u"吴", 225},
    {u"周", 232},
    {u"徐", 235},
    {u"孙", 174},
    {u"马", 80},
    {u"朱", 176},
    {u"胡", 120},
    {u"郭", 85},
    {u"何", 87},
    {u"高", 110},
    {u"林", 60},
    {u"罗", 55},
    {u"郑", 80},
    {u"梁", 45},
    {u"谢", 62},
    {u"宋", 81},
    {u"唐", 77},
    {u"许", 76},
    {u"韩", 65},
    {u"冯", 52},
    {u"邓", 41},
    {u"曹", 70},
    {u"彭", 38},
    {u"曾", 27},
    {u"肖", 36},
    {u"田", 35},
    {u"董", 52},
    {u"袁", 50},
    {u"潘", 50},
    {u"于", 40},
    {u"蒋", 60},
    {u"蔡", 57},
    {u"余", 36},
    {u"杜", 45},
    {u"叶", 34},
    {u"程", 43},
    {u"苏", 33},
    {u"魏", 42},
    {u"吕", 42},
    {u"丁", 55},
    {u"任", 30},
    {u"沈", 65},
    {u"姚", 48},
    {u"卢", 38},
    {u"姜", 47},
    {u"崔", 37},
    {u"钟", 27},
    {u"谭", 16},
    {u"陆", 60},
    {u"汪", 36},
    {u"范", 36},
    {u"金", 35},
    {u"石", 34},
    {u"贾", 33},
    {u"夏", 45},
    {u"韦", 12},
    {u"付", 22},
    {u"方", 32},
    {u"白", 21},
    {u"邹", 31},
    {u"孟", 30},
    {u"熊", 14},
    {u"秦", 30},
    {u"邱", 29},
    {u"江", 29},
    {u"尹", 18},
    {u"薛", 37},
    {u"闫", 17},
    {u"段", 16},
    {u"雷", 12},
    {u"侯", 25},
    {u"史", 25},
    {u"陶", 34},
    {u"黎", 8},
    {u"贺", 13},
    {u"顾", 50},
    {u"毛", 22},
    {u"郝", 12},
    {u"龚", 22},
    {u"邵", 25},
    {u"万", 21},
    {u"钱", 35},
    {u"严", 30},
    {u"覃", 5},
    {u"武", 20},
    {u"戴", 34},
    {u"孔", 18},
    {u"向", 8},
    {u"汤", 20},
    {u"单", 9},
    {u"仇", 14},
    {u"解", 7},
    {u"查", 4},
    {u"缪", 9},
    {u"区", 1},
    {u"朴", 1},
    {u"欧阳", 5},
    {u"诸葛", 2},
    {u"司马", 2},
    {u"上官", 2},
    {u"令狐", 1},
    {u"尉迟", 1},
    {u"皇甫", 1},
    {u"乐", 3},
    {u"盖", 2},
    {u"阚", 4},
    {u"卞", 12},
    {u"嵇", 9},
    {u"季", 22},
    {u"管", 14},
    {u"柏", 8},
    {u"茅", 9},
    {u"成", 16},
    {u"郁", 10},
    {u"臧", 10},
    {u"葛", 24},
    {u"倪", 20},
    {u"施", 24},
    {u"宗", 10},
    {u"殷", 18},
    {u"凌", 14},
    {u"祁", 14},
    {u"花", 4},
    {u"储", 6},
    {u"束", 4},
    {u"邰", 4},
    {u"窦", 5},
    {u"骆", 6},
    {u"樊", 8},
    {u"路", 6},
    {u"颜", 14},
    {u"戚", 8},
    {u"虞", 6},
    {u"薄", 1},
    {u"洗", 1},
    {u"黑", 1},
    {u"祭", 1},
    {u"曲", 4},
    {u"宁", 4},
    {u"牟", 2},
    {u"翟", 8},
    {u"尤", 12},
    {u"卫", 6},
    {u"庄", 16},
};

// What children were called: each character is drawn with the same chance, so the usual ones stand twice.
struct Era
{
    int untilYear;
    int singlePerMille; ///< given names of one character
    const char16_t *male;
    const char16_t *female;
};

constexpr Era eras[] = {
    {1949, 90,
        u"德福贵富根林生发宝金银荣华昌盛永长明清文武仁义礼信忠孝友正立学志国维保成顺祥兆如步庭鸿锦连松桂春开云山海明华"
        u"国学",
        u"秀英兰芳珍凤桂香翠玉巧素月莲菊芝惠美娥仙金银红梅贞淑粉扣华云秀英兰珍凤桂"},
    {1969, 180, u"建国军华卫东红平和民跃进胜利强志明文革新爱学兵海林荣春正立广洪庆祥成建国军华志明",
        u"秀英红霞萍丽琴芳玲梅兰华凤桂珍芬云月素敏燕爱建春秋淑惠莉秀英红芳兰"},
    {1984, 430, u"伟勇军涛斌刚强辉超明鹏峰波杰磊俊亮飞凯健海宏剑东晓立志永文春锋毅江伟勇军涛",
        u"丽敏静艳娟燕红霞芳玲萍娜琴梅慧莉洁倩雪蓉颖春晓海亚小文秀琳丽敏静艳"},
    {9999, 260, u"浩宇杰鑫博轩俊晨睿昊泽铭洋阳旭志天子嘉文一恒逸涵翔豪凯晟骏尧浩宇杰乐",
        u"婷雯佳欣怡悦雨梦思琪诗涵萱颖雪倩子梓瑶璐静薇嘉晓莹瑾琳妍钰馨婷佳欣"},
};

constexpr const char16_t *rareCharacters[] = {
    u"𪚥",
    u"𫖯",
    u"䶮",
    u"𬭎",
    u"𠮷",
    u"喆",
    u"堃",
    u"翀",
    u"燊",
    u"赟",
    u"頔",
    u"犇",
    u"淼",
    u"焱",
    u"垚",
    u"彧",
    u"祎",
    u"珩",
};
constexpr int rarePerMyriad = 14;

constexpr const char16_t *uighurMale[]
    = {u"阿不都热合曼", u"艾力", u"买买提", u"吐尔逊", u"艾山", u"努尔江", u"卡德尔", u"依明"};
constexpr const char16_t *uighurFemale[] = {u"古丽", u"阿依古丽", u"帕提古丽", u"热依汗", u"古丽娜尔", u"米日古丽"};
constexpr const char16_t *tibetanFirst[] = {u"扎西", u"次仁", u"多吉", u"旦增", u"洛桑", u"格桑", u"巴桑"};
constexpr const char16_t *tibetanMale[] = {u"平措", u"顿珠", u"罗布", u"旺堆", u"多吉"};
constexpr const char16_t *tibetanFemale[] = {u"卓玛", u"央金", u"拉姆", u"曲珍", u"德吉"};
constexpr const char16_t *mongolMale[] = {u"巴特尔", u"苏和", u"宝音", u"布和", u"那顺"};
constexpr const char16_t *mongolFemale[] = {u"其其格", u"乌云", u"萨仁", u"高娃", u"娜仁"};
constexpr const char16_t *huiSurnames[] = {u"马", u"沙", u"哈", u"丁", u"白", u"杨", u"冶", u"撒", u"穆"};
constexpr const char16_t *koreanSurnames[] = {u"金", u"朴", u"李", u"崔", u"郑", u"许"};

template <std::size_t size>
QString oneOf(Random &random, const char16_t *const (&texts)[size])
{
    return QString::fromUtf16(random.pick(texts));
}

/** All surnames by weight, looked up in one step. */
const std::vector<quint16> &surnameLots()
{
    static const std::vector<quint16> lots = [] {
        std::vector<quint16> all;
        for (std::size_t i = 0; i < std::size(surnames); ++i)
            all.insert(all.end(), std::size_t(surnames[i].weight), quint16(i));
        return all;
    }();
    return lots;
}

QString givenName(Random &random, Sex sex, int birthYear)
{
    const Era *era = eras;
    while (birthYear > era->untilYear)
        ++era;
    const QStringView characters(sex == Sex::Female ? era->female : era->male);
    QString given(characters[random.below(int(characters.size()))]);
    if (!random.chance(era->singlePerMille))
        given += characters[random.below(int(characters.size()))];
    if (random.below(10000) < rarePerMyriad)
        given = (given.size() > 1 ? given.first(1) : QString()) + oneOf(random, rareCharacters);
    return given;
}

} // namespace

QString demoName(Random &random, Sex sex, int birthYear, const QString &ethnicity)
{
    const bool female = sex == Sex::Female;
    if (ethnicity == u"05") {
        const QString own = female ? oneOf(random, uighurFemale) : oneOf(random, uighurMale);
        return own + QChar(0x00B7) + oneOf(random, uighurMale);
    }
    if (ethnicity == u"04")
        return oneOf(random, tibetanFirst) + (female ? oneOf(random, tibetanFemale) : oneOf(random, tibetanMale));
    if (ethnicity == u"02" && random.chance(400))
        return female ? oneOf(random, mongolFemale) : oneOf(random, mongolMale);
    QString surname;
    if (ethnicity == u"03" && random.chance(700))
        surname = oneOf(random, huiSurnames);
    else if (ethnicity == u"10")
        surname = oneOf(random, koreanSurnames);
    else
        surname = QString::fromUtf16(surnames[random.pickFrom(surnameLots())].text);
    return surname + givenName(random, sex, birthYear);
}

} // namespace dangjian
