// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace dangjian {

class CodeList;

/** A code list as a box that one opens or types into: names, short names, usual synonyms and codes are understood. */
class CodeCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit CodeCombo(QWidget *parent = nullptr);

    enum class Names
    {
        Short,
        Full
    };
    /** `list` lives as long as the program. */
    void setCodeList(const CodeList &list, Names names = Names::Short);
    /** Empty where nothing is chosen. A text that the list does not know is none. */
    QString code() const;
    void setCode(const QString &code);
    /** False for a text that the list does not know. */
    bool isAcceptable() const;

Q_SIGNALS:
    void codeChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const CodeList *m_list = nullptr;
};

} // namespace dangjian
