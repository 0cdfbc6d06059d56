// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dangjian {

class DropFrame;
class RosterSession;

/** The first step of an import: which file, and which of its sheets. */
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(RosterSession &session, QWidget *parent = nullptr);

    /** Shows the file's name and has the session look into it. */
    void take(const QString &file);
    /** Whether at least one sheet is to be read, and the file is the one that stands in the field. */
    bool isReady() const;
    /** The keyboard goes where one goes on. */
    void takeKeyboard();

Q_SIGNALS:
    void readyChanged();

private:
    QWidget *buildFile();
    QWidget *buildSheets();
    void chooseFile();
    void takeTyped();
    void showWork();
    void showSheets();
    void takeSheets();
    void say(const QString &text, bool alert);
    void showRecent();
    void showFrame();
    void keepRecent(const QString &file);

    RosterSession &m_session;
    QLineEdit *m_fileEdit;
    QPushButton *m_browseButton;
    QLabel *m_sayLabel;
    DropFrame *m_dropFrame;
    QLabel *m_recentLabel;
    QListWidget *m_recentList;
    QWidget *m_sheetsBox;
    QLabel *m_sheetsLabel;
    QListWidget *m_sheetList;
    bool m_filling = false;
};

} // namespace dangjian
