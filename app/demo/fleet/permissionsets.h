// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demorandom.h"

#include <QByteArrayList>

namespace motorpool {

/// Every permission that Smartcar documents, and one that was seen without being documented.
QByteArrayList allPermissions();

/// What most applications ask for.
QByteArrayList usualPermissions();

/// A set as some owner might have granted it: all, the usual, a few, or something between.
QByteArrayList inventedPermissions(DemoRandom &random);

} // namespace motorpool
