// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace motorpool {

/// How the house's controls are painted; HouseStyle says when. All of them take their colours from
/// the option's palette.
namespace stylepaint {

/// The focus ring at the inside of a rectangle, set off from an accent ground by a thin line.
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette);

/// True for the button of a dialog that Enter presses.
bool isDefaultButton(const QStyleOption *option);

/// True if the focus came by the keyboard, so that it must be seen.
bool showsFocus(const QStyleOption *option);

void button(QPainter *painter, const QStyleOption *option, bool isDefault);
void toolButton(QPainter *painter, const QStyleOption *option);
void field(QPainter *painter, const QStyleOption *option);
void frame(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOptionTab *option);
void headerSection(QPainter *painter, const QStyleOptionHeader *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle,
               const QColor &ground);
void line(QPainter *painter, const QRect &rect, const QPalette &palette);

} // namespace stylepaint

} // namespace motorpool
