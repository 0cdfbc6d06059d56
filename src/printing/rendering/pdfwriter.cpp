// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/pdfwriter.h"

#include <QVarLengthArray>

#include <cairo-pdf.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <unordered_map>
#include <utility>

namespace dangjian {

Error writeFault(const QFileDevice &file)
{
    // Qt 6.4 tells a full disk by its words alone: the error is WriteError, as it is for all that goes wrong there.
    const bool full = file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC);
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName(), {}, file.errorString()};
}

struct PdfWriter::Private
{
    PdfFaces &faces;
    QIODevice &device;
    QByteArray buffer{};
    bool abandoned = false;
    bool refused = false; // the device did not take the bytes
    cairo_surface_t *surface = nullptr;
    cairo_t *cairo = nullptr;
    QRgb ink = inkBlack;
    struct Form
    {
        std::shared_ptr<const Page> page{};
        cairo_surface_t *surface = nullptr;
    };
    std::unordered_map<const Page *, Form> forms{};
    std::vector<cairo_surface_t *> images{}; // cairo would copy their pixels if they went before their page

    static constexpr qsizetype bufferSize = 1 << 20;

    void flush();
    static cairo_status_t take(void *self, const unsigned char *bytes, unsigned length);
    Done state() const;
    void setInk(QRgb wanted);
    void drawPage(const Page &page, QPointF at);
    void draw(const GlyphRun &run, QPointF at);
    void draw(const RuleLines &rules, QPointF at);
    void draw(const FilledAreas &areas, QPointF at);
    void draw(const CodeModules &code, QPointF at);
    void draw(const PhotoImage &photo, QPointF at);
    void draw(const PlacedPage &placed, QPointF at);
    cairo_surface_t *formOf(const std::shared_ptr<const Page> &page);
    void dropImages();
};

void PdfWriter::Private::flush()
{
    // A disk that fills up takes a part first, without an error; only the next write tells why there is no more.
    for (qsizetype at = 0; at < buffer.size() && !refused;) {
        const qint64 taken = device.write(buffer.constData() + at, buffer.size() - at);
        refused = taken <= 0;
        at += taken;
    }
    buffer.resize(0);
}

cairo_status_t PdfWriter::Private::take(void *self, const unsigned char *bytes, unsigned length)
{
    auto *d = static_cast<Private *>(self);
    if (d->abandoned || d->refused)
        return CAIRO_STATUS_WRITE_ERROR;
    d->buffer.append(reinterpret_cast<const char *>(bytes), qsizetype(length));
    if (d->buffer.size() >= bufferSize)
        d->flush();
    return d->refused ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

Done PdfWriter::Private::state() const
{
    const cairo_status_t status = cairo ? cairo_status(cairo) : cairo_surface_status(surface);
    if (refused || status == CAIRO_STATUS_WRITE_ERROR) {
        const auto *file = qobject_cast<const QFileDevice *>(&device);
        return file ? failure(writeFault(*file))
                    : failure(ErrorCode::FileUnwritable, QString(), {}, device.errorString());
    }
    if (status != CAIRO_STATUS_SUCCESS)
        return failure(ErrorCode::Internal, {}, {}, QString::fromUtf8(cairo_status_to_string(status)));
    return {};
}

void PdfWriter::Private::setInk(QRgb wanted)
{
    if (wanted == ink)
        return;
    ink = wanted;
    cairo_set_source_rgb(cairo, qRed(ink) / 255.0, qGreen(ink) / 255.0, qBlue(ink) / 255.0);
}

void PdfWriter::Private::drawPage(const Page &page, QPointF at)
{
    for (const PageItem &item : page.items)
        std::visit([&](const auto &one) { draw(one, at); }, item);
}

void PdfWriter::Private::draw(const GlyphRun &run, QPointF at)
{
    QVarLengthArray<cairo_glyph_t, 64> glyphs;
    for (const PlacedGlyph &glyph : run.glyphs)
        glyphs.push_back({glyph.id, double(glyph.x) + at.x(), double(glyph.y) + at.y()});
    QVarLengthArray<cairo_text_cluster_t, 64> clusters;
    for (const GlyphCluster &cluster : run.clusters)
        clusters.push_back({cluster.bytes, cluster.glyphs});
    setInk(run.ink);
    cairo_set_scaled_font(cairo, faces.scaledFont(run.face, run.size));
    cairo_show_text_glyphs(cairo, run.text.constData(), int(run.text.size()), glyphs.constData(), int(glyphs.size()),
        clusters.constData(), int(clusters.size()), cairo_text_cluster_flags_t(0));
}

void PdfWriter::Private::draw(const RuleLines &rules, QPointF at)
{
    setInk(rules.ink);
    cairo_set_line_width(cairo, rules.width);
    const double dash = 1;
    cairo_set_dash(cairo, &dash, rules.dashed ? 1 : 0, 0);
    for (const QLineF &line : rules.lines) {
        cairo_move_to(cairo, line.x1() + at.x(), line.y1() + at.y());
        cairo_line_to(cairo, line.x2() + at.x(), line.y2() + at.y());
    }
    cairo_stroke(cairo);
}

void PdfWriter::Private::draw(const FilledAreas &areas, QPointF at)
{
    setInk(areas.ink);
    for (const QRectF &area : areas.areas)
        cairo_rectangle(cairo, area.x() + at.x(), area.y() + at.y(), area.width(), area.height());
    cairo_fill(cairo);
}

/** As a stencil of one bit a module: as a path of hundreds of rectangles it took cairo most of a page's time. */
void PdfWriter::Private::draw(const CodeModules &code, QPointF at)
{
    constexpr bool firstIsLowest = std::endian::native == std::endian::little; // of the bits, CAIRO_FORMAT_A1
    cairo_surface_t *image = cairo_image_surface_create(CAIRO_FORMAT_A1, code.across, code.across);
    unsigned char *const bits = cairo_image_surface_get_data(image);
    const int stride = cairo_image_surface_get_stride(image);
    for (int row = 0; row < code.across; ++row)
        for (int column = 0; column < code.across; ++column)
            if (code.dark.testBit(qsizetype(row) * code.across + column))
                bits[row * stride + column / 8] |= 1U << (firstIsLowest ? column % 8 : 7 - column % 8);
    cairo_surface_mark_dirty(image);
    setInk(code.ink);
    cairo_save(cairo);
    cairo_translate(cairo, code.square.x() + at.x(), code.square.y() + at.y());
    cairo_scale(cairo, code.square.width() / code.across, code.square.height() / code.across);
    cairo_pattern_t *modules = cairo_pattern_create_for_surface(image);
    cairo_pattern_set_filter(modules, CAIRO_FILTER_NEAREST); // edges stay sharp however large it is shown
    cairo_mask(cairo, modules);
    cairo_pattern_destroy(modules);
    cairo_restore(cairo);
    images.push_back(image);
}

void PdfWriter::Private::draw(const PhotoImage &photo, QPointF at)
{
    // The pixels stay empty: the JPEG itself goes into the file.
    cairo_surface_t *image
        = cairo_image_surface_create(CAIRO_FORMAT_RGB24, photo.pixels.width(), photo.pixels.height());
    auto *bytes = new QByteArray(photo.jpeg);
    cairo_surface_set_mime_data(
        image, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char *>(bytes->constData()),
        static_cast<unsigned long>(bytes->size()), [](void *data) { delete static_cast<QByteArray *>(data); }, bytes);
    const double scale
        = std::max(photo.rect.width() / photo.pixels.width(), photo.rect.height() / photo.pixels.height());
    const QPointF corner = at + photo.rect.center() - QPointF(photo.pixels.width(), photo.pixels.height()) * scale / 2;
    cairo_save(cairo);
    cairo_rectangle(cairo, photo.rect.x() + at.x(), photo.rect.y() + at.y(), photo.rect.width(), photo.rect.height());
    cairo_clip(cairo);
    cairo_translate(cairo, corner.x(), corner.y());
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, image, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    images.push_back(image);
}

cairo_surface_t *PdfWriter::Private::formOf(const std::shared_ptr<const Page> &page)
{
    Form &form = forms[page.get()];
    if (!form.surface) {
        const cairo_rectangle_t extents{0, 0, page->size.width() / mmPerPoint, page->size.height() / mmPerPoint};
        form = {page, cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)};
        cairo_t *const outside = std::exchange(cairo, cairo_create(form.surface));
        cairo_scale(cairo, 1 / mmPerPoint, 1 / mmPerPoint);
        const QRgb inkOutside = std::exchange(ink, inkBlack);
        drawPage(*page, {});
        ink = inkOutside;
        cairo_destroy(std::exchange(cairo, outside));
    }
    return form.surface;
}

