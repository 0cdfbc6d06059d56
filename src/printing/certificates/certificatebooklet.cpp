// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatebooklet.h"

#include "certificates/certificateforms.h"
#include "paper/missingglyphs.h"
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using enum CellKind;

constexpr double logSizeOnOneLine = 7.25; // points; what would have to be smaller is wrapped at 8
constexpr double logSmallest = 6; // points; what does not fit at this size is cut
constexpr double logDateSize = 7.5; // points: keeps the date clear of its rules
constexpr double logClearance = 0.6; // mm between content and the rules above and below

TextStyle bodyStyle(double size)
{
    TextStyle style;
    style.size = size;
    return style;
}

QStringList textsOf(const CertificatePaper &paper)
{
    QStringList texts{paper.number, paper.name, paper.sex, paper.ethnicity, paper.idNumber, paper.education,
        paper.standing, paper.branch, paper.community, paper.subdistrict, paper.district, paper.unit, paper.post,
        paper.address, paper.mobile, paper.zone, paper.issuer};
    for (const CertificateLogLine &line : paper.lines)
        texts << line.kind << line.content << line.certifier << line.place << line.remark;
    return texts;
}

/** The log page, from 0 on, where the first line goes that paper does not carry; past the last page when there is none.
 */
int firstPageOfNewLines(const CertificatePaper &paper)
{
    const bool none = paper.linesAlreadyPrinted >= paper.lines.size();
    return (none ? int(paper.lines.size()) + linesPerLogPage : paper.linesAlreadyPrinted) / linesPerLogPage;
}

/** Content and place; the place goes on a line of its own where both together are too wide. */
QString contentOf(const CertificateLogLine &line, Shaper &shaper, double em)
{
    if (line.place.isEmpty() || line.content.contains(line.place))
        return line.content;
    const QString place = u'（' + line.place + u'）';
    const double contentWidth = shaper.shape(Face::Serif, line.content).width;
    const double placeWidth = shaper.shape(Face::Serif, place).width;
    const bool ownLine = contentWidth <= em && placeWidth <= em && contentWidth + placeWidth > em;
    return line.content + (ownLine ? u"\n"_s : QString()) + place;
}

/** 志愿服务 in two lines of two characters. */
QString kindOf(const CertificateLogLine &line)
{
    return line.kind.size() > 3 ? line.kind.first(2) + u'\n' + line.kind.sliced(2) : line.kind;
}

} // namespace

qsizetype pagesOfCertificate(qsizetype lines)
{
    return std::max<qsizetype>(1, (lines + linesPerCertificate - 1) / linesPerCertificate) * certificatePages;
}

qsizetype pageOfLine(qsizetype line)
{
    constexpr int pagesBeforeTheLog = certificatePages - certificateLogPages;
    return line / linesPerCertificate * certificatePages + pagesBeforeTheLog
        + line % linesPerCertificate / linesPerLogPage;
}

/** Pages with the characters that each of them misses. */
struct CertificateBooklet::Laid
{
    QList<Page> pages{};
    QList<MissingGlyph> missing{};

    void add(Page page, QStringList &characters, const QString &name)
    {
        pages << std::move(page);
        for (const QString &character : std::as_const(characters))
            missing << MissingGlyph{character, name, int(pages.size())};
        characters.clear();
    }
};

CertificateBooklet::CertificateBooklet(std::shared_ptr<const PrintFonts> fonts) : m_shaper(std::move(fonts)) { }

CertificateBooklet::~CertificateBooklet() = default;

const std::shared_ptr<const Page> &CertificateBooklet::common(const CertificatePaper &paper, int page)
{
    const quint64 key = quint64(page) | quint64(paper.category) << 8
        | (page == 2 ? quint64(quint16(paper.dutyHours)) << 16 | quint64(quint16(paper.dutyDeeds)) << 32 : 0);
    std::shared_ptr<const Page> &known = m_common[key];
    if (known)
        return known;
    PageLayouter layouter(m_shaper, certificatePageSize);
    drawCertificateForm(layouter, paper, page);
    known = commonPage(layouter);
    return known;
}

Page CertificateBooklet::cover(const CertificatePaper &paper, int continuation, QStringList &missing)
{
    PageLayouter page(m_shaper, certificatePageSize);
    page.place({}, common(paper, 0));
    if (continuation > 0) {
        TextStyle style = bodyStyle(12);
        style.ink = inkRed;
        page.text({certificateLeft, 59.5, certificateWidth, 6}, u"（续%1）"_s.arg(chineseNumber(continuation)), style);
    }
    page.qrCode({40, 70, 25, 25}, paper.number);
    TextStyle style = bodyStyle(11);
    style.fit = Fit::OneLine;
    int row = 0;
    for (const QString &value : {paper.number, paper.name, paper.issuer, paperDate(paper.issued)})
        page.text({36, 97.5 + 9 * row++, 52, 7.2}, value, style);
    missing = page.missing();
    return page.take();
}

Page CertificateBooklet::particulars(const CertificatePaper &paper, QStringList &missing)
{
    PageLayouter page(m_shaper, certificatePageSize);
    page.place({}, common(paper, 1));
    const FormGrid upper = certificateUpperGrid();
    drawValues(page, upper, certificateUpperCells(), paper);
    const FormGrid lower = certificateLowerGrid();
    drawValues(page, lower, certificateLowerCells(paper.category), paper);
    const QRectF photo(upper.cell(0, 4, 5, 1).center() - QPointF(12.5, 17.5), QSizeF(25, 35));
    if (!page.photo(photo, paper.photoJpeg)) {
        page.frame(photo, 0.15, inkGrey, true);
        TextStyle style = bodyStyle(9);
        style.ink = inkGrey;
        style.leading = 1.6;
        page.text(photo, u"照片\n25×35mm"_s, style);
    }
    const QRectF seal = lower.cell(8, 1, 1, 3);
    // Issuer and date stand on one axis, where the seal goes.
    const TextStyle style = bodyStyle(9.5);
    page.text({seal.left() + 15, seal.top() + 1, seal.width() - 15, 6}, paper.issuer, style);
    page.text({seal.left() + 15, seal.top() + 7, seal.width() - 15, 6},
        paper.issued.isValid() ? paperDate(paper.issued) : u"年　　月　　日"_s, style);
    missing = page.missing();
    return page.take();
}

