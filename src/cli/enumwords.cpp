// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwords.h"

#include "sentences.h"

namespace dangjian {

namespace {

/** The translated words of a value; the words stand in the order of the enumeration. */
template <class E, std::size_t size>
QString wordsOf(E value, const char *const (&words)[size])
{
    static_assert(size == Codes<E>::table.size());
    for (std::size_t i = 0; i < size; ++i)
        if (Codes<E>::table.at(i).first == value)
            return translate("cli", words[i]);
    return {};
}

} // namespace

QString enumWords(OrganizationKind kind)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "District committee"),
        QT_TRANSLATE_NOOP("cli", "Subdistrict committee"),
        QT_TRANSLATE_NOOP("cli", "Community branch"),
        QT_TRANSLATE_NOOP("cli", "General branch"),
        QT_TRANSLATE_NOOP("cli", "Party committee"),
        QT_TRANSLATE_NOOP("cli", "Party group"),
        QT_TRANSLATE_NOOP("cli", "Branch of a new economic organization"),
        QT_TRANSLATE_NOOP("cli", "Branch of a social organization"),
        QT_TRANSLATE_NOOP("cli", "Organization of a unit"),
    };
    return wordsOf(kind, words);
}

QString enumWords(MemberCategory category)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Branch member"),
        QT_TRANSLATE_NOOP("cli", "In-service member"),
        QT_TRANSLATE_NOOP("cli", "Floating member"),
    };
    return wordsOf(category, words);
}

QString enumWords(MembershipState state)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Normal"),
        QT_TRANSLATE_NOOP("cli", "Membership suspended"),
        QT_TRANSLATE_NOOP("cli", "Left the Party"),
        QT_TRANSLATE_NOOP("cli", "Transferred out"),
        QT_TRANSLATE_NOOP("cli", "Deceased"),
    };
    return wordsOf(state, words);
}

QString enumWords(Standing standing)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Full member"),
        QT_TRANSLATE_NOOP("cli", "Probationary member"),
    };
    return wordsOf(standing, words);
}

QString enumWords(Relation relation)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Relation with the branch"),
        QT_TRANSLATE_NOOP("cli", "Relation with the unit"),
    };
    return wordsOf(relation, words);
}

QString enumWords(Sex sex)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Not known"),
        QT_TRANSLATE_NOOP("cli", "Male"),
        QT_TRANSLATE_NOOP("cli", "Female"),
        QT_TRANSLATE_NOOP("cli", "Not stated"),
    };
    return wordsOf(sex, words);
}

QString enumWords(ParticipationKind kind)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Volunteering"),
        QT_TRANSLATE_NOOP("cli", "Deed"),
        QT_TRANSLATE_NOOP("cli", "Meeting"),
        QT_TRANSLATE_NOOP("cli", "Study"),
        QT_TRANSLATE_NOOP("cli", "Culture and sports"),
        QT_TRANSLATE_NOOP("cli", "Other"),
    };
    return wordsOf(kind, words);
}

QString enumWords(ParticipationState state)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Valid"),
        QT_TRANSLATE_NOOP("cli", "Amended"),
        QT_TRANSLATE_NOOP("cli", "Voided"),
    };
    return wordsOf(state, words);
}

QString enumWords(CertificateState state)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Valid"),
        QT_TRANSLATE_NOOP("cli", "Replaced"),
        QT_TRANSLATE_NOOP("cli", "Lost"),
        QT_TRANSLATE_NOOP("cli", "Withdrawn"),
    };
    return wordsOf(state, words);
}

QString enumWords(Role role)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Department"),
        QT_TRANSLATE_NOOP("cli", "Subdistrict"),
        QT_TRANSLATE_NOOP("cli", "Branch secretary"),
        QT_TRANSLATE_NOOP("cli", "Reader"),
    };
    return wordsOf(role, words);
}

QString enumWords(Permission permission)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("cli", "Look up members, records and figures"),
        QT_TRANSLATE_NOOP("cli", "Show ID numbers, phones and addresses (journaled)"),
        QT_TRANSLATE_NOOP("cli", "Print certificates, forms and letters"),
        QT_TRANSLATE_NOOP("cli", "Enter and correct participation records"),
        QT_TRANSLATE_NOOP("cli", "Enter and change members"),
        QT_TRANSLATE_NOOP("cli", "Enter and change places"),
        QT_TRANSLATE_NOOP("cli", "Enter and change work units"),
        QT_TRANSLATE_NOOP("cli", "Import rosters and records"),
        QT_TRANSLATE_NOOP("cli", "Export lists"),
        QT_TRANSLATE_NOOP("cli", "Merge duplicate members"),
        QT_TRANSLATE_NOOP("cli", "Change particulars of organizations"),
        QT_TRANSLATE_NOOP("cli", "Add, move and dissolve organizations"),
        QT_TRANSLATE_NOOP("cli", "Change the papers"),
        QT_TRANSLATE_NOOP("cli", "Change settings of the database"),
        QT_TRANSLATE_NOOP("cli", "Keep accounts"),
        QT_TRANSLATE_NOOP("cli", "See what everybody did"),
        QT_TRANSLATE_NOOP("cli", "Check the database"),
        QT_TRANSLATE_NOOP("cli", "Back up"),
        QT_TRANSLATE_NOOP("cli", "Restore a backup"),
    };
    return wordsOf(permission, words);
}

} // namespace dangjian
