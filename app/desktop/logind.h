// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace motorpool {

/// What logind tells of this session and of the machine, over the system bus.
class Logind : public QObject
{
    Q_OBJECT

public:
    explicit Logind(QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void locked(); ///< this session, by its person or by whoever may
    /// Soon: the machine waits, for some seconds at most, until who is told has returned and what
    /// he let go of is gone.
    void sleeping();

private Q_SLOTS:
    void onLock(const QDBusMessage &signal);
    void onSleep(bool begins);

private:
    void findSession();
    void holdSleep();
    void letSleep();

    QString m_session;               ///< its path; empty: not known, so any session's lock counts
    QDBusUnixFileDescriptor m_delay; ///< while open, the machine waits for us before it sleeps
    QTimer m_settled;                ///< until what was let go of is gone
};

} // namespace motorpool
