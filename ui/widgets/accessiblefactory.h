// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Makes assistive programs meet this program's own faces of widgets: AccessibleTable for a
/// DataTable, AccessibleTree for a DataTree, AccessibleToolButton for a QToolButton, and a plain
/// pane for a scroll area, of which Qt 6.4's own reads past its children when it is asked for one
/// that went with a scroll bar since they were counted. Call as often as you like.
void installAccessibleFaces();

} // namespace motorpool
