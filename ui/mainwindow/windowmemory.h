// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace motorpool {

class Preferences;

/// What a window remembers of its place, its docks and its shape, in the preferences' state.
namespace windowmemory {

void restore(QMainWindow *window, const Preferences &preferences);
void keep(const QMainWindow *window, Preferences *preferences);

} // namespace windowmemory

} // namespace motorpool
