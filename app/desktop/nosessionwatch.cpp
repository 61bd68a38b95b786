// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desktop tells of neither on D-Bus.
#include "sessionwatch.h"

namespace motorpool {

struct SessionWatch::Private
{
};

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::start()
{
}

} // namespace motorpool
