// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace motorpool {

/// Tells when the person's session is locked and when the machine goes to sleep: by logind, and by
/// the screen savers of the desktops that are asked on the session bus. Says nothing where there
/// is none of them. A machine that wants to sleep waits until everybody who is told has returned
/// and what was let go of by deleteLater() is gone.
/// Lives on the GUI thread.
/// Source: org.freedesktop.login1(5); freedesktop.org's, GNOME's, Cinnamon's, MATE's and
/// Xfce's ScreenSaver.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    /// Begins to listen; does not wait for anybody.
    void start();

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
