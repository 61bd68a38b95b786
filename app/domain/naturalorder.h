// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// A key whose plain comparison puts texts in the order that people expect: case and accents do not
/// count, numbers go by their value ("ID.4" before "ID.10"). The same on every system and in every
/// language.
QString naturalKey(const QString &text);

} // namespace motorpool
