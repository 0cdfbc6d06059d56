// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/filterbar.h"

#include "listpage/datefield.h"
#include "listpage/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace dangjian {

namespace {

/** Long enough to join the letters of a syllable, too short to be noticed. */
constexpr int typingPause = 120;

QStringList asList(const QMap<QString, QString> &values)
{
    QStringList list;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        list.append(value.key() + u'=' + value.value());
    return list;
}

QMap<QString, QString> asMap(const QStringList &list)
{
    QMap<QString, QString> values;
    for (const QString &entry : list)
        values.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    return values;
}

const QString textKey = QStringLiteral("text");

} // namespace

FilterBar::FilterBar(QSettings &memory, const QString &memoryKey, QWidget *parent)
    : QWidget(parent),
      m_memory(memory),
      m_memoryKey(memoryKey),
      m_textEdit(new QLineEdit(this)),
      m_keptButton(new QToolButton(this)),
      m_keptMenu(new QMenu(this)),
      m_clearButton(new QToolButton(this)),
      m_layout(new FlowLayout(this)),
      m_typingTimer(new QTimer(this))
{
    m_textEdit->setObjectName(QStringLiteral("filterEdit"));
    m_textEdit->setClearButtonEnabled(true);
    m_textEdit->setMinimumWidth(fontMetrics().height() * 8);
    m_textEdit->setMaximumWidth(fontMetrics().height() * 16);
    m_textEdit->setAccessibleName(tr("Filter by text"));
    m_clearButton->setObjectName(QStringLiteral("clearFilterButton"));
    m_clearButton->setText(tr("Clear filter"));
    m_clearButton->setAutoRaise(true);
    m_keptButton->setObjectName(QStringLiteral("keptFiltersButton"));
    m_keptButton->setText(tr("Kept filters"));
    m_keptButton->setAutoRaise(true);
    m_keptButton->setMenu(m_keptMenu);
    m_keptButton->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_clearButton, m_keptButton})
        button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_textEdit);
    m_layout->addWidget(m_clearButton);
    m_layout->addWidget(m_keptButton);
    m_keyOrder = {m_textEdit, m_clearButton, m_keptButton};
    // As many lines as the window's width asks for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_typingTimer->setSingleShot(true);
    m_typingTimer->setInterval(typingPause);
    connect(m_typingTimer, &QTimer::timeout, this, &FilterBar::tellChanged);
    connect(m_textEdit, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typingTimer->start();
    });
    connect(m_textEdit, &QLineEdit::returnPressed, this, &FilterBar::tellChanged);
    connect(m_clearButton, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_keptMenu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    m_clearButton->setVisible(false);
}

QComboBox *FilterBar::addChoice(const QString &key, const QString &name, const QString &all,
    const QList<FilterChoice> &choices, const QString &standard)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(key + QStringLiteral("Combo"));
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->addItem(all, QString());
    for (const FilterChoice &entry : choices)
        combo->addItem(entry.word, entry.code);
    combo->setCurrentIndex(std::max(0, combo->findData(standard)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    insert(combo);
    m_choices.insert(key, combo);
    m_standards.insert(key, standard);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::tellChanged);
    return combo;
}

void FilterBar::setChoices(const QString &key, const QList<FilterChoice> &choices)
{
    QComboBox *combo = m_choices.value(key);
    if (!combo)
        return;
    const QString before = combo->currentData().toString();
    const QString wanted = m_awaited.value(key, before);
    m_setting = true;
    while (combo->count() > 1)
        combo->removeItem(1);
    for (const FilterChoice &entry : choices)
        combo->addItem(entry.word, entry.code);
    combo->setCurrentIndex(std::max(0, combo->findData(wanted)));
    m_setting = false;
    m_awaited.remove(key);
    if (combo->currentData().toString() != before)
        tellChanged();
}

QCheckBox *FilterBar::addSwitch(const QString &key, const QString &name)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(key + QStringLiteral("Check"));
    insert(box);
    m_switches.insert(key, box);
    connect(box, &QCheckBox::toggled, this, &FilterBar::tellChanged);
    return box;
}

DateField *FilterBar::addDay(const QString &key, const QString &name, const QString &with, const QString &code)
{
    auto *field = new DateField(this);
    field->setObjectName(key + QStringLiteral("Edit"));
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setPlaceholderText(name);
    // Ten figures, the button for the calendar, and room around them.
    field->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * 10 + fontMetrics().height() * 3);
    insert(field);
    field->hide();
    m_days.insert(key, {field, with, code});
    connect(field, &DateField::dateChanged, this, [this] {
        if (!m_setting)
            m_typingTimer->start();
    });
    connect(field, &QLineEdit::returnPressed, this, &FilterBar::tellChanged);
    // Who chooses days of his own types them next.
    connect(m_choices.value(with), &QComboBox::activated, field, [this, field, key, code] {
        const DayField &each = m_days.value(key);
        if (choice(each.with) == code && key == m_days.firstKey())
            field->setFocus();
    });
    return field;
}

void FilterBar::showDays()
{
    for (const DayField &each : std::as_const(m_days))
        each.field->setVisible(choice(each.with) == each.code);
}

