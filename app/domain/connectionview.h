// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <span>
#include <string_view>

namespace motorpool {

/// Stands for a time that is not known, where times are milliseconds since 1970, UTC.
inline constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// A connection as it lies in an answer's bytes, UTF-8; what is not known is empty. It refers to
/// memory of somebody else. For lists of a whole fleet; Connection is for all else.
struct ConnectionView
{
    static constexpr qint16 noYear = std::numeric_limits<qint16>::min();

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
    qint16 year = noYear;
    bool saysPermissions = true; ///< false: none are told, which does not mean that there are none
};

} // namespace motorpool
