// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterkey.h"

#include <QString>

namespace motorpool {

/// The key that was most likely meant by an unknown prefix, as its name; null if none is near.
QString nearestFilterKey(QStringView prefix);

/// The same among the words that a key takes.
QString nearestFilterChoice(FilterKey key, QStringView word);

} // namespace motorpool
