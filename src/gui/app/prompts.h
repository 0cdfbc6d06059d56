// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace dangjian {

/**
 * Questions to the person at the screen. Tests set answers beforehand (`answerNext`), so that no dialog hangs; what was
 * asked can be read back.
 */
class Prompts
{
public:
    virtual ~Prompts() = default;

    /** Says something that must be read; errors too. */
    virtual void tell(QWidget *parent, const QString &title, const QString &text);
    /** The same beside something that can be done about it ("Open the folder"); true when that was chosen. */
    virtual bool offer(QWidget *parent, const QString &title, const QString &text, const QString &action);
    /** A question about what the person is about to do ("Record them"), which Enter does; true when it was chosen. */
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action);
    /** The same where `action` takes away what does not come back ("Discard it"): Enter leaves it alone. */
    virtual bool confirmLoss(QWidget *parent, const QString &title, const QString &text, const QString &action);
    /** One line of text, a reason for instance; nothing when cancelled. */
    virtual std::optional<QString> ask(
        QWidget *parent, const QString &title, const QString &label, const QString &value = {});
    /** A reason, typed or taken from those `offered`; nothing when cancelled. */
    virtual std::optional<QString> askReason(
        QWidget *parent, const QString &title, const QString &label, const QStringList &offered);
    /** A line that is not shown while it is typed; nothing when cancelled. */
    virtual std::optional<QString> askSecret(QWidget *parent, const QString &title, const QString &label);
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter);
    virtual QString openFolder(QWidget *parent, const QString &title);
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &name);
};

/** Prompts for tests: answers come from lists, questions are kept. */
class ScriptedPrompts : public Prompts
{
public:
    QStringList told;
    QList<bool> confirmations;
    QStringList answers;
    QStringList files;
    QStringList offered; // with the last question for a reason
    int losses = 0; // how many of the questions were about a loss

    void tell(QWidget *parent, const QString &title, const QString &text) override;
    /** Told, and left alone. */
    bool offer(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    bool confirmLoss(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<QString> ask(
        QWidget *parent, const QString &title, const QString &label, const QString &value) override;
    std::optional<QString> askReason(
        QWidget *parent, const QString &title, const QString &label, const QStringList &offered) override;
    std::optional<QString> askSecret(QWidget *parent, const QString &title, const QString &label) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &name) override;
};

} // namespace dangjian
