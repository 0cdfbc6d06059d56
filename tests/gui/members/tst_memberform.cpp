// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "memberdesk.h"

#include "app/language.h"
#include "conflicts/conflictdialog.h"
#include "listpage/codecombo.h"
#include "listpage/datefield.h"
#include "listpage/organizationcombo.h"
#include "members/cropview.h"
#include "members/idnumber.h"
#include "members/memberfields.h"
#include "members/memberformdialog.h"
#include "members/photocropdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTimer>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"32099919830215002"_s; // a woman born on 15 February 1983, without the check character

QString fullNumber()
{
    return number + idNumberCheck(number);
}

/** Red, green, blue and white quarters: what was cropped is told by its colours. */
QImage quarters(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const QSize half = size / 2;
    painter.fillRect(QRect(QPoint(0, 0), half), Qt::red);
    painter.fillRect(QRect(QPoint(half.width(), 0), half), Qt::green);
    painter.fillRect(QRect(QPoint(0, half.height()), half), Qt::blue);
    painter.fillRect(QRect(QPoint(half.width(), half.height()), half), Qt::white);
    return image;
}

bool close(QColor left, QColor right)
{
    return std::abs(left.red() - right.red()) < 24 && std::abs(left.green() - right.green()) < 24
        && std::abs(left.blue() - right.blue()) < 24;
}

} // namespace

class TestMemberForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<MemberDesk>(); }
    void cleanup() { m_desk.reset(); }
    void findingsStandBesideTheFieldsThatWereLeft();
    void aNewFormScoldsNobody();
    void savingLeadsToTheFirstFault();
    void keysFollowTheFieldsAndEachHasOneMeaning();
    void aMemberIsSavedWithAllFields();
    void theSameNumberIsTold();
    void whatAnotherSavedIsJoinedAndNothingTypedIsLost();
    void theNumberIsMaskedAndKept();
    void unsavedInputAsksBeforeClosing();
    void mergesKeepWhatWasTyped();
    void theCropIsTheFrame();
    void aPhotoIsCroppedAndStored();

private:
    std::unique_ptr<MemberFormDialog> form(MemberId id, bool revealed = true)
    {
        auto dialog = std::make_unique<MemberFormDialog>(*m_desk->workplace, id, revealed);
        QSignalSpy ready(dialog.get(), &MemberFormDialog::ready);
        dialog->open();
        if (!ready.wait())
            qFatal("the form does not come up");
        return dialog;
    }
    static QLineEdit *edit(QDialog *dialog, const char *name) { return MemberDesk::child<QLineEdit>(dialog, name); }
    static QString said(QDialog *dialog, const char *name) { return MemberDesk::child<QLabel>(dialog, name)->text(); }
    static MemberId savedBy(MemberFormDialog *dialog)
    {
        QSignalSpy saved(dialog, &MemberFormDialog::saved);
        dialog->save();
        return saved.isEmpty() && !saved.wait() ? MemberId{} : saved.first().first().value<MemberId>();
    }

    /** Whatever the form does after a pause in the typing has been done. */
    static bool isAtRest(const QObject *dialog)
    {
        const auto timers = dialog->findChildren<QTimer *>();
        return std::none_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->isActive(); });
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestMemberForm::findingsStandBesideTheFieldsThatWereLeft()
{
    const auto dialog = form({});
    edit(dialog.get(), "idNumberEdit")->setFocus();
    QTest::keyClicks(edit(dialog.get(), "idNumberEdit"), number + (fullNumber().back() == u'0' ? u'1' : u'0'));
    QTRY_VERIFY(isAtRest(dialog.get()));
    QVERIFY(said(dialog.get(), "idNumberFindingLabel").isEmpty()); // it is still being typed
    QTest::keyClick(edit(dialog.get(), "idNumberEdit"), Qt::Key_Tab);
    QTRY_VERIFY(!said(dialog.get(), "idNumberFindingLabel").isEmpty());
    edit(dialog.get(), "idNumberEdit")->setText(fullNumber());
    QTRY_VERIFY(said(dialog.get(), "idNumberFindingLabel").isEmpty());
    // Birth and sex come from the number; what disagrees with it is told, not overwritten.
    auto *birth = MemberDesk::child<DateField>(dialog.get(), "birthEdit");
    QCOMPARE(birth->date(), QDate(1983, 2, 15));
    QCOMPARE(dialog->input().sex, Sex::Female);
    QVERIFY(birth->hasFocus());
    birth->setText(u"1983-02-16"_s);
    QTest::keyClick(birth, Qt::Key_Tab);
    QTRY_VERIFY(!said(dialog.get(), "birthFindingLabel").isEmpty());
    birth->setText(u"16.2.1983"_s);
    QTRY_VERIFY(said(dialog.get(), "birthFindingLabel").contains(u"19860701"_s));
    dialog->save();
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM member"_s).toInt(), 3);
}

