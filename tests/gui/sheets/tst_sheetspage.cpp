// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "sheetdesk.h"

#include "printing/certificateprinting.h"
#include "printing/previewdialog.h"
#include "sheets/sheetconflictdialog.h"
#include "sheets/sheetlibrary.h"
#include "sheets/sheetreader.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

// What becomes of a changed sheet: its findings, the store, the paper.
class TestSheetsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<SheetDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aMembersOwnDataStandOnTheSheet();
    void thePersonIsChangedByAClick();
    void aFieldGoesQuietlyWithThePage();
    void fieldsAreFoundByAPieceOfTheirName();
    void propertiesAreChanged();
    void whatIsSavedIsPrinted_data();
    void whatIsSavedIsPrinted();
    void whatAnotherProgramSavedIsTakenOver();
    void whatCannotBeReadAgainIsNotSaved();
    void theOriginalComesBackAndCanBeUndone();
    void aBrokenCopyIsToldAndTheOriginalShown();
    void whatDoesNotFitIsFound();
    void leavingAsks();
    void theOriginalIsCompared();
    void aPdfOfWhatIsSeenIsMade();
    void thePreviewLeadsHere();
    void eachKeyHasOneMeaning();

private:
    static QString textOf(const QString &file)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    int acts() { return m_desk->data.scalar(u"SELECT count(*) FROM act"_s).toInt(); }
    /** What a print of the paper says, however it is begun. */
    QString printed(PaperKind kind, const QString &name)
    {
        PrintSelection selection;
        selection.member = m_desk->data.branchMember;
        PrintOptions options;
        options.kind = kind;
        options.file = m_desk->path(name);
        PrintJob job(m_desk->data.store(), selection, options);
        if (const Done done = job.runHere(); !done)
            qFatal("not printed: %d", int(done.error().code));
        return textOf(options.file);
    }
    void typeIntoNumber(const QString &text)
    {
        m_desk->doubleClick(m_desk->at(u"number"_s));
        m_desk->canvas->textEdit()->setPlainText(text);
        QTest::keyClick(m_desk->canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    }
    QStringList findings() const
    {
        QStringList all;
        auto *list = m_desk->widget<QListWidget>("findingList");
        for (int i = 0; i < list->count(); ++i)
            all << list->item(i)->text();
        return all;
    }

    std::unique_ptr<SheetDesk> m_desk;
};

void TestSheetsPage::aMembersOwnDataStandOnTheSheet()
{
    SheetDesk &desk = *m_desk;
    desk.page->showMember(desk.data.branchMember);
    desk.prompts.files << desk.path(u"seen.pdf"_s);
    QTRY_VERIFY(desk.canvas->isUpToDate());
    const auto seen = [&] {
        desk.settle();
        desk.prompts.files = {desk.path(u"seen.pdf"_s)};
        desk.jobsStarted = desk.jobsFinished = 0;
        desk.page->printRecords();
        return desk.waitForJob() && textOf(desk.path(u"seen.pdf"_s)).contains(u"单志强"_s);
    };
    QTRY_VERIFY(seen());
}

void TestSheetsPage::thePersonIsChangedByAClick()
{
    SheetDesk &desk = *m_desk;
    auto *picker = desk.widget<QLineEdit>("memberPicker");
    // Nobody yet: somebody; then on through the branch, and back.
    desk.widget<QToolButton>("memberAfterButton")->click();
    QTRY_VERIFY(!picker->text().isEmpty());
    desk.data.addMember(u"周一帆"_s, testIdNumber(31), MemberCategory::Branch, desk.data.firstCommunity);
    desk.page->showMember(desk.data.branchMember);
    QTRY_COMPARE(picker->text(), u"单志强"_s);
    desk.widget<QToolButton>("memberAfterButton")->click();
    QTRY_VERIFY(picker->text() != u"单志强"_s && !picker->text().isEmpty());
    QTest::keyClick(desk.canvas, Qt::Key_PageUp, Qt::AltModifier);
    QTRY_COMPARE(picker->text(), u"单志强"_s);
    desk.settle();
}

