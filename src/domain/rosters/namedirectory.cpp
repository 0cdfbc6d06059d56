// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/namedirectory.h"

#include "rosters/celltext.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCore = 2;
constexpr qsizetype shortestForOneWrong = 3; // of two characters, one wrong is another name (亭湖, 盐湖)

QString withoutSpaces(const QString &name)
{
    return cleanText(name).remove(u' ');
}

/** What is left of a name without the words that most organizations share. */
QString coreOf(QString name)
{
    static const QStringList words{u"中国共产党"_s, u"中共"_s, u"居民委员会"_s, u"委员会"_s, u"居委会"_s, u"党总支部"_s,
        u"党总支"_s, u"党支部"_s, u"总支部"_s, u"总支"_s, u"支部"_s, u"党委"_s, u"社区"_s, u"居委"_s};
    const QString whole = name;
    for (const QString &word : words)
        name.remove(word);
    return name.size() >= shortestCore ? name : whole;
}

/** Whether one character replaced, added or left out makes one of the other. */
bool oneCharacterApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a.at(i) == b.at(i))
        ++i;
    return a.mid(a.size() == b.size() ? i + 1 : i) == b.mid(i + 1);
}

void addOnce(QList<OrganizationId> &list, const QList<OrganizationId> &ids)
{
    for (const OrganizationId id : ids)
        if (!list.contains(id))
            list << id;
}

} // namespace

NameDirectory::NameDirectory(const QList<Organization> &organizations, QDate today)
{
    for (const Organization &organization : organizations) {
        if (!takesMembers(organization.kind) || (organization.dissolved.isValid() && organization.dissolved <= today))
            continue;
        m_names.insert(organization.id, organization.name);
        for (const QString &name : {withoutSpaces(organization.name), withoutSpaces(organization.shortName)}) {
            if (name.isEmpty())
                continue;
            addOnce(m_exact[name], {organization.id});
            addOnce(m_byCore[coreOf(name)], {organization.id});
        }
    }
}

void NameDirectory::choose(const QString &name, OrganizationId id)
{
    const QString plain = withoutSpaces(name);
    m_exact[plain] = {id};
    m_matched.remove(plain);
}

QList<OrganizationId> NameDirectory::resembling(const QString &core) const
{
    QStringList cores;
    for (auto known = m_byCore.cbegin(); known != m_byCore.cend(); ++known) {
        const bool endsWithIt = known.key().size() >= shortestCore && core.endsWith(known.key());
        const bool oneWrong
            = std::min(known.key().size(), core.size()) >= shortestForOneWrong && oneCharacterApart(known.key(), core);
        if (endsWithIt || oneWrong)
            cores << known.key();
    }
    // The longer the common part, the likelier; names of one length in the order of their characters, always the same.
    std::sort(cores.begin(), cores.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QList<OrganizationId> found;
    for (const QString &known : std::as_const(cores))
        addOnce(found, m_byCore.value(known));
    return found;
}

NameMatch NameDirectory::match(const QString &name) const
{
    const QString wanted = withoutSpaces(name);
    const auto before = m_matched.constFind(wanted);
    if (before != m_matched.cend())
        return *before;

    NameMatch match;
    const QList<OrganizationId> exact = m_exact.value(wanted);
    if (exact.size() == 1) {
        match.exact = exact.first();
    } else if (!wanted.isEmpty()) {
        match.similar = exact;
        const QString core = coreOf(wanted);
        addOnce(match.similar, m_byCore.value(core));
        if (match.similar.isEmpty())
            match.similar = resembling(core);
    }
    m_matched.insert(wanted, match);
    return match;
}

} // namespace dangjian
