// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keysdialog.h"

#include "app/appearance.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dangjian {

namespace {

struct Key
{
    const char *keys;
    const char *act;
};

struct KeyGroup
{
    const char *title;
    QList<Key> keys;
};

const QList<KeyGroup> &keyGroups()
{
    static const QList<KeyGroup> groups{
        {QT_TRANSLATE_NOOP("KeysDialog", "Everywhere"),
            {{"Ctrl+K", QT_TRANSLATE_NOOP("KeysDialog", "Find a person, an organization, a command")},
                {"Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("KeysDialog", "Undo, redo")},
                {"Ctrl+H",
                    QT_TRANSLATE_NOOP("KeysDialog", "Changes of the record in hand: who, when, from what to what")},
                {"Ctrl+L", QT_TRANSLATE_NOOP("KeysDialog", "Choose the organization in view")},
                {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("KeysDialog", "Lock the window, where there are accounts")},
                {"Ctrl+1 … Ctrl+7", QT_TRANSLATE_NOOP("KeysDialog", "Go to a page")},
                {"F1", QT_TRANSLATE_NOOP("KeysDialog", "These keys")},
                {"Ctrl+Q", QT_TRANSLATE_NOOP("KeysDialog", "Quit")}}},
        {QT_TRANSLATE_NOOP("KeysDialog", "Lists"),
            {{"Ctrl+N", QT_TRANSLATE_NOOP("KeysDialog", "New entry")},
                {"Enter", QT_TRANSLATE_NOOP("KeysDialog", "Open")}, {"F2", QT_TRANSLATE_NOOP("KeysDialog", "Edit")},
                {"Ctrl+F", QT_TRANSLATE_NOOP("KeysDialog", "Filter")},
                {"Ctrl+P", QT_TRANSLATE_NOOP("KeysDialog", "Print")},
                {"Ctrl+E", QT_TRANSLATE_NOOP("KeysDialog", "Export")},
                {"Ctrl+C", QT_TRANSLATE_NOOP("KeysDialog", "Copy rows for Excel")}}},
        {QT_TRANSLATE_NOOP("KeysDialog", "Quick entry"),
            {{"Tab, Enter", QT_TRANSLATE_NOOP("KeysDialog", "Next cell; the line is saved when it is left")},
                {"Ctrl+D", QT_TRANSLATE_NOOP("KeysDialog", "Take over from the line above")},
                {"F4", QT_TRANSLATE_NOOP("KeysDialog", "What there is to choose from")},
                {"Ctrl+V", QT_TRANSLATE_NOOP("KeysDialog", "Paste lines from Excel")},
                {"Ctrl+S", QT_TRANSLATE_NOOP("KeysDialog", "Save the lines that are ready")},
                {"Ctrl+Enter", QT_TRANSLATE_NOOP("KeysDialog", "Save the line though the same stands there already")},
                {"Ctrl+Delete", QT_TRANSLATE_NOOP("KeysDialog", "Throw away a line that is not saved")},
                {"F2", QT_TRANSLATE_NOOP("KeysDialog", "Amend a saved line")},
                {"Delete", QT_TRANSLATE_NOOP("KeysDialog", "Void a saved line")},
                {"F7, F8", QT_TRANSLATE_NOOP("KeysDialog", "Quick entry, roll call")}}},
        {QT_TRANSLATE_NOOP("KeysDialog", "Duplicates"),
            {{"← →", QT_TRANSLATE_NOOP("KeysDialog", "Take the left or the right one's")},
                {"Ctrl+Enter", QT_TRANSLATE_NOOP("KeysDialog", "Merge the two")},
                {"Alt+N", QT_TRANSLATE_NOOP("KeysDialog", "Not the same; Shift+↓ marks several pairs")}}},
        {QT_TRANSLATE_NOOP("KeysDialog", "Papers"),
            {{"Tab", QT_TRANSLATE_NOOP("KeysDialog", "Select the next element")},
                {"Esc", QT_TRANSLATE_NOOP("KeysDialog", "Select what holds it, then nothing")},
                {"← → ↑ ↓", QT_TRANSLATE_NOOP("KeysDialog", "Move by the grid")},
                {"Ctrl+← →", QT_TRANSLATE_NOOP("KeysDialog", "Move by 0.1 mm")},
                {"Shift+← →", QT_TRANSLATE_NOOP("KeysDialog", "Make it larger or smaller")},
                {"F2", QT_TRANSLATE_NOOP("KeysDialog", "Edit the text where it stands")},
                {"Ctrl+Enter", QT_TRANSLATE_NOOP("KeysDialog", "The text is done")},
                {"Ctrl+D", QT_TRANSLATE_NOOP("KeysDialog", "Duplicate")},
                {"Ctrl+C, X, V", QT_TRANSLATE_NOOP("KeysDialog", "Copy, cut, paste, also to another paper")},
                {"Delete", QT_TRANSLATE_NOOP("KeysDialog", "Delete")},
                {"Ctrl+Z, Ctrl+Y", QT_TRANSLATE_NOOP("KeysDialog", "Undo, redo")},
                {"Ctrl+S", QT_TRANSLATE_NOOP("KeysDialog", "Save the office's own copy")},
                {"Alt", QT_TRANSLATE_NOOP("KeysDialog", "Held while dragging: no snapping")}}},
    };
    return groups;
}

void addGroup(QGridLayout &grid, const KeyGroup &group)
{
    // An empty grid has a row already.
    int row = grid.count() == 0 ? 0 : grid.rowCount();
    auto *titleLabel = new QLabel(QCoreApplication::translate("KeysDialog", group.title));
    QFont font = titleLabel->font();
    font.setWeight(QFont::DemiBold);
    titleLabel->setFont(font);
    titleLabel->setContentsMargins(0, row == 0 ? 0 : 10, 0, 2);
    grid.addWidget(titleLabel, row++, 0, 1, 2);
    for (const Key &key : group.keys) {
        auto *keysLabel = new QLabel(QString::fromUtf8(key.keys));
        QPalette palette = keysLabel->palette();
        palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
        keysLabel->setPalette(palette);
        grid.addWidget(keysLabel, row, 0);
        grid.addWidget(new QLabel(QCoreApplication::translate("KeysDialog", key.act)), row++, 1);
    }
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 20);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    const QList<KeyGroup> &groups = keyGroups();
    // What is known everywhere on the left, a page's own beside it: on a small screen it is all in sight.
    for (const auto &[first, last] : {std::pair<qsizetype, qsizetype>{0, 2}, {2, 4}, {4, groups.size()}}) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(20);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        for (qsizetype i = first; i < last; ++i) {
            addGroup(*grid, groups.at(i));
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }
    layout->addLayout(columns);
    layout->addSpacing(12);
    auto *buttonBox = new QDialogButtonBox(this);
    buttonBox->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttonBox);
}

} // namespace dangjian
