// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetwriter.h"

#include <string>
#include <vector>

namespace motorpool {

/// A connection that owns its texts, for tests.
struct TestConnection
{
    std::string id;
    std::string user;
    std::string external;
    std::string vehicle;
    std::string make = "TESLA";
    std::string model = "Model 3";
    std::string powertrain = "BEV";
    std::string mode = "live";
    std::vector<std::string> permissions{"read_battery", "read_vin"};
    qint64 createdAt = 1'700'000'000'000;
    qint64 updatedAt = 1'700'000'500'000;
    qint16 year = 2021;
    bool saysPermissions = true;
};

inline std::string testUuid(int number)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text = "00000000-0000-4000-8000-000000000000";
    quint64 random = quint64(number) * 0x9e3779b97f4a7c15 + 0x1234567;
    for (char &c : text) {
        if (c == '-')
            continue;
        random = random * 6364136223846793005 + 1442695040888963407;
        c = digits[random >> 60];
    }
    return text;
}

/// The nth connection, of the nth vehicle and user.
inline TestConnection testConnection(int number)
{
    TestConnection made;
    made.id = testUuid(3 * number + 1);
    made.vehicle = testUuid(3 * number + 2);
    made.user = testUuid(3 * number + 3);
    made.external = "C-" + std::to_string(number);
    return made;
}

inline MergeCounts mergeAll(FleetWriter *writer, const std::vector<TestConnection> &connections,
                            LearnedFrom from = LearnedFrom::Sync, qint64 now = 1'764'000'000'000)
{
    std::vector<std::vector<std::string_view>> names;
    std::vector<ConnectionView> views;
    names.reserve(connections.size());
    for (const TestConnection &of : connections) {
        names.emplace_back(of.permissions.begin(), of.permissions.end());
        views.push_back({of.id, of.user, of.external, of.vehicle, of.make, of.model, of.powertrain,
                         of.mode, names.back(), of.createdAt, of.updatedAt, of.year,
                         of.saysPermissions});
    }
    return writer->merge(views, from, now);
}

} // namespace motorpool
