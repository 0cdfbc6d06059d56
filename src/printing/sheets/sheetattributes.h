// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "sheets/sheetdescription.h"
#include "sheets/sheetnames.h"

#include <QSet>
#include <QXmlStreamAttributes>

namespace dangjian {

/** The first fault of a sheet file, with the place where it was found. */
class SheetFaults
{
public:
    /** Where the reader stands, for the faults that follow. */
    SheetFaults &at(qint64 line, const QString &where)
    {
        if (!failed()) {
            m_line = line;
            m_where = where;
        }
        return *this;
    }
    /** Keeps the first fault; always false. */
    bool fail(const QString &code, const QStringList &args)
    {
        if (!failed()) {
            m_code = code;
            m_args = args;
        }
        return false;
    }
    bool failed() const { return !m_code.isEmpty(); }
    Error error(const QString &source) const
    {
        return {ErrorCode::FileFormat, source, QStringList{m_code, QString::number(m_line), m_where} + m_args, {}};
    }

private:
    QString m_code;
    QStringList m_args;
    QString m_where;
    qint64 m_line = 0;
};

/** The attributes of one element: each is asked for by name, and those that nobody asked for are a fault. */
class SheetAttributes
{
public:
    SheetAttributes(const QXmlStreamAttributes &attributes, SheetFaults &faults)
        : m_attributes(attributes), m_faults(faults)
    {
    }

    void text(QLatin1StringView name, QString &value, bool needed = false);
    void number(QLatin1StringView name, double &value, double least, double most, bool needed = false);
    void count(QLatin1StringView name, int &value, int least, int most);
    void numbers(QLatin1StringView name, QList<double> &values, qsizetype fewest, qsizetype most, double least,
        bool needed = false);
    void ink(QLatin1StringView name, std::optional<QRgb> &value);
    void condition(QLatin1StringView name, QString &value);
    void style(StyleChanges &changes);

    template <class E, size_t n>
    void choice(QLatin1StringView name, const sheetnames::Names<E, n> &names, E &value)
    {
        std::optional<E> chosen;
        choice(name, names, chosen);
        value = chosen.value_or(value);
    }
    template <class E, size_t n>
    void choice(QLatin1StringView name, const sheetnames::Names<E, n> &names, std::optional<E> &value)
    {
        if (!take(name))
            return;
        value = sheetnames::valueOf(names, m_value);
        QStringList words;
        for (const auto &one : names)
            words << one.second;
        if (!value)
            fail(QStringLiteral("sheet.value"), {name, m_value, words.join(QStringLiteral(", "))});
    }

    /** Called when all was asked for: what is left is a fault. */
    void end();
    void fail(const QString &code, const QStringList &args) { m_faults.fail(code, args); }

private:
    /** Whether the attribute is there; its value is then m_value. */
    bool take(QLatin1StringView name, bool needed = false);
    void number(QLatin1StringView name, std::optional<double> &value, double least, double most);

    QXmlStreamAttributes m_attributes;
    SheetFaults &m_faults;
    QSet<QString> m_known;
    QString m_value;
};

} // namespace dangjian
