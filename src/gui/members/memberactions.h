// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"
#include "printing/certificateprinting.h"

#include <QObject>

class QWidget;

namespace dangjian {

class Workplace;
enum class MemberChange;

/** Whom an action is about: some people by name, or all that a list's query gives. */
struct MemberChoice
{
    QList<MemberId> ids{};
    QStringList names{}; // of the first few, to say who is meant
    std::optional<MemberQuery> query{};
    int count = 0;
};

/** What can be done with one or many members, from the list and from a person's page alike. */
class MemberActions : public QObject
{
    Q_OBJECT

public:
    MemberActions(Workplace &workplace, QWidget *window);

    void add();
    /** `revealed` where ID number and telephones are on the screen already. */
    void edit(MemberId id, bool revealed = false);
    /** Category, state, standing or branch; says what will happen before it does. */
    void change(const MemberChoice &choice, MemberChange what);
    /** The sheets of one member on the screen, from there to a printer or a PDF. */
    void preview(MemberId id, PaperKind kind);
    /** Many members to PDF, as a job. */
    void printMany(const MemberChoice &choice, PaperKind kind);
    /** The log of booklets that members bring back goes on where it ends on their paper. */
    void continueBooklets(const QList<MemberId> &members);
    /**
     * Many members into a file; `order` is how those chosen by name are sorted, `columns` are those of MemberListModel
     * that the list shows, in their order there.
     */
    void exportList(const MemberChoice &choice, const MemberQuery &order, const QList<int> &columns);
    void importRoster();
    /** A new certificate in place of a worn-out one, or of a lost one. */
    void replaceCertificate(MemberId id, const QString &name, bool lost);
    /** Takes the certificate back with a reason; no other is issued. */
    void withdrawCertificate(MemberId id, const QString &name);
    /** A certificate for a member who has none. */
    void issueCertificate(MemberId id, const QString &name);
    /** `seen` is the photo as the screen has it (Member::photo). */
    void changePhoto(MemberId id, const QString &seen);
    void removePhoto(MemberId id, const QString &name, const QString &seen);

    /** "张伟, 李娜 and 3 more". */
    static QString whom(const MemberChoice &choice);

Q_SIGNALS:
    void added(dangjian::MemberId id);

private:
    Workplace &m_workplace;
    QWidget *m_window;
};

} // namespace dangjian