void TestMemberForm::aNewFormScoldsNobody()
{
    const auto dialog = form({});
    QTRY_VERIFY(isAtRest(dialog.get()));
    QVERIFY2(dialog->findings().isEmpty(), qPrintable(dialog->findings().join(u'|')));
    QVERIFY(said(dialog.get(), "summaryLabel").isEmpty());
    // Room for the line is kept: what stands below does not move when it comes.
    auto *number = edit(dialog.get(), "idNumberEdit");
    const int before = number->mapTo(dialog.get(), QPoint()).y();
    QVERIFY(edit(dialog.get(), "nameEdit")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!said(dialog.get(), "nameFindingLabel").isEmpty());
    QVERIFY(said(dialog.get(), "idNumberFindingLabel").isEmpty());
    QCOMPARE(number->mapTo(dialog.get(), QPoint()).y(), before);
}

void TestMemberForm::savingLeadsToTheFirstFault()
{
    const auto dialog = form({});
    auto *tabs = MemberDesk::child<QTabWidget>(dialog.get(), "tabs");
    auto *branch = MemberDesk::child<OrganizationCombo>(dialog.get(), "branchCombo");
    branch->setEditText(u"no such branch"_s);
    edit(dialog.get(), "joinedEdit")->setText(u"someday"_s);
    tabs->setCurrentIndex(3);
    dialog->save();
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(edit(dialog.get(), "nameEdit")->hasFocus());
    QVERIFY(!tabs->tabIcon(0).isNull() && !tabs->tabIcon(1).isNull());
    QVERIFY(tabs->tabIcon(2).isNull() && tabs->tabIcon(3).isNull());
    edit(dialog.get(), "nameEdit")->setText(u"曾梅"_s);
    edit(dialog.get(), "idNumberEdit")->setText(fullNumber());
    dialog->save();
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(branch->hasFocus());
    // What was typed is named; it was not left out.
    QVERIFY2(said(dialog.get(), "branchFindingLabel").contains(u"no such branch"_s),
        qPrintable(said(dialog.get(), "branchFindingLabel")));
    branch->setOrganization(m_desk->data.secondCommunity);
    dialog->save();
    QVERIFY(edit(dialog.get(), "joinedEdit")->hasFocus());
    QTRY_VERIFY(tabs->tabIcon(0).isNull());
}

