// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include "jobs/job.h"

#include <atomic>

#include <csignal>

namespace dangjian {

namespace {

constexpr int signalsHandled[] = {SIGINT, SIGTERM, SIGHUP};

// A handler has no argument to find its job by; storing a flag is all that it may do.
std::atomic<Job *> interruptible = nullptr;
static_assert(std::atomic<Job *>::is_always_lock_free && std::atomic_bool::is_always_lock_free);

void cancelJob(int)
{
    if (Job *job = interruptible.load())
        job->cancel();
}

} // namespace

Interruption::Interruption(Job &job)
{
    interruptible = &job;
    struct sigaction action = {};
    action.sa_handler = cancelJob;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    for (const int number : signalsHandled)
        sigaction(number, &action, nullptr);
}

Interruption::~Interruption()
{
    interruptible = nullptr;
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    for (const int number : signalsHandled)
        sigaction(number, &action, nullptr);
}

} // namespace dangjian
