// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../members/memberdesk.h"

#include "conflictlook.h"
#include "listpage/datefield.h"
#include "members/amenddialog.h"
#include "members/memberchangedialog.h"
#include "members/memberformdialog.h"
#include "members/photokeeping.h"
#include "members/photokey.h"
#include "organizations/organizationdialog.h"
#include "organizations/placedialog.h"
#include "settings/lettercard.h"
#include "units/unitdialog.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Two people have the same record open; whoever saves second sees both versions and chooses. */
class TestEditConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theDialogTellsWhoAndWhen();
    void nothingIsChosenBeforehandAndKeysSuffice();
    void allAtOnce();
    void goingBackLosesNothing();
    void ofAUnit();
    void ofAnOrganization();
    void ofAPlace();
    void ofARecord();
    void aVoidedRecordIsEnteredAnew();
    void ofASetting();
    void ofAPhoto();
    void ofAPhotoAndTheRest();
    void ofATransfer();
    void aMergedPersonIsTold();
    void aUnitTakenBackIsTold();

private:
    template <class Widget>
    static Widget *child(QWidget *parent, const QString &name)
    {
        return MemberDesk::child<Widget>(parent, name.toLatin1().constData());
    }
    static void type(QWidget *dialog, const char *name, const QString &text)
    {
        MemberDesk::child<QLineEdit>(dialog, name)->setText(text);
    }
    static QRadioButton *choice(ConflictDialog *dialog, const QString &name)
    {
        return child<QRadioButton>(dialog, name);
    }
    static void press(QWidget *dialog) { child<QPushButton>(dialog, u"saveButton"_s)->click(); }
    Unit unitNow() { return valueOf(m_desk->data.services().units.list()).constFirst().unit; }
    static QByteArray picture(Qt::GlobalColor colour)
    {
        QImage image(295, 413, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        image.save(&buffer, "JPG");
        return jpeg;
    }
    Participation addRecord()
    {
        valueOf(m_desk->data.services().participation.add(
            TestStore::entryOf(m_desk->data.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 60)));
        return valueOf(m_desk->data.services().participation.ofMember(m_desk->data.branchMember)).constFirst();
    }

    std::unique_ptr<MemberDesk> m_desk;
    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<Store> m_other; // another program's
    std::unique_ptr<Services> m_others;
};

