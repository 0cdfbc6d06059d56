// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvworkbook.h"

#include <QFile>
#include <QFileInfo>

namespace dangjian {

using namespace Qt::StringLiterals;

CsvWorkbook::CsvWorkbook(QString file, const ReadingLimits &limits)
    : m_file(std::move(file)), m_limits(limits), m_sheets{{QFileInfo(m_file).completeBaseName()}}
{
}

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<CsvWorkbook> workbook(new CsvWorkbook(file, limits));
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, {}, input.errorString());
    if (input.size() > limits.partBytes)
        return failure(ErrorCode::FileFormat, file, {u"size.limit"_s});
    const Result<TextForm> form = formOfText(input, file);
    if (!form)
        return failure(form.error());
    workbook->m_form = *form;
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done CsvWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet != 0)
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
    return readTextRows(input, m_form, m_limits, m_file, visit);
}

} // namespace dangjian
