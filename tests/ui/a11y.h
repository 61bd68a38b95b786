// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace motorpool {

/// What a person without a mouse or without sight would stumble over in a tree of widgets, one
/// line each; empty is good. Looks at every control that is not hidden: it must have an accessible
/// name and be a stop for Tab. Parts that Qt puts into its own controls are not looked at.
QStringList accessibilityFaults(const QWidget *root);

/// Shows the window, presses Tab until it comes round and names the visible, enabled controls that
/// never got the focus; also a control that keeps the Tab key for itself shows up like that.
QStringList unreachableByTab(QWidget *window);

/// Makes every warning a failure of the test that runs, as QTest::failOnWarning() does, but for
/// those by which the offscreen platform says what it has not. For init().
void failOnWarnings();

} // namespace motorpool