void TestMemberForm::keysFollowTheFieldsAndEachHasOneMeaning()
{
    for (const QString &code : {u"en"_s, u"zh"_s}) {
        Language language;
        language.use(code);
        const auto dialog = form({});
        QStringList way;
        for (int i = 0; i < 6; ++i) {
            way.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(way.mid(1, 4), (QStringList{u"idNumberEdit"_s, u"birthEdit"_s, u"sexCombo"_s, u"ethnicityCombo"_s}));
        auto *tabs = MemberDesk::child<QTabWidget>(dialog.get(), "tabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCOMPARE(repeatedKeys(*dialog).join(u" "_s), QString());
        }
    }
}

void TestMemberForm::aMemberIsSavedWithAllFields()
{
    const auto dialog = form({});
    edit(dialog.get(), "nameEdit")->setText(u" 曾　梅 "_s);
    edit(dialog.get(), "idNumberEdit")->setText(fullNumber().toLower());
    MemberDesk::child<OrganizationCombo>(dialog.get(), "branchCombo")->setOrganization(m_desk->data.secondCommunity);
    auto *category = MemberDesk::child<QComboBox>(dialog.get(), "categoryCombo");
    category->setCurrentIndex(category->findData(u"in_service"_s));
    MemberDesk::child<CodeCombo>(dialog.get(), "educationCombo")->setEditText(u"大专"_s);
    MemberDesk::child<CodeCombo>(dialog.get(), "ethnicityCombo")->setEditText(u"回族"_s);
    edit(dialog.get(), "joinedEdit")->setText(u"20040701"_s);
    edit(dialog.get(), "fullEdit")->setText(u"2005.7.1"_s);
    edit(dialog.get(), "introducersEdit")->setText(u"张三、李四"_s);
    edit(dialog.get(), "unitEdit")->setText(u"盐城市第九中学"_s);
    edit(dialog.get(), "postEdit")->setText(u"教师"_s);
    edit(dialog.get(), "mobileEdit")->setText(u"19900001234"_s);
    edit(dialog.get(), "addressEdit")->setText(u"朝阳新村16号楼3单元305室"_s);
    MemberDesk::child<QCheckBox>(dialog.get(), "hardshipCheck")->setChecked(true);
    MemberDesk::child<QPlainTextEdit>(dialog.get(), "remarksEdit")->setPlainText(u"夜班"_s);
    QVERIFY(dialog->isChanged());
    const MemberId id = savedBy(dialog.get());
    QVERIFY(id);
    QVERIFY(m_desk->prompts.told.isEmpty());
    const MemberDetails saved = m_desk->details(id);
    QCOMPARE(saved.member.name, u"曾梅"_s);
    QCOMPARE(saved.member.idNumber, fullNumber());
    QCOMPARE(saved.member.birth, QDate(1983, 2, 15));
    QCOMPARE(saved.member.sex, Sex::Female);
    QCOMPARE(saved.branchName, u"太平社区党支部"_s);
    QCOMPARE(saved.member.category, MemberCategory::InService);
    QVERIFY(!saved.member.education.isEmpty() && saved.member.education != u"大专"_s);
    QCOMPARE(saved.member.ethnicity, u"03"_s);
    QCOMPARE(saved.member.joined, QDate(2004, 7, 1));
    QCOMPARE(saved.member.full, QDate(2005, 7, 1));
    QCOMPARE(saved.unitName, u"盐城市第九中学"_s);
    QCOMPARE(saved.member.mobile, u"19900001234"_s);
    QVERIFY(saved.member.hardship);
    QCOMPARE(saved.member.remarks, u"夜班"_s);
    QCOMPARE(saved.certificates.size(), 1);
}

void TestMemberForm::theSameNumberIsTold()
{
    const auto dialog = form({});
    edit(dialog.get(), "idNumberEdit")->setText(m_desk->details(m_desk->data.branchMember).member.idNumber);
    edit(dialog.get(), "idNumberEdit")->setFocus();
    QTest::keyClick(edit(dialog.get(), "idNumberEdit"), Qt::Key_Tab);
    QTRY_VERIFY(said(dialog.get(), "idNumberFindingLabel").contains(u"单志强"_s));
}

void TestMemberForm::whatAnotherSavedIsJoinedAndNothingTypedIsLost()
{
    const MemberId id = m_desk->data.branchMember;
    const auto dialog = form(id);
    edit(dialog.get(), "mobileEdit")->setText(u"19900000001"_s);
    edit(dialog.get(), "schoolEdit")->setText(u"盐城师范学院"_s);
    Member theirs = m_desk->details(id).member;
    theirs.mobile = u"19900000002"_s;
    theirs.address = u"朝阳新村8号楼"_s;
    valueOf(m_desk->data.services().members.edit(theirs));

    dialog->save();
    auto *conflict = MemberDesk::dialog<ConflictDialog>(dialog.get());
    QVERIFY(conflict != nullptr);
    QVERIFY(dialog->isVisible());
    // Both changed the telephone: mine is chosen, by the keyboard alone.
    auto *mine = MemberDesk::child<QRadioButton>(conflict, "mine_mobile");
    auto *theirs_ = MemberDesk::child<QRadioButton>(conflict, "theirs_mobile");
    auto *save = MemberDesk::child<QPushButton>(conflict, "saveButton");
    QVERIFY(!save->isEnabled());
    QCOMPARE(conflict->findChildren<QRadioButton *>().size(), 2);
    theirs_->setFocus();
    QTest::keyClick(theirs_, Qt::Key_Right);
    QVERIFY(mine->isChecked());
    QSignalSpy stored(dialog.get(), &MemberFormDialog::saved);
    QTest::keyClick(mine, Qt::Key_Return);
    QTRY_COMPARE(stored.size(), 1);
    const Member saved = m_desk->details(id).member;
    QCOMPARE(saved.mobile, u"19900000001"_s);
    QCOMPARE(saved.address, u"朝阳新村8号楼"_s);
    QCOMPARE(saved.school, u"盐城师范学院"_s);
}

void TestMemberForm::theNumberIsMaskedAndKept()
{
    const MemberId id = m_desk->data.branchMember;
    Member member = m_desk->details(id).member;
    member.mobile = u"19900004321"_s;
    valueOf(m_desk->data.services().members.edit(member));
    const auto dialog = form(id, false);
    QCOMPARE(edit(dialog.get(), "idNumberEdit")->text(), maskedIdNumber(member.idNumber));
    QVERIFY(!edit(dialog.get(), "mobileEdit")->isEnabled());
    QVERIFY(!dialog->isChanged());
    edit(dialog.get(), "postEdit")->setText(u"楼长"_s);
    QCOMPARE(savedBy(dialog.get()), id);
    QCOMPARE(m_desk->details(id).member.idNumber, member.idNumber);
    QCOMPARE(m_desk->details(id).member.mobile, member.mobile);
    QCOMPARE(m_desk->details(id).member.post, u"楼长"_s);

    const auto again = form(id, false);
    again->reveal();
    QTRY_COMPARE(edit(again.get(), "idNumberEdit")->text(), member.idNumber);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(), 1);
}

