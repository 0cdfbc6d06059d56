// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backupcard.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/lineicon.h"
#include "app/workplace.h"
#include "backups/backupkeeper.h"
#include "backups/backuplist.h"
#include "backups/lastbackuplabel.h"
#include "backups/passphrasedialog.h"
#include "backups/passphraserules.h"
#include "backups/restoredialog.h"
#include "backups/restorejob.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dangjian {

namespace {

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
    label->setPalette(palette);
    return label;
}

/** A value with what can be done about it at its right. */
QWidget *valueRow(QLabel *value, const QList<QPushButton *> &buttons)
{
    auto *row = new QWidget(value->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    value->setWordWrap(true);
    layout->addWidget(value, 1);
    for (QPushButton *button : buttons) {
        layout->addWidget(button);
    }
    return row;
}

} // namespace

BackupCard::BackupCard(Workplace &workplace, QWidget *parent)
    : Card(tr("Backups"), parent), m_workplace(workplace), m_keeper(BackupKeeper::of(workplace))
{
    setObjectName(QStringLiteral("backupCard"));
    auto *across = new QHBoxLayout;
    across->setSpacing(28);
    auto *left = new QVBoxLayout;
    left->addWidget(buildPlaces());
    left->addWidget(buildChoices());
    left->addStretch(1);
    across->addLayout(left, 4);
    across->addWidget(buildList(), 5);
    content()->addLayout(across);
    connect(&m_keeper, &BackupKeeper::changed, this, [this] {
        if (m_keeper.state()) {
            show(*m_keeper.state());
        }
    });
    if (m_keeper.state()) {
        show(*m_keeper.state());
    }
}

QWidget *BackupCard::buildPlaces()
{
    auto *places = new QWidget(this);
    auto *form = new QFormLayout(places);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(18);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto button = [places](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, places);
        made->setObjectName(name);
        return made;
    };
    m_folderLabel = new QLabel(places);
    m_folderLabel->setObjectName(QStringLiteral("backupFolderLabel"));
    m_folderLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_openFolderButton = button(QStringLiteral("openBackupFolderButton"), tr("Open &folder"));
    connect(m_openFolderButton, &QPushButton::clicked, this, [this] {
        if (m_keeper.state()) {
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_keeper.state()->own.folder));
        }
    });
    m_secondLabel = new QLabel(places);
    m_secondLabel->setObjectName(QStringLiteral("secondPlaceLabel"));
    auto *secondButton = button(QStringLiteral("secondPlaceButton"), tr("Choose…"));
    m_noSecondButton = button(QStringLiteral("noSecondPlaceButton"), tr("None"));
    connect(secondButton, &QPushButton::clicked, this, &BackupCard::chooseSecond);
    connect(m_noSecondButton, &QPushButton::clicked, this, [this] { keepSecond({}); });
    m_sealLabel = new QLabel(places);
    m_sealLabel->setObjectName(QStringLiteral("sealLabel"));
    m_passphraseButton = button(QStringLiteral("passphraseButton"), {});
    m_noPassphraseButton = button(QStringLiteral("noPassphraseButton"), tr("Remove"));
    connect(m_passphraseButton, &QPushButton::clicked, this,
        [this] { (new PassphraseDialog(m_workplace, m_settings.lock, this))->open(); });
    connect(m_noPassphraseButton, &QPushButton::clicked, this, &BackupCard::removePassphrase);
    form->addRow(quietLabel(tr("Last backup"), places), new LastBackupLabel(m_workplace, places));
    form->addRow(quietLabel(tr("Folder"), places), valueRow(m_folderLabel, {m_openFolderButton}));
    form->addRow(quietLabel(tr("Second place"), places), valueRow(m_secondLabel, {secondButton, m_noSecondButton}));
    form->addRow(
        quietLabel(tr("Passphrase"), places), valueRow(m_sealLabel, {m_passphraseButton, m_noPassphraseButton}));
    form->addRow(quietLabel(tr("Kept"), places),
        quietLabel(tr("the last of 7 days, 5 weeks and 12 months; older ones go by themselves"), places));
    return places;
}

QWidget *BackupCard::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 6, 0, 0);
    m_dailyCheckBox = new QCheckBox(tr("Back up b&y itself each day"), choices);
    m_dailyCheckBox->setObjectName(QStringLiteral("dailyBackupCheckBox"));
    m_importCheckBox = new QCheckBox(tr("Back up before each i&mport"), choices);
    m_importCheckBox->setObjectName(QStringLiteral("importBackupCheckBox"));
    connect(m_dailyCheckBox, &QCheckBox::clicked, this,
        [this](bool on) { keep(m_workplace.services().backups.setAutomatic(on)); });
    connect(m_importCheckBox, &QCheckBox::clicked, this,
        [this](bool on) { keep(m_workplace.services().backups.setBeforeImport(on)); });
    layout->addWidget(m_dailyCheckBox);
    layout->addWidget(m_importCheckBox);
    return choices;
}

QWidget *BackupCard::buildList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new BackupList(true, side);
    m_list->setFixedHeight(fontMetrics().height() * 9);
    m_emptyLabel = quietLabel(tr("There is no backup of this database yet. The first one is made by itself within "
                                 "seconds of the program's start, or by a click below."),
        side);
    m_emptyLabel->setObjectName(QStringLiteral("noBackupLabel"));
    auto *backupButton = new QPushButton(lineIcon(QStringLiteral("backup")), tr("Back up &now"), side);
    backupButton->setObjectName(QStringLiteral("backupButton"));
    m_proveButton = new QPushButton(lineIcon(QStringLiteral("check")), tr("Pro&ve again"), side);
    m_proveButton->setObjectName(QStringLiteral("proveBackupButton"));
    auto *restoreButton = new QPushButton(lineIcon(QStringLiteral("history")), tr("R&estore…"), side);
    restoreButton->setObjectName(QStringLiteral("restoreButton"));
    connect(backupButton, &QPushButton::clicked, &m_keeper, &BackupKeeper::backUp);
    connect(m_proveButton, &QPushButton::clicked, this, &BackupCard::proveChosen);
    connect(restoreButton, &QPushButton::clicked, this, &BackupCard::restore);
    const auto check = [this] { m_proveButton->setEnabled(!m_list->chosen().isEmpty()); };
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, check);
    check();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(backupButton);
    buttons->addWidget(m_proveButton);
    buttons->addWidget(restoreButton);
    buttons->addStretch(1);
    layout->addWidget(m_list);
    layout->addWidget(m_emptyLabel);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return side;
}

