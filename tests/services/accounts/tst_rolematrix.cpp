// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobcalls.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"lantern hedgerow 7"_s;

/** Calls that the table leaves to other tests, and which. */
const QSet<QString> &triedElsewhere()
{
    static const QSet<QString> all{// tst_accountservice: the door itself, which is about nobody's organization.
        u"AccountService::signIn"_s, u"AccountService::confirm"_s, u"AccountService::changePassword"_s,
        u"AccountService::recover"_s,
        // Files only, no store; who may replace the store's own file is asked for Permission::Restore before.
        u"SheetLibrary::writeTo"_s, u"SheetLibrary::readFrom"_s, u"RefusedRowsJob::run"_s, u"DemoJob::run"_s,
        u"RestorePreviewJob::run"_s, u"BackupProofJob::run"_s, u"RestoreJob::run"_s, u"SalvageJob::run"_s,
        // What RosterImportJob runs, and what goes before it; tst_jobscope.
        u"RosterPlan::make"_s, u"RosterPlan::change"_s, u"RosterPlan::enter"_s, u"backUpBeforeImport"_s,
        // The day of the clocks is nobody's: tst_clockback.
        u"latestDay"_s};
    return all;
}

QList<Call> allCalls()
{
    return readingCalls() + paperCalls() + jobCalls() + changingCalls();
}

/** A header with each declaration on one line. */
QStringList declarationsOf(const QString &file)
{
    QFile header(file);
    if (!header.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    QString text = QString::fromUtf8(header.readAll());
    static const QRegularExpression broken(u"([(,])\\n +"_s);
    text.replace(broken, u"\\1 "_s);
    return text.split(u'\n');
}

/** The calls of a header that go to a store: the public ones of services, the jobs, and functions that take a store. */
QStringList callsOf(const QString &file)
{
    const QString given = u"(?:QFuture<.*>|Done|Result<.*>) (\\w+)\\("_s;
    static const QRegularExpression method(u"^    (?:static )?"_s + given);
    static const QRegularExpression function(u"^"_s + given + u".*\\bStore &"_s);
    QStringList calls;
    QStringList ofClass;
    QString name;
    bool isPublic = false;
    bool takesStore = false;
    for (const QString &line : declarationsOf(file)) {
        if (line.startsWith(u"class "_s) && !line.endsWith(u';')) {
            name = line.section(u' ', 1, 1);
            takesStore = false;
            if (line.contains(u": public Job"_s))
                calls.append(name + u"::run"_s);
        } else if (line.startsWith(u"public:"_s)) {
            isPublic = true;
        } else if (line.startsWith(u"private:"_s) || line.startsWith(u"protected:"_s)) {
            isPublic = false;
        } else if (line.startsWith(u"};"_s)) {
            if (takesStore)
                calls += ofClass;
            ofClass.clear();
            isPublic = false;
        }
        if (isPublic && line.contains(name + u'(') && line.contains(u"Store &"_s))
            takesStore = true;
        if (const auto match = method.match(line); isPublic && match.hasMatch())
            ofClass.append(name + u"::"_s + match.captured(1));
        if (const auto match = function.match(line); match.hasMatch())
            calls.append(match.captured(1));
    }
    return calls;
}

} // namespace

