// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/restoredialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/thinbar.h"
#include "app/workplace.h"
#include "backups/backupkeeper.h"
#include "backups/backuplist.h"
#include "backups/backupshelf.h"
#include "backups/passphraserules.h"
#include "backups/restorejob.h"
#include "history/journalwords.h"
#include "log.h"
#include "store/presentactor.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace dangjian {

namespace {

bool looksSealed(const QString &backup)
{
    return backup.endsWith(QLatin1StringView(".sealed"));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

RestoreDialog::RestoreDialog(Workplace &workplace, QWidget *parent)
    : RestoreDialog(workplace.prompts(), {}, workplace.services().store.file(), &workplace.services().store, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_keeper = &BackupKeeper::of(workplace);
    showList();
}

RestoreDialog::RestoreDialog(Prompts &prompts, const StoreOpening &opening, const QString &target, QWidget *parent)
    : RestoreDialog(prompts, opening, target, nullptr, parent)
{
    showList();
}

RestoreDialog::RestoreDialog(
    Prompts &prompts, const StoreOpening &opening, const QString &target, Store *open, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_opening(opening), m_target(target), m_open(open)
{
    setWindowTitle(tr("Restore from a backup"));
    build();
    resize(fontMetrics().height() * 46, fontMetrics().height() * 30);
}

void RestoreDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    m_listLabel = new QLabel(this);
    m_listLabel->setWordWrap(true);
    m_list = new BackupList(false, this);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (const QString chosen = m_list->chosen(); !chosen.isEmpty()) {
            take(chosen);
        }
    });
    layout->addWidget(m_listLabel);
    layout->addWidget(m_list, 2);
    auto *fileRow = new QHBoxLayout;
    m_fileLabel = new QLabel(this);
    m_fileLabel->setObjectName(QStringLiteral("chosenBackupLabel"));
    m_fileLabel->setWordWrap(true);
    m_fileButton = new QPushButton(tr("Another &file…"), this);
    m_fileButton->setObjectName(QStringLiteral("backupFileButton"));
    connect(m_fileButton, &QPushButton::clicked, this, [this] {
        const QString file
            = m_prompts.openFile(this, tr("Choose a backup"), tr("Backups (*.sqlite *.sealed);;All files (*)"));
        if (!file.isEmpty()) {
            choose(file);
        }
    });
    fileRow->addWidget(m_fileLabel, 1);
    fileRow->addWidget(m_fileButton);
    layout->addLayout(fileRow);
    if (m_open == nullptr) {
        auto *targetRow = new QHBoxLayout;
        auto *targetLabel = new QLabel(tr("Resto&re to"), this);
        m_targetEdit = new QLineEdit(QDir::toNativeSeparators(m_target), this);
        m_targetEdit->setObjectName(QStringLiteral("targetEdit"));
        targetLabel->setBuddy(m_targetEdit);
        connect(m_targetEdit, &QLineEdit::textChanged, this, [this] {
            forget();
            hidePreview();
            setButtons();
        });
        targetRow->addWidget(targetLabel);
        targetRow->addWidget(m_targetEdit, 1);
        layout->addLayout(targetRow);
    }
    layout->addLayout(buildPassphrase());
    m_previewLabel = new QLabel(this);
    m_previewLabel->setObjectName(QStringLiteral("previewLabel"));
    m_previewLabel->setWordWrap(true);
    m_previewLabel->setTextFormat(Qt::PlainText);
    m_previewLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_previewLabel->setContentsMargins(12, 10, 12, 10);
    m_previewLabel->setAutoFillBackground(true);
    m_previewLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette card = m_previewLabel->palette();
    card.setColor(QPalette::Window, shadesOf(card).card);
    m_previewLabel->setPalette(card);
    layout->addWidget(m_previewLabel, 2);
    hidePreview();
    m_faultLabel = new QLabel(this);
    m_faultLabel->setObjectName(QStringLiteral("faultLabel"));
    m_faultLabel->setWordWrap(true);
    QPalette alert = m_faultLabel->palette();
    alert.setColor(QPalette::WindowText, shadesOf(alert).accent);
    m_faultLabel->setPalette(alert);
    m_faultLabel->hide();
    layout->addWidget(m_faultLabel);
    layout->addLayout(buildButtons());
    setButtons();
}

