// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

namespace dangjian {

/**
 * Settings of the store that stand on letters: who signs and sends them where that is not each member's own branch, and
 * the postcode of addresses that name none.
 */
namespace lettersetting {
inline constexpr char sender[] = "letter_sender";
inline constexpr char senderAddress[] = "letter_sender_address";
inline constexpr char senderPhone[] = "letter_sender_phone";
inline constexpr char postcode[] = "letter_postcode";
} // namespace lettersetting

/** What may be chosen for letters, labels and lists; what does not concern a paper is passed over. */
struct LetterOptions
{
    QDate from{}; // of a certificate of volunteer service; invalid: since the first of January
    QDate until{}; // invalid: today
    int validDays = 30; // of such a certificate; 0 = without limit
    bool clear = false; // of lists: telephones, ID numbers and addresses as they are, not masked
    QString reason{}; // why, where the settings ask for it
    int startLabel = 1; // the first label of the first sheet that is still there
    bool printedEnvelope = false; // boxes for the postcode and frame for the stamp stand on the envelope already

    QJsonObject toJson() const;
    static LetterOptions fromJson(const QJsonObject &json);
};

} // namespace dangjian
