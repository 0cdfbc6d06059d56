// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace dangjian {

/** When an element is printed, put together from words: always, or only where a field is filled in, empty, or says so.
 */
class ConditionEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionEdit(QWidget *parent = nullptr);

    /** The fields that can be asked for. */
    void setFields(const QList<SheetField> &fields);
    /** As the sheet file has it; what the boxes cannot say stands in them as it is. */
    void setCondition(const QString &condition);
    QString condition() const;

Q_SIGNALS:
    void edited();

private:
    void showParts();

    QComboBox *m_kindCombo;
    QComboBox *m_fieldCombo;
    QLineEdit *m_valueEdit;
};

} // namespace dangjian
