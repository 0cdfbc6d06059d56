// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focusreturn.h"
#include "app/prompts.h"
#include "app/storeopening.h"
#include "backups/restorepreview.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dangjian {

class BackupKeeper;
class BackupList;
class ThinBar;
class Workplace;

/**
 * Brings a store back from a backup: one is chosen from the list or as a file, opened where it is sealed, looked into
 * (what is in it, and what the present store has beyond it), and restored after a question.
 *
 * Over an open store the dialog ends with the question: who has the store open lets it go and restores (BackupKeeper::
 * restoreRequested). Without one it restores by itself and is accepted when the store stands at its place.
 */
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /** Over the store that is open. */
    explicit RestoreDialog(Workplace &workplace, QWidget *parent = nullptr);
    /** Without one: to the place of `target`, where nothing, a store or a damaged one may stand. */
    RestoreDialog(Prompts &prompts, const StoreOpening &opening, const QString &target, QWidget *parent = nullptr);

    /** Takes a backup, of the list or any file. */
    void choose(const QString &backup);
    /** Restores what was looked into and confirmed before; begins as soon as the dialog stands. */
    void restoreAtOnce(
        const QString &backup, const QByteArray &passphrase, const std::shared_ptr<UnsealedBackup> &opened = {});
    QString target() const;

    void reject() override;

Q_SIGNALS:
    /** The preview stands, or why there is none. */
    void looked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    RestoreDialog(Prompts &prompts, const StoreOpening &opening, const QString &target, Store *open, QWidget *parent);
    void build();
    QLayout *buildPassphrase();
    QLayout *buildButtons();
    void showList();
    void take(const QString &backup);
    bool isLooking() const;
    /** Another one was taken while the former was looked into; it has its turn. */
    bool takesNext();
    void look();
    /** Of what was looked into nothing is kept. */
    void forget();
    void hidePreview();
    void showPreview(const RestorePreview &preview);
    QStringList linesOf(const RestorePreview &preview) const;
    void confirm();
    void restore();
    void begin(Job *job, const QString &words);
    void end();
    void refuse(const Error &error);
    void setButtons();
    QByteArray passphrase() const;

    Prompts &m_prompts;
    StoreOpening m_opening;
    QString m_target;
    Store *m_open;
    BackupKeeper *m_keeper = nullptr;
    QString m_backup;
    QByteArray m_given; // what was typed in an earlier dialog
    bool m_isLookedInto = false;
    std::shared_ptr<UnsealedBackup> m_opened; // a sealed backup as it was opened for the look; goes with another choice
    QPointer<Job> m_job;
    QString m_next; // taken while m_job looks into another
    FocusReturn m_focus; // the fields do not take keys while one is looked into
    BackupList *m_list = nullptr;
    QLabel *m_listLabel = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLineEdit *m_targetEdit = nullptr;
    QWidget *m_passphraseRow = nullptr;
    QLineEdit *m_passphraseEdit = nullptr;
    QLabel *m_previewLabel = nullptr;
    QLabel *m_faultLabel = nullptr;
    QLabel *m_workLabel = nullptr;
    ThinBar *m_bar = nullptr;
    QPushButton *m_lookButton = nullptr;
    QPushButton *m_restoreButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_fileButton = nullptr;
};

} // namespace dangjian