void TestMemberForm::unsavedInputAsksBeforeClosing()
{
    const auto dialog = form(m_desk->data.branchMember);
    edit(dialog.get(), "nameEdit")->setText(u"单志刚"_s);
    m_desk->prompts.confirmations = {false, true};
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(edit(dialog.get(), "nameEdit")->text(), u"单志刚"_s);
    dialog->close();
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_desk->prompts.confirmations.isEmpty());
    // Looking at a form is no change, whatever its fields would write of their own accord.
    Member odd = m_desk->details(m_desk->data.branchMember).member;
    odd.specialties = u"书法、太极拳"_s;
    odd.education = u"ZZ"_s;
    odd.occupation = u"教师"_s;
    odd.nativePlace = u" 江苏盐城 "_s;
    valueOf(m_desk->data.services().members.edit(odd));
    const auto untouched = form(m_desk->data.branchMember);
    QVERIFY(!untouched->isChanged());
    edit(untouched.get(), "postEdit")->setText(u"楼长"_s);
    QVERIFY(savedBy(untouched.get()));
    const Member kept = m_desk->details(m_desk->data.branchMember).member;
    QCOMPARE(kept.specialties, odd.specialties);
    QCOMPARE(kept.education, odd.education);
    QCOMPARE(kept.occupation, odd.occupation);
    QCOMPARE(kept.post, u"楼长"_s);
}

