// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetfields.h"

#include <QTreeWidget>

namespace dangjian {

/** The fields of a sheet by their Chinese names; they are dragged onto the sheet, or put there with Enter. */
class FieldList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void setOutline(const SheetOutline *outline);
    /** Only fields in whose names the text stands. */
    void setFilter(const QString &text);

Q_SIGNALS:
    /** "section.name", or "name" of the sheet itself. */
    void chosen(const QString &field);

protected:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(QTreeWidgetItem *parent, const SheetField &field, const QString &section);
    static QString fieldOf(const QTreeWidgetItem *item);
};

} // namespace dangjian
