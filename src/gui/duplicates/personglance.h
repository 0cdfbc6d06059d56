// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QDialog>

class QLabel;

namespace dangjian {

class ParticularsPane;

/** A person's particulars over a form that looks like them; read only, what identifies is masked. Accepted where the
 * form is to give way to the person. It deletes itself. */
class PersonGlance : public QDialog
{
    Q_OBJECT

public:
    PersonGlance(Workplace &workplace, MemberId id, const QString &why, QWidget *parent);

Q_SIGNALS:
    void shown();

private:
    QLabel *m_nameLabel;
    ParticularsPane *m_particulars;
};

} // namespace dangjian
