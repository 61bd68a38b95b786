// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace motorpool {

/// What gzip or zlib packed, at most 4 MiB of it; empty if the bytes are neither, or broken.
QByteArray inflated(const QByteArray &packed);

} // namespace motorpool
