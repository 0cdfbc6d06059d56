// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/sealedfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Files that are sealed with a passphrase, and what becomes of them on sticks. */
class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSealedComesBack_data();
    void whatIsSealedComesBack();
    void nothingOfItCanBeRead();
    void anotherPassphraseIsToldAtOnce();
    void eachChangedPlaceIsFound();
    void aFileCutShortIsFound();
    void aFileFromElsewhereCannotAskForAnyWork();
    void aCanceledOneLeavesNothing();
    void whatStandsThereStays();
    void aLockGoesThroughText();

private:
    QTemporaryDir m_folder;
    SealLock m_lock;
    int m_made = 0;

    QString place(const QString &name) const { return m_folder.filePath(name); }
    QString fileOf(const QByteArray &content)
    {
        const QString name = place(u"plain%1"_s.arg(++m_made));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return name;
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("not read");
        return file.readAll();
    }
    /** A sealed file of two pieces and a bit. */
    QString sealedSample(const QByteArray &content)
    {
        const QString sealed = place(u"sealed%1"_s.arg(++m_made));
        if (!sealFile(fileOf(content), sealed, m_lock))
            qFatal("not sealed");
        return sealed;
    }
    static QByteArray sample()
    {
        QByteArray content(2 * 65536 + 100, '\0');
        QRandomGenerator(7).fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
        return content;
    }
};

void TestSealedFile::initTestCase()
{
    const auto lock = makeSealLock("东风浩荡 2026");
    QVERIFY(lock);
    m_lock = *lock;
}

void TestSealedFile::whatIsSealedComesBack_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000})
        QTest::addRow("%d", size) << size;
}

void TestSealedFile::whatIsSealedComesBack()
{
    QFETCH(int, size);
    const QByteArray content = sample().leftJustified(size, 'x', true);
    const QString sealed = sealedSample(content);
    const auto key = openSeal(sealed, "东风浩荡 2026");
    QVERIFY(key);
    const QString back = place(u"back%1"_s.arg(size));
    QVERIFY(unsealFile(sealed, *key, back));
    QCOMPARE(contentOf(back), content);
    QCOMPARE(QFile::permissions(back) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSealedFile::nothingOfItCanBeRead()
{
    const QByteArray name = "单志强 110101197005170015";
    const QByteArray sealed = contentOf(sealedSample(name.repeated(100)));
    QVERIFY(!sealed.contains("110101197005170015"));
    QVERIFY(!sealed.contains("单志强"));
    // The same content twice has nothing in common.
    const QByteArray again = contentOf(sealedSample(name.repeated(100)));
    QVERIFY(sealed.last(200) != again.last(200));
}

void TestSealedFile::anotherPassphraseIsToldAtOnce()
{
    const auto key = openSeal(sealedSample("content"), "东风浩荡 2025");
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Invalid);
    QCOMPARE(key.error().args, QStringList{u"passphrase.wrong"_s});
}

void TestSealedFile::eachChangedPlaceIsFound()
{
    const QString sealed = sealedSample(sample());
    const auto key = openSeal(sealed, "东风浩荡 2026");
    QVERIFY(key);
    const QByteArray content = contentOf(sealed);
    // The head's parts, each piece's begin, middle and end.
    for (const qsizetype at :
        {12, 20, 30, 50, 90, 150, 170, 180, 200, 65000, 65553 + 180, 131072, int(content.size()) - 1}) {
        QByteArray changed = content;
        changed[at] = char(changed[at] ^ 1);
        const QString file = place(u"changed"_s);
        QFile::remove(file);
        QFile to(file);
        QVERIFY(to.open(QIODevice::WriteOnly));
        to.write(changed);
        to.close();
        const Done done = readSealed(file, *key, {});
        QVERIFY2(!done, qPrintable(QString::number(at)));
        QCOMPARE(done.error().code, ErrorCode::FileFormat);
        QCOMPARE(done.error().args, QStringList{u"sealed.damaged"_s});
        // Nothing of it is left beside, not even what came before the place.
        QVERIFY(!unsealFile(file, *key, place(u"from-changed"_s)));
        QVERIFY(!QFile::exists(place(u"from-changed"_s)));
    }
}

void TestSealedFile::aFileCutShortIsFound()
{
    const QString sealed = sealedSample(sample());
    const auto key = openSeal(sealed, "东风浩荡 2026");
    QVERIFY(key);
    const qint64 whole = QFile(sealed).size();
    // At a piece's end too: the last piece says that it is the last.
    for (const qint64 size : {whole - 1, whole - 117, qint64(180 + 65553), qint64(180), qint64(100), qint64(3)}) {
        QVERIFY(QFile::resize(sealed, size));
        const Done done = readSealed(sealed, *key, {});
        QVERIFY2(!done, qPrintable(QString::number(size)));
        QCOMPARE(done.error().code, ErrorCode::FileFormat);
    }
    const QString longer = sealedSample(sample());
    const auto longerKey = openSeal(longer, "东风浩荡 2026");
    QFile file(longer);
    QVERIFY(file.open(QIODevice::Append));
    file.write("more");
    file.close();
    QVERIFY(!readSealed(longer, *longerKey, {}));
}

void TestSealedFile::aFileFromElsewhereCannotAskForAnyWork()
{
    QByteArray content = contentOf(sealedSample("content"));
    for (int at = 20; at < 28; ++at)
        content[at] = char(0x7f); // the memory that deriving is to take
    const auto key = openSeal(fileOf(content), "东风浩荡 2026");
    QVERIFY(!key);
    QCOMPARE(key.error().args, QStringList{u"sealed.damaged"_s});
    content[8] = 2; // a later version of the format
    QCOMPARE(openSeal(fileOf(content), "x").error().args, QStringList{u"sealed.newer"_s});
    QCOMPARE(openSeal(fileOf("SQLite format 3"), "x").error().args, QStringList{u"sealed.unknown"_s});
    QCOMPARE(openSeal(fileOf({}), "x").error().args, QStringList{u"sealed.unknown"_s});
}

void TestSealedFile::aCanceledOneLeavesNothing()
{
    const QString target = place(u"canceled"_s);
    const auto key = sealFile(fileOf(sample()), target, m_lock, [](qint64 done, qint64) { return done < 65536; });
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Canceled);
    QVERIFY(!QFile::exists(target));
}

void TestSealedFile::whatStandsThereStays()
{
    const QString there = fileOf("somebody's");
    const auto key = sealFile(fileOf("mine"), there, m_lock);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::StoreNotEmpty);
    QCOMPARE(contentOf(there), QByteArray("somebody's"));
}

void TestSealedFile::aLockGoesThroughText()
{
    const auto back = SealLock::fromText(m_lock.toText());
    QVERIFY(back);
    QCOMPARE(back->publicKey, m_lock.publicKey);
    QCOMPARE(back->salt, m_lock.salt);
    QCOMPARE(back->memory, m_lock.memory);
    for (const QString &text :
        {u""_s, u"argon2id 3 1 00 00"_s, u"scrypt"_s + m_lock.toText().mid(8), m_lock.toText().chopped(2)})
        QVERIFY(!SealLock::fromText(text));
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
