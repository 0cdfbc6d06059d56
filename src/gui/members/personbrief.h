// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"
#include "participation/participation.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace dangjian {

class DutyBar;
class PhotoView;
class Workplace;

/** A person in brief, beside a list: photo, main fields, the year's duties, the last records. */
class PersonBrief : public QScrollArea
{
    Q_OBJECT

public:
    PersonBrief(Workplace &workplace, QWidget *parent = nullptr);

    /** A null id shows nothing. */
    void showMember(MemberId id);
    /** Several are selected: their number stands instead of a person. */
    void showCount(int selected);

Q_SIGNALS:
    void openRequested(dangjian::MemberId id);
    void entryRequested(dangjian::MemberId id);

private:
    void showDetails(const MemberDetails &details);
    void showRecords(const QList<Participation> &records);

    Workplace &m_workplace;
    MemberId m_member;
    QWidget *m_person;
    QLabel *m_noneLabel;
    PhotoView *m_photo;
    QLabel *m_nameLabel;
    QLabel *m_categoryLabel;
    QLabel *m_certificateLabel;
    QFormLayout *m_fields;
    DutyBar *m_dutyBar;
    QLabel *m_recordsLabel;
    QPushButton *m_openButton;
    QPushButton *m_entryButton;
};

} // namespace dangjian
