// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

namespace dangjian {

namespace {

struct FieldWord
{
    const char *field;
    const char *word;
};

constexpr FieldWord fieldWords[] = {
    {"address", QT_TRANSLATE_NOOP("Fields", "Address")},
    {"away_where", QT_TRANSLATE_NOOP("Fields", "Where to or from")},
    {"birth", QT_TRANSLATE_NOOP("Fields", "Date of birth")},
    {"branch", QT_TRANSLATE_NOOP("Fields", "Branch")},
    {"branch_id", QT_TRANSLATE_NOOP("Fields", "Branch")},
    {"category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"certificate", QT_TRANSLATE_NOOP("Fields", "Certificate")},
    {"certifier", QT_TRANSLATE_NOOP("Fields", "Certifier")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Code")},
    {"content", QT_TRANSLATE_NOOP("Fields", "Content")},
    {"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"deeds", QT_TRANSLATE_NOOP("Fields", "Deeds")},
    {"degree", QT_TRANSLATE_NOOP("Fields", "Degree")},
    {"dissolved", QT_TRANSLATE_NOOP("Fields", "Dissolved")},
    {"district", QT_TRANSLATE_NOOP("Fields", "District")},
    {"education", QT_TRANSLATE_NOOP("Fields", "Education")},
    {"ethnicity", QT_TRANSLATE_NOOP("Fields", "Ethnicity")},
    {"founded", QT_TRANSLATE_NOOP("Fields", "Founded")},
    {"full", QT_TRANSLATE_NOOP("Fields", "Full member since")},
    {"hours", QT_TRANSLATE_NOOP("Fields", "Hours")},
    {"households", QT_TRANSLATE_NOOP("Fields", "Households")},
    {"id_number", QT_TRANSLATE_NOOP("Fields", "ID number")},
    {"introducers", QT_TRANSLATE_NOOP("Fields", "Introducers")},
    {"joined", QT_TRANSLATE_NOOP("Fields", "Joined the Party")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"member", QT_TRANSLATE_NOOP("Fields", "Member")},
    {"member_id", QT_TRANSLATE_NOOP("Fields", "Member")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "Hours")},
    {"mobile", QT_TRANSLATE_NOOP("Fields", "Mobile phone")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"native_place", QT_TRANSLATE_NOOP("Fields", "Native place")},
    {"nature", QT_TRANSLATE_NOOP("Fields", "Nature")},
    {"number", QT_TRANSLATE_NOOP("Fields", "Number")},
    {"occupation", QT_TRANSLATE_NOOP("Fields", "Occupation")},
    {"office", QT_TRANSLATE_NOOP("Fields", "Office number")},
    {"on", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"organization_id", QT_TRANSLATE_NOOP("Fields", "Organization")},
    {"parent", QT_TRANSLATE_NOOP("Fields", "Superior organization")},
    {"parent_id", QT_TRANSLATE_NOOP("Fields", "Superior organization")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    {"photo", QT_TRANSLATE_NOOP("Fields", "Photo")},
    {"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"place_id", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"population", QT_TRANSLATE_NOOP("Fields", "Population")},
    {"post", QT_TRANSLATE_NOOP("Fields", "Post")},
    {"reading", QT_TRANSLATE_NOOP("Fields", "Pinyin")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"relation", QT_TRANSLATE_NOOP("Fields", "Organizational relation")},
    {"remarks", QT_TRANSLATE_NOOP("Fields", "Remarks")},
    {"reported", QT_TRANSLATE_NOOP("Fields", "Reported in")},
    {"school", QT_TRANSLATE_NOOP("Fields", "School")},
    {"sex", QT_TRANSLATE_NOOP("Fields", "Sex")},
    {"short_name", QT_TRANSLATE_NOOP("Fields", "Short name")},
    {"specialties", QT_TRANSLATE_NOOP("Fields", "Specialties")},
    {"standing", QT_TRANSLATE_NOOP("Fields", "Standing")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"theme", QT_TRANSLATE_NOOP("Fields", "Theme")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    {"unit_id", QT_TRANSLATE_NOOP("Fields", "Unit")},
};

} // namespace

QString fieldWord(const QString &field)
{
    for (const FieldWord &entry : fieldWords) {
        if (field == QLatin1StringView(entry.field)) {
            return QCoreApplication::translate("Fields", entry.word);
        }
    }
    return {};
}

} // namespace dangjian
