// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/cell.h"
#include "rosters/rosteroptions.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace dangjian {

/**
 * Reads single rows of a file again, for the one that is looked at: a plan keeps no cells. It reads beside the screen,
 * after a short pause, and keeps the rows around the one asked for.
 */
class RowReader : public QObject
{
    Q_OBJECT

public:
    explicit RowReader(QObject *parent = nullptr);
    ~RowReader() override;

    /** `came` follows, unless another row is asked for before, or the file has no such row any more. */
    void ask(const QString &file, const RosterRowId &row);
    void forget();

Q_SIGNALS:
    void came(const dangjian::RosterRowId &id, const dangjian::TableRow &row);

private:
    void read();

    QTimer *m_pause;
    QString m_file;
    RosterRowId m_wanted;
    std::shared_ptr<std::atomic_bool> m_stop; // of the reading under way
    QString m_keptFile;
    int m_keptSheet = -1;
    QList<TableRow> m_kept;
};

} // namespace dangjian
