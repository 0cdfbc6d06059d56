// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historydialog.h"

#include "history/recordhistorypane.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace dangjian {

void showHistory(Workplace &workplace, QWidget *parent, const QString &title, const QString &table, const QString &key)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("historyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("HistoryDialog", "Changes: %1").arg(title));
    auto *pane = new RecordHistoryPane(workplace, dialog);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(pane, 1);
    layout->addWidget(box);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const int line = dialog->fontMetrics().height();
    dialog->resize(line * 46, line * 26);
    pane->setRecord(table, key);
    dialog->open();
}

} // namespace dangjian