void TestSheetsPage::aFieldGoesQuietlyWithThePage()
{
    SheetDesk &desk = *m_desk;
    desk.page->showMember(desk.data.branchMember);
    auto *picker = SheetDesk::child<QLineEdit>(desk.page.get(), "memberPicker");
    QTRY_VERIFY(!picker->text().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
    picker->setFocus();
    picker->clear();
    QVERIFY(picker->hasFocus());
    // It is left as it goes, and nobody is there any more to hear of it.
    QPointer<QLineEdit> field(picker);
    desk.page.reset();
    QVERIFY(field.isNull());
}

void TestSheetsPage::fieldsAreFoundByAPieceOfTheirName()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"volunteer_proof"_s);
    auto *list = desk.widget<QTreeWidget>("fieldList");
    const auto seen = [list] {
        QStringList names;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            if (!list->topLevelItem(i)->isHidden())
                names << list->topLevelItem(i)->text(0);
        return names;
    };
    const qsizetype all = seen().size();
    desk.widget<QLineEdit>("fieldFilterEdit")->setText(u"落款单位电话"_s);
    // The list of services has no such field, so its heading goes, too.
    QCOMPARE(seen(), QStringList{u"落款单位电话"_s});
    desk.widget<QLineEdit>("fieldFilterEdit")->clear();
    QCOMPARE(seen().size(), all);
}

void TestSheetsPage::propertiesAreChanged()
{
    SheetDesk &desk = *m_desk;
    desk.click(u"number"_s);
    auto *x = desk.widget<QDoubleSpinBox>("xSpin");
    QCOMPARE(x->value(), 36.0);
    x->setValue(40.5);
    QCOMPARE(desk.rect(u"number"_s).left(), 40.5);
    QCOMPARE(desk.rect(u"number"_s).width(), 52.0);
    auto *text = desk.widget<QPlainTextEdit>("textEdit");
    QCOMPARE(text->toPlainText(), u"{登记证编号}"_s);
    text->moveCursor(QTextCursor::End);
    for (const QChar c : u"abc"_s)
        text->insertPlainText(c);
    QCOMPARE(desk.element(u"number"_s).text, u"{number}abc"_s);
    // Letters typed one after the other are one step.
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.element(u"number"_s).text, u"{number}"_s);
    QCOMPARE(text->toPlainText(), u"{登记证编号}"_s);
    const auto choose = [&](const char *name, const QVariant &value) {
        auto *combo = desk.property<QComboBox>(name);
        const int entry = combo->findData(value);
        QVERIFY2(entry >= 0, name);
        combo->setCurrentIndex(entry);
        Q_EMIT combo->activated(entry);
    };
    choose("faceCombo", int(Face::SansBold));
    choose("alignCombo", int(Across::Right));
    choose("conditionKindCombo", 1);
    choose("conditionFieldCombo", u"unit"_s);
    const SheetElement &element = desk.element(u"number"_s);
    QCOMPARE(element.own.face, std::optional(Face::SansBold));
    QCOMPARE(element.own.align, std::optional(Across::Right));
    QCOMPARE(element.condition, u"unit"_s);
    // What the style says again is no change of the element's own.
    choose("faceCombo", QVariant());
    QCOMPARE(desk.element(u"number"_s).own.face, std::nullopt);
    desk.property<QDoubleSpinBox>("sizeSpin")->setValue(14);
    QCOMPARE(desk.element(u"number"_s).own.size, std::optional(14.0));
}

void TestSheetsPage::whatIsSavedIsPrinted_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("kind");
    QTest::newRow("letter") << u"letter"_s << int(PaperKind::Letter);
    QTest::newRow("certificate") << u"certificate"_s << int(PaperKind::Certificate);
    QTest::newRow("form") << u"registration_form"_s << int(PaperKind::RegistrationForm);
}

void TestSheetsPage::whatIsSavedIsPrinted()
{
    QFETCH(QString, sheet);
    QFETCH(int, kind);
    SheetDesk &desk = *m_desk;
    desk.openSheet(sheet);
    QVERIFY(!printed(PaperKind(kind), u"before.pdf"_s).contains(u"编号甲"_s));
    QTest::mouseClick(desk.widget<QToolButton>("textButton"), Qt::LeftButton);
    desk.canvas->textEdit()->setPlainText(u"编号甲{姓名}"_s);
    QTest::keyClick(desk.canvas->textEdit(), Qt::Key_Return, Qt::ControlModifier);
    const QString id = desk.selected().first();
    QVERIFY(desk.document().isChanged());
    const int before = acts();
    desk.save();
    QVERIFY(!desk.document().isChanged());
    QCOMPARE(acts(), before + 1);
    QVERIFY(printed(PaperKind(kind), u"after.pdf"_s).contains(u"编号甲单志强"_s));
    // It lies in the store: the next program finds it, whatever becomes of this one.
    desk.page.reset();
    desk.open();
    desk.openSheet(sheet);
    QCOMPARE(desk.element(id).text, u"编号甲{name}"_s);
    QVERIFY(!desk.document().isChanged());
    // Saved again after another change, it takes the place of the copy.
    desk.document().select(QStringList{id});
    desk.key(Qt::Key_Right);
    desk.save();
    QCOMPARE(desk.data.scalar(u"SELECT count(*) FROM own_sheet"_s).toInt(), 1);
    QVERIFY(desk.prompts.told.isEmpty());
}

