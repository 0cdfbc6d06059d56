// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "listpage/listtable.h"
#include "units/unitdialog.h"
#include "units/unitlistmodel.h"
#include "units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestUnitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unitsAreListedWithTheirMembers();
    void aUnitIsAddedAndSelected();
    void aUnitIsEdited();
    void aUnitWithoutANameIsRefused();
    void theFilterKnowsInitials();
    void theScopeNarrowsTheListAndTheFooterSaysSo();
    void anEmptyListShowsNoEmptyFields();
    void theListIsExported();

private:
    UnitsPage *page() const { return qobject_cast<UnitsPage *>(m_desk->window->page(u"units"_s)); }
    static QLineEdit *edit(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUnitsPage::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->open();
    m_desk->window->showPage(u"units"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        page()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(page()->model()->rowCount(), 1);
}

void TestUnitsPage::cleanup()
{
    m_tester.reset();
    m_desk.reset();
}

void TestUnitsPage::unitsAreListedWithTheirMembers()
{
    const UnitRow *row = page()->model()->rowAt(0);
    QCOMPARE(row->unit.name, u"市实验小学"_s);
    QCOMPARE(row->members, 1);
    QCOMPARE(page()->model()->members(), 1);
}

void TestUnitsPage::aUnitIsAddedAndSelected()
{
    m_desk->key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = WindowDesk::dialog<UnitDialog>(page());
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"A first unit"_s);
    edit(dialog, "contactEdit")->setText(u"方敏"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    QTest::keyClick(edit(dialog, "contactEdit"), Qt::Key_Return);
    QVERIFY(answered.wait());
    QTRY_COMPARE(page()->model()->rowCount(), 2);
    QTRY_VERIFY(page()->model()->rowAt(page()->table()->currentIndex().row()) != nullptr);
    QTRY_COMPARE(page()->model()->rowAt(page()->table()->currentIndex().row())->unit.name, u"A first unit"_s);
}

void TestUnitsPage::aUnitIsEdited()
{
    page()->table()->selectRow(0);
    m_desk->key(Qt::Key_F2);
    auto *dialog = WindowDesk::dialog<UnitDialog>(page());
    QVERIFY(dialog != nullptr);
    QCOMPARE(edit(dialog, "nameEdit")->text(), u"市实验小学"_s);
    edit(dialog, "phoneEdit")->setText(u"19900000001"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    const QList<UnitRow> rows = valueOf(m_desk->data.services().units.list());
    QCOMPARE(rows.first().unit.phone, u"19900000001"_s);
    QCOMPARE(rows.first().members, 1);
    QTRY_COMPARE(page()->model()->rowAt(0)->unit.phone, u"19900000001"_s);
}

void TestUnitsPage::aUnitWithoutANameIsRefused()
{
    page()->newRecord();
    auto *dialog = WindowDesk::dialog<UnitDialog>(page());
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"faultLabel"_s)->text().contains(u"name of the unit"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(valueOf(m_desk->data.services().units.list()).size(), 1);
}

void TestUnitsPage::theFilterKnowsInitials()
{
    Unit other;
    other.name = u"区人民医院"_s;
    (void)valueOf(m_desk->data.services().units.add(other));
    QTRY_COMPARE(page()->model()->rowCount(), 2);
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    m_desk->type(u"qrm"_s);
    QTRY_COMPARE(page()->model()->rowCount(), 1);
    QCOMPARE(page()->model()->rowAt(0)->unit.name, u"区人民医院"_s);
}

void TestUnitsPage::theScopeNarrowsTheListAndTheFooterSaysSo()
{
    const auto *footer = page()->findChild<QLabel *>(u"footerLabel"_s);
    m_desk->workplace->setScope(m_desk->data.secondCommunity);
    QTRY_COMPARE(page()->model()->rowCount(), 0);
    const QString community = m_desk->workplace->organization(m_desk->data.secondCommunity)->name;
    QTRY_VERIFY(page()->findChild<QLabel *>(u"emptyLabel"_s)->text().contains(community));
    // A new one lies in the community in view, so that it is seen when it is saved.
    m_desk->key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = WindowDesk::dialog<UnitDialog>(page());
    QTest::keyClicks(QApplication::focusWidget(), u"A first unit"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(answered.wait());
    QTRY_COMPARE(page()->model()->rowCount(), 1);
    QTRY_VERIFY(footer->text().contains(community));
    m_desk->workplace->setScope({});
    QTRY_COMPARE(page()->model()->rowCount(), 2);
    QTRY_VERIFY(!footer->text().contains(community));
}

void TestUnitsPage::anEmptyListShowsNoEmptyFields()
{
    const QList<QLabel *> labels = page()->findChildren<QLabel *>();
    const auto found = std::find_if(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->accessibleName() == u"Address"_s; });
    QVERIFY(found != labels.end());
    const QLabel *address = *found;
    QTRY_VERIFY(address->isVisible());
    m_desk->workplace->setScope(m_desk->data.secondCommunity);
    QTRY_COMPARE(page()->model()->rowCount(), 0);
    QTRY_VERIFY(!address->isVisible());
}

void TestUnitsPage::theListIsExported()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"units.csv"_s);
    m_desk->prompts.files = {file};
    m_desk->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(file));
    QTRY_VERIFY(!m_desk->prompts.told.isEmpty());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
    QVERIFY(lines.at(1).startsWith(u"市实验小学"_s));
    QCOMPARE(lines.size(), 3);
}

QTEST_MAIN(TestUnitsPage)
#include "tst_unitspage.moc"
