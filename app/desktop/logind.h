// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace motorpool {

/// What logind tells of this session and of the machine, over the system bus.
class Logind : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    void locked();   ///< this session, by its person or by whoever may
    void sleeping(); ///< soon; it is waited for who is told, for some seconds at most

private Q_SLOTS:
    void onLock(const QDBusMessage &signal);
    void onSleep(bool begins);

private:
    void findSession();
    void holdSleep();

    QString m_session;               ///< its path; empty: not known, so any session's lock counts
    QDBusUnixFileDescriptor m_delay; ///< while open, the machine waits for us before it sleeps
};

} // namespace motorpool
