// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberactions.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "members/memberchangedialog.h"
#include "members/memberexportdialog.h"
#include "members/memberformdialog.h"
#include "members/photocropdialog.h"
#include "members/photokeeping.h"
#include "printing/batchprintdialog.h"
#include "printing/continuedialog.h"
#include "printing/previewdialog.h"
#include "rosters/rosterimportdialog.h"

#include <QMenu>
#include <QWidget>

namespace dangjian {

namespace {

constexpr int namesSaid = 3;

/** Shown window-modal without a loop of its own; gone when it is closed. */
void show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MemberActions::MemberActions(Workplace &workplace, QWidget *window)
    : QObject(window), m_workplace(workplace), m_window(window)
{
}

QString MemberActions::whom(const MemberChoice &choice)
{
    const QString names = choice.names.mid(0, namesSaid).join(tr(", "));
    const int more = choice.count - int(std::min<qsizetype>(choice.names.size(), namesSaid));
    return more > 0 ? tr("%1 and %2 more").arg(names).arg(more) : names;
}

void MemberActions::add()
{
    auto *dialog = new MemberFormDialog(m_workplace, {}, true, m_window);
    connect(dialog, &MemberFormDialog::saved, this, &MemberActions::added);
    show(dialog);
}

void MemberActions::edit(MemberId id, bool revealed)
{
    if (id)
        show(new MemberFormDialog(m_workplace, id, revealed, m_window));
}

void MemberActions::change(const MemberChoice &choice, MemberChange what)
{
    if (!choice.ids.isEmpty())
        show(new MemberChangeDialog(m_workplace, choice, what, m_window));
}

void MemberActions::preview(MemberId id, PaperKind kind)
{
    afterwards(m_workplace.services().members.row(id), this, [this, id, kind](const Result<MemberRow> &row) {
        if (row)
            show(new PreviewDialog(m_workplace, id, row->name, kind, m_window));
        else
            m_workplace.tellError(m_window, row.error());
    });
}

void MemberActions::printMany(const MemberChoice &choice, PaperKind kind)
{
    show(new BatchPrintDialog(m_workplace, choice.ids, choice.query, kind, m_window));
}

void MemberActions::continueBooklets(const QList<MemberId> &members)
{
    show(new ContinueDialog(m_workplace, members, m_window));
}

void MemberActions::exportList(const MemberChoice &choice, const MemberQuery &order, const QList<int> &columns)
{
    show(new MemberExportDialog(m_workplace, choice, order, columns, m_window));
}

void MemberActions::importRoster()
{
    openImport(m_workplace, RosterSubject::Members, m_window);
}

void MemberActions::replaceCertificate(MemberId id, const QString &name, bool lost)
{
    const QString title = lost ? tr("Report the certificate lost") : tr("Replace the certificate");
    const QString what = lost
        ? tr("%1: the certificate is marked as lost and a new one with another number is issued; the log goes on. "
             "How was it lost?")
        : tr("%1: the certificate gives way to a new one with another number; the log goes on. Why?");
    const auto reason = m_workplace.prompts().ask(m_window, title, what.arg(name));
    if (!reason)
        return;
    afterwards(m_workplace.services().certificates.replace(id, reason->trimmed(), lost), this,
        [this, title](const Result<QString> &number) {
            if (number)
                m_workplace.prompts().tell(m_window, title, tr("The new certificate has the number %1.").arg(*number));
            else
                m_workplace.tellError(m_window, number.error());
        });
}

void MemberActions::withdrawCertificate(MemberId id, const QString &name)
{
    const auto reason = m_workplace.prompts().ask(m_window, tr("Withdraw the certificate"),
        tr("%1: the certificate is taken back and no other is issued; the log stays. Why?").arg(name));
    if (!reason)
        return;
    afterwards(m_workplace.services().certificates.withdraw(id, reason->trimmed()), this, [this](const Done &done) {
        if (!done)
            m_workplace.tellError(m_window, done.error());
    });
}

void MemberActions::issueCertificate(MemberId id, const QString &name)
{
    const QString title = tr("Issue a certificate");
    if (!m_workplace.prompts().confirm(
            m_window, title, tr("%1 gets a certificate with a new number; the log goes on.").arg(name), tr("Issue it")))
        return;
    afterwards(m_workplace.services().certificates.issue(id), this, [this, title](const Result<QString> &number) {
        if (number)
            m_workplace.prompts().tell(m_window, title, tr("The new certificate has the number %1.").arg(*number));
        else
            m_workplace.tellError(m_window, number.error());
    });
}

void MemberActions::changePhoto(MemberId id, const QString &seen)
{
    const QString file = m_workplace.prompts().openFile(m_window, tr("Choose a photo"), pictureFilter());
    if (file.isEmpty())
        return;
    afterwards(readPicture(file), this, [this, id, seen](const Result<QImage> &picture) {
        if (!picture) {
            m_workplace.tellError(m_window, picture.error());
            return;
        }
        auto *dialog = new PhotoCropDialog(*picture, m_window);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog, id, seen] { keepPhoto(m_workplace, m_window, id, seen, dialog->jpeg()); });
        show(dialog);
    });
}

void MemberActions::removePhoto(MemberId id, const QString &name, const QString &seen)
{
    if (m_workplace.prompts().confirmLoss(m_window, tr("Take the photo away"),
            tr("The photo of %1 will not stand on new papers any more.").arg(name), tr("Take it away")))
        keepPhoto(m_workplace, m_window, id, seen, {});
}

} // namespace dangjian
