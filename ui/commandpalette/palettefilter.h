// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QStringList>

namespace motorpool {

/// How well what was typed fits an entry; 0: not at all. Each word typed has to fit: the beginning
/// of a word of the title, a part of it, the first letters of its words ("rla" for "Read the list
/// again"), the same in the path, or its letters in their order. Case and accents do not matter.
int fitOf(const PaletteEntry &entry, const QString &typed);

/// The entries that fit, the best first. Those used lately come first where nothing is typed, and
/// among equals.
QList<PaletteEntry> filtered(const QList<PaletteEntry> &entries, const QString &typed,
                             const QStringList &recentIds);

} // namespace motorpool
