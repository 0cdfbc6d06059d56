// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace dangjian {

class HistoryButton;
class ListTable;

/** A person's certificates, the valid one and those before it. */
class CertificatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesPane(Workplace &workplace, QWidget *parent = nullptr);

    void showCertificates(const QList<Certificate> &certificates);
    /** This one is the current one, now or as soon as it is there. */
    void goTo(CertificateId certificate);

Q_SIGNALS:
    void replaceRequested(bool lost);
    void withdrawRequested();
    void issueRequested();
    void printRequested();
    void continueRequested();

private:
    void choose(CertificateId certificate);
    void showChanges();

    QList<Certificate> m_certificates;
    CertificateId m_wanted;
    QStandardItemModel *m_model;
    ListTable *m_table;
    QLabel *m_noneLabel;
    QPushButton *m_replaceButton;
    QPushButton *m_lostButton;
    QPushButton *m_withdrawButton;
    QPushButton *m_issueButton;
    QPushButton *m_printButton;
    QPushButton *m_continueButton;
    HistoryButton *m_changesButton;
};

} // namespace dangjian
