// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focusreturn.h"
#include "app/workplace.h"
#include "search/command.h"
#include "search/readingindex.h"
#include "search/searchmodel.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

class QLabel;
class QListView;

namespace dangjian {

/**
 * The search box for everything, Ctrl+K: people by whatever `MemberService::find` knows, organizations and commands by
 * name, pinyin and initials. What it finds drops down below it; the keyboard stays in the field.
 */
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    SearchBox(Workplace &workplace, ReadingIndex &readings, QWidget *parent = nullptr);

    void setCommands(const QList<Command> &commands);
    const SearchModel &model() const { return m_model; }

Q_SIGNALS:
    void personChosen(dangjian::MemberId id);
    void organizationChosen(dangjian::OrganizationId id);
    /** An answer to what stands in the field has come. */
    void answered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void searchPeople();
    void showPopup();
    void hidePopup();
    void move(int rows);
    void take(const QModelIndex &index);
    void leave();

    Workplace &m_workplace;
    ReadingIndex &m_readings;
    SearchModel m_model;
    QList<Command> m_commands;
    QPointer<QFrame> m_popup;
    QListView *m_list = nullptr;
    QLabel *m_nothingLabel = nullptr;
    FocusReturn m_before; // where one was typing
    bool m_asking = false; // one question at a time; what was typed meanwhile is asked next
    QString m_asked;
    bool m_takeFirst = false; // Enter was pressed before the answer came, as a scanner does
};

} // namespace dangjian
