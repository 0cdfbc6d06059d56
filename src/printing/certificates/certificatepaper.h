// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/membercategory.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace dangjian {

/** A line of the certificate's log, worded for paper. */
struct CertificateLogLine
{
    QDate date{};
    QString kind{}; // four characters at most
    QString content{};
    int minutes = 0;
    int deeds = 0;
    QString certifier{};
    QString place{}; // stands behind the content, in brackets
    QString remark{}; // stands last and whole, even where content and place are too long for the line
};

/** What stands on a registration certificate 登记证. Texts that are empty leave their cell to be filled in by hand. */
struct CertificatePaper
{
    MemberCategory category = MemberCategory::Branch;
    QString number{};
    QString name{};
    QString sex{};
    QString ethnicity{};
    QDate birth{};
    QString idNumber{};
    QString education{};
    QDate joined{};
    QDate full{};
    QString standing{};
    QString branch{};
    QString community{};
    QString subdistrict{};
    QString district{};
    QString unit{};
    QString post{};
    QString address{};
    QString mobile{};
    QString zone{};
    QByteArray photoJpeg{};
    QDate issued{};
    QString issuer{};
    QList<CertificateLogLine> lines{};
    int linesAlreadyPrinted = 0; // how many of them the paper booklet carries
    int dutyHours = 16; // a year, for members in service; in force when the booklet is issued
    int dutyDeeds = 12;
};

} // namespace dangjian
