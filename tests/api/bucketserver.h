// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "httpserver.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>

namespace motorpool {

/// A Smartcar over HTTP on loopback with a real bucket: every request for a vehicle takes a call
/// from it, on the server's own clock, and is refused with 429 when there is none. A minute of the
/// limits takes `minute` here.
class BucketServer
{
public:
    using Clock = std::chrono::steady_clock;

    /// even: calls come back one by one; else all of a minute's at its end.
    BucketServer(const Limits &limits, std::chrono::milliseconds minute, bool even)
        : m_limits(limits)
        , m_minute(minute)
        , m_even(even)
        , m_level(limits.capacity)
        , m_server([this](const HttpServerRequest &request) { return answer(request); })
    {
        if (!m_server.start())
            qFatal("no port for the test's server");
    }

    /// Others made calls.
    void setLevel(double level)
    {
        const std::lock_guard lock(m_mutex);
        m_level = level;
    }

    /// The same limits as the budget knows them, in minutes of 60 s.
    Limits limits() const
    {
        Limits scaled = m_limits;
        scaled.perMinute = int(m_limits.perMinute * 60'000 / m_minute.count());
        return scaled;
    }

    Application application() const
    {
        Application application;
        application.id = QStringLiteral("bucket-server");
        application.clientId = QStringLiteral("client_TEST");
        application.hosts.iam = m_server.url();
        application.hosts.vehicle = m_server.url();
        application.limits = limits();
        return application;
    }

    int served() const { return locked(m_served); }
    int refused() const { return locked(m_refused); }

private:
    int locked(const int &value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    bool take()
    {
        const std::lock_guard lock(m_mutex);
        const Clock::time_point now = Clock::now();
        double minutes = std::chrono::duration<double>(now - m_at) / m_minute;
        if (!m_even)
            minutes = std::floor(minutes);
        m_level = std::min<double>(m_limits.capacity, m_level + minutes * m_limits.perMinute);
        m_at += std::chrono::duration_cast<Clock::duration>(minutes * m_minute);
        const bool isThere = m_level >= 1;
        m_level -= isThere;
        ++(isThere ? m_served : m_refused);
        return isThere;
    }

    HttpServerResponse answer(const HttpServerRequest &request)
    {
        if (request.path == "/oauth2/token")
            return HttpServerResponse::json(200, R"({"access_token":"t","expires_in":3600})");
        if (request.path == "/v3/connections")
            return HttpServerResponse::json(200, R"({"data":[],"meta":{"totalCount":0}})");
        if (!take()) {
            return HttpServerResponse::json(
                429, R"({"errors":[{"status":"429","type":"RATE_LIMIT","code":"SMARTCAR_API"}]})");
        }
        HttpServerResponse response = HttpServerResponse::json(
            200, R"({"data":[{"id":"odometer-traveleddistance"}],"meta":{"totalCount":1}})");
        // Answers take their time, each another one.
        response.delay = std::chrono::milliseconds(served() * 37 % 11);
        return response;
    }

    Limits m_limits;
    std::chrono::milliseconds m_minute;
    bool m_even;
    mutable std::mutex m_mutex;
    double m_level;                        // by m_mutex
    Clock::time_point m_at = Clock::now(); // by m_mutex
    int m_served = 0;                      // by m_mutex
    int m_refused = 0;                     // by m_mutex
    HttpServer m_server;
};

} // namespace motorpool
