// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "accounts/trustsettings.h"
#include "duplicates/duplicatespage.h"
#include "listpage/columnheader.h"
#include "listpage/listtable.h"
#include "members/disclosing.h"
#include "members/idnumber.h"
#include "members/memberexportdialog.h"
#include "members/memberformdialog.h"
#include "members/memberlistmodel.h"
#include "members/memberlistpage.h"
#include "members/memberspage.h"
#include "members/personpage.h"
#include "printing/previewdialog.h"
#include "search/searchbox.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"雅和小区88幢9单元777室"_s;
const QString mobile = u"19900013579"_s;
const QString phone = u"05158866442"_s;

} // namespace

/** ID number, telephones and address stand masked everywhere until they are shown on purpose. */
class TestPersonalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOnAnyScreenTellsThem();
    void whatIsCopiedIsMasked();
    void theFormKeepsAnAddressThatItDoesNotShow();
    void aReasonIsAskedWhereTheSettingsWantIt();
    void withoutAReasonNothingIsShown();
    void aPreviewAsksBeforeItShows();
    void anExportInClearAsksWhy();
    void reasonsGivenBeforeAreOffered();

private:
    /** A window over a store whose first member has all that is to be masked. */
    static MemberId furnish(WindowDesk &desk)
    {
        Member member = valueOf(desk.data.services().members.show(desk.data.branchMember)).member;
        member.address = address;
        member.mobile = mobile;
        member.phone = phone;
        valueOf(desk.data.services().members.edit(member));
        return member.id;
    }
    static PersonPage *openPerson(WindowDesk &desk, MemberId id)
    {
        auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
        members->openPerson(id);
        return QTest::qWaitFor([&] { return members->person() && members->person()->details().member.id == id; })
            ? members->person()
            : nullptr;
    }
    static int shownActs(const WindowDesk &desk)
    {
        return desk.data.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt();
    }
    static void want(WindowDesk &desk, const QString &setting)
    {
        valueOf(desk.data.services().settings.set(setting, u"1"_s));
    }
};

namespace {

void addTexts(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                texts.append(index.data(role).toString());
            }
        }
        addTexts(model, model->index(row, 0, parent), texts);
    }
}

/** All that a person, or a screen reader, finds on a window: shown now or when a tab is opened. */
QString allTexts(const QWidget *window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            texts << edit->text() << edit->placeholderText();
        } else if (const auto *area = qobject_cast<const QPlainTextEdit *>(widget)) {
            texts << area->toPlainText();
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            addTexts(view->model(), {}, texts);
        }
    }
    return texts.join(u'\n');
}

} // namespace