QLayout *RestoreDialog::buildPassphrase()
{
    auto *holder = new QVBoxLayout;
    m_passphraseRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_passphraseRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *passphraseLabel = new QLabel(tr("The backup is sealed. Its &passphrase"), m_passphraseRow);
    m_passphraseEdit = new QLineEdit(m_passphraseRow);
    m_passphraseEdit->setObjectName(QStringLiteral("passphraseEdit"));
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    passphraseLabel->setBuddy(m_passphraseEdit);
    connect(m_passphraseEdit, &QLineEdit::textChanged, this, [this] {
        forget();
        hidePreview();
        setButtons();
    });
    row->addWidget(passphraseLabel);
    row->addWidget(m_passphraseEdit, 1);
    m_passphraseRow->hide();
    holder->addWidget(m_passphraseRow);
    return holder;
}

QLayout *RestoreDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_workLabel = new QLabel(this);
    m_bar = new ThinBar(this);
    m_bar->hide();
    m_lookButton = new QPushButton(tr("&Look into it"), this);
    m_lookButton->setObjectName(QStringLiteral("lookButton"));
    m_restoreButton = new QPushButton(tr("Re&store it"), this);
    m_restoreButton->setObjectName(QStringLiteral("restoreNowButton"));
    m_cancelButton = new QPushButton(tr("Cancel"), this);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    for (QPushButton *button : {m_lookButton, m_restoreButton, m_cancelButton, m_fileButton}) {
        button->setAutoDefault(false);
    }
    connect(m_lookButton, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_restoreButton, &QPushButton::clicked, this, &RestoreDialog::confirm);
    connect(m_cancelButton, &QPushButton::clicked, this, &RestoreDialog::reject);
    row->addWidget(m_workLabel);
    row->addWidget(m_bar, 1);
    row->addStretch(1);
    row->addWidget(m_lookButton);
    row->addWidget(m_restoreButton);
    row->addWidget(m_cancelButton);
    return row;
}

void RestoreDialog::showList()
{
    QList<ListedBackups> listed;
    if (m_keeper != nullptr && m_keeper->state()) {
        listed.append({tr("this computer"), m_keeper->state()->own.backups});
        listed.append({tr("second place"), m_keeper->state()->second.backups});
    } else {
        listed.append({tr("this computer"), backupsIn(ownBackupFolder(m_target))});
    }
    m_list->setBackups(listed);
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    (any ? static_cast<QWidget *>(m_list) : m_fileButton)->setFocus();
    m_listLabel->setText(any ? tr("Which backup?")
                             : tr("There are no backups beside the database. Choose the file of one, on a stick for "
                                  "instance: its name ends with .sqlite or .sealed."));
}

QString RestoreDialog::target() const
{
    return m_targetEdit == nullptr ? m_target : QDir::fromNativeSeparators(m_targetEdit->text().trimmed());
}

QByteArray RestoreDialog::passphrase() const
{
    return m_given.isEmpty() ? passphraseBytes(m_passphraseEdit->text()) : m_given;
}

void RestoreDialog::choose(const QString &backup)
{
    if (backup.isEmpty()) {
        return;
    }
    m_list->clearSelection();
    take(backup);
}

void RestoreDialog::forget()
{
    m_isLookedInto = false;
    m_opened.reset();
}

void RestoreDialog::hidePreview()
{
    QPalette quiet = m_previewLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_previewLabel->setPalette(quiet);
    m_previewLabel->setText(
        tr("Choose a backup: what is in it, and what the present database has beyond it, is shown here first."));
}

void RestoreDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // The newest is what most come for; it is looked into at once.
    if (m_backup.isEmpty() && m_list->isVisibleTo(this)) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

bool RestoreDialog::isLooking() const
{
    return qobject_cast<RestorePreviewJob *>(m_job.data()) != nullptr;
}

