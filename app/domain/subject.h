// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectredirect.h"

#include <QList>
#include <QString>

namespace motorpool {

/// Something a person may look for, as recognised from what was typed or pasted.
struct Subject
{
    enum class Kind { User, ExternalUser, Vehicle, Vin, Redirect, Everything };

    Kind kind = Kind::Everything;
    QString value; ///< the id or VIN; the whole text for a redirect
    friend bool operator==(const Subject &, const Subject &) = default;
};

/// What a text can mean, likeliest first; empty for empty text. Decided by form alone, without any
/// call: a UUID may be a user or a vehicle, 17 VIN characters a VIN or an external id, anything
/// else an external id first.
QList<Subject> recognise(const QString &text);

} // namespace motorpool
