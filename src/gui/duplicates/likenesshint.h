// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/duplicateservice.h"

#include <QLabel>

class QTimer;

namespace dangjian {

class Workplace;

/** A quiet line that names whom the person in a form looks like; a click, or Enter on it, asks to see that one. */
class LikenessHint : public QLabel
{
    Q_OBJECT

public:
    explicit LikenessHint(Workplace &workplace, QWidget *parent = nullptr);

    /** What stands in the form now; asks the store once the typing pauses. */
    void ask(const PersonMark &person);
    /** Nobody where there is nobody alike. */
    MemberId found() const { return m_found; }

Q_SIGNALS:
    /** The answer to what was asked last has come. */
    void answered();
    void seeRequested(dangjian::MemberId id, const QString &why);

private:
    void askStore();
    void show(const QList<LikeMember> &alike);

    Workplace &m_workplace;
    QTimer *m_pause;
    PersonMark m_person;
    quint64 m_turn = 0;
    MemberId m_found;
    QString m_why;
};

} // namespace dangjian
