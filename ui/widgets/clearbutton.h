// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace motorpool {

/// Gives a field the button that empties it, with a name for assistive programs, which Qt's own
/// lacks.
void addClearButton(QLineEdit *field);

} // namespace motorpool