/** Every role, every call, inside and outside the account's organizations. */
class RoleMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        Services &services = m_store->services();
        m_otherSubdistrict
            = addOrganization(u"0102"_s, u"亭湖街道"_s, OrganizationKind::SubdistrictCommittee, m_store->district);
        m_outside = addOrganization(u"010201"_s, u"北关社区"_s, OrganizationKind::CommunityBranch, m_otherSubdistrict);
        m_members = {m_store->branchMember, m_store->inServiceMember,
            m_store->addMember(u"仇学文"_s, testIdNumber(21), MemberCategory::Branch, m_outside),
            m_store->addMember(u"查桂英"_s, testIdNumber(22), MemberCategory::Branch, m_outside)};
        int i = 0;
        for (const OrganizationId organization : {m_store->firstCommunity, m_outside}) {
            Place place;
            place.organizationId = organization;
            place.name = u"河边小区"_s;
            m_places.append(valueOf(services.places.add(place)));
            Activity activity;
            activity.organizationId = organization;
            activity.title = u"义诊"_s;
            activity.date = QDate(2026, 9, 1);
            activity.minutes = 60;
            activity.certifier = u"祭红梅"_s;
            valueOf(services.participation.rollCall(activity, {{m_members.at(i), 60, 0}}));
            m_records.append(valueOf(
                services.participation.add(TestStore::entryOf(m_members.at(i), QDate(2026, 9, 9), u"清理河道"_s, 60))));
            m_acts.append(ActId{m_store->scalar(u"SELECT max(id) FROM act"_s).toLongLong()});
            m_certificates.append(valueOf(services.members.show(m_members.at(i))).certificates.first().id);
            valueOf(services.members.setPhoto(m_members.at(i), "\xFF\xD8\xFF a face \xFF\xD9"));
            i += 2;
        }
        addAccount(u"department"_s, Role::Department, m_store->district);
        addAccount(u"subdistrict"_s, Role::Subdistrict, m_store->subdistrict);
        addAccount(u"branch"_s, Role::Branch, m_store->firstCommunity);
        addAccount(u"reader"_s, Role::Reader, m_store->firstCommunity);
    }
    void cleanup()
    {
        m_store.reset();
        m_places.clear();
        m_records.clear();
        m_acts.clear();
        m_certificates.clear();
    }

    void matrix_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("department") << Role::Department;
        QTest::newRow("subdistrict") << Role::Subdistrict;
        QTest::newRow("branch") << Role::Branch;
        QTest::newRow("reader") << Role::Reader;
    }

    void matrix()
    {
        QFETCH(Role, role);
        valueOf(m_store->services().accounts.signIn(codeOf(role), password));
        const bool isBound = role != Role::Department;
        QStringList wrong;
        for (const Call &call : allCalls())
            for (const bool inside : {false, true}) {
                if (!inside && !isBound)
                    continue; // the department has no outside
                const QByteArray before = inside ? QByteArray() : m_store->content();
                const Answer got = call.run(subject(inside));
                if (const QString fault = faultOf(call, role, inside, got); !fault.isEmpty())
                    wrong.append(u"%1, %2: %3"_s.arg(call.name, inside ? u"inside"_s : u"outside"_s, fault));
                if (!inside && m_store->content() != before)
                    if (call.kind == Kind::Changes || call.kind == Kind::Sees || call.kind == Kind::Takes)
                        wrong.append(call.name + u", outside: something was changed"_s);
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nobodySignedInIsRefusedEverywhere()
    {
        m_store->services().accounts.signOut();
        const QByteArray before = m_store->content();
        QStringList wrong;
        for (const Call &call : allCalls()) {
            if (call.name == u"OrganizationService::edit"_s || call.name == u"MemberService::transfer"_s)
                continue; // they look something up first, which is refused already
            const Answer got = call.run(subject(true));
            if (got.error != ErrorCode::NotSignedIn)
                wrong.append(call.name);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(m_store->content(), before);
    }

    void everyCallIsInTheTable()
    {
        QSet<QString> known = triedElsewhere();
        for (const Call &call : allCalls())
            known.insert(call.name);
        QStringList missing;
        QSet<QString> seen;
        for (QDirIterator files(QStringLiteral(DANGJIAN_SOURCE_DIR "/src/services"), {u"*.h"_s}, QDir::Files,
                 QDirIterator::Subdirectories);
             files.hasNext();)
            for (const QString &name : callsOf(files.next())) {
                seen.insert(name);
                if (!known.contains(name))
                    missing.append(name);
            }
        QVERIFY2(seen.size() > 130, qPrintable(QString::number(seen.size())));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // Nor does a row outlive its call.
        QCOMPARE(QStringList((known - seen).values()).join(u' '), QString());
    }

private:
    static QString faultOf(const Call &call, Role role, bool inside, const Answer &got)
    {
        const bool refused = got.error == ErrorCode::NotPermitted || got.error == ErrorCode::NotSignedIn
            || got.error == ErrorCode::OutsideScope;
        const QString told = got.error ? u"error %1"_s.arg(int(*got.error))
            : got.isEmpty              ? u"nothing"_s
                                       : u"something"_s;
        switch (call.kind) {
        case Kind::Takes:
            if (!mayDo(role, call.permission))
                return got.error == ErrorCode::NotPermitted ? QString() : told;
            [[fallthrough]];
        case Kind::Sees:
            if (inside)
                return got.error || got.isEmpty ? told : QString();
            return got.error == ErrorCode::NotFound || (!got.error && got.isEmpty) ? QString() : told;
        case Kind::Anyone:
            return refused ? told : QString();
        case Kind::Asks:
            if (!mayDo(role, call.permission))
                return got.error == ErrorCode::NotPermitted ? QString() : told;
            return refused ? told : QString();
        case Kind::Changes:
            if (!mayDo(role, call.permission))
                return got.error == ErrorCode::NotPermitted ? QString() : told;
            if (inside)
                return refused ? told : QString();
            return got.error ? QString() : told;
        }
        return told;
    }

    Subject subject(bool inside)
    {
        const qsizetype at = inside ? 0 : 1;
        return {m_store->services(), inside ? m_store->firstCommunity : m_outside, m_members.at(2 * at),
            m_members.at(2 * at + 1), m_records.at(at), m_places.at(at), inside ? u"单志强"_s : u"仇学文"_s,
            inside ? testIdNumber(1) : testIdNumber(21), m_acts.at(at), m_certificates.at(at), m_folder.path()};
    }

    OrganizationId addOrganization(
        const QString &code, const QString &shortName, OrganizationKind kind, OrganizationId parent)
    {
        Organization organization;
        organization.code = code;
        organization.shortName = shortName;
        organization.name = shortName + u"党组织"_s;
        organization.kind = kind;
        organization.parentId = parent;
        organization.founded = QDate(2003, 7, 1);
        return valueOf(m_store->services().organizations.add(organization));
    }

    void addAccount(const QString &name, Role role, OrganizationId organization)
    {
        Account account;
        account.name = name;
        account.role = role;
        account.organizationId = organization;
        valueOf(m_store->services().accounts.add(account, password));
    }

    std::unique_ptr<TestStore> m_store;
    OrganizationId m_otherSubdistrict;
    OrganizationId m_outside;
    QList<MemberId> m_members;
    QList<PlaceId> m_places;
    QList<ParticipationId> m_records;
    QList<ActId> m_acts;
    QList<CertificateId> m_certificates;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RoleMatrixTest)
#include "tst_rolematrix.moc"
