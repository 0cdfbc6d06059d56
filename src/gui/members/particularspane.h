// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"

#include <QScrollArea>

class QGridLayout;

namespace dangjian {

/** The particulars of the registration form, read only, in groups of two columns; what identifies is masked. */
class ParticularsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ParticularsPane(QWidget *parent = nullptr);

    /** `revealed` shows ID number and telephones in clear. */
    void showDetails(const MemberDetails &details, QDate today, bool revealed);

private:
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &fields);

    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace dangjian
