// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace motorpool::cli {

namespace {

// What a signal handler may touch: a lock-free flag and the writing end of a pipe.
std::atomic<bool> s_pending{false};
std::atomic<int> s_writeEnd{-1};
int s_readEnd = -1;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void note(int)
{
    s_pending = true;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(s_writeEnd, &byte, 1);
}

void handle(int number, bool on)
{
    struct sigaction action = {};
    action.sa_handler = on ? note : SIG_DFL;
    // No SA_RESTART: a read of standard input or a write to a full pipe must wake up.
    action.sa_flags = on ? SA_RESETHAND : 0;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without the pipe the signals keep their usual, deadly, meaning
    s_readEnd = ends[0];
    s_writeEnd = ends[1];
    m_notifier = new QSocketNotifier(s_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(s_readEnd, bytes, sizeof bytes) > 0) {
        }
        Q_EMIT interrupted();
    });
    handle(SIGINT, true);
    handle(SIGTERM, true);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    handle(SIGINT, false);
    handle(SIGTERM, false);
    delete m_notifier;
    ::close(s_readEnd);
    ::close(s_writeEnd.exchange(-1));
    s_pending = false;
}

bool Interrupt::pending()
{
    return s_pending;
}

} // namespace motorpool::cli