void TestPersonalData::nothingOnAnyScreenTellsThem()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    const QString number = valueOf(desk.data.services().members.show(id)).member.idNumber;
    // Somebody alike, for the pages of duplicates.
    const MemberId twin
        = desk.data.addMember(u"单志强"_s, testIdNumber(77), MemberCategory::Branch, desk.data.firstCommunity);
    Member other = valueOf(desk.data.services().members.show(twin)).member;
    other.address = address + u"旁"_s;
    other.mobile = mobile;
    valueOf(desk.data.services().members.edit(other));
    desk.open();
    const auto secret = [&](const QString &where) {
        const QString texts = allTexts(desk.window.get());
        for (const QString &each : {number, mobile, phone, u"88幢"_s}) {
            if (texts.contains(each)) {
                return u"%1 tells %2"_s.arg(where, each);
            }
        }
        return QString();
    };
    auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
    auto *list = members->findChild<MemberListPage *>();
    QTRY_VERIFY(list->table()->windowedModel()->rowCount() == 4);
    QTRY_VERIFY(list->table()->windowedModel()->isRowLoaded(0));
    list->table()->selectRow(0);
    auto *brief = list->findChild<QLabel *>(u"briefNameLabel"_s);
    for (int row = 0; row < 4; ++row) {
        list->table()->selectRow(row);
        const QString name = list->table()->model()->index(row, 0).data().toString();
        QTRY_COMPARE(brief->text(), name);
        QCOMPARE(secret(u"the list of members"_s), QString());
    }
    PersonPage *person = openPerson(desk, id);
    QVERIFY(person != nullptr);
    QTRY_VERIFY(person->findChild<QLabel *>(u"mobileLabel"_s)->text() == maskedPhone(mobile));
    // The history of the change tells from what to what, masked as well.
    QTRY_VERIFY(allTexts(person).contains(maskedAddress(address)));
    QCOMPARE(secret(u"the person"_s), QString());
    person->editRecord();
    auto *form = WindowDesk::dialog<MemberFormDialog>(desk.window.get());
    QVERIFY(form != nullptr);
    QTRY_COMPARE(form->findChild<QLineEdit *>(u"addressEdit"_s)->text(), maskedAddress(address));
    QVERIFY(!form->findChild<QLineEdit *>(u"addressEdit"_s)->isEnabled());
    QCOMPARE(secret(u"the form"_s), QString());
    form->reject();
    members->compare(id, twin);
    auto *compare = desk.window->findChild<QAbstractItemView *>(u"compareTable"_s);
    QTRY_VERIFY(compare != nullptr && compare->model()->rowCount() > 0);
    QCOMPARE(secret(u"the two side by side"_s), QString());
    // A search by the full number finds the person and repeats nothing.
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
    desk.window->searchBox().insert(u"单志强"_s);
    QVERIFY(answered.wait());
    QTRY_VERIFY(desk.window->searchBox().model().rowCount() > 0);
    QCOMPARE(secret(u"the search"_s), QString());
    QCOMPARE(shownActs(desk), 0);
}

void TestPersonalData::whatIsCopiedIsMasked()
{
    WindowDesk desk;
    furnish(desk);
    desk.open();
    auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
    ListTable *table = members->findChild<MemberListPage *>()->table();
    QTRY_VERIFY(table->windowedModel()->rowCount() == 3);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->setColumnHidden(column, false);
    }
    table->selectAll();
    QGuiApplication::clipboard()->clear();
    QSignalSpy copied(table, &ListTable::copied);
    table->copySelection(true);
    QVERIFY(!copied.isEmpty() || copied.wait());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(maskedPhone(mobile)));
    QVERIFY(text.contains(maskedAddress(address)));
    QVERIFY(!text.contains(mobile) && !text.contains(u"88幢"_s));
}

void TestPersonalData::theFormKeepsAnAddressThatItDoesNotShow()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    desk.open();
    PersonPage *person = openPerson(desk, id);
    QVERIFY(person != nullptr);
    person->editRecord();
    auto *form = WindowDesk::dialog<MemberFormDialog>(desk.window.get());
    QVERIFY(form != nullptr);
    auto *post = form->findChild<QLineEdit *>(u"postEdit"_s);
    QTRY_VERIFY(post->isEnabled() && form->findChild<QLineEdit *>(u"nameEdit"_s)->text() == u"单志强"_s);
    post->setText(u"楼长"_s);
    const QPointer<MemberFormDialog> open = form;
    form->save();
    QTRY_VERIFY(open.isNull() || !open->isVisible());
    const Member saved = valueOf(desk.data.services().members.show(id)).member;
    QCOMPARE(saved.post, u"楼长"_s);
    QCOMPARE(saved.address, address);
    QCOMPARE(saved.phone, phone);
}

void TestPersonalData::aReasonIsAskedWhereTheSettingsWantIt()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    want(desk, trustsetting::reasonToShow);
    desk.open();
    PersonPage *person = openPerson(desk, id);
    QVERIFY(person != nullptr);
    desk.prompts.answers = {u"a call about dues"_s};
    person->findChild<QPushButton *>(u"revealButton"_s)->click();
    auto *label = person->findChild<QLabel *>(u"mobileLabel"_s);
    QTRY_COMPARE(label->text(), mobile);
    QVERIFY(allTexts(person).contains(address));
    QCOMPARE(desk.data.scalar(u"SELECT reason FROM disclosure"_s).toString(), u"a call about dues"_s);
    QCOMPARE(shownActs(desk), 1);
}

