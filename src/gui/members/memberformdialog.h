// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"

#include <QDialog>
#include <QSet>

#include <memory>
#include <optional>

class QCompleter;
class QLabel;
class QStringListModel;

namespace Ui {
class MemberCareForm;
class MemberContactForm;
class MemberFormDialog;
class MemberIdentityForm;
class MemberPartyForm;
} // namespace Ui

namespace dangjian {

class LikenessHint;
class Workplace;

/**
 * The registration form 党员登记表 on the screen, for a new member or one that is there. Findings stand beside the
 * fields while one types; birth and sex come from the ID number; what another person saved meanwhile is joined with
 * what was typed, and nothing typed is lost.
 */
class MemberFormDialog : public QDialog
{
    Q_OBJECT

public:
    /** A null id makes a new member. `revealed` where the person has asked to see the ID number already. */
    MemberFormDialog(Workplace &workplace, MemberId id, bool revealed, QWidget *parent = nullptr);
    ~MemberFormDialog() override;

    /** What stands in the fields. */
    Member input() const;
    /** The texts that stand beside the fields now. */
    QStringList findings() const;
    bool isChanged() const;
    /** A JPEG for the photo, or empty bytes to take it away; it is stored with the rest. */
    void setPhoto(const QByteArray &jpeg);

public Q_SLOTS:
    void save();
    /** Shows ID number and telephones once the journal has noted it. */
    void reveal();
    void reject() override;

Q_SIGNALS:
    void saved(dangjian::MemberId id);
    /** The member's particulars stand in the fields. */
    void ready();

private:
    struct Forms;

    Member read() const;
    void setUpFields();
    void setUpUnits();
    void watch();
    void load();
    void setInput(const Member &member);
    /** What does not fit in a field. */
    struct Fault
    {
        QString column{};
        QString text{};
        bool error = false; // it stands in the way of saving
    };
    /** In the order in which the fields stand. */
    QList<Fault> faults() const;
    /** Beside the fields that were left, or all once saving was tried; tabs with errors are marked. */
    void showFindings();
    void noteLeft(QWidget *left, QWidget *entered);
    void fillFromNumber();
    void askForSameNumber();
    void setUpLikeness();
    void askForLikeness();
    /** The one whom the person in the form looks like, over the form. */
    void showLike(MemberId id, const QString &why);
    void askForUnits();
    void askForPlaces(PlaceId chosen);
    void choosePhoto();
    void saveMember(const Member &member, const QString &unitName);
    void savePhoto(MemberId id);
    void finish(MemberId id);
    void fail(const Error &error);
    void joinWithTheirs();
    /** Lets the person choose between what was typed and what somebody else saved meanwhile; then saves. */
    void settleWith(const MemberDetails &details, const QByteArray &theirPhoto);
    /** The same, with their photo to look at where both chose another one. */
    void settleWithPhoto(const MemberDetails &details);
    /** Somebody merged the member with another, or took it back. */
    void tellGone();
    void notice(const QString &text);

    std::unique_ptr<Forms> m_forms;
    Workplace &m_workplace;
    MemberId m_id;
    Member m_base; // what was in the store
    std::optional<Member> m_shown; // how the fields give that back, where nobody has touched them
    QString m_baseUnit;
    std::optional<QByteArray> m_photo; // chosen here and not stored yet
    QHash<QString, UnitId> m_units; // by name, as far as they have been asked for
    QStringListModel *m_unitNames;
    LikenessHint *m_likenessHint = nullptr;
    OrganizationId m_placesOf;
    QString m_sameNumber; // who has the ID number already
    QString m_filledNumber; // birth and sex were filled from it
    QSet<QString> m_left; // columns of fields that have been left
    bool m_allShown = false;
    bool m_loaded = false;
    bool m_saving = false;
};

} // namespace dangjian
