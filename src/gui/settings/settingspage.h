// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "checks/checkservice.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;
class QTreeWidget;
class QVBoxLayout;

namespace dangjian {

class AccountsCard;
class Card;
class DamageOffer;
class LetterCard;

/** 系统: language and look, the duties' figures, the database and its check. */
class SettingsPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit SettingsPage(Workplace &workplace, QWidget *parent = nullptr);

    void activate() override;
    /** The field of a setting; a past import in its own window. */
    void showRow(const QString &table, const QString &key) override;
    /** Begins the check; its result is shown on the page. */
    void checkStore();

Q_SIGNALS:
    void checked();

private:
    QWidget *buildLook();
    QWidget *buildPapers();
    QWidget *buildStore();
    QWidget *buildDuties();
    QWidget *buildCheck();
    void showDuties(const QList<DutyRule> &rules);
    void showFindings(const QList<CheckFinding> &findings);
    void offerHelp(bool damaged);

    void addChanges(Card *card, const QString &title, const QString &name, const QStringList &keys);

    QScrollArea *m_scroll = nullptr;
    LetterCard *m_letterCard = nullptr;
    AccountsCard *m_accountsCard = nullptr;
    QComboBox *m_languageCombo = nullptr;
    QComboBox *m_lookCombo = nullptr;
    QComboBox *m_scaleCombo = nullptr;
    QLabel *m_sizeLabel = nullptr;
    QTableWidget *m_dutyTable = nullptr;
    QPushButton *m_checkButton = nullptr;
    QLabel *m_checkLabel = nullptr;
    QTreeWidget *m_findingTree = nullptr;
    DamageOffer *m_damageOffer = nullptr;
};

} // namespace dangjian
