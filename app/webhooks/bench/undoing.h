// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cause.h"

#include <QList>

namespace motorpool {

/// A body as it would be without one change, and which change that is.
struct Undone
{
    Finding change;
    QByteArray body;
};

/// What the bytes may have been before one thing happened to them: only what can be of them, such
/// as unpacking where they begin as packed ones do. At most a few dozen, each at most a little
/// longer, unpacked ones at most 4 MiB.
QList<Undone> undoOnce(const QByteArray &body);

} // namespace motorpool
