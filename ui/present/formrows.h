// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace motorpool {

/// Rows of a form as the house sets them.
namespace formrows {

constexpr int choiceWidth = 320; ///< of a control that offers choices
constexpr int numberWidth = 120; ///< of one that takes a number

void arrange(QFormLayout *form);

/// A control with its name, "&" before the key that goes to it, and what to know below it.
void add(QFormLayout *form, const QString &name, QWidget *control, const QString &hint = {});

/// The control alone is named; the row holds what is around it.
void add(QFormLayout *form, const QString &name, QWidget *control, QWidget *row);

} // namespace formrows

} // namespace motorpool
