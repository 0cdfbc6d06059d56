// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetfields.h"

#include <QList>
#include <QString>

namespace dangjian {

/**
 * Templates in the words of the office: {id_number|masked} reads {公民身份号码|隐去}. Words that are not known stay as
 * they are in both directions, so that nothing typed is lost.
 */
class FieldWording
{
public:
    /** The fields that may be named where a template stands: those of the sheet and, within its rows, of `section`. */
    explicit FieldWording(const SheetOutline *outline = nullptr, const QString &section = {});

    QString shown(const QString &stored) const;
    QString stored(const QString &shown) const;

    /** 公民身份号码 for id_number; the name itself where there is no such field. */
    QString label(const QString &name) const;

    /** What stands in braces in a shown text. */
    struct Mark
    {
        qsizetype from = 0;
        qsizetype length = 0;
        bool known = true;
    };
    QList<Mark> marks(const QString &shown) const;

    /** The fields that can be named, those of the section first. */
    QList<SheetField> fields() const;

private:
    using Translate = QString (FieldWording::*)(const QString &) const;
    QString translated(const QString &text, Translate name, bool toShown) const;
    QString insideOf(const QString &inside, Translate name, bool toShown) const;
    QString nameOf(const QString &label) const;
    QString shownReference(const QString &reference) const;
    QString storedReference(const QString &reference) const;
    bool isKnown(const QString &storedInside) const;

    const SheetOutline *m_outline;
    const SheetSection *m_section;
};

} // namespace dangjian
