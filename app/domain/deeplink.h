// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

#include <QString>

namespace motorpool {

/// A link of this program: motorpool://user/ID or motorpool://vehicle/ID, either with
/// ?application=NAME behind it. It comes from a mail, a ticket or a web page, so from anybody: it
/// can show something and has no words for more.
struct DeepLink
{
    Subject subject;     ///< a user or a vehicle
    QString application; ///< of which application it speaks; empty: of the one that is open

    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

/// Whether a text means to be such a link, good or bad: it begins with "motorpool:".
bool isDeepLink(const QString &text);

/// Reads a link strictly: what it does not know, it does not pass over. An error of kind Usage, its
/// detail in words for a person, if the text is longer than 2,048 characters or spelled wrongly, or
/// if it asks for anything but to show a user or a vehicle.
Result<DeepLink> readDeepLink(const QString &text);

} // namespace motorpool
