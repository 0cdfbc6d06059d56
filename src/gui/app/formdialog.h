// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/afterwards.h"
#include "app/workplace.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace dangjian {

/**
 * A dialog that saves what stands in it: while the service works it waits, what it refuses is said in the dialog and
 * nothing typed is lost. Shown with open(); it deletes itself.
 */
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(Workplace &workplace, QWidget *parent);

Q_SIGNALS:
    /** The service has answered, whatever it said. */
    void answered();

protected:
    /** Call it when the form is set up; the box has Save, which Enter means, and Cancel. */
    void setForm(QLabel *faultLabel, QDialogButtonBox *buttonBox);
    /** Checks what is typed and asks the service through await(). */
    virtual void save() = 0;
    void showFault(const QString &text);
    /** Somebody else saved the record meanwhile: true where the dialog lets the person choose what holds. */
    virtual bool meetConflict() { return false; }

    template <class T, class Saved>
    void await(QFuture<Result<T>> future, Saved saved)
    {
        setWaiting(true);
        afterwards(std::move(future), this, [this, saved](const Result<T> &answer) {
            setWaiting(false);
            if (answer) {
                saved(answer);
                accept();
            } else {
                refuse(answer.error());
            }
            Q_EMIT answered();
        });
    }

    Workplace &workplace() { return m_workplace; }
    Services &services() { return m_workplace.services(); }

private:
    void setWaiting(bool waiting);
    void refuse(const Error &error);

    Workplace &m_workplace;
    QLabel *m_faultLabel = nullptr;
    QPushButton *m_saveButton = nullptr;
};

} // namespace dangjian
