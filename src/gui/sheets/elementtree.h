// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdocument.h"

#include <QPointer>
#include <QTreeWidget>

namespace dangjian {

/** The elements of all pages by name, those in front first; selects what lies below others, too. */
class ElementTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ElementTree(QWidget *parent = nullptr);

    void setDocument(SheetDocument *document);

Q_SIGNALS:
    /** Chosen here, so that it is to be brought into sight. */
    void revealed(const QString &id);

private:
    void fill();
    void add(QTreeWidgetItem *parent, const QList<SheetElement> &elements);
    void showSelection();
    void takeSelection();

    QPointer<SheetDocument> m_document;
    QHash<QString, QTreeWidgetItem *> m_items;
    QStringList m_filled; // what the items say, to fill only when that changes
    bool m_following = false;
};

} // namespace dangjian
