// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>
#include <QStringList>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace dangjian {

/** A field that another person changed while one had the record open, in the words of the screen. */
struct ConflictField
{
    QString column{};
    QString label{};
    QString original{}; // as the record was when it was opened
    QString theirs{};
    QString mine{};
    QString who{}; // who changed it, and when
    QDateTime at{};
    QByteArray theirsPicture{}; // shown in place of the words, where there is one
    QByteArray minePicture{};
};

/** What two people did to one record at the same time. */
struct Conflict
{
    QString record{}; // its name
    QString who{}; // who saved it last, and when
    QDateTime at{};
    QList<ConflictField> contested{}; // both changed them
    QList<ConflictField> taken{}; // only the other changed them: they are taken over
};

/**
 * Shows the second editor of a record both versions. For each field that both changed one of them is chosen, by mouse
 * or keys (arrows within a field, Tab to the next); what only the other changed is taken over and told. Nothing is
 * chosen beforehand: a hasty Enter overwrites nobody.
 */
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const Conflict &conflict, QWidget *parent = nullptr);

    /** The columns in which the other person's value was chosen. */
    QStringList theirsChosen() const;

private:
    void addContested(QVBoxLayout *column, const QList<ConflictField> &fields);
    void addTaken(QVBoxLayout *column, const QList<ConflictField> &fields);
    void chooseAll(bool theirs);
    /** Left and right choose within a field, up and down go to the next one. */
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh();

    struct Choice
    {
        QString column;
        QButtonGroup *group;
    };
    QList<Choice> m_choices;
    QPushButton *m_saveButton;
};

} // namespace dangjian
