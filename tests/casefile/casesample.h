// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

namespace motorpool {

/// The texts that a sample case wants nobody to know.
struct CaseOriginals
{
    QString vin = QStringLiteral("5YJ3E1EA7KF000316");
    QString user = QStringLiteral("605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11");
    QString external = QStringLiteral("kunde/Böhm & Co 4711");
    QString vehicle = QStringLiteral("36ab27d0-fd9d-4455-823a-ce30af709ffc");
    QString connection = QStringLiteral("c3c1f6d2-0a52-4b0e-9a3e-5f1d2b7c8e90");
    QString nickname = QStringLiteral("Klaras <Flitzer>");
    QString application = QStringLiteral("Böhm fleet \"south\"");
    QString clientId = QStringLiteral("client_3f2a77c1-9d0e-4bb4-8f6e-1f0a2b3c4d5e");
    QString person = QStringLiteral("kboehmer");
    QString computer = QStringLiteral("nb-0815.boehm.example");

    QStringList all() const
    {
        return {vin,      user,        external, vehicle, connection,
                nickname, application, clientId, person,  computer};
    }
};

inline constexpr double sampleLatitude = 48.137154;
inline constexpr double sampleLongitude = 11.576124;

/// A case with all of its parts, about a vehicle; none of its texts is replaced.
CaseFile sampleCase(const CaseOriginals &of = {});

QDateTime sampleTime(); ///< when it was made, UTC

} // namespace motorpool
