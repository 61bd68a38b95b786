// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtermistake.h"

#include <QInputMethodEvent>
#include <QList>

class QPalette;

namespace motorpool {

/// Underlines mistakes in a line of text, as QLineEdit takes formats: as those of an input method
/// that has nothing to insert. They are relative to the cursor and stay until others are given.
/// What is missing has no length: the sign before it is marked.
QList<QInputMethodEvent::Attribute> filterMarks(const QList<FilterMistake> &mistakes,
                                                qsizetype cursor, const QPalette &palette);

/// The place at which a mistake is shown: never of length 0, but in an empty text.
qsizetype markStart(const FilterMistake &mistake);
qsizetype markEnd(const FilterMistake &mistake);

} // namespace motorpool
