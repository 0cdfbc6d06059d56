// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compoundfile.h"

#include <QByteArray>
#include <QString>

namespace dangjian {

/** The records of BIFF8 ([MS-XLS] 2.3) that are read. */
enum class XlsRecordType : quint16
{
    Formula = 0x0006,
    EndOfFile = 0x000A,
    DateMode = 0x0022,
    FilePassword = 0x002F,
    Continue = 0x003C,
    BoundSheet = 0x0085,
    MultipleRk = 0x00BD,
    RichString = 0x00D6,
    CellFormat = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    SharedString = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BooleanOrError = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    NumberFormat = 0x041E,
    BeginOfFile = 0x0809
};

/**
 * Reads the records of a workbook's stream one after the other. Whoever reads beyond a record's end gets zeros, and
 * isShort() is true from then on: no record is believed to be as long as its kind ought to be.
 */
class XlsRecords
{
public:
    explicit XlsRecords(const CompoundStream &stream) : m_stream(stream) { }

    /** Goes on at a place of the stream. */
    void seek(qint64 position);
    /** The next record; false at the end of the stream or where the file cannot be read: then error() is set. */
    bool next();
    XlsRecordType type() const { return m_type; }
    qsizetype size() const { return m_size; }
    const std::optional<Error> &error() const { return m_error; }
    bool isShort() const { return m_short; }

    quint8 u8(qsizetype at);
    quint16 u16(qsizetype at);
    quint32 u32(qsizetype at);
    double real(qsizetype at);

    /** A text with its length in 16 bits (or 8: the names of sheets) at a place of the record, CONTINUE records
     * included. */
    QString text(qsizetype at, bool shortLength = false);
    /** For texts that follow one another: where the first begins, and where the last one read ended. */
    void startTexts(qsizetype at) { m_at = at; }
    qsizetype textEnd() const { return m_at; }
    /** Whether the texts of the record at hand, and of what continues it, are at their end. */
    bool atEndOfTexts();

private:
    bool fill(qint64 bytes);
    bool has(qsizetype at, qsizetype bytes);
    /** Goes on in the record that continues this one; false where none does. */
    bool nextPiece();
    void skip(qint64 bytes);

    const CompoundStream &m_stream;
    qint64 m_position = 0; // of what follows the buffer
    QByteArray m_buffer;
    qsizetype m_next = 0; // the next record, in the buffer
    XlsRecordType m_type = XlsRecordType::EndOfFile;
    qsizetype m_start = 0; // of the record's data, in the buffer
    qsizetype m_size = 0;
    qsizetype m_at = 0; // in the record, while texts are read
    bool m_short = false;
    std::optional<Error> m_error;
};

} // namespace dangjian