QDate FilterBar::day(const QString &key) const
{
    const DayField each = m_days.value(key);
    return each.field && choice(each.with) == each.code ? each.field->date() : QDate();
}

void FilterBar::insert(QWidget *field)
{
    // Before the buttons that clear and keep the filter.
    m_layout->insertWidget(m_layout->count() - 2, field);
    m_keyOrder.insert(m_keyOrder.size() - 2, field);
}

QList<QWidget *> FilterBar::keyOrder() const
{
    return m_keyOrder;
}

void FilterBar::settle()
{
    if (m_typingTimer->isActive())
        tellChanged();
}

QString FilterBar::text() const
{
    return m_textEdit->text().trimmed();
}

QString FilterBar::choice(const QString &key) const
{
    const QComboBox *combo = m_choices.value(key);
    return combo ? combo->currentData().toString() : QString();
}

bool FilterBar::isOn(const QString &key) const
{
    const QCheckBox *box = m_switches.value(key);
    return box && box->isChecked();
}

QMap<QString, QString> FilterBar::values() const
{
    QMap<QString, QString> values;
    values.insert(textKey, text());
    for (auto combo = m_choices.cbegin(); combo != m_choices.cend(); ++combo)
        values.insert(combo.key(), combo.value()->currentData().toString());
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        values.insert(box.key(), box.value()->isChecked() ? QStringLiteral("1") : QString());
    for (auto each = m_days.cbegin(); each != m_days.cend(); ++each)
        values.insert(each.key(), day(each.key()).toString(Qt::ISODate));
    return values;
}

void FilterBar::setValues(const QMap<QString, QString> &values)
{
    m_setting = true;
    m_textEdit->setText(values.value(textKey));
    for (auto combo = m_choices.cbegin(); combo != m_choices.cend(); ++combo) {
        const QString code = values.value(combo.key(), m_standards.value(combo.key()));
        const int index = combo.value()->findData(code);
        combo.value()->setCurrentIndex(std::max(0, index));
        if (index < 0)
            m_awaited.insert(combo.key(), code);
        else
            m_awaited.remove(combo.key());
    }
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        box.value()->setChecked(values.value(box.key()) == u'1');
    for (auto each = m_days.cbegin(); each != m_days.cend(); ++each)
        each->field->setDate(QDate::fromString(values.value(each.key()), Qt::ISODate));
    m_setting = false;
    tellChanged();
}

QMap<QString, QString> FilterBar::standards() const
{
    QMap<QString, QString> values = m_standards;
    values.insert(textKey, {});
    for (auto box = m_switches.cbegin(); box != m_switches.cend(); ++box)
        values.insert(box.key(), {});
    for (auto each = m_days.cbegin(); each != m_days.cend(); ++each)
        values.insert(each.key(), {});
    return values;
}

bool FilterBar::isStandard() const
{
    return values() == standards();
}

void FilterBar::clear()
{
    setValues(standards());
    m_textEdit->setFocus();
}

void FilterBar::restore()
{
    if (m_memory.contains(m_memoryKey + QStringLiteral("/last")))
        setValues(asMap(m_memory.value(m_memoryKey + QStringLiteral("/last")).toStringList()));
}

void FilterBar::tellChanged()
{
    if (m_setting)
        return;
    m_typingTimer->stop();
    showDays();
    m_clearButton->setVisible(!isStandard());
    QMap<QString, QString> remembered = values();
    remembered.remove(textKey);
    m_memory.setValue(m_memoryKey + QStringLiteral("/last"), asList(remembered));
    Q_EMIT changed();
}

QString FilterBar::keptKey(const QString &name) const
{
    // Names may hold what separates groups in settings.
    return m_memoryKey + QStringLiteral("/kept/") + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QStringList FilterBar::keptNames() const
{
    m_memory.beginGroup(m_memoryKey + QStringLiteral("/kept"));
    QStringList names;
    const QStringList keys = m_memory.childKeys();
    for (const QString &key : keys)
        names.append(QUrl::fromPercentEncoding(key.toLatin1()));
    m_memory.endGroup();
    names.sort();
    return names;
}

void FilterBar::keep(const QString &name)
{
    if (!name.trimmed().isEmpty())
        m_memory.setValue(keptKey(name.trimmed()), asList(values()));
}

void FilterBar::takeUp(const QString &name)
{
    setValues(asMap(m_memory.value(keptKey(name)).toStringList()));
}

void FilterBar::forget(const QString &name)
{
    m_memory.remove(keptKey(name));
}

void FilterBar::fillMenu()
{
    m_keptMenu->clear();
    const QStringList names = keptNames();
    for (const QString &name : names)
        connect(m_keptMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, name] { takeUp(name); });
    if (!names.isEmpty())
        m_keptMenu->addSeparator();
    QAction *keepAction = m_keptMenu->addAction(tr("Keep this filter under a name…"));
    keepAction->setEnabled(!isStandard());
    connect(keepAction, &QAction::triggered, this, &FilterBar::nameWanted);
    if (names.isEmpty())
        return;
    QMenu *forgetMenu = m_keptMenu->addMenu(tr("Forget"));
    for (const QString &name : names)
        connect(forgetMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, name] { forget(name); });
}

} // namespace dangjian
