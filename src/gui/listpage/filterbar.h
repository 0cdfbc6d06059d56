// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QSettings;
class QToolButton;

namespace dangjian {

class DateField;
class FlowLayout;

/** A choice of a filter: its stable code and its word on the screen. */
struct FilterChoice
{
    QString code{};
    QString word{};
};

/**
 * The bar above a list: a text, choices, switches. What was chosen comes back with the next start (the text does not:
 * yesterday's search would hide today's people); a filter can be kept under a name and taken up again.
 */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(QSettings &memory, const QString &memoryKey, QWidget *parent = nullptr);

    QLineEdit *textEdit() const { return m_textEdit; }
    /** The first entry, for all, has the code ""; `standard` is what a cleared filter shows. */
    QComboBox *addChoice(const QString &key, const QString &name, const QString &all,
        const QList<FilterChoice> &choices, const QString &standard = {});
    /** Other choices in place of those of addChoice; what was chosen or remembered stays where it is among them. */
    void setChoices(const QString &key, const QList<FilterChoice> &choices);
    QCheckBox *addSwitch(const QString &key, const QString &name);
    /** A day; shown only while the choice `with` has the code `code`, and none while it is not. */
    DateField *addDay(const QString &key, const QString &name, const QString &with, const QString &code);
    /** Takes up what was remembered; call it when all choices are there. */
    void restore();
    /** Tells at once what was typed, without the pause; for whatever acts on what the filter gives. */
    void settle();
    /** Its fields in the order of the keyboard. */
    QList<QWidget *> keyOrder() const;

    QString text() const;
    QString choice(const QString &key) const;
    bool isOn(const QString &key) const;
    /** Invalid where the field is hidden, empty or holds no day. */
    QDate day(const QString &key) const;
    QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    /** True where nothing is filtered beyond the standard. */
    bool isStandard() const;
    void clear();

    QStringList keptNames() const;
    void keep(const QString &name);
    void takeUp(const QString &name);
    void forget(const QString &name);

Q_SIGNALS:
    void changed();
    /** The person wants to keep the filter: ask for a name and call keep(). */
    void nameWanted();

private:
    /** A day with the choice that it belongs to. */
    struct DayField
    {
        DateField *field = nullptr;
        QString with;
        QString code;
    };

    void tellChanged();
    void showDays();
    void insert(QWidget *field);
    void fillMenu();
    QMap<QString, QString> standards() const;
    QString keptKey(const QString &name) const;

    QSettings &m_memory;
    QString m_memoryKey;
    QLineEdit *m_textEdit;
    QToolButton *m_keptButton;
    QMenu *m_keptMenu;
    QToolButton *m_clearButton;
    FlowLayout *m_layout;
    QTimer *m_typingTimer;
    QMap<QString, QComboBox *> m_choices;
    QMap<QString, QString> m_standards;
    QMap<QString, QCheckBox *> m_switches;
    QMap<QString, DayField> m_days;
    QMap<QString, QString> m_awaited; // choices that were remembered and are not offered yet
    QList<QWidget *> m_keyOrder;
    bool m_setting = false;
};

} // namespace dangjian
