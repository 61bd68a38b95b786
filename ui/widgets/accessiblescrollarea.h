// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Makes assistive programs meet scroll areas as plain panes. Call as often as you like.
///
/// Qt 6.4's own reads past its children when it is asked for one that went with a scroll bar since
/// they were counted.
void installAccessibleScrollAreas();

} // namespace motorpool
