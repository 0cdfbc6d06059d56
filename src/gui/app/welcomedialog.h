// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts.h"
#include "app/storeopening.h"

#include <QDialog>

class QLabel;
class QStackedWidget;

namespace Ui {
class DistrictForm;
class DemoForm;
} // namespace Ui

namespace dangjian {

class DamageOffer;
class DemoJob;
class ThinBar;

/** The file that a backup may take the place of, or that may be rescued; empty where the fault is not mended so. */
QString helpableFile(const Error &error);

/**
 * The first dialog: create a district, open a database, or try the demonstration district. It is accepted when a store
 * is open; a store that cannot be opened is explained, and one may choose again.
 */
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    WelcomeDialog(Prompts &prompts, StoreOpening opening, QWidget *parent = nullptr);
    ~WelcomeDialog() override;

    /** A sentence on top: why the last database could not be opened. */
    void setNotice(const QString &text);
    /** Beside the sentence: the database is damaged or gone; a backup may take its place, or what can be read of it is
     * rescued. */
    void offerHelp(const QString &damaged);
    /** The store, once the dialog is accepted. */
    std::unique_ptr<Store> takeStore();

    void reject() override;

private:
    QWidget *buildChoices();
    QWidget *buildDistrictForm();
    QWidget *buildDemoForm();
    void showChoices();
    void createDistrict();
    void openExisting();
    void restore(const QString &target);
    void rescue(const QString &damaged);
    void refuse(const Error &error);
    void makeDemo();
    void endDemo();
    void await(QFuture<OpenedStore> future);
    void setBusy(bool busy);

    Prompts &m_prompts;
    StoreOpening m_opening;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Ui::DistrictForm> m_district;
    std::unique_ptr<Ui::DemoForm> m_demo;
    DemoJob *m_demoJob = nullptr;
    ThinBar *m_demoBar = nullptr;
    QLabel *m_noticeLabel = nullptr;
    DamageOffer *m_damageOffer = nullptr;
    QString m_damaged;
    QStackedWidget *m_stack = nullptr;
    bool m_busy = false;
};

} // namespace dangjian
