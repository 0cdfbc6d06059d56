// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwords.h"

#include "sentences.h"

namespace dangjian {

namespace {

/** The words of an enumeration's values, in the order of its codes. */
template <class E>
struct Wording;

template <>
struct Wording<OrganizationKind>
{
    static constexpr const char *words[] = {
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
};

template <>
struct Wording<MemberCategory>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Branch member"),
        QT_TRANSLATE_NOOP("cli", "In-service member"),
        QT_TRANSLATE_NOOP("cli", "Floating member"),
    };
};

template <>
struct Wording<MembershipState>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Normal"),
        QT_TRANSLATE_NOOP("cli", "Membership suspended"),
        QT_TRANSLATE_NOOP("cli", "Left the Party"),
        QT_TRANSLATE_NOOP("cli", "Transferred out"),
        QT_TRANSLATE_NOOP("cli", "Deceased"),
    };
};

template <>
struct Wording<Standing>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Full member"),
        QT_TRANSLATE_NOOP("cli", "Probationary member"),
    };
};

template <>
struct Wording<Relation>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Relation with the branch"),
        QT_TRANSLATE_NOOP("cli", "Relation with the unit"),
    };
};

template <>
struct Wording<Sex>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Not known"),
        QT_TRANSLATE_NOOP("cli", "Male"),
        QT_TRANSLATE_NOOP("cli", "Female"),
        QT_TRANSLATE_NOOP("cli", "Not stated"),
    };
};

template <>
struct Wording<ParticipationKind>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Volunteering"),
        QT_TRANSLATE_NOOP("cli", "Deed"),
        QT_TRANSLATE_NOOP("cli", "Meeting"),
        QT_TRANSLATE_NOOP("cli", "Study"),
        QT_TRANSLATE_NOOP("cli", "Culture and sports"),
        QT_TRANSLATE_NOOP("cli", "Other"),
    };
};

template <>
struct Wording<ParticipationState>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Valid"),
        QT_TRANSLATE_NOOP("cli", "Amended"),
        QT_TRANSLATE_NOOP("cli", "Voided"),
    };
};

template <>
struct Wording<CertificateState>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Valid"),
        QT_TRANSLATE_NOOP("cli", "Replaced"),
        QT_TRANSLATE_NOOP("cli", "Lost"),
        QT_TRANSLATE_NOOP("cli", "Withdrawn"),
    };
};

template <>
struct Wording<Role>
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("cli", "Department"),
        QT_TRANSLATE_NOOP("cli", "Subdistrict"),
        QT_TRANSLATE_NOOP("cli", "Branch secretary"),
        QT_TRANSLATE_NOOP("cli", "Reader"),
    };
};

template <>
struct Wording<Permission>
{
    static constexpr const char *words[] = {
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
};

} // namespace

template <class E>
QString enumWords(E value)
{
    constexpr auto &words = Wording<E>::words;
    static_assert(std::size(words) == Codes<E>::table.size());
    for (std::size_t i = 0; i < std::size(words); ++i)
        if (Codes<E>::table.at(i).first == value)
            return translate("cli", words[i]);
    return {};
}

template QString enumWords(OrganizationKind);
template QString enumWords(MemberCategory);
template QString enumWords(MembershipState);
template QString enumWords(Standing);
template QString enumWords(Relation);
template QString enumWords(Sex);
template QString enumWords(ParticipationKind);
template QString enumWords(ParticipationState);
template QString enumWords(CertificateState);
template QString enumWords(Role);
template QString enumWords(Permission);

} // namespace dangjian
