// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace motorpool {

/// A real gnome-keyring-daemon for a test, on the session bus and home that with-bus made.
class GnomeKeyring
{
public:
    ~GnomeKeyring() { stop(); }

    /// Starts it and unlocks its login keyring, which is made if there is none.
    bool startUnlocked();
    /// Starts it with its keyrings, if any, locked.
    bool startLocked();
    void stop();

    /// What a person does at the prompt, and what a screen lock may do.
    static bool unlock();
    static bool lock();

private:
    bool start(const QStringList &arguments, const QByteArray &input);

    QProcess m_daemon;
};

} // namespace motorpool
