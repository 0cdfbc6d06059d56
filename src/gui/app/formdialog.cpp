// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formdialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "log.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace dangjian {

FormDialog::FormDialog(Workplace &workplace, QWidget *parent) : QDialog(parent), m_workplace(workplace)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void FormDialog::setForm(QLabel *faultLabel, QDialogButtonBox *buttonBox)
{
    m_faultLabel = faultLabel;
    m_saveButton = buttonBox->button(QDialogButtonBox::Save);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    m_saveButton->setDefault(true);
    QPalette palette = faultLabel->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).accent);
    faultLabel->setPalette(palette);
    connect(buttonBox, &QDialogButtonBox::accepted, this, &FormDialog::save);
    connect(buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().height() * 28);
}

void FormDialog::showFault(const QString &text)
{
    m_faultLabel->setText(text);
    m_faultLabel->setVisible(!text.isEmpty());
}

void FormDialog::setWaiting(bool waiting)
{
    m_saveButton->setEnabled(!waiting);
    if (waiting) {
        showFault({});
    }
}

void FormDialog::refuse(const Error &error)
{
    if (!error.detail.isEmpty()) {
        logWarning(QStringLiteral("form: error %1, %2").arg(int(error.code)).arg(error.detail));
    }
    if (error.code != ErrorCode::EditedMeanwhile || !meetConflict())
        showFault(errorText(error));
}

} // namespace dangjian
