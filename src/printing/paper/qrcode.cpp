// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace dangjian {

QList<QRectF> qrModules(const QRectF &square, const QString &content)
{
    constexpr int quiet = 4; // modules, ISO/IEC 18004
    const QByteArray bytes = content.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    const double module = square.width() / (width + 2 * quiet);
    QList<QRectF> modules;
    for (int row = 0; row < width; ++row) {
        for (int column = 0; column < width; ++column) {
            const int first = column;
            while (column < width && (code->data[row * width + column] & 1))
                ++column;
            if (column > first)
                modules << QRectF(square.left() + (quiet + first) * module, square.top() + (quiet + row) * module,
                    (column - first) * module, module);
        }
    }
    return modules;
}

} // namespace dangjian
