// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/recordquery.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace dangjian {

/** One record in full beside the list: what columns cut off, and what has no column. */
class RecordBrief : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBrief(QWidget *parent = nullptr);

    void showRecord(const RecordRow &row);
    void showCount(int rows);
    void clear();

Q_SIGNALS:
    void activityChangesRequested();

private:
    QLabel *addField(const QString &name);

    QLabel *m_contentLabel;
    QLabel *m_whoLabel;
    QWidget *m_fields;
    QFormLayout *m_form;
    QList<QLabel *> m_valueLabels;
    QPushButton *m_activityButton;
};

} // namespace dangjian
