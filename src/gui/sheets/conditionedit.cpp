// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/conditionedit.h"

#include "sheets/sheettemplate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dangjian {

namespace {

enum Kind
{
    Always,
    Filled,
    Empty,
    Is,
    IsNot
};

} // namespace

ConditionEdit::ConditionEdit(QWidget *parent)
    : QWidget(parent),
      m_kindCombo(new QComboBox(this)),
      m_fieldCombo(new QComboBox(this)),
      m_valueEdit(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_kindCombo);
    layout->addWidget(m_fieldCombo);
    layout->addWidget(m_valueEdit);
    m_kindCombo->setObjectName(QStringLiteral("conditionKindCombo"));
    m_fieldCombo->setObjectName(QStringLiteral("conditionFieldCombo"));
    m_valueEdit->setObjectName(QStringLiteral("conditionValueEdit"));
    m_kindCombo->addItem(tr("Always"), Always);
    m_kindCombo->addItem(tr("Only where filled in:"), Filled);
    m_kindCombo->addItem(tr("Only where empty:"), Empty);
    m_kindCombo->addItem(tr("Only where it is:"), Is);
    m_kindCombo->addItem(tr("Not where it is:"), IsNot);
    m_kindCombo->setAccessibleName(tr("When it is printed"));
    m_fieldCombo->setAccessibleName(tr("Field that decides"));
    m_valueEdit->setAccessibleName(tr("Value of the field"));
    for (QComboBox *combo : {m_kindCombo, m_fieldCombo}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
    }
    setFocusProxy(m_kindCombo);
    connect(m_kindCombo, &QComboBox::activated, this, [this] {
        showParts();
        Q_EMIT edited();
    });
    connect(m_fieldCombo, &QComboBox::activated, this, &ConditionEdit::edited);
    connect(m_valueEdit, &QLineEdit::textEdited, this, &ConditionEdit::edited);
    showParts();
}

void ConditionEdit::setFields(const QList<SheetField> &fields)
{
    const QVariant chosen = m_fieldCombo->currentData();
    m_fieldCombo->clear();
    for (const SheetField &field : fields)
        m_fieldCombo->addItem(field.label, field.name);
    m_fieldCombo->setCurrentIndex(std::max(0, m_fieldCombo->findData(chosen)));
}

void ConditionEdit::setCondition(const QString &text)
{
    if (text == condition())
        return;
    const auto parsed = text.isEmpty() ? Result<SheetCondition>() : parseCondition(text);
    Kind kind = Always;
    if (!text.isEmpty() && parsed) {
        kind = parsed->value ? (parsed->negated ? IsNot : Is) : (parsed->negated ? Empty : Filled);
        // Sums and lists are fields of their own kind: what stands before the sign names them.
        QString name = text;
        if (name.startsWith(u'!'))
            name.remove(0, 1);
        name = name.section(u'=', 0, 0);
        if (name.endsWith(u'!'))
            name.chop(1);
        if (m_fieldCombo->findData(name) < 0)
            m_fieldCombo->addItem(name, name);
        m_fieldCombo->setCurrentIndex(m_fieldCombo->findData(name));
        m_valueEdit->setText(parsed->value.value_or(QString()));
    }
    m_kindCombo->setCurrentIndex(m_kindCombo->findData(kind));
    showParts();
}

QString ConditionEdit::condition() const
{
    const QString name = m_fieldCombo->currentData().toString();
    switch (m_kindCombo->currentData().toInt()) {
    case Filled:
        return name;
    case Empty:
        return u'!' + name;
    case Is:
        return name + u'=' + m_valueEdit->text();
    case IsNot:
        return name + QStringLiteral("!=") + m_valueEdit->text();
    default:
        return {};
    }
}

void ConditionEdit::showParts()
{
    const int kind = m_kindCombo->currentData().toInt();
    m_fieldCombo->setVisible(kind != Always);
    m_valueEdit->setVisible(kind == Is || kind == IsNot);
}

} // namespace dangjian
