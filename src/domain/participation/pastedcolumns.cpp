// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/pastedcolumns.h"

#include "participation/typedcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

struct Heading
{
    const char16_t *word;
    PastedColumn column;
};

// Longer words first: 活动日期 is a date, 活动内容 a content; 证明人 is no certificate.
constexpr Heading headings[] = {
    {u"序号", PastedColumn::Ignored},
    {u"备注", PastedColumn::Ignored},
    {u"电话", PastedColumn::Ignored},
    {u"手机", PastedColumn::Ignored},
    {u"性别", PastedColumn::Ignored},
    {u"地点", PastedColumn::Ignored},
    {u"地址", PastedColumn::Ignored},
    {u"登记日期", PastedColumn::Ignored},
    {u"登记时间", PastedColumn::Ignored},
    {u"填表", PastedColumn::Ignored},
    {u"证明人", PastedColumn::Certifier},
    {u"负责人", PastedColumn::Certifier},
    {u"经办人", PastedColumn::Certifier},
    {u"组织者", PastedColumn::Certifier},
    {u"登记证", PastedColumn::Number},
    {u"证号", PastedColumn::Number},
    {u"证件号", PastedColumn::Number},
    {u"身份证", PastedColumn::Number},
    {u"身份号", PastedColumn::Number},
    {u"姓名", PastedColumn::Who},
    {u"党员", PastedColumn::Who},
    {u"参加人", PastedColumn::Who},
    {u"人员", PastedColumn::Who},
    {u"实事件数", PastedColumn::Deeds},
    {u"件数", PastedColumn::Deeds},
    {u"时长", PastedColumn::Hours},
    {u"小时", PastedColumn::Hours},
    {u"工时", PastedColumn::Hours},
    {u"学时", PastedColumn::Hours},
    {u"类别", PastedColumn::Kind},
    {u"类型", PastedColumn::Kind},
    {u"种类", PastedColumn::Kind},
    {u"日期", PastedColumn::Date},
    {u"时间", PastedColumn::Date},
    {u"年月日", PastedColumn::Date},
    {u"内容", PastedColumn::Content},
    {u"事项", PastedColumn::Content},
    {u"情况", PastedColumn::Content},
    {u"活动", PastedColumn::Content},
    {u"实事", PastedColumn::Deeds},
    {u"项目", PastedColumn::Content},
    {u"支部", PastedColumn::Belonging},
    {u"单位", PastedColumn::Belonging},
    {u"社区", PastedColumn::Belonging},
    {u"date", PastedColumn::Date},
    {u"name", PastedColumn::Who},
    {u"member", PastedColumn::Who},
    {u"certificate", PastedColumn::Number},
    {u"kind", PastedColumn::Kind},
    {u"content", PastedColumn::Content},
    {u"hours", PastedColumn::Hours},
    {u"deeds", PastedColumn::Deeds},
    {u"certifier", PastedColumn::Certifier},
    {u"branch", PastedColumn::Belonging},
    {u"unit", PastedColumn::Belonging},
};

// Surnames that make up nearly all of the country's people: what begins otherwise is hardly a name.
constexpr QStringView surnames
    = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜"
      u"崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛段郝顾龚邵万覃武钱戴严莫孔汤孙尚常温康施"
      u"牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮纪梅童凌毕单季裴霍涂成苗谷曲盛翁冉骆蓝"
      u"路游辛靳欧阳管柴蒙鲍华喻祁房滕蒲艾娄米褚卫卞卜费岑郁于伏穆尉祭边应宗房丰巴水岳栾甄曲车羊惠时邸储宫明计屈项"
      u"董闵席麻强娄危颜郭支柯昝经裘缪干解丁宣贲邓杭洪诸崔吉钮嵇滑荣羿麴家封芮靳汲邴糜松井富乌焦牧隗山谷仇栾暴斜厉戎"
      u"祖束蔺屠池阴胥苍闻莘翟贡劳逄姬扶堵冉宰郦雍璩桑桂濮寿扈燕冀郏浦农别晏瞿阎连茹习宦鱼容向古慎戈庾终暨居衡耿满弘"
      u"匡寇广禄东殳利蔚越夔隆师巩厍晁勾敖融冷訾阚那简饶空沙养鞠须查后荆红竺权逯盖桓公蓟司上官皇甫令狐诸葛闻人赫连"
      u"夏侯东方慕容淳于单于申屠端木宇文长孙轩辕尉迟司马司徒司空仇佟佘冼初帅揭修鄢敬宿笪瓦粟郎晋楚仝代兑";

