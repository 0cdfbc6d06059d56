// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/certificatespane.h"

#include "app/appearance.h"
#include "app/words.h"
#include "listpage/listtable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dangjian {

CertificatesPane::CertificatesPane(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_table(new ListTable(this)),
      m_replaceButton(new QPushButton(tr("Replace…"), this)),
      m_lostButton(new QPushButton(tr("Report lost…"), this)),
      m_printButton(new QPushButton(tr("Preview and print…"), this))
{
    m_table->setObjectName(QStringLiteral("certificatesTable"));
    m_table->setAccessibleName(tr("Certificates"));
    m_table->setModel(m_model);
    m_replaceButton->setObjectName(QStringLiteral("replaceButton"));
    m_lostButton->setObjectName(QStringLiteral("lostButton"));
    m_printButton->setObjectName(QStringLiteral("printCertificateButton"));
    auto *head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_printButton);
    head->addWidget(m_replaceButton);
    head->addWidget(m_lostButton);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    connect(m_replaceButton, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(false); });
    connect(m_lostButton, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(true); });
    connect(m_printButton, &QPushButton::clicked, this, &CertificatesPane::printRequested);
}

void CertificatesPane::showCertificates(const QList<Certificate> &certificates)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Number"), tr("Kind"), tr("Issued"), tr("State"), tr("Ended"), tr("Reason"),
        tr("Last printed"), tr("Lines on paper")});
    bool valid = false;
    for (const Certificate &certificate : certificates) {
        const bool counts = certificate.state == CertificateState::Valid;
        valid = valid || counts;
        const QStringList texts{certificate.number, wordFor(certificate.kind), dateText(certificate.issued),
            wordFor(certificate.state), dateText(certificate.ended), certificate.reason,
            certificate.printed.isValid() ? dateText(certificate.printed) : tr("never"),
            QString::number(certificate.linesPrinted)};
        QList<QStandardItem *> items;
        for (const QString &text : texts) {
            auto *item = new QStandardItem(text);
            item->setEditable(false);
            if (!counts)
                item->setForeground(shadesOf(palette()).secondary);
            items.append(item);
        }
        items.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(items);
    }
    m_table->setColumnCharacters({14, 15, 12, 8, 12, 22, 12, 12});
    m_replaceButton->setEnabled(valid);
    m_lostButton->setEnabled(valid);
    m_printButton->setEnabled(valid);
}

} // namespace dangjian
