// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSplitter;

namespace motorpool {

class Preferences;

/// Remembers under the key where a person puts the splitter's handle, for each orientation apart.
/// The preferences outlive the splitter.
void rememberSplitter(QSplitter *splitter, Preferences *preferences, const QString &key);

/// Puts the handle where it was in the present orientation; false if it was never moved there.
bool restoreSplitter(QSplitter *splitter, const Preferences &preferences, const QString &key);

} // namespace motorpool
