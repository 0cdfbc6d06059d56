// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/undoing.h"
#include "participation/entrygrid.h"
#include "participation/entrymodel.h"
#include "participation/entrypage.h"
#include "participation/suggestpopup.h"
#include "teststore.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

namespace dangjian {

/** Quick entry over a store of its own, and the keys pressed on it, counted. */
class EntryDesk
{
public:
    EntryDesk()
    {
        for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat}) {
            QSettings::setPath(format, QSettings::UserScope, m_settings.path());
        }
    }

    /** Makes the page, as the program does at its start, and puts it before the person. */
    void open()
    {
        workplace = std::make_unique<Workplace>(data.services(), prompts);
        page = std::make_unique<EntryPage>(*workplace);
        // The district report's screens: 1366 wide less the navigation.
        page->resize(1170, 620);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("the page does not come to the front");
        }
        page->activate();
        tester = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    /** The program is gone at once: nothing of its destructors' tidying runs before the disk is as it was. */
    void close()
    {
        tester.reset();
        page.reset();
        workplace.reset();
    }

    EntryGrid &grid() { return page->grid(); }
    EntryModel &model() { return page->grid().entries(); }
    SuggestPopup *popup() { return page->findChild<SuggestPopup *>(); }
    QString status(int row) { return model().statusText(row); }
    const EntryLine &line(int row) { return model().line(row); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keystrokes;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /** Each letter goes to whatever has the keyboard then. */
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++keystrokes;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }

    /** As an input method does: letters in the making, then the characters. */
    void compose(const QString &letters, const QString &characters)
    {
        keystrokes += static_cast<int>(letters.size()) + 1;
        QWidget *target = QApplication::focusWidget();
        for (qsizetype i = 1; i <= letters.size(); ++i) {
            QInputMethodEvent preedit(letters.left(i), {});
            QApplication::sendEvent(target, &preedit);
        }
        QInputMethodEvent commit;
        commit.setCommitString(characters);
        QApplication::sendEvent(target, &commit);
    }

    /** A whole line by keys, from the cell for the person on. */
    void typeLine(const QString &who, const QString &content, const QString &hours)
    {
        type(who);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        const int row = grid().row();
        if (!QTest::qWaitFor([&] { return line(row).member.has_value() && grid().column() == EntryColumn::Content; })) {
            qFatal("%s is not found", qPrintable(who));
        }
        compose(QStringLiteral("nr"), content);
        key(Qt::Key_Return);
        type(hours);
        key(Qt::Key_Return);
        // The first line of a session asks for the certifier; left empty, it asks no more.
        if (grid().row() == row && grid().column() == EntryColumn::Certifier) {
            key(Qt::Key_Return);
        }
    }

    /** All entries as they stand in the store, voided ones too. */
    QByteArray records()
    {
        QByteArray text;
        for (const MemberId member : {data.branchMember, data.inServiceMember, data.floatingMember})
            for (const Participation &entry : valueOf(data.services().participation.ofMember(member)))
                text += QStringLiteral("%1 %2 %3 %4\n")
                            .arg(entry.id.value)
                            .arg(codeOf(entry.state), entry.content, entry.reason)
                            .toUtf8();
        return text;
    }
    QList<ParticipationRow> stored() { return valueOf(data.services().participation.recent({}, 500)); }

    TestStore data;
    ScriptedPrompts prompts;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<EntryPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    int keystrokes = 0;

private:
    QTemporaryDir m_settings;
};

} // namespace dangjian
