// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperrunservice.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CameOutDialog;
}

namespace dangjian {

class Workplace;

/** What a printer was given, for the question what came out of it. */
struct SentToPrinter
{
    QString words; // "Part 2 of 8 …": what was sent, and where to
    QList<SentPerson> people; // in the order of the paper; one alone is not asked for by name
    int partsToCome = 0; // after this one
    bool backwards = false; // the last page comes out first
};

/**
 * Asked once the paper lies in the tray: all, or from which person and page on not. What is lacking is printed again,
 * at once or later. Closed without an answer, nothing is noted.
 */
class CameOutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CameOutDialog(const SentToPrinter &sent, QWidget *parent = nullptr);
    ~CameOutDialog() override;

    /** Over what it is asked: the dialog that stands in front, or else the window. */
    static QWidget *place(Workplace &workplace);

    /** How many people's papers came out whole. */
    int people() const;
    /** And how many sides of the next one's, of those that were sent. */
    int sidesOfNext() const;
    bool isWhole() const { return people() == int(m_sent.people.size()); }
    /** What is lacking, or comes next, is to be printed at once. */
    bool goesOn() const { return m_goesOn; }

private:
    void showPerson();
    void showNext();

    std::unique_ptr<Ui::CameOutDialog> m_form;
    SentToPrinter m_sent;
    bool m_goesOn = false;
};

} // namespace dangjian