void TestSheetsPage::whatAnotherProgramSavedIsTakenOver()
{
    SheetDesk &desk = *m_desk;
    desk.openSheet(u"letter"_s);
    SheetDescription changed = desk.document().sheet();
    changed.title = u"致党员的信"_s;
    valueOf(SheetLibrary(desk.data.store()).save(changed, 0));
    QSignalSpy loaded(desk.page.get(), &SheetsPage::loaded);
    desk.page->activate();
    QVERIFY(loaded.wait(20000));
    QCOMPARE(desk.document().sheet().title, u"致党员的信"_s);
    // What is being changed here is not thrown away for it; saving then says so instead of overwriting.
    desk.document().select(idsOfPage(desk.document().sheet(), 0).mid(0, 1));
    desk.settle();
    desk.key(Qt::Key_Right);
    changed.title = u"又一封"_s;
    valueOf(SheetLibrary(desk.data.store())
                .save(changed, valueOf(SheetLibrary(desk.data.store()).sheet(u"letter"_s)).rowVersion));
    QSignalSpy saved(desk.page.get(), &SheetsPage::saved);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait(20000));
    QVERIFY(SheetDesk::dialog<SheetConflictDialog>(desk.page.get()) != nullptr);
    QVERIFY(desk.document().isChanged());
    QCOMPARE(valueOf(SheetLibrary(desk.data.store()).sheet(u"letter"_s)).own->title, u"又一封"_s);
}

void TestSheetsPage::whatCannotBeReadAgainIsNotSaved()
{
    SheetDesk &desk = *m_desk;
    typeIntoNumber(u"{没有这个字段}"_s);
    desk.settle();
    QVERIFY(findings().first().contains(u"{没有这个字段}"_s));
    QTest::keyClick(desk.canvas, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY(desk.document().isChanged());
    QCOMPARE(desk.data.scalar(u"SELECT count(*) FROM own_sheet"_s).toInt(), 0);
}

void TestSheetsPage::theOriginalComesBackAndCanBeUndone()
{
    SheetDesk &desk = *m_desk;
    typeIntoNumber(u"甲"_s);
    desk.save();
    QTRY_COMPARE(valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own.has_value(), true);
    desk.prompts.confirmations = {false};
    desk.widget<QPushButton>("resetButton")->click();
    QCOMPARE(desk.element(u"number"_s).text, u"甲"_s);
    QCOMPARE(desk.prompts.losses, 1);
    desk.prompts.confirmations = {true};
    desk.widget<QPushButton>("resetButton")->click();
    QVERIFY(desk.document().isOriginal());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.element(u"number"_s).text, u"甲"_s);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(desk.document().isOriginal());
    desk.save();
    QVERIFY(!valueOf(SheetLibrary(desk.data.store()).sheet(u"certificate"_s)).own);
    QCOMPARE(desk.data.scalar(u"SELECT count(*) FROM own_sheet"_s).toInt(), 0);
}

void TestSheetsPage::aBrokenCopyIsToldAndTheOriginalShown()
{
    SheetDesk &desk = *m_desk;
    typeIntoNumber(u"甲"_s);
    desk.save();
    desk.page.reset();
    // Half of the words are lost.
    desk.data.close();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hand"_s);
        file.setDatabaseName(desk.data.file());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QStringList triggers;
        QVERIFY(query.exec(u"SELECT sql, name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'own_sheet'"_s));
        QStringList names;
        while (query.next()) {
            triggers << query.value(0).toString();
            names << query.value(1).toString();
        }
        for (const QString &name : std::as_const(names))
            QVERIFY(query.exec(u"DROP TRIGGER "_s + name));
        QVERIFY(query.exec(u"UPDATE own_sheet SET description = substr(description, 1, 700)"_s));
        for (const QString &trigger : std::as_const(triggers))
            QVERIFY(query.exec(trigger));
    }
    QSqlDatabase::removeDatabase(u"hand"_s);
    desk.data.reopen();
    desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    desk.open();
    auto *fault = desk.widget<QLabel>("faultLabel");
    QVERIFY(fault->isVisible());
    QVERIFY(fault->text().contains(u"damaged"_s));
    QVERIFY(desk.document().isOriginal());
    QVERIFY(!printed(PaperKind::Certificate, u"original.pdf"_s).isEmpty());
    desk.prompts.confirmations = {true};
    QSignalSpy loaded(desk.page.get(), &SheetsPage::loaded);
    desk.widget<QPushButton>("resetButton")->click();
    QVERIFY(loaded.wait(20000));
    QVERIFY(!fault->isVisible());
    QCOMPARE(desk.data.scalar(u"SELECT count(*) FROM own_sheet"_s).toInt(), 0);
}

