// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/namedirectory.h"

#include "reading/namereader.h"
#include "rosters/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCore = 2;
constexpr qsizetype shortestForOneWrong = 3; // of two characters, one wrong is another name (亭湖, 盐湖)
constexpr qsizetype shortestForTwoWrong = 6;

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
    static const QRegularExpression bracketed(u"[(（][^)）]*[)）]"_s); // 雅和社区党支部（在职）
    if (name.contains(u'(') || name.contains(u'（'))
        name.remove(bracketed);
    for (const QString &word : words)
        name.remove(word);
    if (name.endsWith(u'区') && name.size() > shortestCore)
        name.chop(1); // 毓龙区
    return name.size() >= shortestCore ? name : whole;
}

/** How many characters are to be replaced, added or left out to make one of the other; counted up to `most` + 1. */
int charactersApart(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row.at(j);
            row[j] = std::min({above + 1, row.at(j - 1) + 1, diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

int wrongCharactersAllowed(qsizetype length)
{
    return length < shortestForOneWrong ? 0 : length < shortestForTwoWrong ? 1 : 2;
}

void addOnce(QList<OrganizationId> &list, const QList<OrganizationId> &ids)
{
    for (const OrganizationId id : ids)
        if (!list.contains(id))
            list << id;
}

} // namespace

NameDirectory::NameDirectory(const QList<Organization> &organizations, QDate today, const NameReader *reader)
    : m_reader(reader)
{
    for (const Organization &organization : organizations) {
        if (!takesMembers(organization.kind) || (organization.dissolved.isValid() && organization.dissolved <= today))
            continue;
        m_names.insert(organization.id, organization.name);
        for (const QString &name : {withoutSpaces(organization.name), withoutSpaces(organization.shortName)}) {
            if (name.isEmpty())
                continue;
            addOnce(m_exact[name], {organization.id});
            const QString core = coreOf(name);
            addOnce(m_byCore[core], {organization.id});
            if (const QString sound = soundOf(core); !sound.isEmpty())
                addOnce(m_bySound[sound], {organization.id});
        }
    }
}

QString NameDirectory::soundOf(const QString &core) const
{
    if (!m_reader)
        return {};
    QString sound = m_reader->readingOf(core).full.value(0);
    for (const auto &[fine, coarse] :
        {std::pair{u"zh"_s, u"z"_s}, {u"ch"_s, u"c"_s}, {u"sh"_s, u"s"_s}, {u"ng"_s, u"n"_s}})
        sound.replace(fine, coarse);
    return sound;
}

void NameDirectory::remember(const QString &name, OrganizationId id)
{
    if (m_names.contains(id) && !m_exact.contains(withoutSpaces(name)))
        choose(name, id);
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
        const int allowed = wrongCharactersAllowed(std::min(known.key().size(), core.size()));
        if (endsWithIt || (allowed > 0 && charactersApart(known.key(), core, allowed) <= allowed))
            cores << known.key();
    }
    // The longer the common part, the likelier; names of one length in the order of their characters, always the same.
    std::sort(cores.begin(), cores.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    QList<OrganizationId> found;
    for (const QString &known : std::as_const(cores))
        addOnce(found, m_byCore.value(known));
    if (const QString sound = soundOf(core); !sound.isEmpty())
        addOnce(found, m_bySound.value(sound));
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