constexpr QStringView doubleSurnames = u"欧阳 上官 皇甫 令狐 诸葛 司徒 司马 司空 闻人 赫连 夏侯 东方 慕容 淳于 申屠 "
                                       u"端木 宇文 长孙 轩辕 尉迟 公孙 南宫 独孤 呼延 钟离 鲜于 闾丘 澹台 公冶 太史";

bool isBelonging(const QString &cell)
{
    static const QRegularExpression form(
        u"(支部|社区|党委|党总支|街道|局|学校|小学|中学|公司|医院|中心|大队|银行|集团|厂)$"_s);
    return cell.size() > 2 && form.match(cell).hasMatch();
}

bool isKindWord(const QString &cell)
{
    return !cell.isEmpty() && !cell.at(0).isDigit() && kindFromText(cell).has_value();
}

// What may be a name by its shape.
bool isName(const QString &cell)
{
    static const QRegularExpression form(
        u"^(\\p{Han}{2,4}|\\p{Han}\\s+\\p{Han}|\\p{Han}+[·•・．.]\\p{Han}+([·•・．.]\\p{Han}+)*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(cell).hasMatch() && !isBelonging(cell) && !isKindWord(cell);
}

// What most probably is one.
bool isUsualName(const QString &cell)
{
    if (!isName(cell))
        return false;
    const QString name = QString(cell).remove(u' ');
    static const QStringList pairs = doubleSurnames.toString().split(u' ', Qt::SkipEmptyParts);
    if (name.size() > 2 && pairs.contains(name.first(2)))
        return true;
    return name.contains(u'·') || name.contains(u'•') || (name.size() <= 3 && surnames.contains(name.at(0)));
}

bool isFigure(const QString &cell)
{
    return !isWrittenDate(cell) && (hoursFromText(cell) || deedsFromText(cell));
}

int shareOf(const QStringList &cells, bool (*is)(const QString &))
{
    return cells.isEmpty() ? 0 : static_cast<int>(std::count_if(cells.begin(), cells.end(), is) * 100 / cells.size());
}

constexpr int most = 60; // of a hundred cells

// The cells of the grid in their order; the numbers are places in it.
constexpr std::array gridOrder{PastedColumn::Date, PastedColumn::Who, PastedColumn::Kind, PastedColumn::Content,
    PastedColumn::Hours, PastedColumn::Deeds, PastedColumn::Certifier};
constexpr int places = static_cast<int>(gridOrder.size());
constexpr int nowhere = -1;

bool fits(const QStringList &cells, PastedColumn column)
{
    switch (column) {
    case PastedColumn::Date:
        return shareOf(cells, isWrittenDate) >= most;
    case PastedColumn::Who:
        return shareOf(cells, isName) >= most || shareOf(cells, isNumberOfPerson) >= most;
    case PastedColumn::Kind:
        return shareOf(cells, isKindWord) >= most;
    case PastedColumn::Hours:
    case PastedColumn::Deeds:
        return shareOf(cells, isFigure) >= most;
    case PastedColumn::Certifier:
        return shareOf(cells, isName) >= most;
    case PastedColumn::Content:
        return shareOf(cells, isFigure) < most && shareOf(cells, isWrittenDate) < most
            && shareOf(cells, isNumberOfPerson) < most;
    default:
        return false;
    }
}

// How well cells suit a place of the grid, in tenths; 0 = not at all.
int suits(const QStringList &cells, int place)
{
    const PastedColumn column = gridOrder.at(static_cast<size_t>(place));
    if (!fits(cells, column))
        return 0;
    const int names = shareOf(cells, isUsualName) / 5; // up to 20
    switch (column) {
    case PastedColumn::Date:
    case PastedColumn::Hours:
    case PastedColumn::Deeds:
        return 50;
    case PastedColumn::Kind:
        return 45;
    case PastedColumn::Who:
        return 22 + names;
    case PastedColumn::Certifier:
        return 18 + names;
    case PastedColumn::Content:
        return 42 - names;
    default:
        return 0;
    }
}

// A single cell tells what a column may be where its place speaks for it already.
bool mayBe(const QStringList &cells, PastedColumn column)
{
    return std::any_of(
        cells.begin(), cells.end(), [column](const QString &cell) { return fits(QStringList{cell}, column); });
}

// The whole width of the grid, beginning with dates and people, and nothing in it that belongs elsewhere.
bool standsWhole(const QList<QStringList> &columns)
{
    if (columns.size() < places || !fits(columns.at(0), PastedColumn::Date) || !fits(columns.at(1), PastedColumn::Who))
        return false;
    const auto isOf = [&](int place, PastedColumn column) { return fits(columns.at(place), column); };
    for (const int place : {2, 3, 6})
        if (isOf(place, PastedColumn::Date) || isOf(place, PastedColumn::Hours))
            return false;
    for (const int place : {4, 5})
        if (isOf(place, PastedColumn::Date) || shareOf(columns.at(place), isUsualName) >= most)
            return false;
    const bool kindBehind = isOf(3, PastedColumn::Kind) && !mayBe(columns.at(2), PastedColumn::Kind);
    return !kindBehind;
}

// The block stands in the grid's order from this place on; what does not agree stays where it is and will be marked.
bool standsFrom(const QList<QStringList> &columns, int place)
{
    if (place == 0 && standsWhole(columns))
        return true;
    int agreeing = 0;
    int disagreeing = 0;
    for (qsizetype i = 0; i < columns.size() && place + i < places; ++i) {
        const PastedColumn column = gridOrder.at(static_cast<size_t>(place + i));
        const QStringList &cells = columns.at(i);
        if (cells.isEmpty())
            continue;
        if (place + i <= 1 && !fits(cells, column))
            return false;
        ++(mayBe(cells, column) ? agreeing : disagreeing);
    }
    const qsizetype who = 1 - place;
    return who < columns.size() && !columns.at(who).isEmpty() && place + columns.size() >= 5 && agreeing >= 4
        && disagreeing <= 1;
}

/*
 * Of all ways to give columns to places of the grid the one that suits best; a column may be left out. Columns that
 * follow each other as the grid's do are the likelier ones.
 */
QList<int> bestPlaces(const QList<QStringList> &columns, bool numbered)
{
    struct Way
    {
        int worth = -1;
        QList<int> places;
    };
    constexpr int masks = 1 << places;
    constexpr int inOrder = 6;
    const int tells = numbered ? 0 : 30; // a block in which nobody is named is none
    QList<Way> ways(masks * (places + 1)); // by the places given and the last one of them
    ways[places].worth = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QStringList &cells = columns.at(column);
        // Of several that suit alike the first is meant.
        const int early = static_cast<int>(columns.size() - column);
        QList<Way> next(ways.size());
        const auto offer = [&](int mask, int last, const Way &way, int place, int worth) {
            Way &known = next[mask * (places + 1) + last];
            if (worth > known.worth) {
                known = {worth, way.places};
                known.places.append(place);
            }
        };
        for (int mask = 0; mask < masks; ++mask) {
            for (int last = 0; last <= places; ++last) {
                const Way &way = ways.at(mask * (places + 1) + last);
                if (way.worth < 0)
                    continue;
                offer(mask, last, way, nowhere, way.worth);
                for (int place = 0; place < places; ++place) {
                    const int suiting = (mask & (1 << place)) != 0 ? 0 : suits(cells, place);
                    if (suiting == 0)
                        continue;
                    const int order = (last == places || place > last ? inOrder : 0) + (place == last + 1 ? 1 : 0);
                    const int people = place == 1 ? tells : 0;
                    offer(mask | (1 << place), place, way, place, way.worth + (suiting + order + people) * 100 + early);
                }
            }
        }
        ways = std::move(next);
    }
    return std::max_element(ways.begin(), ways.end(), [](const Way &a, const Way &b) {
        return a.worth < b.worth;
    })->places;
}

} // namespace

