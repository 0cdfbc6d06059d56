// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/card.h"

#include <QMap>
#include <QSet>

class QLineEdit;

namespace dangjian {

class Workplace;

/** Who signs and sends letters where that is not each member's own branch, and the postcode; kept in the store. */
class LetterCard : public Card
{
    Q_OBJECT

public:
    explicit LetterCard(Workplace &workplace, QWidget *parent = nullptr);
    ~LetterCard() override;

    /** Reads the settings again; what is being typed stays. */
    void refresh();

Q_SIGNALS:
    /** A field that was left is in the store. */
    void kept();

private:
    void keep(const QString &key);

    Workplace &m_workplace;
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, QString> m_kept;
    QSet<QString> m_keeping; // on their way to the store, or asked about
};

} // namespace dangjian
