// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/certificatespane.h"

#include "app/appearance.h"
#include "app/listexport.h"
#include "app/words.h"
#include "history/historybutton.h"
#include "listpage/columnfit.h"
#include "listpage/flowlayout.h"
#include "listpage/listtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace dangjian {

CertificatesPane::CertificatesPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_table(new ListTable(this)),
      m_noneLabel(new QLabel(tr("There is no valid certificate."), this)),
      m_replaceButton(new QPushButton(tr("Rep&lace…"), this)),
      m_lostButton(new QPushButton(tr("Repor&t lost…"), this)),
      m_withdrawButton(new QPushButton(tr("With&draw…"), this)),
      m_issueButton(new QPushButton(tr("I&ssue"), this)),
      m_printButton(new QPushButton(tr("Previe&w and print…"), this)),
      m_continueButton(new QPushButton(tr("&Continue the booklet…"), this)),
      m_changesButton(new HistoryButton(workplace, this))
{
    m_table->setObjectName(QStringLiteral("certificatesTable"));
    m_table->setAccessibleName(tr("Certificates"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("Number"), tr("Kind"), tr("Issued"), tr("State"), tr("Ended"), tr("Reason"),
        tr("Last printed"), tr("Lines on paper")});
    new ColumnFit(m_table, m_table->horizontalHeader(),
        {{11, 14}, {9, 20}, {11, 12}, {6, 12}, {11, 12, false, true}, {8, 40, false, true}, {8, 12}, {6, 14}});
    m_noneLabel->setObjectName(QStringLiteral("noCertificateLabel"));
    m_noneLabel->setWordWrap(true);
    m_replaceButton->setObjectName(QStringLiteral("replaceButton"));
    m_lostButton->setObjectName(QStringLiteral("lostButton"));
    m_printButton->setObjectName(QStringLiteral("printCertificateButton"));
    m_continueButton->setObjectName(QStringLiteral("continueButton"));
    m_withdrawButton->setObjectName(QStringLiteral("withdrawButton"));
    m_issueButton->setObjectName(QStringLiteral("issueButton"));
    m_changesButton->setObjectName(QStringLiteral("certificateChangesButton"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *head = new FlowLayout;
    head->addWidget(m_noneLabel);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_printButton, m_continueButton, m_issueButton,
             m_replaceButton, m_lostButton, m_withdrawButton, m_changesButton})
        head->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    connect(m_replaceButton, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(false); });
    connect(m_lostButton, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(true); });
    connect(m_withdrawButton, &QPushButton::clicked, this, &CertificatesPane::withdrawRequested);
    connect(m_issueButton, &QPushButton::clicked, this, &CertificatesPane::issueRequested);
    connect(m_continueButton, &QPushButton::clicked, this, &CertificatesPane::continueRequested);
    connect(m_printButton, &QPushButton::clicked, this, &CertificatesPane::printRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CertificatesPane::showChanges);
}

void CertificatesPane::goTo(CertificateId certificate)
{
    m_wanted = certificate;
    choose(certificate);
}

void CertificatesPane::choose(CertificateId certificate)
{
    for (int row = 0; row < m_certificates.size(); ++row)
        if (m_certificates.at(row).id == certificate) {
            m_table->selectRow(row);
            return;
        }
}

void CertificatesPane::showChanges()
{
    const int row = m_table->currentIndex().row();
    const bool isOne = row >= 0 && row < m_certificates.size();
    m_changesButton->setRecord(isOne ? m_certificates.at(row).number : QString(), QStringLiteral("certificate"),
        isOne ? QString::number(m_certificates.at(row).id.value) : QString());
}

void CertificatesPane::showCertificates(const QList<Certificate> &certificates)
{
    // A button that is switched off would hand the keyboard to anything that stands next in the window.
    const bool acting = isAncestorOf(focusWidget() == nullptr ? window()->focusWidget() : focusWidget());
    const int row = m_table->currentIndex().row();
    const CertificateId before
        = m_wanted ? std::exchange(m_wanted, {}) : m_certificates.value(row >= 0 ? row : -1, Certificate{}).id;
    m_model->removeRows(0, m_model->rowCount());
    m_certificates = certificates;
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
        // In a workbook, days are days and figures figures.
        items.at(2)->setData(certificate.issued, ExportValueRole);
        items.at(4)->setData(certificate.ended, ExportValueRole);
        if (certificate.printed.isValid())
            items.at(6)->setData(certificate.printed, ExportValueRole);
        items.at(7)->setData(certificate.linesPrinted, ExportValueRole);
        m_model->appendRow(items);
    }
    choose(before);
    if (!m_table->currentIndex().isValid() && !certificates.isEmpty())
        m_table->selectRow(0);
    showChanges();
    if (acting)
        m_table->setFocus();
    m_noneLabel->setVisible(!valid);
    m_issueButton->setVisible(!valid);
    for (QPushButton *button : {m_replaceButton, m_lostButton, m_withdrawButton, m_printButton, m_continueButton})
        button->setEnabled(valid);
}

} // namespace dangjian