std::optional<PastedColumn> columnOfHeading(const QString &cell)
{
    const QString heading = cell.simplified().remove(u' ').toLower();
    // Headings are short; a content that mentions an activity is none.
    if (heading.isEmpty() || heading.size() > 14)
        return std::nullopt;
    for (const auto &[word, column] : headings)
        if (heading.contains(QStringView(word)))
            return column;
    return std::nullopt;
}

bool isNumberOfPerson(const QString &cell)
{
    static const QRegularExpression form(u"^([A-Za-z]\\d{2}-?\\d{4,9}|\\d{17}[\\dXx]|\\d{15})$"_s);
    return form.match(cell).hasMatch();
}

bool isSerial(const QStringList &cells)
{
    if (cells.size() < 2)
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (cells.at(i).toInt() != cells.at(0).toInt() + i || cells.at(0).toInt() == 0)
            return false;
    return true;
}

QStringList filledCells(const QList<QStringList> &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows)
        if (column < row.size() && !row.at(column).isEmpty())
            cells.append(row.at(column));
    return cells;
}

qsizetype headingRow(const QList<QStringList> &rows, qsizetype width)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 5); ++i) {
        qsizetype known = 0;
        qsizetype filled = 0;
        bool entry = false;
        for (const QString &cell : rows.at(i)) {
            filled += cell.isEmpty() ? 0 : 1;
            known += columnOfHeading(cell) && !isKindWord(cell) ? 1 : 0;
            // Headings name what stands below them; a row that holds a date or a figure is a line.
            entry = entry || (!cell.isEmpty() && (isWrittenDate(cell) || isNumberOfPerson(cell) || isFigure(cell)));
        }
        const bool alone = width == 1 && i == 0 && known == 1 && rows.size() > 1;
        if (!entry && (alone || (known >= 2 && known * 2 > filled)))
            return i;
    }
    return -1;
}

