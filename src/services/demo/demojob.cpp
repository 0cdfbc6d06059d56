// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demojob.h"

#include "demo/demowriter.h"
#include "store/storebuilder.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 20'000'000;
constexpr int mostYears = 50;

Done checked(const DemoOptions &options)
{
    const auto range = [](const QString &field) { return failure(ErrorCode::Invalid, field, {field + u".range"_s}); };
    if (options.members < 0 || options.members > mostMembers)
        return range(u"members"_s);
    if (options.records < -1 || options.records > 2'000'000'000)
        return range(u"records"_s);
    if (options.years < 1 || options.years > mostYears)
        return range(u"years"_s);
    // The communities were founded in 2003; records before there was anybody to make them would be no use.
    if (!options.on.isValid() || options.on.year() < 2006 || options.on.year() > 2100)
        return range(u"on"_s);
    return {};
}

} // namespace

DemoJob::DemoJob(QString file, DemoOptions options, StoreOptions storeOptions, QObject *parent)
    : Job(parent), m_file(std::move(file)), m_options(options), m_storeOptions(std::move(storeOptions))
{
}

Done DemoJob::run()
{
    if (Done done = checked(m_options); !done)
        return done;
    // Nobody in particular, at the evening of the day: the same arguments give the same acts too.
    const QDateTime evening(m_options.on, QTime(18, 0));
    const StoreFounding founding{
        m_file, u"城区"_s, m_options.office, Actor{{}, u"demo"_s, m_storeOptions.program}, evening};
    return buildStore(founding, [&](Connection &connection) -> Done {
        const ActHeader act{ActKind::StoreDemo, {}, founding.actor, founding.now, founding.office};
        DemoWriter writer(connection, act, m_options, [this](qint64 done, qint64 total) {
            report(done, total);
            return !isCanceled();
        });
        auto counts = writer.write();
        if (!counts)
            return failure(counts.error());
        m_counts = *counts;
        return {};
    });
}

} // namespace dangjian
