// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace dangjian {

CodeModules qrModules(const QRectF &square, const QString &content, QRgb ink)
{
    constexpr int quiet = 4; // modules, ISO/IEC 18004
    const QByteArray bytes = content.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return {};
    const double module = square.width() / (code->width + 2 * quiet);
    const double margin = quiet * module;
    CodeModules modules{
        {square.topLeft() + QPointF(margin, margin), QSizeF(code->width * module, code->width * module)}, code->width,
        QBitArray(qsizetype(code->width) * code->width), ink};
    for (qsizetype i = 0; i < modules.dark.size(); ++i)
        modules.dark.setBit(i, (code->data[i] & 1) != 0);
    return modules;
}

} // namespace dangjian
