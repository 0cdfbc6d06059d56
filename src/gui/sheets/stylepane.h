// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/boxpane.h"
#include "sheets/sheetdocument.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace Ui {
class StyleListForm;
}

namespace dangjian {

/** The styles of the sheet in hand: changed here, all that bears them changes on the paper at once. */
class StylePane : public BoxPane
{
    Q_OBJECT

public:
    explicit StylePane(QWidget *parent = nullptr);
    ~StylePane() override;

    void setDocument(SheetDocument *document);
    /** The style that is shown; empty where the sheet has none. */
    QString current() const { return m_current; }

private:
    void refresh();
    /** The style of what was just selected is the one that people look for. */
    void followSelection();
    void showStyle();
    void change(const QString &what, const std::function<void(SheetDescription &)> &how);
    void add();
    void rename();

    std::unique_ptr<Ui::StyleListForm> m_form;
    QPointer<SheetDocument> m_document;
    QString m_current;
    bool m_refreshing = false;
};

} // namespace dangjian
