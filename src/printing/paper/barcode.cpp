// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/barcode.h"

#include <algorithm>
#include <array>

namespace dangjian {

namespace {

/** Widths of bars and gaps, in modules, of the symbols 0 to 106 (ISO/IEC 15417, table 1). */
constexpr std::array symbols{"212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212",
    "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132",
    "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123",
    "212321", "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311",
    "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311",
    "213131", "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224",
    "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211",
    "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211",
    "411212", "421112", "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311",
    "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

constexpr int startB = 104;
constexpr int startC = 105;
constexpr int toC = 99;
constexpr int toB = 100;
constexpr int stop = 106;
constexpr int checkModulus = 103;
constexpr int quietModules = 10;

qsizetype digitsFrom(const QString &content, qsizetype at)
{
    qsizetype end = at;
    while (end < content.size() && content[end] >= u'0' && content[end] <= u'9')
        ++end;
    return end - at;
}

/** Set B, and set C (two digits a symbol) where at least four digits follow one another. */
QList<int> encoded(const QString &content)
{
    constexpr qsizetype worthwhile = 4;
    QList<int> codes;
    bool pairs = digitsFrom(content, 0) >= worthwhile;
    codes << (pairs ? startC : startB);
    for (qsizetype at = 0; at < content.size();) {
        if (!pairs && digitsFrom(content, at) >= worthwhile) {
            codes << toC;
            pairs = true;
        } else if (pairs && digitsFrom(content, at) < 2) {
            codes << toB;
            pairs = false;
        }
        if (pairs) {
            codes << content[at].digitValue() * 10 + content[at + 1].digitValue();
            at += 2;
        } else {
            codes << content[at++].unicode() - u' ';
        }
    }
    int sum = codes.first();
    for (qsizetype i = 1; i < codes.size(); ++i)
        sum += int(i) * codes[i] % checkModulus;
    codes << sum % checkModulus << stop;
    return codes;
}

} // namespace

QList<QRectF> code128Bars(const QRectF &box, const QString &content)
{
    const bool printable = std::all_of(
        content.cbegin(), content.cend(), [](QChar character) { return character >= u' ' && character <= u'~'; });
    if (content.isEmpty() || !printable)
        return {};
    QList<QRectF> bars;
    int position = quietModules;
    for (const int code : encoded(content)) {
        bool bar = true;
        for (const char *width = symbols[size_t(code)]; *width; ++width) {
            const int modules = *width - '0';
            if (bar)
                bars << QRectF(position, box.top(), modules, box.height());
            position += modules;
            bar = !bar;
        }
    }
    const double module = box.width() / (position + quietModules);
    for (QRectF &bar : bars)
        bar = {box.left() + bar.left() * module, bar.top(), bar.width() * module, bar.height()};
    return bars;
}

} // namespace dangjian
