// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"
#include "app/language.h"
#include "app/words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const int lastCode = int(ErrorCode::Internal);

/** The codes of rules that the sources name: in failures and in findings. */
QSet<QString> codesOfSources()
{
    // What is asked of a code's place: Invalid, StateForbids and FileFormat failures, findings, and the check's rules.
    static const QRegularExpression places(
        uR"((?:failure\(ErrorCode::(?:Invalid|StateForbids|FileFormat)[^;]*;|invalid\([^;]*;|error\("[^;]*;|warning\("[^;]*;|\{"[a-z_.]+", CheckGravity|\badd\(QStringLiteral\("[^;]*;|findRows\("[^;]*;|findings\.append[^;]*;|apply\("[^;]*;|return QStringLiteral\("id_number[^;]*;|(?:fail|wrong)\(\w+\(?.sheet[^;]*;|return known [^;]*;))"_s);
    static const QRegularExpression code(uR"RX("([a-z_0-9]+\.[a-z_0-9]+)")RX"_s);
    QSet<QString> codes;
    for (const QString &layer : {u"domain"_s, u"services"_s, u"storage"_s, u"spreadsheet"_s, u"printing"_s, u"gui"_s}) {
        QDirIterator files(QStringLiteral(DANGJIAN_SOURCE_DIR "/src/") + layer, {u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            // Findings on the rows of a roster are worded where they are shown (gui/rosters).
            if (file.fileName().contains(u"/rosters/"_s) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString text = QString::fromUtf8(file.readAll());
            QRegularExpressionMatchIterator found = places.globalMatch(text);
            while (found.hasNext()) {
                QRegularExpressionMatchIterator named = code.globalMatch(found.next().captured());
                while (named.hasNext()) {
                    codes.insert(named.next().captured(1));
                }
            }
        }
    }
    codes.removeIf([](const QString &name) { return name.endsWith(u".xml"_s) || name.endsWith(u".h"_s); });
    return codes;
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class TestErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceInBothLanguages();
    void everyCodeOfTheSourcesHasASentence();
    void sentencesCarryWhatTheyAreAbout();
    void everyWordIsThereInBothLanguages();
};

void TestErrorTexts::everyErrorHasASentenceInBothLanguages()
{
    for (const QString &code : {u"en"_s, u"zh"_s}) {
        Language language;
        language.use(code);
        QSet<QString> seen;
        for (int i = 0; i <= lastCode; ++i) {
            const QString rule = ErrorCode(i) == ErrorCode::StateForbids ? u"below"_s : u"name.missing"_s;
            const QString text = errorText({ErrorCode(i), u"name"_s, {rule, u"2"_s}, {}});
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(isChinese(text), code == u"zh"_s);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            seen.insert(text);
        }
        // Each says something of its own.
        QCOMPARE(seen.size(), lastCode + 1);
    }
}

void TestErrorTexts::everyCodeOfTheSourcesHasASentence()
{
    const QSet<QString> codes = codesOfSources();
    QVERIFY(codes.size() > 40);
    QStringList missing;
    for (const QString &code : codes) {
        if (findingText(code, {u"1"_s, u"2"_s}) == code) {
            missing.append(code);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestErrorTexts::sentencesCarryWhatTheyAreAbout()
{
    QVERIFY(errorText({ErrorCode::StoreMissing, u"/data/a.sqlite"_s, {}, {}}).contains(u"/data/a.sqlite"_s));
    const QString newer = errorText({ErrorCode::StoreNewer, u"/data/a.sqlite"_s, {u"7"_s, u"1"_s}, {}});
    QVERIFY(newer.contains(u"7"_s) && newer.contains(u"1"_s));
    QVERIFY(errorText({ErrorCode::StateForbids, u"organization"_s, {u"members"_s, u"12"_s}, {}}).contains(u"12"_s));
    QVERIFY(errorText({ErrorCode::Invalid, u"id_number"_s, {u"id_number.checksum"_s}, {}}).contains(u"check"_s));
    // An id of the store tells nobody anything.
    QVERIFY(!errorText({ErrorCode::Duplicate, u"id_number"_s, {u"1099511627776"_s}, {}}).contains(u"1099511627776"_s));
    // Columns of the store have words, or no place in a sentence.
    Language language;
    language.use(u"zh"_s);
    for (const QString &column : {u"code"_s, u"name"_s, u"number"_s, u"line"_s}) {
        const QString text = errorText({ErrorCode::Duplicate, column, {}, {}});
        QVERIFY2(!text.contains(column), qPrintable(text));
    }
    QVERIFY(findingText(u"name.missing"_s, {}).contains(u"姓名"_s));
    QVERIFY(!findingText(u"title.missing"_s, {}).contains(u"姓名"_s));
    language.use(u"en"_s);
    // The detail is for the log.
    QVERIFY(!errorText({ErrorCode::StoreFailed, {}, {}, u"near SELECT"_s}).contains(u"SELECT"_s));
}

void TestErrorTexts::everyWordIsThereInBothLanguages()
{
    for (const QString &code : {u"en"_s, u"zh"_s}) {
        Language language;
        language.use(code);
        const auto check = [&]<class E>(E) {
            QSet<QString> words;
            for (const auto &[value, name] : Codes<E>::table) {
                const QString word = wordFor(value);
                QVERIFY2(!word.isEmpty(), name);
                QVERIFY2(isChinese(word) == (code == u"zh"_s), qPrintable(word));
                words.insert(word);
            }
            QCOMPARE(words.size(), qsizetype(Codes<E>::table.size()));
        };
        check(MemberCategory());
        check(Standing());
        check(MembershipState());
        check(Relation());
        check(Sex());
        check(OrganizationKind());
        check(PlaceKind());
        check(ParticipationKind());
        check(ParticipationState());
        check(CertificateState());
    }
}

QTEST_GUILESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