void PdfWriter::Private::draw(const PlacedPage &placed, QPointF at)
{
    if (placed.page->common) {
        const QPointF corner = at + placed.at;
        cairo_save(cairo);
        cairo_translate(cairo, corner.x(), corner.y());
        cairo_scale(cairo, mmPerPoint, mmPerPoint);
        cairo_set_source_surface(cairo, formOf(placed.page), 0, 0);
        cairo_paint(cairo);
        cairo_restore(cairo);
        return;
    }
    drawPage(*placed.page, at + placed.at);
}

void PdfWriter::Private::dropImages()
{
    for (cairo_surface_t *image : images)
        cairo_surface_destroy(image);
    images.clear();
}

PdfWriter::PdfWriter(PdfFaces &faces, QIODevice &device, const QString &title) : d(new Private{faces, device})
{
    d->buffer.reserve(Private::bufferSize + (64 << 10));
    d->surface = cairo_pdf_surface_create_for_stream(&Private::take, d.get(), 100, 100);
    if (!title.isEmpty())
        cairo_pdf_surface_set_metadata(d->surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(d->surface, CAIRO_PDF_METADATA_CREATOR, "Dangjian");
    d->cairo = cairo_create(d->surface);
    cairo_scale(d->cairo, 1 / mmPerPoint, 1 / mmPerPoint);
}

PdfWriter::~PdfWriter()
{
    d->abandoned = true; // after finish() nothing is written any more
    cairo_destroy(d->cairo);
    cairo_surface_destroy(d->surface);
    d->dropImages();
    for (const auto &[page, form] : d->forms)
        cairo_surface_destroy(form.surface);
}

Done PdfWriter::addPage(const Page &page)
{
    cairo_pdf_surface_set_size(d->surface, page.size.width() / mmPerPoint, page.size.height() / mmPerPoint);
    d->drawPage(page, {});
    cairo_show_page(d->cairo);
    d->dropImages();
    return d->state();
}

Done PdfWriter::finish()
{
    if (const Done before = d->state(); !before)
        return before;
    cairo_destroy(d->cairo);
    d->cairo = nullptr;
    cairo_surface_finish(d->surface);
    d->flush();
    return d->state();
}

} // namespace dangjian
