// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace motorpool {

/// What the desktops' screen savers tell on the session bus. Each desktop has a name of its own for
/// the same signal.
class ScreenSaver : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void onActiveChanged(bool isActive);
};

} // namespace motorpool
