// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurshapes.h"

namespace motorpool {

/// A value in a text that is told by its name what it is.
struct NamedHit
{
    ShapeHit at; ///< of the value
    BlurKind kind = BlurKind::OtherId;
    QString value;         ///< without its encoding
    bool isCertain = true; ///< false: it may as well be a word of a path
};

/// Values that a query ("filter[userId]=42"), a path ("/users/42") or JSON ("\"userId\": 42")
/// within the text names, however short they are.
QList<NamedHit> namedShapes(const QString &text);

} // namespace motorpool