void TestEditConflicts::init()
{
    m_desk = std::make_unique<MemberDesk>();
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    auto opened = Store::open(
        m_desk->data.file(), std::make_shared<FixedClock>(m_desk->data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    m_other = std::move(*opened);
    m_others = std::make_unique<Services>(*m_other);
}

void TestEditConflicts::cleanup()
{
    m_parent.reset();
    m_others.reset();
    m_other.reset();
    m_desk.reset();
}

void TestEditConflicts::theDialogTellsWhoAndWhen()
{
    const QDateTime at(QDate(2026, 10, 31), QTime(14, 5));
    ConflictDialog dialog(
        {u"市实验小学"_s, u"钱芳"_s, at, {{u"phone"_s, u"电话"_s, u"1"_s, u"2"_s, u"3"_s, u"孙强"_s, at}},
            {{u"contact"_s, u"联系人"_s, QString(), u"李梅"_s, QString(), u"周军"_s, at}}});
    const QString text = wordsOf(&dialog);
    for (const QString &part :
        {u"市实验小学"_s, u"钱芳"_s, u"2026-10-31 14:05"_s, u"电话"_s, u"孙强"_s, u"联系人"_s, u"李梅"_s, u"周军"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestEditConflicts::nothingIsChosenBeforehandAndKeysSuffice()
{
    ConflictDialog dialog({u"市实验小学"_s, {}, {},
        {{u"phone"_s, u"电话"_s, u"1"_s, u"2"_s, u"3"_s}, {u"name"_s, u"名称"_s, u"a"_s, u"b"_s, u"c"_s}}, {}});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *save = child<QPushButton>(&dialog, u"saveButton"_s);
    QVERIFY(!save->isEnabled());
    // A hasty Enter does nothing.
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), choice(&dialog, u"theirs_phone"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(choice(&dialog, u"theirs_phone"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(choice(&dialog, u"mine_name"_s)->isChecked());
    QVERIFY(save->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.theirsChosen(), QStringList{u"phone"_s});
}

void TestEditConflicts::allAtOnce()
{
    ConflictDialog dialog({u"市实验小学"_s, {}, {},
        {{u"phone"_s, u"电话"_s, u"1"_s, u"2"_s, u"3"_s}, {u"name"_s, u"名称"_s, u"a"_s, u"b"_s, u"c"_s}}, {}});
    child<QPushButton>(&dialog, u"allTheirsButton"_s)->click();
    QCOMPARE(dialog.theirsChosen(), (QStringList{u"phone"_s, u"name"_s}));
    child<QPushButton>(&dialog, u"allMineButton"_s)->click();
    QVERIFY(dialog.theirsChosen().isEmpty());
    QVERIFY(child<QPushButton>(&dialog, u"saveButton"_s)->isEnabled());
    // With words in place of the buttons, too.
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (QLabel *label : labels)
        if (label->text() == u"b"_s)
            QTest::mouseClick(label, Qt::LeftButton);
    QCOMPARE(dialog.theirsChosen(), QStringList{u"name"_s});
}

void TestEditConflicts::goingBackLosesNothing()
{
    const Unit before = unitNow();
    auto *dialog = new UnitDialog(*m_desk->workplace, before, m_parent.get());
    dialog->open();
    type(dialog, "phoneEdit", u"19900000001"_s);
    Unit theirs = before;
    theirs.phone = u"19900000002"_s;
    valueOf(m_others->units.edit(theirs));
    press(dialog);
    conflictOver<MemberDesk>(dialog)->reject();
    QVERIFY(dialog->isVisible());
    QCOMPARE(MemberDesk::child<QLineEdit>(dialog, "phoneEdit")->text(), u"19900000001"_s);
    QCOMPARE(unitNow().phone, u"19900000002"_s);
    // It can be saved again, which asks again.
    press(dialog);
    QVERIFY(MemberDesk::dialog<ConflictDialog>(dialog) != nullptr);
}

void TestEditConflicts::ofAUnit()
{
    const Unit before = unitNow();
    auto *dialog = new UnitDialog(*m_desk->workplace, before, m_parent.get());
    dialog->open();
    type(dialog, "phoneEdit", u"19900000001"_s);
    type(dialog, "superiorEdit", u"市教育局"_s);
    type(dialog, "contactEdit", u"方敏"_s);
    Unit theirs = before;
    theirs.phone = u"19900000002"_s;
    theirs.contact = u"李梅"_s;
    theirs.communityId = m_desk->data.secondCommunity;
    valueOf(m_others->units.edit(theirs));
    press(dialog);
    auto *conflict = conflictOver<MemberDesk>(dialog);
    // The community only they changed: it is taken over, and told by its name.
    QVERIFY2(wordsOf(conflict).contains(u"太平"_s), qPrintable(wordsOf(conflict)));
    QVERIFY(wordsOf(conflict).contains(m_other->actor().osUser));
    QCOMPARE(conflict->findChildren<QRadioButton *>().size(), 4);
    choice(conflict, u"theirs_phone"_s)->click();
    choice(conflict, u"mine_contact"_s)->click();
    QSignalSpy saved(dialog, &UnitDialog::saved);
    press(conflict);
    QTRY_COMPARE(saved.size(), 1);
    const Unit now = unitNow();
    QCOMPARE(now.phone, u"19900000002"_s);
    QCOMPARE(now.contact, u"方敏"_s);
    QCOMPARE(now.superior, u"市教育局"_s);
    QCOMPARE(now.communityId, m_desk->data.secondCommunity);
}

void TestEditConflicts::ofAnOrganization()
{
    const Organization before = *m_desk->workplace->organization(m_desk->data.firstCommunity);
    auto *dialog = new OrganizationDialog(*m_desk->workplace, before, m_parent.get());
    dialog->open();
    type(dialog, "addressEdit", u"人民路1号"_s);
    MemberDesk::child<QSpinBox>(dialog, "householdsSpinBox")->setValue(900);
    Organization theirs = before;
    theirs.address = u"解放路2号"_s;
    theirs.population = 4000;
    valueOf(m_others->organizations.edit(theirs));
    press(dialog);
    auto *conflict = conflictOver<MemberDesk>(dialog);
    QVERIFY(wordsOf(conflict).contains(u"4000"_s));
    choice(conflict, u"mine_address"_s)->click();
    QSignalSpy saved(dialog, &OrganizationDialog::saved);
    press(conflict);
    QTRY_COMPARE(saved.size(), 1);
    for (const Organization &now : valueOf(m_desk->data.services().organizations.all()))
        if (now.id == before.id) {
            QCOMPARE(now.address, u"人民路1号"_s);
            QCOMPARE(now.population, 4000);
            QCOMPARE(now.households, 900);
        }
}

void TestEditConflicts::ofAPlace()
{
    Place place;
    place.organizationId = m_desk->data.firstCommunity;
    place.kind = PlaceKind::Estate;
    place.name = u"朝阳新村"_s;
    place.id = valueOf(m_desk->data.services().places.add(place));
    const auto places = valueOf(m_desk->data.services().places.of(place.organizationId));
    place = places.constFirst();
    auto *dialog = new PlaceDialog(*m_desk->workplace, places, place, m_parent.get());
    dialog->open();
    MemberDesk::child<QSpinBox>(dialog, "householdsSpinBox")->setValue(120);
    Place theirs = place;
    theirs.households = 130;
    theirs.responsibleId = m_desk->data.branchMember;
    valueOf(m_others->places.edit(theirs));
    press(dialog);
    auto *conflict = conflictOver<MemberDesk>(dialog);
    // People are told by name.
    QVERIFY2(wordsOf(conflict).contains(u"单志强"_s), qPrintable(wordsOf(conflict)));
    choice(conflict, u"mine_households"_s)->click();
    QSignalSpy accepted(dialog, &QDialog::accepted);
    press(conflict);
    QTRY_COMPARE(accepted.size(), 1);
    const Place now = valueOf(m_desk->data.services().places.of(place.organizationId)).constFirst();
    QCOMPARE(now.households, 120);
    QCOMPARE(now.responsibleId, m_desk->data.branchMember);
}

void TestEditConflicts::ofARecord()
{
    const Participation entry = addRecord();
    auto *dialog = new AmendDialog(*m_desk->workplace, entry, m_parent.get());
    dialog->open();
    type(dialog, "hoursEdit", u"2"_s);
    type(dialog, "reasonEdit", u"漏记"_s);
    Participation theirs = entry;
    theirs.minutes = 90;
    theirs.certifier = u"李书记"_s;
    valueOf(m_others->participation.amend(entry.id, theirs, u"改正"_s));
    dialog->save();
    auto *conflict = conflictOver<MemberDesk>(dialog);
    QVERIFY(wordsOf(conflict).contains(u"李书记"_s));
    choice(conflict, u"mine_minutes"_s)->click();
    QSignalSpy accepted(dialog, &QDialog::accepted);
    press(conflict);
    QTRY_COMPARE(accepted.size(), 1);
    int valid = 0;
    for (const Participation &now : valueOf(m_desk->data.services().participation.ofMember(entry.memberId)))
        if (now.state == ParticipationState::Valid) {
            ++valid;
            QCOMPARE(now.minutes, 120);
            QCOMPARE(now.certifier, u"李书记"_s);
        }
    QCOMPARE(valid, 1);
}

void TestEditConflicts::aVoidedRecordIsEnteredAnew()
{
    class Willing : public ScriptedPrompts
    {
    public:
        bool offer(QWidget *parent, const QString &title, const QString &text, const QString &action) override
        {
            ScriptedPrompts::offer(parent, title, text, action);
            return true;
        }
    } prompts;
    Workplace workplace(m_desk->data.services(), prompts);
    const Participation entry = addRecord();
    auto *dialog = new AmendDialog(workplace, entry, m_parent.get());
    dialog->open();
    type(dialog, "contentEdit", u"清扫楼道和院子"_s);
    type(dialog, "reasonEdit", u"漏记"_s);
    valueOf(m_others->participation.voidEntry(entry.id, u"重复登记"_s));
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->save();
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY2(prompts.told.join(u'\n').contains(u"重复登记"_s), qPrintable(prompts.told.join(u'\n')));
    QStringList valid;
    for (const Participation &now : valueOf(m_desk->data.services().participation.ofMember(entry.memberId)))
        if (now.state == ParticipationState::Valid)
            valid.append(now.content);
    QCOMPARE(valid, QStringList{u"清扫楼道和院子"_s});
    delete dialog;
}

void TestEditConflicts::ofASetting()
{
    LetterCard card(*m_desk->workplace);
    card.refresh();
    card.show();
    auto *edit = MemberDesk::child<QLineEdit>(&card, "senderEdit");
    QTRY_VERIFY(card.isVisible());
    valueOf(m_desk->data.services().settings.all());
    QCoreApplication::processEvents();
    edit->setFocus();
    QTest::keyClicks(edit, u"Office"_s);
    // Another program stores a sender, and the card hears of it while one types.
    LetterCard others(*m_desk->workplace);
    auto *othersEdit = MemberDesk::child<QLineEdit>(&others, "senderEdit");
    others.refresh();
    valueOf(m_desk->data.services().settings.all());
    QCoreApplication::processEvents();
    QSignalSpy kept(&others, &LetterCard::kept);
    othersEdit->setText(u"街道党工委"_s);
    Q_EMIT othersEdit->editingFinished();
    QTRY_COMPARE(kept.size(), 1);
    card.refresh();
    valueOf(m_desk->data.services().settings.all());
    QCoreApplication::processEvents();
    QCOMPARE(edit->text(), u"Office"_s);

    QSignalSpy mineKept(&card, &LetterCard::kept);
    Q_EMIT edit->editingFinished();
    auto *conflict = conflictOver<MemberDesk>(&card);
    QVERIFY(wordsOf(conflict).contains(u"街道党工委"_s));
    QCOMPARE(mineKept.size(), 0);
    choice(conflict, u"mine_value"_s)->click();
    press(conflict);
    QTRY_COMPARE(mineKept.size(), 1);
    QVERIFY(valueOf(m_desk->data.services().settings.all()).values().contains(u"Office"_s));
}

void TestEditConflicts::ofAPhoto()
{
    MemberService &members = m_desk->data.services().members;
    const MemberId id = m_desk->data.branchMember;
    const QByteArray theirs = picture(Qt::blue);
    const QByteArray mine = picture(Qt::red);
    valueOf(m_others->members.setPhoto(id, theirs));
    keepPhoto(*m_desk->workplace, m_parent.get(), id, {}, mine);
    auto *conflict = conflictOver<MemberDesk>(m_parent.get());
    QCOMPARE(valueOf(members.photo(id)), theirs);
    // Both are seen.
    QList<QColor> seen;
    const QList<QLabel *> labels = conflict->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            seen.append(label->pixmap(Qt::ReturnByValue).toImage().pixelColor(10, 10));
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.at(0).blue() > 200 && seen.at(1).red() > 200);
    choice(conflict, u"mine_photo"_s)->click();
    press(conflict);
    QTRY_COMPARE(valueOf(members.photo(id)), mine);
    // As one saw it last, it is changed without a question.
    keepPhoto(*m_desk->workplace, m_parent.get(), id, photoKey(mine), {});
    QTRY_COMPARE(valueOf(members.photo(id)), QByteArray());
}

void TestEditConflicts::ofAPhotoAndTheRest()
{
    MemberService &members = m_desk->data.services().members;
    const MemberId id = m_desk->data.branchMember;
    const QByteArray theirs = picture(Qt::blue);
    valueOf(members.setPhoto(id, picture(Qt::green)));
    MemberFormDialog dialog(*m_desk->workplace, id, true);
    QSignalSpy ready(&dialog, &MemberFormDialog::ready);
    dialog.show();
    QVERIFY(ready.wait());
    type(&dialog, "postEdit", u"楼长"_s);
    MemberDesk::child<QPushButton>(&dialog, "removePhotoButton")->click();
    valueOf(m_others->members.setPhoto(id, theirs));
    QSignalSpy saved(&dialog, &MemberFormDialog::saved);
    dialog.save();
    auto *conflict = conflictOver<MemberDesk>(&dialog);
    choice(conflict, u"theirs_photo"_s)->click();
    press(conflict);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(valueOf(members.photo(id)), theirs);
    QCOMPARE(m_desk->details(id).member.post, u"楼长"_s);
}

void TestEditConflicts::ofATransfer()
{
    const MemberId id = m_desk->data.branchMember;
    const QDate today = m_desk->data.clock().today();
    auto *dialog = new MemberChangeDialog(
        *m_desk->workplace, MemberChoice{{id}, {}, {}, 1}, MemberChange::State, m_parent.get());
    dialog->open();
    valueOf(m_desk->data.services().members.show(id));
    QCoreApplication::processEvents();
    MemberDesk::child<QLineEdit>(dialog, "reasonEdit")->setText(u"核实"_s);
    const QString mine = codeOf(MembershipState::Suspended);
    auto *combo = MemberDesk::child<QComboBox>(dialog, "valueCombo");
    combo->setCurrentIndex(combo->findData(mine));
    valueOf(m_others->members.changeState(id, MembershipState::TransferredOut, today, u"出国"_s));
    dialog->carryOutOrder();
    auto *conflict = conflictOver<MemberDesk>(dialog);
    QCOMPARE(m_desk->details(id).member.state, MembershipState::TransferredOut);
    choice(conflict, u"mine_state"_s)->click();
    QSignalSpy accepted(dialog, &QDialog::accepted);
    press(conflict);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(m_desk->details(id).member.state, MembershipState::Suspended);
}

void TestEditConflicts::aMergedPersonIsTold()
{
    const MemberId double_
        = m_desk->data.addMember(u"单志强"_s, testIdNumber(41), MemberCategory::Branch, m_desk->data.firstCommunity);
    MemberFormDialog dialog(*m_desk->workplace, double_, true);
    QSignalSpy ready(&dialog, &MemberFormDialog::ready);
    dialog.show();
    QVERIFY(ready.wait());
    type(&dialog, "postEdit", u"楼长"_s);
    const Member kept = m_desk->details(m_desk->data.branchMember).member;
    const Member merged = m_desk->details(double_).member;
    MergeRequest request;
    request.kept = kept.id;
    request.merged = merged.id;
    request.keptVersion = kept.rowVersion;
    request.mergedVersion = merged.rowVersion;
    request.reason = u"重复登记"_s;
    valueOf(m_others->merges.merge(request));
    dialog.save();
    auto *notice = MemberDesk::child<QLabel>(&dialog, "noticeLabel");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(m_other->actor().osUser), qPrintable(notice->text()));
    QCOMPARE(MemberDesk::child<QLineEdit>(&dialog, "postEdit")->text(), u"楼长"_s);
    QCOMPARE(m_desk->prompts.told.size(), 1);
}

void TestEditConflicts::aUnitTakenBackIsTold()
{
    Unit unit;
    unit.name = u"市第二中学"_s;
    unit.id = valueOf(m_others->units.add(unit));
    for (const UnitRow &row : valueOf(m_desk->data.services().units.list()))
        if (row.unit.id == unit.id)
            unit = row.unit;
    auto *dialog = new UnitDialog(*m_desk->workplace, unit, m_parent.get());
    dialog->open();
    type(dialog, "phoneEdit", u"19900000001"_s);
    const ActId act{m_desk->data.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    valueOf(m_others->undo.undo(act));
    QSignalSpy answered(dialog, &FormDialog::answered);
    press(dialog);
    QTRY_COMPARE(answered.size(), 1);
    QTRY_VERIFY(
        wordsOf(dialog).contains(UnitDialog::tr("This unit is not in the database any more: whoever entered it has "
                                                "taken it back. Nothing you typed is lost as long as this form is "
                                                "open.")));
    QCOMPARE(MemberDesk::child<QLineEdit>(dialog, "phoneEdit")->text(), u"19900000001"_s);
}

QTEST_MAIN(TestEditConflicts)
#include "tst_editconflicts.moc"
