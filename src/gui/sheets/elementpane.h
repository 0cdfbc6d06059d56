// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdocument.h"

#include <QPointer>
#include <QScrollArea>

#include <functional>
#include <memory>

class QComboBox;
class QDoubleSpinBox;

namespace Ui {
class ElementForm;
}

namespace dangjian {

/** The properties of what is selected; every change is seen on the sheet at once and is a step that can be undone. */
class ElementPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ElementPane(QWidget *parent = nullptr);
    ~ElementPane() override;

    void setDocument(SheetDocument *document);
    /** Puts a field where the cursor stands in the text; false where no text is shown. */
    bool insertField(const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** Another picture is wanted for the image that is selected. */
    void pictureWanted();

private:
    using ElementChange = std::function<void(SheetElement &)>;
    using StyleChange = std::function<void(StyleChanges &)>;
    void connectGeometry();
    void connectStyle();
    void connectRest();
    void refresh();
    void showGeometry(const SheetElement &element);
    void showText(const SheetElement &element);
    void showStyle(const QString &style, const StyleChanges &own);
    void showRest(const SheetElement &element);
    void showRows(const SheetElement &element);
    void showChoice(QComboBox *combo, const QVariant &own, const QVariant &inherited);
    /** Changes all that is selected as one step. */
    void change(const QString &what, const ElementChange &how, const QString &series = {});
    /** The same for the style of the cell, or of the elements. */
    void changeStyle(const StyleChange &how);
    void changeGeometry();
    /** The style and its changes that are shown: the cell's, or the element's. */
    QString styleName() const;
    StyleChanges ownStyle() const;

    std::unique_ptr<Ui::ElementForm> m_form;
    QPointer<SheetDocument> m_document;
    bool m_refreshing = false;
};

} // namespace dangjian
