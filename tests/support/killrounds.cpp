// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killrounds.h"

#include <QString>

namespace dangjian {

KillRounds::KillRounds()
{
    const quint32 seed = qEnvironmentVariableIsSet("DANGJIAN_TEST_SEED")
        ? qEnvironmentVariable("DANGJIAN_TEST_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    qInfo("DANGJIAN_TEST_SEED=%u", seed);
}

int KillRounds::count(int usual) const
{
    const int asked = qEnvironmentVariableIntValue("DANGJIAN_KILLS");
    return asked > 0 ? asked : usual;
}

} // namespace dangjian