void BackupCard::show(const BackupState &state)
{
    m_settings = state.settings;
    m_folderLabel->setText(QDir::toNativeSeparators(state.own.folder));
    m_openFolderButton->setEnabled(state.own.isThere);
    const bool hasSecond = !state.second.folder.isEmpty();
    const QString second = QDir::toNativeSeparators(state.second.folder);
    m_secondLabel->setText(!hasSecond ? tr("none: choose a stick or a share, in case this computer is lost")
            : state.second.isThere    ? second
                                      : tr("%1 – not there at the moment; the next backup with the drive "
                                              "connected is copied to it")
                                         .arg(second));
    m_noSecondButton->setVisible(hasSecond);
    const bool sealed = !state.settings.lock.isEmpty();
    m_sealLabel->setText(sealed ? tr("Backups are sealed")
            : hasSecond         ? tr("none: whoever finds the second place's drive can read the backups")
                                : tr("none: backups can be read by anybody who has the file"));
    m_passphraseButton->setText(sealed ? tr("&Set anew…") : tr("&Set…"));
    m_noPassphraseButton->setVisible(sealed);
    m_dailyCheckBox->setChecked(state.settings.automatic);
    m_importCheckBox->setChecked(state.settings.beforeImport);
    QList<ListedBackups> listed{{tr("this computer"), state.own.backups}};
    if (hasSecond) {
        listed.append({tr("second place"), state.second.backups});
    }
    m_list->setBackups(listed);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_emptyLabel->setVisible(m_list->topLevelItemCount() == 0);
}

void BackupCard::keep(QFuture<Done> change)
{
    afterwards(std::move(change), this, [this](const Done &done) {
        if (!done) {
            m_workplace.tellError(this, done.error());
        }
        m_keeper.check();
        Q_EMIT answered();
    });
}

void BackupCard::keepSeen(const SettingEdit &edit, QString BackupSettings::*part, const SettingWrite &write)
{
    keepSetting(m_workplace, this, edit, write, [this, part](const Result<QString> &stands) {
        if (stands) {
            m_settings.*part = *stands;
        } else if (stands.error().code != ErrorCode::Canceled) {
            m_workplace.tellError(this, stands.error());
        }
        m_keeper.check();
        Q_EMIT answered();
    });
}

void BackupCard::keepSecond(const QString &folder)
{
    const SettingEdit edit{tr("Backups"), backupsetting::second, tr("Second place"), m_settings.secondFolder, folder,
        [](const QString &place) { return QDir::toNativeSeparators(place); }};
    keepSeen(edit, &BackupSettings::secondFolder,
        [this, folder](const QString &seen) { return m_workplace.services().backups.setSecondFolder(folder, seen); });
}

void BackupCard::chooseSecond()
{
    const QString folder = m_workplace.prompts().openFolder(this, tr("Second place for backups"));
    if (!folder.isEmpty()) {
        keepSecond(folder);
    }
}

void BackupCard::removePassphrase()
{
    const SettingEdit edit{tr("Backups"), backupsetting::lock, tr("Passphrase"), m_settings.lock, {},
        [was = m_settings.lock](const QString &lock) { return PassphraseDialog::lockText(lock, was); }};
    if (m_workplace.prompts().confirmLoss(this, tr("No passphrase any more"),
            tr("Backups from now on can be read by anybody who has the file. Those that are sealed stay sealed: keep "
               "their passphrase."),
            tr("Remove the passphrase"))) {
        keepSeen(edit, &BackupSettings::lock,
            [this](const QString &seen) { return m_workplace.services().backups.removePassphrase(seen); });
    }
}

void BackupCard::proveChosen()
{
    const QString path = m_list->chosen();
    if (path.isEmpty()) {
        return;
    }
    QByteArray passphrase;
    if (path.endsWith(QLatin1StringView(".sealed"))) {
        const auto typed = m_workplace.prompts().askSecret(
            this, tr("Proof of a backup"), tr("The backup is sealed. Its passphrase:"));
        if (!typed) {
            return;
        }
        passphrase = passphraseBytes(*typed);
    }
    m_list->note(path, tr("proving …"));
    auto *job = new BackupProofJob(path, passphrase, QFileInfo(m_workplace.services().store.file()).absolutePath());
    connect(job, &Job::finished, this, [this, path] {
        m_list->note(
            path, tr("today at %1").arg(m_workplace.services().store.clock().now().toString(QStringLiteral("HH:mm"))));
    });
    connect(job, &Job::failed, this, [this, path](const Error &error) {
        m_list->note(path, error.code == ErrorCode::Canceled ? tr("when made") : errorText(error));
        if (error.code != ErrorCode::Canceled) {
            m_workplace.tellError(this, error);
        }
    });
    m_workplace.run(job, tr("Proof of a backup"));
}

void BackupCard::restore()
{
    auto *dialog = new RestoreDialog(m_workplace, this);
    dialog->choose(m_list->chosen());
    dialog->open();
}

} // namespace dangjian
