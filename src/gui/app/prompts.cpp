// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts.h"

#include "app/filechoice.h"
#include "app/quietstyle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dangjian {

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

constexpr int reasonLength = 200;

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

bool question(QWidget *parent, const QString &title, const QString &text, const QString &action, bool loss)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *actionButton = box.addButton(action, QMessageBox::AcceptRole);
    QPushButton *cancelButton = box.addButton(PromptWords::tr("Cancel"), QMessageBox::RejectRole);
    // Enter pressed in haste must not do what cannot be taken back.
    box.setDefaultButton(loss ? cancelButton : actionButton);
    cancelButton->setProperty(quietButtonProperty, true);
    box.setEscapeButton(cancelButton);
    box.exec();
    return box.clickedButton() == actionButton;
}

/** Asks for a line in `field`, which the dialog takes over; `textEdit` is where it is typed. */
std::optional<QString> askLine(
    QWidget *parent, const QString &title, const QString &label, QWidget *field, QLineEdit *textEdit)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *textLabel = new QLabel(label, &dialog);
    textLabel->setBuddy(field);
    textLabel->setWordWrap(true);
    field->setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 56);
    auto *buttonBox = new QDialogButtonBox(&dialog);
    QPushButton *acceptButton = buttonBox->addButton(PromptWords::tr("OK"), QDialogButtonBox::AcceptRole);
    buttonBox->addButton(PromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
    acceptButton->setDefault(true);
    layout->addWidget(textLabel);
    layout->addWidget(field);
    layout->addWidget(buttonBox);
    QObject::connect(buttonBox, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttonBox, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const auto check = [&] { acceptButton->setEnabled(!textEdit->text().trimmed().isEmpty()); };
    QObject::connect(textEdit, &QLineEdit::textChanged, &dialog, check);
    check();
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return textEdit->text().trimmed();
}

} // namespace

void Prompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(PromptWords::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

bool Prompts::offer(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *actionButton = box.addButton(action, QMessageBox::ActionRole);
    QPushButton *closeButton = box.addButton(PromptWords::tr("Close"), QMessageBox::RejectRole);
    box.setDefaultButton(closeButton);
    box.setEscapeButton(closeButton);
    box.exec();
    return box.clickedButton() == actionButton;
}

bool Prompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    return question(parent, title, text, action, false);
}

bool Prompts::confirmLoss(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    return question(parent, title, text, action, true);
}

std::optional<QString> Prompts::ask(QWidget *parent, const QString &title, const QString &label, const QString &value)
{
    auto *textEdit = new QLineEdit(value);
    return askLine(parent, title, label, textEdit, textEdit);
}

std::optional<QString> Prompts::askReason(
    QWidget *parent, const QString &title, const QString &label, const QStringList &offered)
{
    auto *reasonCombo = new QComboBox;
    reasonCombo->setEditable(true);
    reasonCombo->setInsertPolicy(QComboBox::NoInsert);
    reasonCombo->addItems(offered);
    reasonCombo->setCurrentIndex(-1);
    reasonCombo->clearEditText();
    reasonCombo->lineEdit()->setMaxLength(reasonLength);
    return askLine(parent, title, label, reasonCombo, reasonCombo->lineEdit());
}

std::optional<QString> Prompts::askSecret(QWidget *parent, const QString &title, const QString &label)
{
    // The dialog of the question takes it over.
    auto *secretEdit = new QLineEdit;
    secretEdit->setEchoMode(QLineEdit::Password);
    return askLine(parent, title, label, secretEdit, secretEdit);
}

QString Prompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    FileChoice dialog(parent, title, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.startAt(documentsFolder());
    return dialog.choose();
}

QString Prompts::openFolder(QWidget *parent, const QString &title)
{
    FileChoice dialog(parent, title, {});
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.startAt(documentsFolder());
    return dialog.choose();
}

QString Prompts::saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &name)
{
    QFileInfo start(QDir(documentsFolder()), name);
    if (!start.dir().exists()) {
        start = QFileInfo(QDir(documentsFolder()), start.fileName());
    }
    FileChoice dialog(parent, title, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(start.suffix());
    dialog.startAt(start.absolutePath(), start.fileName());
    return dialog.choose();
}

void ScriptedPrompts::tell(QWidget *, const QString &, const QString &text)
{
    told.append(text);
}

bool ScriptedPrompts::offer(QWidget *, const QString &, const QString &text, const QString &)
{
    told.append(text);
    return false;
}

bool ScriptedPrompts::confirm(QWidget *, const QString &, const QString &text, const QString &)
{
    told.append(text);
    return !confirmations.isEmpty() && confirmations.takeFirst();
}

bool ScriptedPrompts::confirmLoss(QWidget *parent, const QString &title, const QString &text, const QString &action)
{
    ++losses;
    return confirm(parent, title, text, action);
}

std::optional<QString> ScriptedPrompts::ask(QWidget *, const QString &, const QString &label, const QString &)
{
    told.append(label);
    if (answers.isEmpty()) {
        return std::nullopt;
    }
    return answers.takeFirst();
}

std::optional<QString> ScriptedPrompts::askReason(
    QWidget *parent, const QString &title, const QString &label, const QStringList &offeredReasons)
{
    offered = offeredReasons;
    return ask(parent, title, label, {});
}

std::optional<QString> ScriptedPrompts::askSecret(QWidget *parent, const QString &title, const QString &label)
{
    return ask(parent, title, label, {});
}

QString ScriptedPrompts::openFile(QWidget *, const QString &title, const QString &)
{
    told.append(title);
    return files.isEmpty() ? QString() : files.takeFirst();
}

QString ScriptedPrompts::openFolder(QWidget *, const QString &title)
{
    told.append(title);
    return files.isEmpty() ? QString() : files.takeFirst();
}

QString ScriptedPrompts::saveFile(QWidget *, const QString &title, const QString &, const QString &)
{
    told.append(title);
    return files.isEmpty() ? QString() : files.takeFirst();
}

} // namespace dangjian
