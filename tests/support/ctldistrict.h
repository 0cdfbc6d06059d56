// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlprocess.h"

#include <QDate>

namespace dangjian {

/** The words of a command line. */
QStringList words(const QString &line);

/**
 * Fills a store through the command line: the district 亭湖区, the subdistrict 城东 (0101), the communities 雅和
 * (010101) with 单志强 (branch), 吕芳 (in service) and 欧阳建国 (floating), and 太平 (010102) with 仇小燕 and 尉迟敏.
 * Their ID numbers are testIdNumber(1) to (5); `options` are more words of "member add". The first command's stderr
 * that fails, or nothing.
 */
QByteArray fillDistrict(const CtlProcess &ctl, const QString &options);

/** Volunteer records 党员责任区巡逻 of 1.5 hours for the member of this number (1 to 5); the same answer. */
QByteArray addServices(const CtlProcess &ctl, int member, const QList<QDate> &days, const QString &options = {});

/** The text of a PDF without white space, as it flows or as it is laid out on the page. */
QString pdfText(const QString &file, bool asLaidOut = false);
/** What pdfinfo says: "3" of "Pages", "623.622 x 311.811 pts" of "Page size". */
QString pdfInfo(const QString &file, const QString &what);

} // namespace dangjian
