// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace motorpool::cli {

/// SIGINT and SIGTERM as a signal of the event loop. While an object of this class lives, the
/// first of them asks; the second one ends the process at once, as if nobody had listened.
/// At most one at a time, on the thread of the event loop.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// True once a signal has come; for loops that block outside of the event loop, which a
    /// signal wakes with EINTR.
    static bool pending();

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace motorpool::cli
