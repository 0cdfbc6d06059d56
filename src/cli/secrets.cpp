// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include "passphrase.h"
#include "sentences.h"

#include <cerrno>

#include <unistd.h>

namespace dangjian {

namespace {

constexpr qsizetype longestLine = 4096;

} // namespace

Result<QString> lineOf(int descriptor)
{
    QByteArray line;
    bool ended = false;
    while (!ended && line.size() < longestLine) {
        char byte = 0;
        const ssize_t taken = ::read(descriptor, &byte, 1);
        if (taken < 0 && errno == EINTR)
            continue;
        ended = taken <= 0 || byte == '\n';
        if (!ended)
            line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::FileUnreadable, QStringLiteral("/dev/fd/%1").arg(descriptor));
    return QString::fromUtf8(line);
}

Result<QString> passwordFrom(std::optional<int> descriptor, const QString &prompt)
{
    if (descriptor)
        return lineOf(*descriptor);
    const QByteArray typed = askPassphrase(prompt);
    if (typed.isEmpty())
        return failure(ErrorCode::SignInRefused, {}, {QStringLiteral("unasked")});
    return QString::fromUtf8(typed);
}

Result<QString> newPasswordFrom(std::optional<int> descriptor)
{
    auto first = passwordFrom(descriptor, translate("cli", "New password: "));
    if (!first || descriptor)
        return first;
    const auto again = passwordFrom(descriptor, translate("cli", "The same again: "));
    if (!again)
        return again;
    if (*again != *first)
        return failure(ErrorCode::Invalid, QStringLiteral("password"), {QStringLiteral("password.differs")});
    return first;
}

} // namespace dangjian
