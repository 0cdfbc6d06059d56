// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/draftjournal.h"

#include "log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace dangjian {

namespace {

constexpr int programsAtOnce = 9;

std::optional<QJsonObject> draftsIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject drafts = QJsonDocument::fromJson(file.readAll()).object();
    return drafts.isEmpty() ? std::nullopt : std::optional(drafts);
}

} // namespace

DraftJournal::DraftJournal(const QString &folder, const QString &storeFile, qint64 account)
{
    m_thread.setMaxThreadCount(1);
    QDir().mkpath(folder);
    QByteArray path = QFileInfo(storeFile).absoluteFilePath().toUtf8();
    if (account != 0) {
        path += '\n' + QByteArray::number(account);
    }
    const QString mark
        = QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(12));
    for (int i = 1; i <= programsAtOnce; ++i) {
        const QString name = QDir(folder).filePath(QStringLiteral("entry-drafts-%1-%2.json").arg(mark).arg(i));
        if (!m_file.isEmpty() && !QFileInfo::exists(name)) {
            continue;
        }
        auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // a lock ends with its process only
        if (!lock->tryLock(0)) {
            continue;
        }
        if (const auto drafts = draftsIn(name)) {
            m_leftBehind.append(*drafts);
        }
        if (m_file.isEmpty()) {
            m_file = name;
            m_lock = std::move(lock);
        } else {
            m_abandoned.append(name);
        }
    }
}

DraftJournal::~DraftJournal()
{
    flush();
}

void DraftJournal::write(const QJsonObject &drafts)
{
    if (m_file.isEmpty()) {
        return;
    }
    const QByteArray bytes = drafts.isEmpty() ? QByteArray() : QJsonDocument(drafts).toJson(QJsonDocument::Compact);
    const QMutexLocker locked(&m_mutex);
    const bool waiting = m_latest.has_value();
    m_latest = bytes;
    if (!waiting) {
        m_thread.start([this] { writeLatest(); });
    }
}

void DraftJournal::flush()
{
    m_thread.waitForDone();
}

void DraftJournal::writeLatest()
{
    QByteArray bytes;
    {
        const QMutexLocker locked(&m_mutex);
        bytes = m_latest.value_or(QByteArray());
        m_latest.reset();
    }
    bool done = false;
    if (bytes.isEmpty()) {
        done = !QFileInfo::exists(m_file) || QFile::remove(m_file);
    } else {
        QSaveFile file(m_file);
        done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(bytes) == bytes.size() && file.commit();
    }
    if (!done) {
        logWarning(QStringLiteral("entry drafts could not be written"));
        return;
    }
    for (const QString &name : std::as_const(m_abandoned)) {
        QFile::remove(name);
    }
    m_abandoned.clear();
}

} // namespace dangjian