void RestoreDialog::take(const QString &backup)
{
    if (m_job) {
        // Who goes on through the list does not wait for what lies behind.
        if (isLooking()) {
            m_next = backup;
            m_job->cancel();
        }
        return;
    }
    m_backup = backup;
    forget();
    m_faultLabel->hide();
    hidePreview();
    m_fileLabel->setText(QDir::toNativeSeparators(backup));
    m_passphraseRow->setVisible(looksSealed(backup));
    m_passphraseEdit->clear();
    setButtons();
    if (looksSealed(backup)) {
        m_passphraseEdit->setFocus();
    } else {
        look();
    }
}

void RestoreDialog::look()
{
    if (m_job || m_backup.isEmpty()) {
        return;
    }
    auto *job = new RestorePreviewJob(m_backup, passphrase(), target(), m_open, this);
    connect(job, &Job::finished, this, [this, job] {
        const RestorePreview preview = job->preview();
        const std::shared_ptr<UnsealedBackup> opened = job->takeUnsealed();
        end();
        if (takesNext()) {
            return;
        }
        m_isLookedInto = true;
        m_opened = opened;
        showPreview(preview);
        setButtons();
        m_focus.giveBack();
        Q_EMIT looked();
    });
    begin(job, tr("Looking into it …"));
}

bool RestoreDialog::takesNext()
{
    if (m_next.isEmpty()) {
        return false;
    }
    take(std::exchange(m_next, {}));
    return true;
}

QStringList RestoreDialog::linesOf(const RestorePreview &preview) const
{
    const BackupContents &backup = preview.backup;
    QStringList lines{tr("%1, office %2").arg(backup.district).arg(backup.office),
        tr("%1 organizations, %2 members, %3 activity records")
            .arg(countText(backup.organizations), countText(backup.members), countText(backup.records)),
        tr("Last change: %1, %2, by %3")
            .arg(backup.lastAct.toString(QStringLiteral("yyyy-MM-dd HH:mm")), JournalWords::act(backup.lastActKind),
                backup.lastActBy),
        preview.isOlder ? tr("Data format %1, of an older version: it is brought up to date").arg(backup.schemaVersion)
                        : tr("Data format %1").arg(backup.schemaVersion)};
    lines.append(QString());
    if (!preview.isPresent) {
        lines.append(tr("There is no database at the place yet."));
    } else if (preview.presentFault) {
        lines.append(tr("The database at the place cannot be read. It is kept aside, for rescue."));
    } else {
        if (preview.isContinued && preview.actsSince == 0) {
            lines.append(tr("The present database is as it was when this backup was made."));
        } else if (preview.isContinued) {
            lines.append(tr("The present database has %n change(s) more, made since the backup. They will be missing.",
                "", int(preview.actsSince)));
        } else {
            lines.append(tr("The present database is another one than this backup was made of, or went another way "
                            "since."));
        }
        lines.append(tr("Present: %1 members (%2), %3 activity records (%4)")
                         .arg(countText(preview.present.members), QString::asprintf("%+lld", preview.membersMore),
                             countText(preview.present.records), QString::asprintf("%+lld", preview.recordsMore)));
    }
    return lines;
}

void RestoreDialog::showPreview(const RestorePreview &preview)
{
    QPalette plain = m_previewLabel->palette();
    plain.setColor(QPalette::WindowText, palette().color(QPalette::WindowText));
    m_previewLabel->setPalette(plain);
    m_previewLabel->setText(linesOf(preview).join(QLatin1Char('\n')));
}

void RestoreDialog::confirm()
{
    if (!m_isLookedInto || m_job) {
        return;
    }
    const bool replaces = QFileInfo::exists(target());
    const QString words = replaces
        ? tr("The backup takes the place of the present database, and what was entered since is missing from it. The "
             "present file is kept aside under another name, so that nothing is lost.")
        : tr("The database is put at %1.").arg(QDir::toNativeSeparators(target()));
    if (!m_prompts.confirmLoss(this, tr("Restore this backup"), words, tr("Restore"))) {
        return;
    }
    if (m_keeper != nullptr) {
        Q_EMIT m_keeper->restoreRequested(m_backup, passphrase(), std::exchange(m_opened, {}));
        accept();
        return;
    }
    restore();
}

