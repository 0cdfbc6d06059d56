// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupservice.h"
#include "settings/settingkeeping.h"
#include "workbench/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace dangjian {

class BackupKeeper;
class BackupList;
class Workplace;

/** How the store is backed up, and the backups that there are: made by hand, proved, restored from here. */
class BackupCard : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(Workplace &workplace, QWidget *parent = nullptr);

Q_SIGNALS:
    /** A setting is in the store, or was refused. */
    void answered();

private:
    QWidget *buildPlaces();
    QWidget *buildChoices();
    QWidget *buildList();
    void show(const BackupState &state);
    void keep(QFuture<Done> change);
    /** The same for what two people may set to different values. */
    void keepSeen(const SettingEdit &edit, QString BackupSettings::*part, const SettingWrite &write);
    void keepSecond(const QString &folder);
    void chooseSecond();
    void removePassphrase();
    void proveChosen();
    void restore();

    Workplace &m_workplace;
    BackupKeeper &m_keeper;
    BackupSettings m_settings; // as the card shows them
    QLabel *m_folderLabel = nullptr;
    QLabel *m_secondLabel = nullptr;
    QLabel *m_sealLabel = nullptr;
    QPushButton *m_openFolderButton = nullptr;
    QPushButton *m_noSecondButton = nullptr;
    QPushButton *m_passphraseButton = nullptr;
    QPushButton *m_noPassphraseButton = nullptr;
    QPushButton *m_proveButton = nullptr;
    QCheckBox *m_dailyCheckBox = nullptr;
    QCheckBox *m_importCheckBox = nullptr;
    QLabel *m_emptyLabel = nullptr;
    BackupList *m_list = nullptr;
};

} // namespace dangjian
