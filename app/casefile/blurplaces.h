// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurshapes.h"

namespace motorpool {

/// A number of degrees in a text.
struct DegreeHit
{
    ShapeHit at;
    double value = 0;
    bool isPlace = false; ///< for certain: named so, with minutes, or beside another one
};

/// All numbers that could be degrees: with minutes, named so, or with a fraction of at least two
/// digits.
QList<DegreeHit> degreeShapes(const QString &text);

/// What a member's name says that its value is of a place.
enum class PlaceMember { None, Degree, Degrees, Words };
PlaceMember placeMember(const QString &name);

/// Whether the object under this name describes a place, so that what is called a name in it is
/// one of a place or of whoever lives there.
bool isPlaceObject(const QString &name, const QJsonObject &object);

/// A member of such an object that holds free words.
bool isPlaceWords(const QString &name);

} // namespace motorpool
