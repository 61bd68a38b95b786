// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace motorpool {

/// The program's own icon, in all its sizes.
QIcon programIcon();

} // namespace motorpool