QList<PastedColumn> guessedColumns(const QList<QStringList> &rows, qsizetype width)
{
    QList<PastedColumn> guessed(width, PastedColumn::Ignored);
    // A lone column is a list of people, whatever their names look like.
    if (width == 1) {
        guessed[0] = shareOf(filledCells(rows, 0), isNumberOfPerson) >= most ? PastedColumn::Number : PastedColumn::Who;
        return guessed;
    }
    QList<QStringList> columns;
    for (qsizetype i = 0; i < width; ++i)
        columns.append(filledCells(rows, i));
    const qsizetype first = isSerial(columns.first()) ? 1 : 0;
    const QList<QStringList> block = columns.mid(first);
    for (const int place : {0, 1}) {
        if (!standsFrom(block, place))
            continue;
        for (qsizetype i = 0; i < block.size() && place + i < places; ++i)
            guessed[first + i] = gridOrder.at(static_cast<size_t>(place + i));
        if (shareOf(block.at(1 - place), isNumberOfPerson) >= most)
            guessed[first + 1 - place] = PastedColumn::Number;
        return guessed;
    }
    QList<QStringList> open;
    QList<qsizetype> openAt;
    for (qsizetype i = first; i < width; ++i) {
        const QStringList &cells = columns.at(i);
        if (shareOf(cells, isNumberOfPerson) >= most) {
            if (!guessed.contains(PastedColumn::Number))
                guessed[i] = PastedColumn::Number;
        } else if (shareOf(cells, isBelonging) >= most && !guessed.contains(PastedColumn::Belonging)) {
            guessed[i] = PastedColumn::Belonging;
        } else if (!cells.isEmpty()) {
            open.append(cells);
            openAt.append(i);
        }
    }
    const QList<int> found = bestPlaces(open, guessed.contains(PastedColumn::Number));
    for (qsizetype i = 0; i < found.size(); ++i)
        if (found.at(i) != nowhere)
            guessed[openAt.at(i)] = gridOrder.at(static_cast<size_t>(found.at(i)));
    return guessed;
}

} // namespace dangjian
