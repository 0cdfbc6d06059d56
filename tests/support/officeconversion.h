// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace dangjian {

/** Workbooks as another program writes them: LibreOffice without a window, with a profile of its own. A header alone,
 * so that tests of the lower layers have it without the store. */
class OfficeConversion
{
public:
    // What `as` can be. The text has the cells as they are shown, in the encoding that Excel on a Chinese desktop uses.
    static constexpr auto ods = "ods";
    static constexpr auto xls = "xls:MS Excel 97";
    static constexpr auto xlsx = "xlsx:Calc MS Excel 2007 XML";
    static constexpr auto csvInGb18030 = "csv:Text - txt - csv (StarCalc):44,34,85,1,,0,false,true";
    static constexpr auto csvInUtf8 = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    /** Whether LibreOffice is there; tools/packages names it for the check. */
    static bool isThere();
    /** Converts the file (of a text, its first sheet); gives the new one, in a folder that lives as long as this. Empty
     * where LibreOffice does not bring it about. */
    QString convert(const QString &file, const char *as);

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

inline bool OfficeConversion::isThere()
{
    return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
}

inline QString OfficeConversion::convert(const QString &file, const char *as)
{
    const QString folder = m_folder.filePath(QString::number(++m_made));
    QDir().mkpath(folder);
    constexpr int longestMs = 120 * 1000;
    QProcess office;
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(QStringLiteral("soffice"),
        {QStringLiteral("--headless"),
            QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
            QStringLiteral("--convert-to"), QString::fromLatin1(as), QStringLiteral("--outdir"), folder, file});
    if (!office.waitForFinished(longestMs)) {
        office.kill();
        office.waitForFinished();
        return {};
    }
    const QStringList made = QDir(folder).entryList(QDir::Files);
    if (made.size() != 1) {
        qWarning("%s", office.readAll().constData());
        return {};
    }
    return QDir(folder).filePath(made.first());
}

} // namespace dangjian
