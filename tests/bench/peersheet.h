// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "paper/formgrid.h"
#include "paper/wording.h"

#include <QStringList>

namespace dangjian {

/** The 14 fields and 8 log lines of five cells that the mail merge gets too. */
inline QStringList peerFields(const CertificatePaper &paper)
{
    QStringList fields{paper.number, paper.name, paper.sex, paper.ethnicity, paperDate(paper.birth), paper.education,
        paperDate(paper.joined), paper.unit, paper.post, paper.branch, paper.community, paper.address, paper.mobile,
        paperDate(paper.issued)};
    for (const CertificateLogLine &line : paper.lines)
        fields << shortPaperDate(line.date) << line.content << line.place << paperHours(line.minutes) << line.certifier;
    return fields;
}

/** The A5 sheet of the mail merge's template, laid out by our own means: 76 texts in two tables. */
class PeerSheet
{
public:
    explicit PeerSheet(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts)) { }

    Page layout(const QStringList &fields)
    {
        static const QStringList labels{QStringLiteral("编号"), QStringLiteral("姓名"), QStringLiteral("性别"),
            QStringLiteral("民族"), QStringLiteral("出生年月"), QStringLiteral("文化程度"), QStringLiteral("入党时间"),
            QStringLiteral("工作单位"), QStringLiteral("职务"), QStringLiteral("所在党支部"),
            QStringLiteral("居住社区"), QStringLiteral("家庭住址"), QStringLiteral("联系电话"),
            QStringLiteral("发证日期")};
        static const QStringList heads{QStringLiteral("日期"), QStringLiteral("活动内容"), QStringLiteral("地点"),
            QStringLiteral("时长"), QStringLiteral("证明人")};
        TextStyle style;
        style.size = 9;
        PageLayouter page(m_shaper, {148, 210});
        TextStyle title = style;
        title.size = 16;
        page.text({10, 10, 128, 10}, QStringLiteral("《社区在职党员参与社区活动情况登记证》"), title);
        const FormGrid upper{{10, 24}, {18, 46, 18, 46}, QList<double>(7, 8), style, style};
        const FormGrid lower{{10, 86}, {22, 48, 26, 12, 20}, QList<double>(9, 9), style, style};
        QList<QRectF> cells;
        for (int i = 0; i < 14; ++i) {
            cells << upper.cell(i / 2, i % 2 * 2) << upper.cell(i / 2, i % 2 * 2 + 1);
            page.text(cells[cells.size() - 2], labels[i], style);
            page.text(cells.last(), fields.value(i), style);
        }
        drawRules(page, cells, 0.2, 0.2);
        cells.clear();
        for (int row = 0; row < 9; ++row)
            for (int column = 0; column < 5; ++column) {
                cells << lower.cell(row, column);
                page.text(cells.last(), row == 0 ? heads[column] : fields.value(9 + row * 5 + column), style);
            }
        drawRules(page, cells, 0.2, 0.2);
        style.across = Across::Left;
        page.text({10, 172, 128, 8},
            QStringLiteral("本证由社区党组织统一制发，仅限本人使用，遗失请及时向所在社区党组织报告。"), style);
        page.text({10, 180, 128, 8}, QStringLiteral("发证单位（盖章）：街道社区党群服务中心委员会"), style);
        return page.take();
    }

private:
    Shaper m_shaper;
};

} // namespace dangjian
