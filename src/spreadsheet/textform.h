// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

#include <QStringDecoder>

class QIODevice;

namespace dangjian {

enum class TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030
};

/** How a table stands in a text. */
struct TextForm
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    bool namesSeparator = false; // the first line is Excel's "sep=;", and no row
};

QStringDecoder decoderOf(TextEncoding encoding);

/** How a text is encoded, as formOfText() tells. */
Result<TextEncoding> encodingOfText(QIODevice &input, const QString &file);
/**
 * Finds out how a text is written: by its byte order mark; else UTF-8 where the whole of it is that, and GB18030. The
 * separator (comma, tab or semicolon) is the one with which most of the first lines have the same number of cells.
 * The device is read from its beginning and left anywhere. `file` is the subject of errors: those of Workbook.
 */
Result<TextForm> formOfText(QIODevice &input, const QString &file);
/** Streams the rows of a text, from the device's beginning on. */
Done readTextRows(QIODevice &input, const TextForm &form, const ReadingLimits &limits, const QString &file,
    const Workbook::RowVisitor &visit);

} // namespace dangjian