void RestoreDialog::restoreAtOnce(
    const QString &backup, const QByteArray &passphrase, const std::shared_ptr<UnsealedBackup> &opened)
{
    m_opened = opened;
    m_backup = backup;
    m_given = passphrase;
    m_fileLabel->setText(QDir::toNativeSeparators(backup));
    m_list->hide();
    m_listLabel->hide();
    m_fileButton->hide();
    m_lookButton->hide();
    m_restoreButton->hide();
    m_previewLabel->hide();
    m_targetEdit->setEnabled(false);
    adjustSize();
    QTimer::singleShot(0, this, &RestoreDialog::restore);
}

void RestoreDialog::restore()
{
    const QString place = target();
    if (!QDir().mkpath(QFileInfo(place).absolutePath())) {
        refuse({ErrorCode::FileUnwritable, QFileInfo(place).absolutePath()});
        return;
    }
    m_target = place;
    auto *job = new RestoreJob(
        m_backup, passphrase(), place, m_opening.clock, presentActor(m_opening.options, *m_opening.clock), this);
    job->take(std::exchange(m_opened, {}));
    connect(job, &Job::finished, this, [this, job] {
        const QString aside = job->keptAside();
        end();
        if (!aside.isEmpty()) {
            m_prompts.tell(this, tr("The backup was restored"),
                tr("The former database is kept at %1. Delete it when you are sure that nothing of it is needed.")
                    .arg(QDir::toNativeSeparators(aside)));
        }
        accept();
    });
    begin(job, tr("Restoring …"));
}

void RestoreDialog::begin(Job *job, const QString &words)
{
    m_job = job;
    m_focus.remember(focusWidget());
    m_faultLabel->hide();
    m_workLabel->setText(words);
    m_bar->setProgress(0, 0);
    m_bar->show();
    connect(job, &Job::progressed, m_bar, &ThinBar::setProgress);
    connect(job, &Job::failed, this, [this](const Error &error) {
        end();
        if (takesNext()) {
            return;
        }
        setButtons();
        m_focus.giveBack();
        if (error.code != ErrorCode::Canceled) {
            refuse(error);
        }
        Q_EMIT looked();
    });
    setButtons();
    job->start();
}

void RestoreDialog::end()
{
    m_job->deleteLater();
    m_job.clear();
    m_workLabel->clear();
    m_bar->hide();
}

void RestoreDialog::refuse(const Error &error)
{
    if (!error.detail.isEmpty()) {
        logWarning(QStringLiteral("restore: error %1, %2").arg(int(error.code)).arg(error.detail));
    }
    const bool wantsPassphrase = error.code == ErrorCode::Invalid && error.subject == QStringLiteral("passphrase");
    m_passphraseRow->setVisible(m_passphraseRow->isVisible() || wantsPassphrase);
    m_faultLabel->setText(error.code == ErrorCode::StoreDamaged
            ? tr("This backup is damaged and was not used. Take another one.")
            : errorText(error));
    m_faultLabel->show();
    if (wantsPassphrase) {
        m_passphraseEdit->setFocus();
        m_passphraseEdit->selectAll();
    }
}

void RestoreDialog::setButtons()
{
    const bool idle = !m_job;
    m_list->setEnabled(idle || isLooking());
    m_fileButton->setEnabled(idle);
    m_passphraseRow->setEnabled(idle);
    if (m_targetEdit != nullptr) {
        m_targetEdit->setEnabled(idle && m_given.isEmpty());
    }
    m_lookButton->setEnabled(idle && !m_backup.isEmpty() && !target().isEmpty());
    m_lookButton->setDefault(!m_isLookedInto && m_passphraseRow->isVisible());
    m_restoreButton->setEnabled(idle && m_isLookedInto);
    m_restoreButton->setDefault(m_isLookedInto);
    m_cancelButton->setEnabled(true);
}

void RestoreDialog::reject()
{
    if (m_job) {
        m_cancelButton->setEnabled(false);
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace dangjian
