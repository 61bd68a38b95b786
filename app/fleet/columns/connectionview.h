// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"

#include <span>
#include <string_view>

namespace motorpool {

/// A connection as it lies in an answer's bytes, UTF-8; what is not known is empty. It refers to
/// memory of somebody else.
struct ConnectionView
{
    std::string_view id;
    std::string_view user;
    std::string_view external;
    std::string_view vehicle;
    std::string_view make;
    std::string_view model;
    std::string_view powertrain;
    std::string_view mode;
    std::span<const std::string_view> permissions;
    qint64 createdAt = noTime; ///< milliseconds since 1970, UTC
    qint64 updatedAt = noTime;
    qint16 year = VehicleKind::noYear;
};

} // namespace motorpool
