// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/letteroptions.h"
#include "printing/paperkind.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace dangjian {

class DateField;

/**
 * What may be chosen for a letter, labels or a list: only what concerns the paper in hand is shown, one below the other
 * or side by side.
 */
class PaperOptionsPane : public QWidget
{
    Q_OBJECT

public:
    /** `today` is what an empty end of a period means. */
    PaperOptionsPane(QDate today, Qt::Orientation orientation, QWidget *parent = nullptr);

    void showFor(PaperKind kind);
    LetterOptions options() const;
    /** What is wrong with it, in words; empty = nothing. */
    QString fault() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QWidget *label = nullptr;
        QWidget *field = nullptr;
    };
    void explain();
    void show(QWidget *field, bool shown);

    QDate m_today;
    PaperKind m_kind = PaperKind::Certificate;
    QList<Row> m_rows;
    DateField *m_fromEdit;
    DateField *m_untilEdit;
    QSpinBox *m_validSpin;
    QSpinBox *m_startSpin;
    QWidget *m_start; // the first label with its place in words
    QLabel *m_startLabel;
    QCheckBox *m_envelopeCheck;
    QCheckBox *m_clearCheck;
    QLabel *m_clearLabel;
};

} // namespace dangjian
