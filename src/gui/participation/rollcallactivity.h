// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

namespace Ui {
class RollCallForm;
}

namespace dangjian {

/** The activity of a roll call: what, when, how long. Titles used before are offered with all that belongs to them. */
class RollCallActivity : public QWidget
{
    Q_OBJECT

public:
    explicit RollCallActivity(Workplace &workplace, QWidget *parent = nullptr);
    ~RollCallActivity() override;

    /** As it is filled in; the date is invalid where it cannot be read, the minutes 0. */
    Activity activity() const;
    /** Figures of each attendee as they are typed. */
    QString hours() const;
    QString deeds() const;
    /** What still stands in the way, in words; empty = nothing. */
    QString obstacle() const;
    bool isUntitled() const;
    void begin(); // puts the cursor into the title
    void clearTitle();
    void loadKnownActivities();

    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    void take(const Activity &activity);
    QDate today() const { return m_workplace.services().store.clock().today(); }

    Workplace &m_workplace;
    std::unique_ptr<Ui::RollCallForm> m_form;
    QList<Activity> m_known;
};

} // namespace dangjian
