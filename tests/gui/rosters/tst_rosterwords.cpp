// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "rosters/rosterneeds.h"
#include "rosters/rosterwords.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Whatever an import says of a row, a column or a field is a sentence or a word, in both languages. */
class TestRosterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFindingHasItsSentence_data() { languages(); }
    void eachFindingHasItsSentence();
    void eachFieldHasItsWord_data() { languages(); }
    void eachFieldHasItsWord();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh") << u"zh"_s;
    }
    static bool isChinese(const QString &text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }
};

void TestRosterWords::eachFindingHasItsSentence()
{
    QFETCH(QString, language);
    Language speech;
    speech.use(language);
    static const QRegularExpression code(uR"RX("([a-z_]+\.[a-z_]+)"_s)RX"_s);
    QStringList codes;
    for (const QString &folder : {u"domain/rosters"_s, u"services/rosters"_s}) {
        QDirIterator files(QStringLiteral(DANGJIAN_SOURCE_DIR "/src/") + folder, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                if (const QString each = found.next().captured(1); !codes.contains(each))
                    codes.append(each);
        }
    }
    QVERIFY(codes.size() > 30);
    QStringList missing;
    for (const QString &each : std::as_const(codes)) {
        const QString text = rosterText(RosterFinding{RosterState::Error, each, {}, {u"甲"_s, u"乙"_s, u"丙"_s}});
        QString bare = text;
        bare.remove(u'甲').remove(u'乙').remove(u'丙');
        if (text.isEmpty() || text == each || text.contains(u"%1"_s) || isChinese(bare) != (language == u"zh"_s))
            missing.append(each);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestRosterWords::eachFieldHasItsWord()
{
    QFETCH(QString, language);
    Language speech;
    speech.use(language);
    for (const auto &[subject, code] : Codes<RosterSubject>::table) {
        QStringList words;
        for (const RosterField &field : rosterFields(subject)) {
            const QString word = fieldTitle(subject, field.key);
            QVERIFY2(!word.isEmpty() && word != field.key && isChinese(word) == (language == u"zh"_s),
                qPrintable(field.key));
            QVERIFY2(!words.contains(word), qPrintable(word)); // two fields of one name cannot be told apart
            words.append(word);
        }
        QVERIFY(!needsText(subject).isEmpty());
        QVERIFY(!importTitle(subject).isEmpty());
    }
}

QTEST_MAIN(TestRosterWords)
#include "tst_rosterwords.moc"
