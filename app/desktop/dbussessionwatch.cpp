// SPDX-License-Identifier: GPL-3.0-or-later
#include "logind.h"
#include "screensaver.h"
#include "sessionwatch.h"

namespace motorpool {

struct SessionWatch::Private
{
    Logind logind;
    ScreenSaver screenSaver;
};

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->logind, &Logind::locked, this, &SessionWatch::screenLocked);
    connect(&d->logind, &Logind::sleeping, this, &SessionWatch::goingToSleep);
    connect(&d->screenSaver, &ScreenSaver::locked, this, &SessionWatch::screenLocked);
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::start()
{
    d->logind.start();
    d->screenSaver.start();
}

} // namespace motorpool