Page CertificateBooklet::logPage(const CertificatePaper &paper, int index, CertificateScope scope, QStringList &missing)
{
    PageLayouter page(m_shaper, certificatePageSize);
    if (scope == CertificateScope::Whole)
        page.place({}, common(paper, 3 + index % certificateLogPages));
    static const FormGrid grid = certificateLogGrid();
    const qsizetype first = qsizetype(index) * linesPerLogPage;
    const qsizetype end = std::min<qsizetype>(first + linesPerLogPage, paper.lines.size());
    const qsizetype shown
        = scope == CertificateScope::NewLines ? std::max<qsizetype>(first, paper.linesAlreadyPrinted) : first;
    TextStyle content = grid.valueStyle;
    content.across = Across::Left;
    content.oneLineShare = logSizeOnOneLine / content.size;
    content.leading = 1.12;
    content.padding = 0.9;
    content.smallest = logSmallest;
    const double contentEm = (grid.columns[LogContent] - 2 * content.padding) / (logSizeOnOneLine * mmPerPoint);
    TextStyle date = grid.valueStyle;
    date.size = logDateSize;
    TextStyle kind = date;
    kind.padding = 0.5;
    kind.leading = 1.12;
    TextStyle certifier = grid.valueStyle;
    certifier.padding = 0.5;
    int minutes = 0;
    int deeds = 0;
    for (qsizetype i = first; i < end; ++i) {
        const CertificateLogLine &line = paper.lines[i];
        minutes += line.minutes;
        deeds += line.deeds;
        if (i < shown)
            continue;
        const int row = int(i - first) + 1;
        page.text(grid.cell(row, LogDate), shortPaperDate(line.date), date);
        page.text(grid.cell(row, LogKind), kindOf(line), kind);
        const QString whole = contentOf(line, m_shaper, contentEm);
        page.text(grid.cell(row, LogContent).adjusted(0, logClearance, 0, -logClearance),
            RichText{whole + line.remark, {}, {}, whole.size()}, content);
        grid.drawValue(page, grid.cell(row, LogHours), Value, paperHours(line.minutes));
        grid.drawValue(page, grid.cell(row, LogDeeds), Value, paperCount(line.deeds));
        page.text(grid.cell(row, LogCertifier).adjusted(0, logClearance, 0, -logClearance), line.certifier, certifier);
    }
    // A page that still has room gets its sum when it is full.
    if (end - first == linesPerLogPage && shown < end) {
        grid.drawValue(page, grid.cell(linesPerLogPage + 1, LogHours), Value, paperHours(minutes));
        grid.drawValue(page, grid.cell(linesPerLogPage + 1, LogDeeds), Value, paperCount(deeds));
    }
    missing = page.missing();
    return page.take();
}

CertificateBooklet::Laid CertificateBooklet::lay(const CertificatePaper &paper, CertificateScope scope)
{
    Laid laid;
    QStringList missing;
    if (scope == CertificateScope::NewLines) {
        for (int i = firstPageOfNewLines(paper); i * linesPerLogPage < paper.lines.size(); ++i) {
            Page page = logPage(paper, i, scope, missing);
            laid.add(std::move(page), missing, paper.name);
        }
        return laid;
    }
    const int booklets = int(pagesOfCertificate(paper.lines.size())) / certificatePages;
    for (int booklet = 0; booklet < booklets; ++booklet) {
        Page page = cover(paper, booklet, missing);
        laid.add(std::move(page), missing, paper.name);
        page = particulars(paper, missing);
        laid.add(std::move(page), missing, paper.name);
        laid.add(Page{certificatePageSize, {PlacedPage{{}, common(paper, 2)}}}, missing, paper.name);
        for (int i = 0; i < certificateLogPages; ++i) {
            page = logPage(paper, booklet * certificateLogPages + i, scope, missing);
            laid.add(std::move(page), missing, paper.name);
        }
    }
    return laid;
}

Result<QList<Page>> CertificateBooklet::layout(
    const CertificatePaper &paper, Imposition imposition, CertificateScope scope)
{
    const Laid laid = lay(paper, scope);
    if (!laid.missing.isEmpty())
        return failure(glyphsMissing({laid.missing}));
    return scope == CertificateScope::NewLines ? laid.pages : impose(laid.pages, imposition, certificatePages);
}

QList<MissingGlyph> CertificateBooklet::missing(const CertificatePaper &paper)
{
    const QStringList texts = textsOf(paper);
    const bool covered = std::all_of(
        texts.cbegin(), texts.cend(), [this](const QString &text) { return m_shaper.covers(Face::Serif, text); });
    return covered ? QList<MissingGlyph>() : lay(paper, CertificateScope::Whole).missing;
}

QList<int> CertificateBooklet::pagesOfNewLines(const CertificatePaper &paper)
{
    QList<int> pages;
    for (int i = firstPageOfNewLines(paper); i * linesPerLogPage < paper.lines.size(); ++i)
        pages << int(pageOfLine(qsizetype(i) * linesPerLogPage)) + 1;
    return pages;
}

} // namespace dangjian
