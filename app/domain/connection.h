// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace motorpool {

/// One user's link to one vehicle, as GET /v3/connections tells it. Ids are opaque text. A null
/// text or empty optional means that the answer did not say. A value.
struct Connection
{
    QString id; ///< changes when the owner authenticates anew; may be null in the older shape
    QString userId;
    QString externalId; ///< the id that the application gave the user in Connect, if any
    QString vehicleId;
    QString make;  ///< as received; its casing varies
    QString model; ///< as received
    std::optional<int> year;
    QString powertrain;      ///< "BEV", "PHEV", "ICE", or as received
    QString mode;            ///< "live", "simulated", or as received
    QStringList permissions; ///< reported permissions; sources disagree whether they are granted
    QDateTime createdAt;     ///< UTC
    QDateTime updatedAt;     ///< UTC

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Which vehicles a list shall hold. Smartcar's own default is Live.
enum class Mode { Live, Simulated, All };

/// True if a connection whose mode is told with this word, or with none, belongs to a list of this
/// mode.
bool fitsMode(std::string_view word, Mode mode);

/// What connections to ask for; empty texts do not filter.
struct ConnectionQuery
{
    QString userId;
    QString externalId;
    QString vehicleId;
    Mode mode = Mode::Live;

    /// True if the connection fits, decided on our side: a filter that the service does not know
    /// may be ignored there without a word. What a connection does not say fits.
    bool accepts(const Connection &connection) const;

    friend bool operator==(const ConnectionQuery &, const ConnectionQuery &) = default;
};

} // namespace motorpool
