// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/missingglyphs.h"

#include <QStringList>

namespace dangjian {

Error glyphsMissing(const QList<QList<MissingGlyph>> &people, qsizetype named)
{
    QStringList characters;
    QStringList args;
    for (const QList<MissingGlyph> &person : people.first(std::min(named, people.size()))) {
        for (const MissingGlyph &glyph : person)
            if (!characters.contains(glyph.character))
                characters << glyph.character;
        args << person.first().name << QString::number(person.first().page);
    }
    if (people.size() > named)
        args << QString::number(people.size() - named);
    return {ErrorCode::GlyphMissing, characters.join(u'\u3001'), args, {}};
}

} // namespace dangjian
