// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namereader.h"

#include "readingtables.h"

#include <unicode/translit.h>

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace dangjian {

namespace {

/** Names with more readings than this keep the first ones: keys are stored for each. */
constexpr qsizetype mostReadings = 6;

/** The ways in which one character (or one run of letters) is read. */
using Syllables = QStringList;
using SyllableList = QVarLengthArray<const Syllables *, 8>;

/** One syllable without tone; ü becomes v and u, since keyboards offer either. */
Syllables plainSyllables(const QString &marked)
{
    const QString apart = marked.normalized(QString::NormalizationForm_D);
    QString plain;
    bool diaeresis = false;
    for (const QChar c : apart) {
        if (c.unicode() == 0x0308 && plain.endsWith(u'u')) {
            diaeresis = true;
            plain.back() = u'v';
        } else if (c.unicode() >= 'A' && c.unicode() <= 'Z') {
            plain.append(c.toLower());
        } else if (c.unicode() >= 'a' && c.unicode() <= 'z') {
            plain.append(c);
        } else if (c.category() != QChar::Mark_NonSpacing) {
            return {}; // ICU knows no reading and gives the character back
        }
    }
    if (plain.isEmpty())
        return {};
    if (!diaeresis)
        return {plain};
    QString withU = plain;
    withU.replace(u'v', u'u');
    return {withU, plain};
}

Syllables tableSyllables(const char *reading)
{
    Syllables all;
    const QStringList alternatives = QString::fromUtf8(reading).split(u'|');
    for (const QString &alternative : alternatives)
        all += plainSyllables(alternative);
    return all;
}

char32_t firstCharacter(const char16_t *text)
{
    return QChar::isHighSurrogate(text[0]) ? QChar::surrogateToUcs4(text[0], text[1]) : char32_t(text[0]);
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

bool isMiddleDot(char32_t c)
{
    return c == 0x00B7 || c == 0x2022 || c == 0x2027 || c == 0x2219 || c == 0x22C5 || c == 0x30FB || c == 0xFF65;
}

void appendNew(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/** All combinations, the first of each place in front; at most mostReadings. */
Reading combined(const SyllableList &parts)
{
    Reading reading;
    if (parts.isEmpty())
        return reading;
    QVarLengthArray<qsizetype, 8> chosen;
    chosen.resize(parts.size());
    std::fill(chosen.begin(), chosen.end(), 0);
    for (;;) {
        QString full;
        QString initials;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString &syllable = parts[i]->at(chosen[i]);
            full += syllable;
            // Digits are no words: they stand among the initials as they are.
            if (syllable.front().isDigit())
                initials += syllable;
            else
                initials += syllable.front();
        }
        appendNew(reading.full, full);
        appendNew(reading.initials, initials);
        if (reading.full.size() >= mostReadings)
            return reading;
        qsizetype place = parts.size() - 1;
        while (place >= 0 && chosen[place] + 1 == parts[place]->size())
            chosen[place--] = 0;
        if (place < 0)
            return reading;
        ++chosen[place];
    }
}

} // namespace

/** What is known of each character so far: ours from the start, ICU's as characters are met. */
class NameReader::Table
{
public:
    Table()
    {
        for (const KnownReading &known : surnameReadings())
            m_surnames.emplace(firstCharacter(known.text), tableSyllables(known.reading));
        for (const KnownReading &known : givenReadings())
            m_given.emplace(firstCharacter(known.text), tableSyllables(known.reading));
        for (const KnownReading &known : compoundSurnameReadings()) {
            const QStringList both = QString::fromLatin1(known.reading).split(u' ');
            m_compounds.insert(QString::fromUtf16(known.text), {Syllables{both[0]}, Syllables{both[1]}});
        }
    }

    const Syllables *given(char32_t c) { return syllablesOf(c, m_given, m_givenRules, "Han-Latin"); }
    const Syllables *surname(char32_t c) { return syllablesOf(c, m_surnames, m_surnameRules, "Han-Latin/Names"); }
    const std::pair<Syllables, Syllables> *compound(QStringView surname) const
    {
        const auto found = m_compounds.constFind(surname.toString());
        return found == m_compounds.constEnd() ? nullptr : &found.value();
    }

    Reading read(QStringView text, bool asName);

private:
    using Rules = std::unique_ptr<icu::Transliterator>;

    /** Not a QHash: pointers to the values have to stay good while it grows. */
    using Known = std::unordered_map<char32_t, Syllables>;

    const Syllables *syllablesOf(char32_t c, Known &known, Rules &rules, const char *rulesName)
    {
        if (const auto found = known.find(c); found != known.end())
            return &found->second;
        if (!rules) {
            UErrorCode status = U_ZERO_ERROR;
            rules.reset(
                icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(rulesName), UTRANS_FORWARD, status));
        }
        Syllables syllables;
        if (rules) {
            icu::UnicodeString text;
            text.append(UChar32(c));
            rules->transliterate(text);
            syllables = plainSyllables(QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()));
        }
        return &known.emplace(c, syllables).first->second;
    }

    std::mutex m_mutex;
    Known m_given;
    Known m_surnames;
    QHash<QString, std::pair<Syllables, Syllables>> m_compounds;
    Rules m_givenRules;
    Rules m_surnameRules;
};

Reading NameReader::Table::read(QStringView text, bool asName)
{
    const std::lock_guard lock(m_mutex);
    const QList<uint> characters = text.toString().normalized(QString::NormalizationForm_KC).toUcs4();
    const bool hasDot = std::any_of(characters.begin(), characters.end(), [](uint c) { return isMiddleDot(c); });
    const auto hans = std::count_if(characters.begin(), characters.end(), [](uint c) { return isHan(c); });
    bool surnameIsNext = asName && !hasDot && hans > 1;

    SyllableList parts;
    std::vector<std::unique_ptr<Syllables>> words; // runs of Latin letters and of digits
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (isHan(c)) {
            if (surnameIsNext && i + 1 < characters.size() && hans > 2) {
                const QString two = QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 2);
                if (const auto *both = compound(two)) {
                    parts.append(&both->first);
                    parts.append(&both->second);
                    surnameIsNext = false;
                    ++i;
                    continue;
                }
            }
            const Syllables *syllables = surnameIsNext ? surname(c) : given(c);
            surnameIsNext = false;
            if (!syllables->isEmpty())
                parts.append(syllables);
            continue;
        }
        const auto isDigit = [](uint d) { return d >= '0' && d <= '9'; };
        const auto isLetter = [](uint d) { return QChar::isLetter(d) && !isHan(d); };
        if (!isDigit(c) && !isLetter(c))
            continue;
        QString word;
        const bool digits = isDigit(c);
        for (; i < characters.size()
             && (digits ? isDigit(characters[i]) : (isLetter(characters[i]) || QChar::isMark(characters[i])));
             ++i)
            word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 1);
        --i;
        const QString apart = word.normalized(QString::NormalizationForm_KD).toLower();
        QString plain;
        for (const QChar letter : apart)
            if (letter.unicode() < 0x80)
                plain += letter;
        if (plain.isEmpty())
            continue;
        words.push_back(std::make_unique<Syllables>(Syllables{plain}));
        parts.append(words.back().get());
        surnameIsNext = false;
    }
    return combined(parts);
}

NameReader::NameReader() : m_table(std::make_unique<Table>()) { }

NameReader::~NameReader() = default;

Reading NameReader::readingOfName(QStringView name) const
{
    return m_table->read(name, true);
}

Reading NameReader::readingOf(QStringView text) const
{
    return m_table->read(text, false);
}

} // namespace dangjian
