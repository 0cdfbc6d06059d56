// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/welcomedialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/choicebutton.h"
#include "app/errortext.h"
#include "app/lineicon.h"
#include "app/thinbar.h"
#include "app/ui_demoform.h"
#include "app/ui_districtform.h"
#include "backups/damageoffer.h"
#include "backups/rescuedialog.h"
#include "backups/restoredialog.h"
#include "demo/demojob.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

QString storeFilter()
{
    return WelcomeDialog::tr("Databases (*.sqlite *.dangjian);;All files (*)");
}

} // namespace

QString helpableFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreAltered:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreMissing:
        return error.subject;
    default:
        return {};
    }
}

WelcomeDialog::WelcomeDialog(Prompts &prompts, StoreOpening opening, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_opening(std::move(opening))
{
    setWindowTitle(tr("Community Party building"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(36, 30, 36, 30);
    layout->setSpacing(6);
    auto *titleLabel = new QLabel(tr("Community Party building"), this);
    titleLabel->setFont([this] {
        QFont title = figureFont(font(), 7);
        title.setWeight(QFont::DemiBold);
        return title;
    }());
    auto *subtitleLabel = new QLabel(tr("Members, activity records and certificates of a district"), this);
    QPalette quiet = subtitleLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    subtitleLabel->setPalette(quiet);
    m_noticeLabel = new QLabel(this);
    m_noticeLabel->setObjectName(QStringLiteral("noticeLabel"));
    m_noticeLabel->setWordWrap(true);
    m_noticeLabel->setContentsMargins(12, 10, 12, 10);
    m_noticeLabel->setAutoFillBackground(true);
    QPalette notice = m_noticeLabel->palette();
    notice.setColor(QPalette::Window, shadesOf(notice).warningSoft);
    m_noticeLabel->setPalette(notice);
    m_noticeLabel->hide();
    m_damageOffer = new DamageOffer(this);
    m_damageOffer->hide();
    connect(m_damageOffer, &DamageOffer::restoreChosen, this, [this] { restore(m_damaged); });
    connect(m_damageOffer, &DamageOffer::rescueChosen, this, [this] { rescue(m_damaged); });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(buildDistrictForm());
    m_stack->addWidget(buildDemoForm());
    layout->addWidget(titleLabel);
    layout->addWidget(subtitleLabel);
    layout->addSpacing(14);
    layout->addWidget(m_noticeLabel);
    layout->addWidget(m_damageOffer);
    layout->addWidget(m_stack, 1);
    resize(fontMetrics().height() * 34, sizeHint().height());
}

WelcomeDialog::~WelcomeDialog() = default;

QWidget *WelcomeDialog::buildChoices()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add
        = [&](const QString &name, const QString &icon, const QString &title, const QString &text, auto act) {
              auto *button = new ChoiceButton(icon, title, text, page);
              button->setObjectName(name);
              layout->addWidget(button);
              connect(button, &QAbstractButton::clicked, this, act);
              return button;
          };
    ChoiceButton *first = add(QStringLiteral("createButton"), QStringLiteral("new-district"), tr("Create a district"),
        tr("Begin with an empty database for your office"), [this] {
            m_stack->setCurrentIndex(1);
            m_district->acceptButton->setDefault(true);
            m_district->nameEdit->setFocus();
        });
    add(QStringLiteral("openButton"), QStringLiteral("folder"), tr("Open an existing database"),
        tr("A file that this program made, on this computer or on a drive"), &WelcomeDialog::openExisting);
    add(QStringLiteral("restoreButton"), QStringLiteral("history"), tr("Restore from a backup"),
        tr("On a new computer, or where the database was lost"),
        [this] { restore(storeFolder() + QStringLiteral("/dangjian.sqlite")); });
    add(QStringLiteral("demoButton"), QStringLiteral("demo"), tr("Try the demonstration district"),
        tr("60 communities and 30,000 invented members, to look around in"), [this] {
            m_stack->setCurrentIndex(2);
            m_demo->startButton->setDefault(true);
            m_demo->startButton->setFocus();
        });
    layout->addStretch(1);
    first->setFocus();
    return page;
}

QWidget *WelcomeDialog::buildDistrictForm()
{
    auto *page = new QWidget(m_stack);
    m_district = std::make_unique<Ui::DistrictForm>();
    m_district->setupUi(page);
    m_district->fileEdit->setText(QDir::toNativeSeparators(storeFolder() + QStringLiteral("/dangjian.sqlite")));
    const auto check = [this] {
        m_district->acceptButton->setEnabled(
            !m_district->nameEdit->text().trimmed().isEmpty() && !m_district->fileEdit->text().trimmed().isEmpty());
    };
    connect(m_district->nameEdit, &QLineEdit::textChanged, this, check);
    connect(m_district->fileEdit, &QLineEdit::textChanged, this, check);
    connect(m_district->browseButton, &QPushButton::clicked, this, [this] {
        const QString file
            = m_prompts.saveFile(this, tr("Place of the database"), storeFilter(), m_district->fileEdit->text());
        if (!file.isEmpty()) {
            m_district->fileEdit->setText(QDir::toNativeSeparators(file));
        }
    });
    connect(m_district->backButton, &QPushButton::clicked, this, &WelcomeDialog::showChoices);
    connect(m_district->acceptButton, &QPushButton::clicked, this, &WelcomeDialog::createDistrict);
    check();
    return page;
}

QWidget *WelcomeDialog::buildDemoForm()
{
    auto *page = new QWidget(m_stack);
    m_demo = std::make_unique<Ui::DemoForm>();
    m_demo->setupUi(page);
    m_demoBar = new ThinBar(page);
    m_demoBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_demoBar->setObjectName(QStringLiteral("demoBar"));
    m_demoBar->hide();
    m_demo->barLayout->addWidget(m_demoBar);
    m_demo->fileEdit->setText(QDir::toNativeSeparators(storeFolder() + QStringLiteral("/demonstration.sqlite")));
    connect(m_demo->browseButton, &QPushButton::clicked, this, [this] {
        const QString file
            = m_prompts.saveFile(this, tr("Place of the database"), storeFilter(), m_demo->fileEdit->text());
        if (!file.isEmpty()) {
            m_demo->fileEdit->setText(QDir::toNativeSeparators(file));
        }
    });
    connect(m_demo->backButton, &QPushButton::clicked, this, [this] {
        if (m_demoJob != nullptr) {
            m_demo->backButton->setEnabled(false);
            m_demoJob->cancel();
        } else {
            showChoices();
        }
    });
    connect(m_demo->startButton, &QPushButton::clicked, this, &WelcomeDialog::makeDemo);
    return page;
}

void WelcomeDialog::setNotice(const QString &text)
{
    m_noticeLabel->setText(text);
    m_noticeLabel->setVisible(!text.isEmpty());
}

void WelcomeDialog::offerHelp(const QString &damaged)
{
    m_damaged = damaged;
    m_damageOffer->setRescuable(QFileInfo::exists(damaged));
    m_damageOffer->show();
    m_damageOffer->takeKeyboard();
}

void WelcomeDialog::restore(const QString &target)
{
    if (m_busy) {
        return;
    }
    auto *dialog = new RestoreDialog(m_prompts, m_opening, target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { await(m_opening.open(dialog->target())); });
    dialog->open();
}

void WelcomeDialog::rescue(const QString &damaged)
{
    if (m_busy) {
        return;
    }
    auto *dialog = new RescueDialog(m_prompts, m_opening, damaged, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { await(m_opening.open(dialog->target())); });
    dialog->open();
}

std::unique_ptr<Store> WelcomeDialog::takeStore()
{
    return std::move(m_store);
}

void WelcomeDialog::showChoices()
{
    m_stack->setCurrentIndex(0);
}

void WelcomeDialog::createDistrict()
{
    if (!m_district->acceptButton->isEnabled() || m_busy) {
        return;
    }
    const QString file = QDir::fromNativeSeparators(m_district->fileEdit->text().trimmed());
    await(m_opening.create(file, m_district->nameEdit->text().trimmed(), m_district->officeSpinBox->value()));
}

void WelcomeDialog::openExisting()
{
    const QString file = m_prompts.openFile(this, tr("Open a database"), storeFilter());
    if (!file.isEmpty()) {
        await(m_opening.open(file));
    }
}

void WelcomeDialog::makeDemo()
{
    if (m_demoJob != nullptr || m_busy) {
        return;
    }
    const QString file = QDir::fromNativeSeparators(m_demo->fileEdit->text().trimmed());
    if (QFileInfo::exists(file)) {
        // The demonstration was made before; it is simply opened again.
        await(m_opening.open(file));
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    DemoOptions options;
    options.on = m_opening.clock->today();
    m_demoJob = new DemoJob(file, options, m_opening.options, this);
    m_demoBar->setProgress(0, 0);
    m_demoBar->show();
    m_demo->startButton->setEnabled(false);
    m_demo->backButton->setText(tr("Cancel"));
    connect(m_demoJob, &Job::progressed, m_demoBar, &ThinBar::setProgress);
    connect(m_demoJob, &Job::finished, this, [this, file] {
        endDemo();
        await(m_opening.open(file));
    });
    connect(m_demoJob, &Job::failed, this, [this](const Error &error) {
        endDemo();
        if (error.code != ErrorCode::Canceled) {
            m_prompts.tell(this, tr("The demonstration district was not made"), errorText(error));
        }
    });
    m_demoJob->start();
}

void WelcomeDialog::endDemo()
{
    m_demoJob->deleteLater();
    m_demoJob = nullptr;
    m_demoBar->hide();
    m_demo->startButton->setEnabled(true);
    m_demo->backButton->setEnabled(true);
    m_demo->backButton->setText(tr("&Back"));
}

void WelcomeDialog::await(QFuture<OpenedStore> future)
{
    setBusy(true);
    afterwards(std::move(future), this, [this](const OpenedStore &answer) {
        setBusy(false);
        if (!*answer) {
            refuse(answer->error());
            return;
        }
        m_store = std::move(**answer);
        accept();
    });
}

void WelcomeDialog::refuse(const Error &error)
{
    m_prompts.tell(this, tr("The database was not opened"), errorText(error));
    // What can be done about it stays where it was told once.
    const QString damaged = helpableFile(error);
    if (!damaged.isEmpty()) {
        setNotice(errorText(error));
        offerHelp(damaged);
    }
}

void WelcomeDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_stack->setEnabled(!busy);
}

void WelcomeDialog::reject()
{
    if (m_demoJob != nullptr) {
        m_demoJob->cancel();
        return;
    }
    if (m_stack->currentIndex() != 0) {
        showChoices();
        return;
    }
    QDialog::reject();
}

} // namespace dangjian
