// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "rosters/rosterimportdialog.h"
#include "rosters/rosterrowmodel.h"
#include "rosters/rostersession.h"
#include "rosters/rowsstep.h"

#include <QFile>
#include <QTableView>

namespace dangjian {

/** The import window over a store of its own, and files to be brought in. */
class RosterDesk : public MemberDesk
{
public:
    static QString sample() { return QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/roster-sample.xlsx"); }

    /** The branches that the sample names. */
    void addSampleBranches()
    {
        const QString above = workplace->organization(data.subdistrict)->code;
        int serial = 10;
        for (const char16_t *name : {u"毓龙社区", u"朝阳社区", u"铁军社区", u"旭日社区", u"双元社区"}) {
            Organization branch;
            branch.code = above + QString::number(serial++);
            branch.name = QString::fromUtf16(name) + QStringLiteral("党支部");
            branch.shortName = QString::fromUtf16(name);
            branch.parentId = data.subdistrict;
            (void)valueOf(data.services().organizations.add(branch));
        }
        QSignalSpy organizations(workplace.get(), &Workplace::organizationsChanged);
        workplace->refreshOrganizations();
        if (!organizations.wait())
            qFatal("the organizations do not come");
    }

    /** A text table of these lines; its path. */
    QString roster(const QStringList &lines, const QString &name = QStringLiteral("roster.csv")) const
    {
        return file(name, lines.join(u'\n').toUtf8() + '\n');
    }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("the file cannot be written");
        return out.fileName();
    }

    /** Puts the window before the person. */
    void open(RosterSubject subject = RosterSubject::Members)
    {
        window = std::make_unique<RosterImportDialog>(*workplace, subject);
        window->open();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not come up");
    }

    bool reaches(RosterImportDialog::Step step) const
    {
        return QTest::qWaitFor(
            [&] { return window->step() == step && window->session().work() == RosterSession::Work::None; }, 20000);
    }

    /** From the file to its rows, with what is guessed. */
    bool bringsToRows(const QString &roster)
    {
        window->take(roster);
        if (!reaches(RosterImportDialog::Columns))
            return false;
        button("nextButton")->click();
        return reaches(RosterImportDialog::Rows);
    }

    /** Whether all that was decided is planned. */
    bool isPlanned() const
    {
        return QTest::qWaitFor(
            [&] { return window->session().isCurrent() && window->session().work() == RosterSession::Work::None; },
            20000);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }

    QAbstractButton *button(const char *name) const { return child<QAbstractButton>(window.get(), name); }
    QString text(const char *label) const { return child<QLabel>(window.get(), label)->text(); }
    RosterRowModel *rows() const { return window->findChild<RowsStep *>()->model(); }
    QTableView *table() const { return child<QTableView>(window.get(), "rowsTable"); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    int members() const { return data.scalar(QStringLiteral("SELECT count(*) FROM member")).toInt(); }

    std::unique_ptr<RosterImportDialog> window;
};

} // namespace dangjian
