// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicesignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace motorpool {

namespace {

// What a signal handler may touch: the writing end of a pipe.
std::atomic<int> s_writeEnd{-1};
static_assert(std::atomic<int>::is_always_lock_free);

void note(int number)
{
    const char byte = number == SIGHUP ? 'r' : 's';
    [[maybe_unused]] const auto written = ::write(s_writeEnd, &byte, 1);
}

void handle(int number, int flags)
{
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART | flags;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

ServiceSignals::ServiceSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without the pipe the signals keep their usual, deadly, meaning
    s_writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, from = ends[0]] {
        char byte = 0;
        while (::read(from, &byte, 1) == 1) {
            if (byte == 'r')
                Q_EMIT reloadWanted();
            else
                Q_EMIT stopWanted();
        }
    });
    handle(SIGINT, int(SA_RESETHAND));
    handle(SIGTERM, int(SA_RESETHAND));
    handle(SIGHUP, 0);
}

} // namespace motorpool
