// SPDX-License-Identifier: GPL-3.0-or-later
#include "atomicclock.h"
#include "democlient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemoCommands : public QObject
{
    Q_OBJECT

    AtomicClock m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QString m_user;
    QString m_taxi;

    void start(DemoOptions options = {})
    {
        m_client.reset();
        options.clock = &m_clock;
        m_server = std::make_unique<DemoServer>(options);
        QVERIFY(m_server->start());
        m_client = std::make_unique<DemoClient>(*m_server);
        QCOMPARE(m_client->logIn().status, 200);
        m_user = m_server->firstUserId();
        m_taxi = m_server->firstVehicleId();
    }

    DemoAnswer send(const QString &command, const QByteArray &attributes = {},
                    const QByteArray &method = "POST")
    {
        return m_client->send(method, u"/v3/vehicles/"_s + m_taxi + u'/' + command,
                              attributes.isEmpty()
                                  ? QByteArray()
                                  : "{\"data\":{\"attributes\":{" + attributes + "}}}",
                              {{"sc-user-id", m_user.toUtf8()}});
    }

    QJsonObject signal(const QString &code)
    {
        return m_client->signalsOf(m_taxi, m_user, code).json()[u"data"].toObject();
    }

    QJsonObject body(const QString &code)
    {
        return signal(code)[u"attributes"][u"body"].toObject();
    }

    /// Lets the clock go on until the taxi does this, in steps of a minute.
    bool waitUntil(const std::function<bool()> &fits)
    {
        for (int minute = 0; minute < 400; ++minute) {
            if (fits())
                return true;
            m_clock.advance(60s);
            if (minute % 50 == 49)
                m_client->logIn();
        }
        return false;
    }

    bool isCharging() { return body(u"charge-ischarging"_s)[u"value"].toBool(); }
    bool isPluggedIn() { return body(u"charge-ischargingcableconnected"_s)[u"value"].toBool(); }
    bool isDriving() { return !body(u"closure-islocked"_s)[u"value"].toBool(); }

    /// The vehicle and user of the first connection that fits.
    std::pair<QString, QString> findConnection(const std::function<bool(const QJsonObject &)> &fits)
    {
        const QJsonArray all = m_client->all(u"/v3/connections?page[size]=100"_s);
        for (const QJsonValue &row : all) {
            if (fits(row[u"attributes"].toObject())) {
                return {row[u"relationships"][u"vehicle"][u"data"][u"id"].toString(),
                        row[u"relationships"][u"user"][u"data"][u"id"].toString()};
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        start();
    }

    void unlocks_and_locks()
    {
        QVERIFY(waitUntil([this] { return !isDriving(); }));
        const DemoAnswer answer = send(u"commands/security/unlock"_s);
        QCOMPARE(answer.status, 200);
        const QJsonObject data = answer.json()[u"data"].toObject();
        QCOMPARE(data[u"type"].toString(), u"command-execution"_s);
        QCOMPARE(data[u"attributes"][u"commandType"].toString(), u"security-unlock"_s);
        QCOMPARE(data[u"attributes"][u"status"][u"value"].toString(), u"SUCCESS"_s);
        QVERIFY(!data[u"meta"][u"executedAt"].toString().isEmpty());
        // On its way from the car to the store.
        QVERIFY(body(u"closure-islocked"_s)[u"value"].toBool());
        const QString executed = data[u"meta"][u"executedAt"].toString();
        m_clock.advance(2s);
        QVERIFY(!body(u"closure-islocked"_s)[u"value"].toBool());
        QCOMPARE(signal(u"closure-islocked"_s)[u"meta"][u"oemUpdatedAt"].toString(), executed);
        QCOMPARE(send(u"commands/security/lock"_s).status, 200);
        m_clock.advance(2s);
        QVERIFY(body(u"closure-islocked"_s)[u"value"].toBool());
    }

    void charges_when_told()
    {
        QVERIFY(waitUntil([this] { return isCharging(); }));
        QCOMPARE(send(u"commands/charge/start"_s).firstError()[u"code"].toString(),
                 u"CHARGING_IN_PROGRESS"_s);
        QCOMPARE(send(u"commands/charge/stop"_s).status, 200);
        m_clock.advance(2s);
        QVERIFY(!isCharging());
        QVERIFY(isPluggedIn());
        QCOMPARE(send(u"commands/charge/stop"_s).firstError()[u"code"].toString(),
                 u"NOT_CHARGING"_s);
        const double before = body(u"tractionbattery-stateofcharge"_s)[u"value"].toDouble();
        QCOMPARE(send(u"commands/charge/start"_s).status, 200);
        m_clock.advance(10min);
        QVERIFY(isCharging());
        QVERIFY(body(u"tractionbattery-stateofcharge"_s)[u"value"].toDouble() >= before);
    }

    void refuses_what_its_state_does_not_allow()
    {
        QVERIFY(waitUntil([this] { return !isPluggedIn(); }));
        const DemoAnswer answer = send(u"commands/charge/start"_s);
        QCOMPARE(answer.status, 409);
        QVERIFY(QStringList({u"IN_MOTION"_s, u"CHARGING_PLUG_NOT_CONNECTED"_s})
                    .contains(answer.firstError()[u"code"].toString()));
        QVERIFY(waitUntil([this] { return isDriving(); }));
        m_clock.advance(90s);
        QCOMPARE(send(u"commands/security/lock"_s).firstError()[u"code"].toString(),
                 u"IN_MOTION"_s);
    }

    void sets_a_limit()
    {
        const DemoAnswer answer = send(u"commands/charge/set-limit"_s, R"("percent":65)");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"data"][u"attributes"][u"parameters"][u"percent"].toInt(), 65);
        m_clock.advance(2s);
        QCOMPARE(body(u"charge-chargelimits"_s)[u"activeLimit"].toInt(), 65);
        for (const char *wrong : {R"("percent":49)", R"("percent":101)", R"("percent":70.5)",
                                  R"("percent":"80")", R"("limit":80)"}) {
            const DemoAnswer refused = send(u"commands/charge/set-limit"_s, wrong);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.firstError()[u"type"].toString(), u"VALIDATION"_s);
        }
        QCOMPARE(send(u"commands/charge/set-limit"_s).status, 400);
    }

    void keeps_schedules_and_forgets_them()
    {
        const QByteArray place = R"("location":{"latitude":52.5,"longitude":13.4})";
        const QByteArray hours = R"("startTime":"22:00","stopTime":"06:00")";
        const auto count = [this] {
            return body(u"charge-chargetimers"_s)[u"values"].toArray().size();
        };
        const auto before = count();
        const DemoAnswer daily = send(u"charge-schedules/daily"_s, place + ',' + hours);
        QCOMPARE(daily.status, 200);
        const QJsonValue attributes = daily.json()[u"data"][u"attributes"];
        const QString id = attributes[u"scheduleId"].toString();
        QCOMPARE(attributes[u"scheduleType"].toString(), u"daily"_s);
        QVERIFY(daily.json()[u"data"][u"links"][u"schedule"].toString().endsWith(id));
        QCOMPARE(send(u"charge-schedules/weekly"_s, place + R"(,"days":{"monday":{)" + hours + "}}")
                     .status,
                 200);
        QCOMPARE(send(u"charge-schedules/workweek"_s,
                      place + R"(,"weekdays":{)" + hours + R"(},"weekends":{)" + hours + '}')
                     .status,
                 200);
        QCOMPARE(count(), before + 3);
        QCOMPARE(send(u"charge-schedules/"_s + id, {}, "DELETE").status, 200);
        QCOMPARE(count(), before + 2);
        QCOMPARE(send(u"charge-schedules/"_s + id, {}, "DELETE").status, 404);
        QCOMPARE(send(u"charge-schedules/daily"_s, place).status, 400);
        QCOMPARE(
            send(u"charge-schedules/weekly"_s, place + R"(,"days":{"day":{)" + hours + "}}").status,
            400);
    }

    void refuses_for_vehicle_user_and_permission()
    {
        QCOMPARE(m_client->send("POST", u"/v3/vehicles/"_s + m_taxi + u"/commands/security/lock"_s)
                     .firstError()[u"code"]
                     .toString(),
                 u"MISSING_PARAMETER"_s);
        const auto command = [this](const std::pair<QString, QString> &ids, const QString &what,
                                    const QByteArray &body = {}) {
            return m_client->send("POST", u"/v3/vehicles/"_s + ids.first + u'/' + what, body,
                                  {{"sc-user-id", ids.second.toUtf8()}});
        };
        QCOMPARE(command({u"nobody"_s, m_user}, u"commands/security/lock"_s).status, 404);
        QCOMPARE(command({m_taxi, u"nobody"_s}, u"commands/security/lock"_s).status, 403);
        const auto may = [](const QJsonObject &row, const char *permission) {
            return row[u"permissions"].toArray().contains(QString::fromLatin1(permission));
        };
        const auto barred =
            findConnection([&](const QJsonObject &row) { return !may(row, "control_security"); });
        const DemoAnswer refused = command(barred, u"commands/security/lock"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.firstError()[u"type"].toString(), u"PERMISSION"_s);
        const auto petrol = findConnection([&](const QJsonObject &row) {
            return row[u"vehicle"][u"powertrainType"].toString() == u"ICE"_s &&
                   may(row, "control_charge");
        });
        QCOMPARE(command(petrol, u"commands/charge/start"_s).firstError()[u"code"].toString(),
                 u"VEHICLE_NOT_CAPABLE"_s);
        const auto rivian = findConnection([&](const QJsonObject &row) {
            return row[u"vehicle"][u"make"].toString() == u"RIVIAN"_s &&
                   may(row, "control_security");
        });
        QVERIFY(!rivian.first.isEmpty());
        const QJsonObject pairing = command(rivian, u"commands/security/lock"_s).firstError();
        QCOMPARE(pairing[u"code"].toString(), u"DEVICE_PAIRING_REQUIRED"_s);
        QCOMPARE(pairing[u"resolution"][u"type"].toString(), u"REAUTHENTICATE"_s);
        QVERIFY(!pairing[u"suggestedUserMessage"].toString().isEmpty());
        const auto other = findConnection([&](const QJsonObject &row) {
            return row[u"vehicle"][u"make"].toString() == u"AUDI"_s &&
                   row[u"vehicle"][u"powertrainType"].toString() == u"BEV"_s &&
                   may(row, "control_charge");
        });
        QCOMPARE(command(other, u"charge-schedules/daily"_s).status, 501);
    }

    void removes_connections_and_users()
    {
        const QString list = u"/v3/connections?filter[userId]="_s + m_user;
        const QJsonArray before = m_client->all(list);
        const QString id = before[1][u"id"].toString();
        const QString vehicle = before[1][u"relationships"][u"vehicle"][u"data"][u"id"].toString();
        QCOMPARE(m_client->send("DELETE", u"/v3/connections/"_s + id).status, 204);
        QCOMPARE(m_client->all(list).size(), before.size() - 1);
        QCOMPARE(m_client->get(u"/v3/connections/"_s + id).status, 404);
        QCOMPARE(m_client->send("DELETE", u"/v3/connections/"_s + id).status, 404);
        QCOMPARE(m_client->signalsOf(vehicle, m_user).status, 403);
        QCOMPARE(m_client->send("DELETE", u"/v3/users/"_s + m_user).status, 204);
        QVERIFY(m_client->all(list).isEmpty());
        QCOMPARE(m_client->send("DELETE", u"/v3/users/"_s + m_user).status, 404);
        QCOMPARE(m_server->deedRequests(), 4);
    }

    void answers_late_when_asked_to()
    {
        DemoOptions options;
        options.faults = QStringList{u"late"_s};
        options.lateness = 60ms;
        start(options);
        const DemoAnswer answer = send(u"commands/charge/set-limit"_s, R"("percent":60)");
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.json()[u"data"][u"attributes"][u"status"][u"value"].toString(),
                 u"SUCCESS"_s);
        QCOMPARE(send(u"commands/charge/set-limit"_s, R"("percent":10)").status, 400);

        options.faults = QStringList{u"late-error"_s};
        start(options);
        const DemoAnswer refused = send(u"commands/charge/set-limit"_s, R"("percent":60)");
        QCOMPARE(refused.status, 202);
        QCOMPARE(refused.firstError()[u"status"].toString(), u"409"_s);
    }

    void cuts_the_connection_when_asked_to_and_has_done_it()
    {
        for (const QString &fault : {u"cut"_s, u"late-cut"_s}) {
            DemoOptions options;
            options.faults = QStringList{fault};
            options.lateness = 30ms;
            start(options);
            const DemoAnswer answer = send(u"commands/charge/set-limit"_s, R"("percent":60)");
            QVERIFY(answer.error != QNetworkReply::NoError || answer.body.isEmpty());
            m_clock.advance(2s);
            QCOMPARE(body(u"charge-chargelimits"_s)[u"activeLimit"].toInt(), 60);
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoCommands)
#include "tst_democommands.moc"
