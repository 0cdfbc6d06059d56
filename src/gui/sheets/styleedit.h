// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"
#include "sheets/sheetstyles.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QDoubleSpinBox;

namespace Ui {
class StyleForm;
}

namespace dangjian {

/** The letters of one thing or of many: what they are set to, and what follows from the style below. */
class StyleEdit : public QWidget
{
    Q_OBJECT

public:
    /** What shall be changed in the style of each of them; nothing else is. */
    using Change = std::function<void(StyleChanges &)>;
    /** What is set, on top of what. */
    struct Look
    {
        TextStyle base{};
        StyleChanges own{};
    };

    explicit StyleEdit(QWidget *parent = nullptr);
    ~StyleEdit() override;

    /** Where things differ, the box says so and stands for none of them. */
    void setLooks(const QList<Look> &looks, Dressing dressing);
    /** 宋体 16 磅, centred. */
    QString wordsFor(const TextStyle &look) const;

Q_SIGNALS:
    void edited(const dangjian::StyleEdit::Change &change);

private:
    /** That the style below says so; that the styles below differ. */
    static QString inherited(const QString &words);
    static QString inheritedVariously();
    template <class E>
    void connectChoice(QComboBox *combo, std::optional<E> StyleChanges::*member);
    void connectNumber(QDoubleSpinBox *spin, std::optional<double> StyleChanges::*member, double least);
    template <class E>
    void showChoice(
        QComboBox *combo, const QList<Look> &looks, std::optional<E> StyleChanges::*member, E TextStyle::*below);
    void showNumber(QDoubleSpinBox *spin, const QList<Look> &looks, std::optional<double> StyleChanges::*member,
        double TextStyle::*below, const QString &none = {});

    std::unique_ptr<Ui::StyleForm> m_form;
    bool m_showing = false;
};

} // namespace dangjian
