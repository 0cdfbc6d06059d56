// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctldistrict.h"

#include "teststore.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/** Runs the commands one after the other, up to one that fails: what it says, or nothing. */
QByteArray runAll(const CtlProcess &ctl, const QList<QStringList> &commands)
{
    for (const QStringList &command : commands)
        if (const CtlOutcome outcome = ctl.run(command); outcome.exitCode != 0)
            return command.join(u' ').toUtf8() + ": " + outcome.err;
    return {};
}

} // namespace

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray fillDistrict(const CtlProcess &ctl, const QString &options)
{
    QList<QStringList> commands{words(u"init --district 亭湖区"_s),
        words(u"org add --code 0101 --name 城东街道党工委 --kind subdistrict-committee --parent 01"_s),
        words(u"org add --code 010101 --name 雅和社区党支部 --kind community-branch --parent 0101"_s),
        words(u"org add --code 010102 --name 太平社区党支部 --kind community-branch --parent 0101"_s)};
    const QStringList names = words(u"单志强 吕芳 欧阳建国 仇小燕 尉迟敏"_s);
    const QStringList categories = words(u"branch in-service floating branch branch"_s);
    for (int i = 0; i < names.size(); ++i)
        commands << words(u"member add"_s) + words(options)
                + QStringList{u"--name"_s, names.at(i), u"--id-number"_s, testIdNumber(i + 1), u"--category"_s,
                    categories.at(i), u"--branch"_s, i < 3 ? u"010101"_s : u"010102"_s};
    return runAll(ctl, commands);
}

QByteArray addServices(const CtlProcess &ctl, int member, const QList<QDate> &days, const QString &options)
{
    QList<QStringList> commands;
    for (const QDate day : days)
        commands << words(u"record add --kind volunteer --hours 1.5 --content 党员责任区巡逻"_s) + words(options)
                + QStringList{u"--member"_s, testIdNumber(member), u"--date"_s, day.toString(Qt::ISODate)};
    return runAll(ctl, commands);
}

QString pdfText(const QString &file, bool asLaidOut)
{
    const QStringList layout = asLaidOut ? QStringList{u"-layout"_s} : QStringList();
    QString text;
    for (const QChar character : outputOf(u"pdftotext"_s, layout + QStringList{file, u"-"_s}))
        if (!character.isSpace())
            text += character;
    return text;
}

QString pdfInfo(const QString &file, const QString &what)
{
    for (const QString &line : outputOf(u"pdfinfo"_s, {file}).split(u'\n'))
        if (line.startsWith(what + u':'))
            return line.section(u':', 1).trimmed();
    return {};
}

} // namespace dangjian
