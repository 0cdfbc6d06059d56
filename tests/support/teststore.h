// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace dangjian {

/** The value of a service's future; a test that did not expect an error ends here with its code. */
template <class T>
T valueOf(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result)
        qFatal("unexpected error %d %s %s", static_cast<int>(result.error().code), qPrintable(result.error().subject),
            qPrintable(result.error().args.join(QLatin1Char(' '))));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/** The error of a service's future; a test that expected one ends here where there is none. */
template <class T>
Error errorOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (result)
        qFatal("an error was expected");
    return result.error();
}

/** A valid ID number of an invented person: birth, sex and a serial; its district code is that of no real place. */
QString testIdNumber(int serial, QDate birth = QDate(1970, 5, 17), Sex sex = Sex::Male);

/**
 * A store in a folder of its own that ends with the test: 2026-10-31, a district (code 01), a subdistrict 城东 (0101),
 * two communities 雅和 (010101) and 太平 (010102), and three members: 单志强 (branch, first community),
 * 吕芳 (in service, unit 市实验小学, first community), 欧阳建国 (floating, second community).
 */
class TestStore
{
public:
    explicit TestStore(int office = 1);

    QString file() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    Store &store() { return *m_store; }
    Services &services() { return *m_services; }
    FixedClock &clock() { return *m_clock; }

    /** Opens the file anew, as the next program would. */
    void reopen();
    /** Closes it, so that other programs can be let loose on the file. */
    void close();

    OrganizationId district;
    OrganizationId subdistrict;
    OrganizationId firstCommunity;
    OrganizationId secondCommunity;
    MemberId branchMember;
    MemberId inServiceMember;
    MemberId floatingMember;

    MemberId addMember(const QString &name, const QString &idNumber, MemberCategory category, OrganizationId branch,
        const QString &unitName = {});
    /** All rows of all tables as one text, to see whether anything at all has changed. */
    QByteArray content() const;
    /** What a query gives in its first column and row, asked of the file beside the services. */
    QVariant scalar(const QString &sql) const;
    /** A valid volunteer entry, not saved. */
    static Participation entryOf(MemberId member, QDate date, const QString &content, int minutes, int deeds = 0);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(QDate(2026, 10, 31));
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Services> m_services;
};

} // namespace dangjian
