// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyle>

class QPalette;
class QStyleOptionSlider;

namespace motorpool {

/// The geometry of scroll bars that are a handle and nothing else.
namespace scrollbars {

constexpr int extent = 12;
constexpr int shortestHandle = 24;

/// The rectangle of a part; empty for the buttons that there are not.
QRect partRect(const QStyleOptionSlider &bar, QStyle::SubControl part);

/// What a scroll bar's track is painted with: the ground of what it scrolls.
QColor groundOf(const QWidget *bar, const QPalette &palette);

} // namespace scrollbars

} // namespace motorpool