void TestPersonalData::withoutAReasonNothingIsShown()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    want(desk, trustsetting::reasonToShow);
    desk.open();
    PersonPage *person = openPerson(desk, id);
    QVERIFY(person != nullptr);
    person->findChild<QPushButton *>(u"revealButton"_s)->click();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(!person->isRevealed());
    // The button is there for a second thought.
    desk.prompts.answers = {u"a call about dues"_s};
    person->findChild<QPushButton *>(u"revealButton"_s)->click();
    QTRY_VERIFY(person->isRevealed());
    QCOMPARE(shownActs(desk), 1);
}

void TestPersonalData::aPreviewAsksBeforeItShows()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    want(desk, trustsetting::reasonToShow);
    desk.open();
    auto *refused = new PreviewDialog(*desk.workplace, id, u"单志强"_s, PaperKind::RegistrationForm, desk.window.get());
    QSignalSpy closed(refused, &QDialog::rejected);
    QSignalSpy shown(refused, &PreviewDialog::ready);
    refused->open();
    QVERIFY(!closed.isEmpty() || closed.wait());
    QVERIFY(shown.isEmpty());
    QCOMPARE(shownActs(desk), 0);
    desk.prompts.answers = {u"to hand the form over"_s};
    PreviewDialog preview(*desk.workplace, id, u"单志强"_s, PaperKind::RegistrationForm, desk.window.get());
    QSignalSpy ready(&preview, &PreviewDialog::ready);
    preview.open();
    QVERIFY(!ready.isEmpty() || ready.wait());
    QCOMPARE(desk.data.scalar(u"SELECT reason FROM disclosure"_s).toString(), u"to hand the form over"_s);
}

void TestPersonalData::anExportInClearAsksWhy()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    want(desk, trustsetting::reasonToHandOut);
    desk.open();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"members.csv"_s);
    MemberChoice choice{{id}, {u"单志强"_s}, {}, 1};
    auto *dialog = new MemberExportDialog(*desk.workplace, choice, {}, {MemberListModel::AddressColumn});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<MemberExportDialog> open = dialog;
    dialog->open();
    dialog->findChild<QLineEdit *>(u"fileEdit"_s)->setText(file);
    dialog->findChild<QCheckBox *>(u"clearCheck"_s)->setChecked(true);
    dialog->start();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    QVERIFY(open && open->isVisible());
    QVERIFY(!QFile::exists(file));
    desk.prompts.answers = {u"for the census"_s};
    dialog->start();
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(desk.workplace->jobs().isEmpty());
    QCOMPARE(desk.data.scalar(u"SELECT reason || ' ' || file_name FROM disclosure"_s).toString(),
        u"for the census members.csv"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(address));
}

void TestPersonalData::reasonsGivenBeforeAreOffered()
{
    WindowDesk desk;
    const MemberId id = furnish(desk);
    want(desk, trustsetting::reasonToShow);
    desk.open();
    desk.prompts.answers = {u"a call about dues"_s, u"a letter"_s};
    int done = 0;
    for (int i = 0; i < 2; ++i) {
        disclose(*desk.workplace, desk.window.get(), {id}, [&done] { ++done; });
        QTRY_COMPARE(done, i + 1);
    }
    bool left = false;
    disclose(
        *desk.workplace, desk.window.get(), {id}, [] {}, [&left] { left = true; });
    QTRY_VERIFY(left);
    QCOMPARE(desk.prompts.offered, (QStringList{u"a letter"_s, u"a call about dues"_s}));
}

QTEST_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