void TestMemberForm::mergesKeepWhatWasTyped()
{
    Member base;
    base.name = u"a"_s;
    base.post = u"b"_s;
    base.rowVersion = 3;
    Member mine = base;
    mine.name = u"mine"_s;
    mine.school = u"same"_s;
    Member theirs = base;
    theirs.name = u"theirs"_s;
    theirs.post = u"new"_s;
    theirs.school = u"same"_s;
    theirs.category = MemberCategory::Floating;
    theirs.rowVersion = 4;
    const MemberMerge merge = mergeOf(base, mine, theirs);
    QCOMPARE(merge.record.name, u"mine"_s);
    QCOMPARE(merge.record.post, u"new"_s);
    QCOMPARE(merge.record.category, MemberCategory::Floating);
    QCOMPARE(merge.record.rowVersion, 4);
    QCOMPARE(merge.taken, QStringList{u"post"_s});
    QCOMPARE(merge.contested, QStringList{u"name"_s});
}

void TestMemberForm::theCropIsTheFrame()
{
    CropView view;
    view.resize(440, 420);
    view.setImage(quarters({2000, 1400}));
    // At first as much as the frame takes, in the middle.
    QCOMPARE(view.cropRect(), QRectF(500, 0, 1000, 1400));
    const QImage middle = view.cropped();
    QCOMPARE(middle.size(), QSize(295, 413));
    QVERIFY(close(middle.pixelColor(10, 10), Qt::red));
    QVERIFY(close(middle.pixelColor(285, 10), Qt::green));
    QVERIFY(close(middle.pixelColor(10, 400), Qt::blue));
    QVERIFY(close(middle.pixelColor(285, 400), Qt::white));
    // By keys to the left edge and no further; nearer to the upper left corner by mouse and wheel.
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.cropRect().left(), 0.0);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.cropRect().width() < 500);
    QTest::mousePress(&view, Qt::LeftButton, {}, {200, 200});
    QMouseEvent drag(QEvent::MouseMove, QPointF(1500, 1500), QPointF(1500, 1500), Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(&view, &drag);
    QCOMPARE(view.cropRect().topLeft(), QPointF(0, 0));
    const QImage corner = view.cropped();
    for (const QPoint at : {QPoint(5, 5), QPoint(290, 5), QPoint(5, 408), QPoint(290, 408)})
        QVERIFY(close(corner.pixelColor(at), Qt::red));
    view.setZoom(0);
    view.turn(true);
    QCOMPARE(view.image().size(), QSize(1400, 2000));
    QVERIFY(close(view.cropped().pixelColor(5, 5), Qt::blue));
}

void TestMemberForm::aPhotoIsCroppedAndStored()
{
    const QString file = m_desk->path(u"photo.png"_s);
    QVERIFY(quarters({1500, 2100}).save(file));
    m_desk->prompts.files = {file};
    const auto dialog = form(m_desk->data.branchMember);
    MemberDesk::child<QPushButton>(dialog.get(), "choosePhotoButton")->click();
    auto *crop = MemberDesk::dialog<PhotoCropDialog>(dialog.get());
    QVERIFY(crop);
    crop->accept();
    QVERIFY(dialog->isChanged());
    QVERIFY(savedBy(dialog.get()));
    const QByteArray jpeg = valueOf(m_desk->data.services().members.photo(m_desk->data.branchMember));
    QVERIFY(jpeg.startsWith("\xFF\xD8"));
    const QImage photo = QImage::fromData(jpeg, "JPG");
    QCOMPARE(photo.size(), photoPixels);
    QVERIFY(std::abs(photo.dotsPerMeterX() - 11811) < 60);
    QVERIFY(close(photo.pixelColor(20, 20), Qt::red));
    QVERIFY(close(photo.pixelColor(280, 400), Qt::white));

    // A file that is no picture is said to be none.
    QFile broken(m_desk->path(u"broken.jpg"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    const Result<QImage> read = readPicture(broken.fileName()).result();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileFormat);
}

QTEST_MAIN(TestMemberForm)
#include "tst_memberform.moc"
