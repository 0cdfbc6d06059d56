// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/mergechoice.h"
#include "history/journalwords.h"

#include <QHash>
#include <QPixmap>
#include <QTableWidget>

#include <array>

namespace dangjian {

/**
 * Two people side by side, particular by particular, and beside them what the one who is kept will have. What differs
 * is marked and is chosen by a click or by ← and →.
 */
class CompareTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit CompareTable(const Workplace &workplace, QWidget *parent = nullptr);

    /** Shows two people anew; nothing is chosen yet but what goes without saying. */
    void showPeople(const MemberDetails &first, const MemberDetails &second, int keptSide);
    void setPhoto(int side, const QByteArray &jpeg);
    /** Who is kept: 0 the first, 1 the second. What was chosen by hand stays chosen. */
    void setKept(int side);
    /** ID numbers and telephones in clear. */
    void setRevealed(bool revealed);
    /** Also what is the same with both. */
    void setAllShown(bool shown);
    void clearPeople();

    /** Codes of the fields that the kept member takes from the other. */
    QSet<QString> fromMerged() const;
    /** Chooses a side for the particular of a row (its code); what is the same, or is nobody's to choose, stays. */
    void choose(const QString &code, int side);
    int rowOf(const QString &code) const;

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QString code; // a MergeField's, or a column that periods keep
        QString name;
        std::array<QString, 2> texts;
        bool differs = false;
        bool choosable = false;
    };

    void addLines();
    void fill();
    void fillRow(int row);
    void fitColumns();
    QString textOf(const MergeField &field, int side) const;
    void showPhoto(int row, int column, const QPixmap &photo);
    int sideOf(const Line &line) const;

    JournalWords m_words;
    std::array<MemberDetails, 2> m_people;
    std::array<QPixmap, 2> m_photos;
    QList<Line> m_lines;
    QList<qsizetype> m_rows; // which line stands in each row
    QHash<QString, int> m_byHand;
    int m_kept = 0;
    bool m_allShown = false;
};

} // namespace dangjian