void TestSheetsPage::whatDoesNotFitIsFound()
{
    SheetDesk &desk = *m_desk;
    QCOMPARE(findings(), QStringList{u"Everything fits on the paper and can be printed."_s});
    desk.click(u"code"_s);
    desk.widget<QDoubleSpinBox>("xSpin")->setValue(95);
    desk.settle();
    QTRY_VERIFY(findings().first().contains(u"outside the paper"_s));
    desk.document().select(QStringList{});
    auto *list = desk.widget<QListWidget>("findingList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(desk.selected(), QStringList{u"code"_s});
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    // What booklets that are out rely on is told before anybody tries to save.
    desk.document().select(QStringList{u"log-table"_s});
    desk.key(Qt::Key_Delete);
    desk.settle();
    QTRY_VERIFY(findings().first().contains(u"keeps its eight pages"_s));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    // A character that is in no font, and a text cut at its smallest size.
    typeIntoNumber(QString::fromUcs4(U"\U0010FFF0"));
    desk.settle();
    QTRY_VERIFY(findings().first().contains(u"no print font"_s));
    typeIntoNumber(u"很长"_s.repeated(200));
    desk.property<QDoubleSpinBox>("smallestSpin")->setValue(8);
    desk.settle();
    QTRY_VERIFY2(findings().first().contains(u"its end is cut"_s), qPrintable(findings().join(u'|')));
}

void TestSheetsPage::leavingAsks()
{
    SheetDesk &desk = *m_desk;
    QVERIFY(desk.page->mayLeave());
    typeIntoNumber(u"甲"_s);
    desk.prompts.confirmations = {false};
    QVERIFY(!desk.page->mayLeave());
    QCOMPARE(desk.element(u"number"_s).text, u"甲"_s);
    // What is still being typed counts, too.
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.document().isChanged());
    desk.doubleClick(desk.at(u"number"_s));
    desk.canvas->textEdit()->setPlainText(u"乙"_s);
    desk.prompts.confirmations = {true};
    QVERIFY(desk.page->mayLeave());
    QCOMPARE(desk.prompts.losses, 2);
    QVERIFY(!desk.document().isChanged());
    QCOMPARE(desk.element(u"number"_s).text, u"{number}"_s);
}

void TestSheetsPage::theOriginalIsCompared()
{
    SheetDesk &desk = *m_desk;
    typeIntoNumber(u"甲"_s);
    desk.settle();
    auto *button = desk.widget<QPushButton>("originalButton");
    button->click();
    QVERIFY(desk.canvas->showsOriginal());
    desk.settle();
    // Nothing can be changed on it.
    desk.click(desk.at(u"code"_s));
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.document().undoStack().count(), 1);
    button->click();
    desk.settle();
    QCOMPARE(desk.element(u"number"_s).text, u"甲"_s);
}

void TestSheetsPage::aPdfOfWhatIsSeenIsMade()
{
    SheetDesk &desk = *m_desk;
    typeIntoNumber(u"编号甲"_s);
    desk.settle();
    desk.prompts.files << desk.path(u"try.pdf"_s);
    desk.page->printRecords();
    QVERIFY(desk.waitForJob());
    QVERIFY(textOf(desk.path(u"try.pdf"_s)).contains(u"编号甲"_s));
}

void TestSheetsPage::thePreviewLeadsHere()
{
    SheetDesk &desk = *m_desk;
    PreviewDialog preview(*desk.workplace, desk.data.branchMember, u"单志强"_s, PaperKind::RegistrationForm);
    QSignalSpy asked(desk.workplace.get(), &Workplace::listRequested);
    preview.open();
    MemberDesk::child<QPushButton>(&preview, "editButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"sheets"_s);
    desk.page->showFiltered(asked.first().at(1).value<QMap<QString, QString>>());
    QCOMPARE(desk.document().original().name, u"registration_form"_s);
    desk.settle();
    QTRY_COMPARE(desk.widget<QLineEdit>("memberPicker")->text(), u"单志强"_s);
}

void TestSheetsPage::eachKeyHasOneMeaning()
{
    QCOMPARE(repeatedKeys(*m_desk->page).join(u" "_s), QString());
}

QTEST_MAIN(TestSheetsPage)
#include "tst_sheetspage.moc"
