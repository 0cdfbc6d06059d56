// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/boxpane.h"
#include "sheets/sheetdocument.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace Ui {
class ElementForm;
}

namespace dangjian {

/** The properties of what is selected; every change is seen on the sheet at once and is a step that can be undone. */
class ElementPane : public BoxPane
{
    Q_OBJECT

public:
    explicit ElementPane(QWidget *parent = nullptr);
    ~ElementPane() override;

    void setDocument(SheetDocument *document);
    /** Puts a field where the cursor stands in the text; false where no text is shown. */
    bool insertField(const QString &name);

Q_SIGNALS:
    /** Another picture is wanted for the image that is selected. */
    void pictureWanted();

private:
    using ElementChange = std::function<void(SheetElement &)>;
    using RowChange = std::function<void(SheetRow &)>;
    void connectGeometry();
    void connectStyle();
    void connectRest();
    void connectRow();
    void refresh();
    void showGeometry(const SheetElement &element);
    void showText(const SheetElement &element);
    void showStyle();
    void showRest(const SheetElement &element);
    void showRow(const SheetElement &element);
    /** Changes all that is selected as one step. */
    void change(const QString &what, const ElementChange &how, const QString &series = {});
    /** The same for the row of the cell. */
    void changeRow(const RowChange &how);
    void changeGeometry();
    void changeCellGeometry();

    std::unique_ptr<Ui::ElementForm> m_form;
    QPointer<SheetDocument> m_document;
    bool m_refreshing = false;
};

} // namespace dangjian
