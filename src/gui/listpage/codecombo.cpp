// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/codecombo.h"

#include "codelists/codelist.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace dangjian {

CodeCombo::CodeCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::editTextChanged, this, &CodeCombo::codeChanged);
}

void CodeCombo::setCodeList(const CodeList &list, Names names)
{
    m_list = &list;
    const QSignalBlocker blocker(this);
    clear();
    addItem(QString(), QString());
    for (const CodeEntry &entry : list.entries()) {
        addItem(names == Names::Full ? entry.name : entry.shortName, entry.code);
        setItemData(count() - 1, QStringLiteral("%1 %2").arg(entry.code, entry.name), Qt::ToolTipRole);
    }
}

QString CodeCombo::code() const
{
    const QString text = currentText().trimmed();
    if (!m_list || text.isEmpty())
        return {};
    return m_list->codeOf(text).value_or(QString());
}

void CodeCombo::setCode(const QString &code)
{
    const int index = findData(code);
    setCurrentIndex(std::max(0, index));
    // A code of another edition of the list stays what it is.
    if (index < 0)
        setEditText(code);
}

bool CodeCombo::isAcceptable() const
{
    return currentText().trimmed().isEmpty() || !code().isEmpty();
}

void CodeCombo::focusOutEvent(QFocusEvent *event)
{
    const QString known = code();
    if (!known.isEmpty())
        setCode(known);
    QComboBox::focusOutEvent(event);
}

void CodeCombo::wheelEvent(QWheelEvent *event)
{
    // Scrolling a form must not change what it holds.
    event->ignore();
}

} // namespace dangjian
