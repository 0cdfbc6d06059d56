// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dangjian {

class Job;

/**
 * While it lives, SIGINT, SIGTERM and SIGHUP cancel the job at its next safe point; the second one ends the program
 * at once (which the store survives, too).
 */
class Interruption
{
public:
    explicit Interruption(Job &job);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
};

} // namespace dangjian
