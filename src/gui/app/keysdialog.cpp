// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keysdialog.h"

#include "app/appearance.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
                {"Ctrl+L", QT_TRANSLATE_NOOP("KeysDialog", "Choose the organization in view")},
                {"Ctrl+1 … Ctrl+6", QT_TRANSLATE_NOOP("KeysDialog", "Go to a page")},
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
                {"Ctrl+V", QT_TRANSLATE_NOOP("KeysDialog", "Paste lines from Excel")}}},
    };
    return groups;
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 20);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyGroup &group : keyGroups()) {
        auto *titleLabel = new QLabel(QCoreApplication::translate("KeysDialog", group.title), this);
        QFont font = titleLabel->font();
        font.setWeight(QFont::DemiBold);
        titleLabel->setFont(font);
        titleLabel->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(titleLabel, row++, 0, 1, 2);
        for (const Key &key : group.keys) {
            auto *keysLabel = new QLabel(QString::fromUtf8(key.keys), this);
            QPalette palette = keysLabel->palette();
            palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
            keysLabel->setPalette(palette);
            grid->addWidget(keysLabel, row, 0);
            grid->addWidget(new QLabel(QCoreApplication::translate("KeysDialog", key.act), this), row++, 1);
        }
    }
    layout->addLayout(grid);
    layout->addSpacing(12);
    auto *buttonBox = new QDialogButtonBox(this);
    buttonBox->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttonBox);
}

} // namespace dangjian
