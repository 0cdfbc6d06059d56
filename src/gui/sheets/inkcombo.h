// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QRgb>

#include <optional>

namespace dangjian {

/** A colour of letters, lines or areas: one of the usual ones, any other, or none of its own. */
class InkCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit InkCombo(QWidget *parent = nullptr);

    /** What the first entry says, which stands for no colour of its own. */
    void setNoneText(const QString &words) { setItemText(0, words); }
    /** A colour that is none of the usual ones joins them. */
    void setInk(std::optional<QRgb> ink);
    /** Things with various colours are selected. */
    void setVarious() { setCurrentIndex(-1); }
    QString wordsFor(QRgb ink) const;

Q_SIGNALS:
    void inkChosen(std::optional<QRgb> ink);

private:
    void addInk(int index, const QString &words, QRgb ink);
    void chooseOther();

    QRgb m_ink = 0xff000000; // what was shown before another one is chosen
};

} // namespace dangjian
