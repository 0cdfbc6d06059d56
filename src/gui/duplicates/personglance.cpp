// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/personglance.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "members/particularspane.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

PersonGlance::PersonGlance(Workplace &workplace, MemberId id, const QString &why, QWidget *parent)
    : QDialog(parent), m_nameLabel(new QLabel(this)), m_particulars(new ParticularsPane(this))
{
    setObjectName(u"personGlance"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("There already, perhaps"));
    QFont large = m_nameLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_nameLabel->setFont(large);
    auto *whyLabel = new QLabel(why, this);
    QPalette quiet = whyLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    whyLabel->setPalette(quiet);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *closeButton = buttons->addButton(tr("&Back to the form"), QDialogButtonBox::RejectRole);
    closeButton->setObjectName(u"backToFormButton"_s);
    closeButton->setDefault(true);
    QPushButton *openButton = buttons->addButton(tr("&Open this person instead"), QDialogButtonBox::AcceptRole);
    openButton->setObjectName(u"openInsteadButton"_s);
    openButton->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_nameLabel);
    rows->addWidget(whyLabel);
    rows->addWidget(m_particulars, 1);
    rows->addWidget(buttons);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    resize(digit * 90, fontMetrics().height() * 28);
    const QDate today = workplace.services().store.clock().today();
    afterwards(
        workplace.services().members.show(id), this, [this, today, &workplace](const Result<MemberDetails> &details) {
            if (!details) {
                workplace.tellError(this, details.error());
                reject();
                return;
            }
            m_nameLabel->setText(details->member.name + u"  "_s + details->branchName);
            m_particulars->showDetails(*details, today, false);
            Q_EMIT shown();
        });
}

} // namespace dangjian
