// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "session.h"

#include <QFileInfo>
#include <QJsonObject>

namespace dangjian {

namespace {

Done init(Session &session, const Arguments &arguments)
{
    if (Done ready = session.prepareFolder(); !ready)
        return ready;
    const auto store = Store::create(session.file(), arguments.text("district").trimmed(),
        static_cast<int>(arguments.number("office", 1)), session.clock(), Session::options());
    if (!store)
        return failure(store.error());
    return session.acknowledge(QJsonObject{
        {QStringLiteral("store"), QFileInfo(session.file()).absoluteFilePath()},
        {QStringLiteral("office"), (*store)->office()},
    });
}

} // namespace

QList<Command> initCommands()
{
    return {{{QStringLiteral("init")}, QT_TRANSLATE_NOOP("cli", "Makes a new store with the district's committee."), {},
        {
            {"district", ValueKind::Text, "NAME", QT_TRANSLATE_NOOP("cli", "name of the district's committee"), true},
            {"office", ValueKind::Number, "N",
                QT_TRANSLATE_NOOP("cli", "number of the office that enters here, 1 unless said"), false, 1, 8191},
        },
        {}, init}};
}

} // namespace dangjian
