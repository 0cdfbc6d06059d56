// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace dangjian {

/** A member as letters, envelopes, labels and lists print one; everything is worded already. */
struct PaperPerson
{
    QString name{};
    QString sex{}; // 男, 女
    QString ethnicity{}; // 汉族
    QDate birth{};
    QString idNumber{};
    QString education{};
    QDate joined{};
    QDate full{};
    QString standing{}; // 正式党员
    QString category{}; // code: in_service
    QString categoryName{}; // 在职党员
    QString certificate{}; // number of the valid one
    QString mobile{};
    QString branch{}; // the one that looks after the member
    QString community{};
    QString subdistrict{};
    QString unit{};
    QString post{};
    QString address{};
    QString postcode{};
    QString remark{}; // 预备党员、流动、失联、困难党员 and what was noted
    QByteArray photo{}; // JPEG; empty = none, or not asked for
};

/** Who signs and sends a paper. */
struct PaperOffice
{
    QString name{}; // 文峰街道朝阳社区党支部
    QString address{};
    QString postcode{};
    QString phone{};
    QString district{};
};

/** A letter to one member, and the envelope around it. */
struct LetterPaper
{
    PaperPerson person{};
    PaperOffice office{};
    QDate date{};
    int dutyHours = 0; // of a member in service in a calendar year
    int dutyDeeds = 0;
    bool printedEnvelope = false; // boxes and frame for the stamp stand on the envelope already
};

/** A line of a certificate of volunteer service. */
struct ProvenService
{
    QDate date{};
    QString content{};
    int minutes = 0;
    QString place{};
    QString certifier{};
};

/** 志愿服务证明: what a member did in a period. */
struct VolunteerProofPaper
{
    PaperPerson person{};
    PaperOffice office{};
    QDate date{}; // issued on
    QString number{};
    QDate from{};
    QDate until{};
    int validDays = 0; // 0 = without limit
    QList<ProvenService> services{}; // by date

    int minutes() const
    {
        int sum = 0;
        for (const ProvenService &service : services)
            sum += service.minutes;
        return sum;
    }
};

/** How many of whom a list holds. */
struct PeopleSums
{
    qint64 total = 0;
    qint64 branch = 0; // 社区支部党员
    qint64 inService = 0;
    qint64 floating = 0;
    qint64 full = 0; // 正式党员
    qint64 probationary = 0;
    qint64 women = 0;
    qint64 minority = 0; // of an ethnic group other than 汉族

    void add(const PaperPerson &person);
    PeopleSums &operator+=(const PeopleSums &other);
};

/** People who stand on sheets together: the list of a branch, labels, photos. */
struct PeoplePaper
{
    QString branch{};
    PaperOffice office{};
    QDate date{};
    QList<PaperPerson> people{};
    int firstNumber = 1; // of the first one
    PeopleSums sums{};
};

/** The sums of a list of several branches, on its last page. */
struct PeopleSummaryPaper
{
    PaperOffice office{};
    QDate date{};
    QList<std::pair<QString, PeopleSums>> branches{};
};

} // namespace dangjian
