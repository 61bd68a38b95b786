// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class TestJsonExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void member_names_are_a_promise()
    {
        QCOMPARE(toJson(Connection()).keys(),
                 sorted({u"connectionId"_s, u"userId"_s, u"externalId"_s, u"vehicleId"_s, u"make"_s,
                         u"model"_s, u"year"_s, u"powertrain"_s, u"mode"_s, u"permissions"_s,
                         u"createdAt"_s, u"updatedAt"_s}));
        QCOMPARE(toJson(Vehicle()).keys(), sorted({u"vehicleId"_s, u"make"_s, u"model"_s, u"year"_s,
                                                   u"powertrain"_s, u"mode"_s, u"vin"_s}));
        QCOMPARE(
            toJson(Reading()).keys(),
            sorted({u"vehicleId"_s, u"code"_s, u"group"_s, u"name"_s, u"status"_s, u"body"_s,
                    u"unit"_s, u"error"_s, u"oemUpdatedAt"_s, u"retrievedAt"_s, u"ingestedAt"_s}));
    }

    void what_is_unknown_is_null()
    {
        QJsonObject connection = toJson(Connection());
        QCOMPARE(connection.take(u"permissions"_s), QJsonArray());
        for (const QJsonObject &object : {connection, toJson(Vehicle()), toJson(Reading())}) {
            for (const QJsonValue value : object)
                QVERIFY(value.isNull());
        }
    }

    void times_are_in_utc_with_milliseconds()
    {
        Connection connection;
        connection.createdAt =
            QDateTime(QDate(2025, 5, 3), QTime(4, 45, 45, 349), Qt::OffsetFromUTC, 7200);
        QCOMPARE(toJson(connection).value(u"createdAt"_s), u"2025-05-03T02:45:45.349Z"_s);
    }

    void a_connection_keeps_its_values()
    {
        Connection connection;
        connection.id = u"c"_s;
        connection.year = 2025;
        connection.permissions = {u"read_vin"_s};
        connection.externalId = u""_s;
        const QJsonObject json = toJson(connection);
        QCOMPARE(json.value(u"connectionId"_s), u"c"_s);
        QCOMPARE(json.value(u"year"_s), 2025);
        QCOMPARE(json.value(u"permissions"_s), QJsonArray{u"read_vin"_s});
        QCOMPARE(json.value(u"externalId"_s), u""_s);
    }

    void webhooks_and_subscriptions_have_all_members_always()
    {
        const QJsonObject webhook = toJson(Webhook());
        QCOMPARE(webhook.keys(), (QStringList{u"autoSubscribe"_s, u"callbackUri"_s, u"createdAt"_s,
                                              u"errorCallbackUri"_s, u"isEnabled"_s, u"name"_s,
                                              u"signals"_s, u"triggers"_s, u"webhookId"_s}));
        QVERIFY(webhook[u"isEnabled"_s].isNull());
        const QJsonObject subscription = toJson(Subscription());
        QCOMPARE(subscription.keys(),
                 (QStringList{u"createdAt"_s, u"make"_s, u"mode"_s, u"model"_s, u"powertrain"_s,
                              u"subscriptionId"_s, u"updatedAt"_s, u"userId"_s, u"vehicleId"_s,
                              u"webhookId"_s, u"year"_s}));
        Webhook of;
        of.triggers = {{u"charge-ischarging"_s, u"Charge"_s, {}}};
        const QJsonObject named = toJson(of)[u"triggers"_s].toArray().first().toObject();
        QCOMPARE(named[u"code"_s], u"charge-ischarging"_s);
        QVERIFY(named[u"name"_s].isNull());
    }

    void an_error_stands_beside_the_last_value()
    {
        Reading reading;
        reading.status = Reading::Status::Error;
        reading.statusText = u"ERROR"_s;
        reading.body = QJsonObject{{u"value"_s, qint64(9007199254740993)}, {u"unit"_s, u"km/h"_s}};
        reading.unit = u"km/h"_s;
        reading.error = SignalError{};
        reading.error->type = u"VEHICLE_STATE"_s;
        const QJsonObject json = toJson(reading);
        QCOMPARE(json.value(u"status"_s), u"ERROR"_s);
        QCOMPARE(json.value(u"error"_s).toObject().keys(),
                 (QStringList{u"code"_s, u"detail"_s, u"type"_s}));
        QVERIFY(json.value(u"error"_s)[u"code"_s].isNull());
        QVERIFY(QJsonDocument(json).toJson().contains("9007199254740993"));
    }

    void a_status_without_its_text_is_named_all_the_same()
    {
        Reading reading;
        reading.status = Reading::Status::Unavailable;
        QCOMPARE(toJson(reading).value(u"status"_s), u"UNAVAILABLE"_s);
        reading.statusText = u"Unavailable"_s;
        QCOMPARE(toJson(reading).value(u"status"_s), u"Unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonExport)
#include "tst_jsonexport.moc"
