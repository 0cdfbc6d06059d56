// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificatepaper.h"
#include "paper/tablerules.h"
#include "paper/wording.h"

#include <QStringList>

#include <numeric>

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
    explicit PeerSheet(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts))
    {
        m_style.size = 9;
        m_upper = {{10, 24}, {18, 46, 18, 46}, 8};
        m_lower = {{10, 86}, {22, 48, 26, 12, 20}, 9};
        drawForm();
    }

    Page layout(const QStringList &fields)
    {
        PageLayouter page(m_shaper, a5);
        page.place({}, m_form);
        for (int i = 0; i < 14; ++i)
            page.text(m_upper.cell(i / 2, i % 2 * 2 + 1), fields.value(i), m_style);
        for (int i = 0; i < 40; ++i)
            page.text(m_lower.cell(1 + i / 5, i % 5), fields.value(14 + i), m_style);
        return page.take();
    }

private:
    static constexpr QSizeF a5{148, 210};

    struct Grid
    {
        QPointF at{};
        QList<double> columns{};
        double rowHeight = 0;

        QRectF cell(int row, int column) const
        {
            return {at.x() + std::accumulate(columns.cbegin(), columns.cbegin() + column, 0.0),
                at.y() + row * rowHeight, columns[column], rowHeight};
        }
    };

    void drawForm()
    {
        static const QStringList labels{QStringLiteral("编号"), QStringLiteral("姓名"), QStringLiteral("性别"),
            QStringLiteral("民族"), QStringLiteral("出生年月"), QStringLiteral("文化程度"), QStringLiteral("入党时间"),
            QStringLiteral("工作单位"), QStringLiteral("职务"), QStringLiteral("所在党支部"),
            QStringLiteral("居住社区"), QStringLiteral("家庭住址"), QStringLiteral("联系电话"),
            QStringLiteral("发证日期")};
        static const QStringList heads{QStringLiteral("日期"), QStringLiteral("活动内容"), QStringLiteral("地点"),
            QStringLiteral("时长"), QStringLiteral("证明人")};
        PageLayouter page(m_shaper, a5);
        TextStyle style = m_style;
        style.size = 16;
        page.text({10, 10, 128, 10}, QStringLiteral("《社区在职党员参与社区活动情况登记证》"), style);
        QList<QRectF> cells;
        for (int i = 0; i < 14; ++i) {
            cells << m_upper.cell(i / 2, i % 2 * 2) << m_upper.cell(i / 2, i % 2 * 2 + 1);
            page.text(cells[cells.size() - 2], labels[i], m_style);
        }
        drawRules(page, cells, 0.2, 0.2);
        cells.clear();
        for (int i = 0; i < 45; ++i)
            cells << m_lower.cell(i / 5, i % 5);
        for (int i = 0; i < 5; ++i)
            page.text(cells[i], heads[i], m_style);
        drawRules(page, cells, 0.2, 0.2);
        style = m_style;
        style.across = Across::Left;
        page.text({10, 172, 128, 8},
            QStringLiteral("本证由社区党组织统一制发，仅限本人使用，遗失请及时向所在社区党组织报告。"), style);
        page.text({10, 180, 128, 8}, QStringLiteral("发证单位（盖章）：街道社区党群服务中心委员会"), style);
        m_form = commonPage(page);
    }

    Shaper m_shaper;
    TextStyle m_style;
    Grid m_upper;
    Grid m_lower;
    std::shared_ptr<const Page> m_form;
};

} // namespace dangjian
