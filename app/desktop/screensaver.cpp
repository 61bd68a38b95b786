// SPDX-License-Identifier: GPL-3.0-or-later
#include "screensaver.h"

#include <QDBusConnection>

namespace motorpool {

using namespace Qt::StringLiterals;

void ScreenSaver::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // By interface alone: the paths differ, and who could pretend could only have us lock.
    for (const auto &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s})
        bus.connect(QString(), QString(), u"org."_s + desktop + u".ScreenSaver"_s,
                    u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
}

void ScreenSaver::onActiveChanged(bool isActive)
{
    if (isActive)
        Q_EMIT locked();
}

} // namespace motorpool
