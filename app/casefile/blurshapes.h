// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurbook.h"

#include <QList>
#include <QString>

namespace motorpool {

/// A place in a view's text.
struct ShapeHit
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Texts of 17 characters that could be a VIN: with a check digit that is right, or as makers write
/// them, with letters before and digits at the end. Source: ISO 3779, 49 CFR 565.15.
QList<ShapeHit> vinShapes(const QString &text);

/// UUIDs, with and without hyphens.
QList<ShapeHit> uuidShapes(const QString &text);

QList<ShapeHit> mailShapes(const QString &text);

} // namespace motorpool
