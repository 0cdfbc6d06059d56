// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace dangjian {

/** The field in which a cell of the grid is typed; it knows when an input method is composing in it. */
class CellEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CellEdit(QWidget *parent);

    /** Letters are being turned into characters: keys belong to the input method, and the text must not be touched. */
    bool isComposing() const { return m_composing; }
    /** The text as the cell had it when the field was opened; Esc brings it back. */
    QString textAtStart() const { return m_textAtStart; }
    /** Sets the text as the cell has it; what has been typed and not handed over is not overwritten unless `force`. */
    void load(const QString &text, bool force = false);
    bool isLoaded() const { return m_loaded; }
    /** Something was typed that the cell does not have yet. */
    bool isAhead() const { return text() != m_handedOver; }
    void noteHandedOver() { m_handedOver = text(); }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_textAtStart;
    QString m_handedOver;
    bool m_loaded = false;
    bool m_composing = false;
};

} // namespace dangjian
