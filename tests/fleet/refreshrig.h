// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apisession.h"
#include "application.h"
#include "budget.h"
#include "connection.h"
#include "fleetrefresh.h"
#include "fleetrow.h"
#include "fleetstore.h"
#include "httpserver.h"
#include "memorysecretstore.h"
#include "refreshplan.h"
#include "requestlog.h"

#include <QMap>
#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>

namespace motorpool {

/// A Smartcar that answers for each vehicle with a battery of 57 %, but where told otherwise.
class RefreshServer
{
public:
    RefreshServer()
        : m_server([this](const HttpServerRequest &request) { return answer(request); }, options())
    {
        if (!m_server.start())
            qFatal("no port for the test's server");
    }
    ~RefreshServer() { release(); }

    Application application() const
    {
        Application application;
        application.id = QStringLiteral("refresh-server");
        application.clientId = QStringLiteral("client_TEST");
        application.hosts.iam = m_server.url();
        application.hosts.vehicle = m_server.url();
        return application;
    }

    /// Empty: of each vehicle that has none of its own.
    void setAnswer(const QString &vehicle, int status, const QByteArray &body)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[vehicle] = {status, body};
    }
    void refuseTokens(bool refuses)
    {
        const std::lock_guard lock(m_mutex);
        m_refusesTokens = refuses;
    }
    /// Ends the connection without a word when a token is asked for.
    void breakOffTokens(bool breaks)
    {
        const std::lock_guard lock(m_mutex);
        m_breaksTokens = breaks;
    }

    /// Refuses the token of so many requests from now on.
    void refuseFirst(int requests)
    {
        const std::lock_guard lock(m_mutex);
        m_refusals = requests;
    }

    /// Ends the connection without a word when asked for this vehicle; empty: for any.
    void breakOff(const QString &vehicle)
    {
        const std::lock_guard lock(m_mutex);
        m_broken = vehicle;
    }

    /// Answers so many more requests for vehicles, and counts the others but answers none of them
    /// until release().
    void hold(int answers = 0)
    {
        const std::lock_guard lock(m_mutex);
        m_holds = true;
        m_answersYet = answers;
    }
    void release()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_holds = false;
        }
        m_released.notify_all();
    }

    /// How often each vehicle was asked.
    QMap<QString, int> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    int calls() const
    {
        const QMap<QString, int> all = asked();
        return std::accumulate(all.begin(), all.end(), 0);
    }

private:
    static HttpServerOptions options()
    {
        HttpServerOptions options;
        options.threads = 8; // more than are held at a time
        return options;
    }

    HttpServerResponse answer(const HttpServerRequest &request)
    {
        std::unique_lock lock(m_mutex);
        if (request.path == "/oauth2/token") {
            auto token =
                m_refusesTokens
                    ? HttpServerResponse::json(401, R"({"error":"invalid_client"})")
                    : HttpServerResponse::json(200, R"({"access_token":"t","expires_in":3600})");
            if (m_breaksTokens)
                token.ending = HttpServerResponse::Ending::Reset;
            return token;
        }
        const QString vehicle = request.segments().value(2);
        ++m_asked[vehicle];
        m_released.wait(lock, [this] { return !m_holds || m_answersYet > 0; });
        --m_answersYet;
        auto known = m_answers.constFind(vehicle);
        if (known == m_answers.constEnd())
            known = m_answers.constFind(QString());
        HttpServerResponse response = HttpServerResponse::json(
            200, R"({"data":[{"id":"tractionbattery-stateofcharge","attributes":{
                "code":"tractionbattery-stateofcharge","status":{"value":"SUCCESS"},
                "body":{"value":57,"unit":"percent"}},
                "meta":{"oemUpdatedAt":"2026-06-01T11:00:00Z"}}],"meta":{"totalCount":1}})");
        if (known != m_answers.constEnd())
            response = HttpServerResponse::json(known->first, known->second);
        if (m_refusals > 0) {
            --m_refusals;
            return {401, {}, {}};
        }
        if (m_broken && (m_broken->isEmpty() || m_broken == vehicle))
            response.ending = HttpServerResponse::Ending::Reset;
        return response;
    }

    mutable std::mutex m_mutex;
    QMap<QString, std::pair<int, QByteArray>> m_answers; // all by m_mutex
    QMap<QString, int> m_asked;
    bool m_refusesTokens = false;
    bool m_breaksTokens = false;
    int m_refusals = 0;
    bool m_holds = false;
    int m_answersYet = 0;
    std::optional<QString> m_broken;
    std::condition_variable m_released;
    HttpServer m_server;
};

/// A store, a session and a refresh, as a window puts them together.
class RefreshRig
{
public:
    RefreshRig(const Application &application, const QString &folder, const Clock *clock)
    {
        m_secrets.put(application, "a-secret-of-the-tests");
        session = std::make_unique<ApiSession>(application, &m_secrets, &m_log, clock, Access());
        store = std::make_unique<FleetStore>(folder, clock);
        refresh =
            std::make_unique<FleetRefresh>(session->vehicles(), session->budget(), store.get());
    }
    ~RefreshRig()
    {
        refresh.reset();
        store.reset();
        session.reset();
    }

    static Connection connection(int number)
    {
        Connection made;
        made.id = QStringLiteral("connection-%1").arg(number);
        made.vehicleId = QStringLiteral("vehicle-%1").arg(number);
        made.userId = QStringLiteral("user-%1").arg(number);
        made.make = QStringLiteral("TESLA");
        made.mode = QStringLiteral("live");
        return made;
    }

    /// The store knows so many connections.
    bool fill(int count)
    {
        QList<Connection> connections;
        for (int number = 0; number < count; ++number)
            connections.append(connection(number));
        store->merge(connections, LearnedFrom::Sync);
        return QTest::qWaitFor([&] { return store->fleet().rows() == quint32(count); }, 20'000);
    }

    RefreshPlan plan() const
    {
        std::vector<quint32> rows(store->fleet().rows());
        std::iota(rows.begin(), rows.end(), 0u);
        return planRefresh(store->fleet(), rows,
                           RefreshJob(RefreshJob::Purpose::Person, {}, QDateTime()));
    }

    bool waitFor(FleetRefresh::State state) const
    {
        return QTest::qWaitFor([&] { return refresh->state() == state; }, 20'000);
    }

    /// Until it goes on no more by itself, and what was on its way has come.
    bool waitForRest() const
    {
        return QTest::qWaitFor(
            [&] {
                return refresh->state() != FleetRefresh::State::Running &&
                       refresh->onTheWire() == 0;
            },
            20'000);
    }

    /// How many rows have a battery.
    int known() const
    {
        int count = 0;
        for (quint32 row = 0; row < store->fleet().rows(); ++row) {
            count += FleetRow(store->fleet(), row).reading(FleetSignal::Battery).state ==
                     ReadingState::Value;
        }
        return count;
    }

    std::unique_ptr<ApiSession> session;
    std::unique_ptr<FleetStore> store;
    std::unique_ptr<FleetRefresh> refresh;

private:
    MemorySecretStore m_secrets;
    RequestLog m_log;
};

} // namespace motorpool
