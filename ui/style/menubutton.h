// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionToolButton;
class QWidget;

/// A tool button that does nothing but open a menu: its arrow stands beside what it shows. Fusion
/// puts it into the corner, half over the icon.
namespace motorpool::menubutton {

/// The option if it is of such a button, else null.
const QStyleOptionToolButton *of(const QStyleOption *option);

/// How much wider it is than one without an arrow.
int moreWidth(const QStyleOptionToolButton &option);

void draw(const QStyle *style, const QStyleOptionToolButton *option, QPainter *painter,
          const QWidget *widget);

} // namespace motorpool::menubutton
