// SPDX-License-Identifier: GPL-3.0-or-later
// What the blur knows by a name beside it, by its shape, or as a place.
#include "blur.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class BlurNamedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void places_become_whole_degrees()
    {
        Blur blur({});
        const QJsonObject body{{u"latitude"_s, 48.137154},
                               {u"longitude"_s, -11.576124},
                               {u"address"_s, u"Marienplatz 8"_s},
                               {u"heading"_s, 90.5}};
        blur.learn(QJsonValue(body));
        QCOMPARE(blur.json(body), (QJsonObject{{u"latitude"_s, 48},
                                               {u"longitude"_s, -12},
                                               {u"address"_s, u"PLACE-1"_s},
                                               {u"heading"_s, 90.5}}));
        QCOMPARE(blur.text(u"parked at 48.13715 and Marienplatz 8"_s),
                 u"parked at 48 and PLACE-1"_s);
        QCOMPARE(blur.text(u"geo:52.520008,13.404954?z=9"_s), u"geo:53,13?z=9"_s);
        QCOMPARE(blur.text(u"lat=52.5&lng=13.4"_s), u"lat=53&lng=13"_s);
        QCOMPARE(blur.text(u"Qt 6.4.2, 57.125 percent"_s), u"Qt 6.4.2, 57.125 percent"_s);
        QCOMPARE(blur.json(QJsonObject{{u"coordinates"_s, QJsonArray{11.576, 48.137}}}),
                 (QJsonObject{{u"coordinates"_s, QJsonArray{12, 48}}}));
    }

    void two_numbers_beside_each_other_are_a_place_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("two digits", u"parked at 48.13, 11.57 today"_s, u"parked at 48, 12 today"_s);
        row("in brackets", u"[48.13,11.57]"_s, u"[48,12]"_s);
        row("negative", u"(-33.86 151.20)"_s, u"(-34 151)"_s);
        row("with directions", u"48.13N 11.57E"_s, u"48N 12E"_s);
        row("with degree signs", u"48.13° N, 11.57° E"_s, u"48° N, 12° E"_s);
        row("commas", u"48,13; 11,57"_s, u"48; 12"_s);
        row("minutes and seconds", u"48°08'14.2\"N 11°34′31″E"_s, u"48N 11E"_s);
        row("one alone", u"57.25 percent, 12 V"_s, u"57.25 percent, 12 V"_s);
        row("one digit", u"12.5, 13.7"_s, u"12.5, 13.7"_s);
        row("a version", u"Qt 6.42.10, 15.5"_s, u"Qt 6.42.10, 15.5"_s);
        row("a price", u"99.95 and 20.50"_s, u"99.95 and 20.50"_s);
        row("what no place has", u"220.15, 11.57"_s, u"220.15, 11.57"_s);
    }

    void two_numbers_beside_each_other_are_a_place()
    {
        QFETCH(QString, text);
        Blur blur({});
        QTEST(blur.text(text), "expected");
    }

    void what_a_place_is_called_is_of_it()
    {
        Blur blur({});
        const QJsonObject body{
            {u"name"_s, u"Morning"_s},
            {u"scheduleId"_s, u"sched_abc123"_s},
            {u"condition"_s, QJsonObject{{u"name"_s, u"Anna Huber, Lindenweg 12"_s},
                                         {u"connectorType"_s, u"CCS"_s}}},
            {u"location"_s,
             QJsonObject{{u"name"_s, u"Home of Peter Maier"_s}, {u"label"_s, u"At Eva’s"_s}}},
            {u"stops"_s, QJsonArray{QJsonObject{{u"lat"_s, 48.13}, {u"title"_s, u"Omi"_s}}}},
            {u"goal"_s, QJsonObject{{u"destination"_s, u"Bahnhofstr. 3"_s}, {u"zip"_s, 80331}}},
        };
        blur.learn(QJsonValue(body));
        const QJsonObject out = blur.json(body);
        const QString text = QString::fromUtf8(QJsonDocument(out).toJson());
        for (const QString &original : {u"Huber"_s, u"Lindenweg"_s, u"Maier"_s, u"Eva"_s, u"Omi"_s,
                                        u"Bahnhof"_s, u"80331"_s, u"abc123"_s})
            QVERIFY2(!text.contains(original), qPrintable(text));
        QCOMPARE(out[u"name"_s], u"Morning"_s);
        QCOMPARE(out[u"scheduleId"_s], u"ID-1"_s);
        QCOMPARE(out[u"condition"_s][u"connectorType"_s], u"CCS"_s);
        // Also where only a part of it stands.
        QVERIFY(!blur.text(u"the charger of Anna Huber"_s).contains(u"Huber"_s));
        QVERIFY(!blur.text(u"near lindenweg 12"_s).contains(u"lindenweg"_s));
        QCOMPARE(blur.text(u"DELETE /v3/vehicles/x1/charge-schedules/sched_abc123"_s),
                 u"DELETE /v3/vehicles/CAR-1/charge-schedules/ID-1"_s);
        QCOMPARE(blur.text(u"POST /v3/vehicles/x1/charge-schedules/daily"_s),
                 u"POST /v3/vehicles/CAR-1/charge-schedules/daily"_s);
    }

    void ids_are_known_by_their_members()
    {
        Blur blur({});
        const QJsonObject body{{u"executionId"_s, u"exec_9876543210"_s},
                               {u"webhook_id"_s, u"wh-77"_s},
                               {u"vehicleIds"_s, QJsonArray{u"a1"_s, u"b2"_s}},
                               {u"userId"_s, 42},
                               {u"vehicles"_s, 3},
                               {u"driverName"_s, u"Jo"_s},
                               {u"requestId"_s, u"9f0c1c3e-6a7b-4a5e-8f3b-2b0a6d1e4c55"_s},
                               {u"paid"_s, u"yes"_s},
                               {u"timeZoneId"_s, u"Europe/Berlin"_s},
                               {u"file"_s, u"/srv/Kunde Huber.csv"_s}};
        blur.learn(QJsonValue(body));
        QCOMPARE(blur.json(body),
                 (QJsonObject{{u"executionId"_s, u"ID-1"_s},
                              {u"webhook_id"_s, u"ID-2"_s},
                              {u"vehicleIds"_s, QJsonArray{u"CAR-1"_s, u"CAR-2"_s}},
                              {u"userId"_s, u"U-1"_s},
                              {u"vehicles"_s, 3},
                              {u"driverName"_s, u"PERSON-1"_s},
                              {u"requestId"_s, u"9f0c1c3e-6a7b-4a5e-8f3b-2b0a6d1e4c55"_s},
                              {u"paid"_s, u"yes"_s},
                              {u"timeZoneId"_s, u"Europe/Berlin"_s},
                              {u"file"_s, u"FILE-1"_s}}));
    }

    void a_value_that_is_named_is_replaced_however_short_it_is_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a filter", u"/v3/connections?filter%5Buser.externalId%5D=42&page=42"_s,
            u"/v3/connections?filter%5Buser.externalId%5D=E-1&page=42"_s);
        row("a filter as it is read", u"?filter[user.externalId]=42"_s,
            u"?filter[user.externalId]=E-1"_s);
        row("encoded as a whole", u"next=%2Fv3%2Fconnections%3FexternalId%3D42%26x%3D1"_s,
            u"next=%2Fv3%2Fconnections%3FexternalId%3DE-1%26x%3D1"_s);
        row("a path", u"DELETE /v3/users/ab and /v3/vehicles/7/signals?x=7"_s,
            u"DELETE /v3/users/U-1 and /v3/vehicles/CAR-1/signals?x=7"_s);
        row("JSON", u"{\"userId\":\"ab\",\"x\":\"ab\"}"_s, u"{\"userId\":\"U-1\",\"x\":\"ab\"}"_s);
        row("JSON in a text", u"{\\\"vehicle_id\\\": 7}"_s, u"{\\\"vehicle_id\\\": CAR-1}"_s);
        row("an address in JSON", u"{\"address\":\"Am See 1\"}"_s, u"{\"address\":\"PLACE-1\"}"_s);
        row("not named", u"42 of 42 percent, page=42"_s, u"42 of 42 percent, page=42"_s);
        row("documentation", u"https://smartcar.com/docs/vehicles/overview"_s,
            u"https://smartcar.com/docs/vehicles/overview"_s);
    }

    void a_value_that_is_named_is_replaced_however_short_it_is()
    {
        QFETCH(QString, text);
        Blur blur({});
        blur.learn(BlurKind::External, u"42"_s);
        blur.learnPath(u"/v3/users/ab"_s);
        blur.learnPath(u"/v3/vehicles/7"_s);
        QTEST(blur.text(text), "expected");
    }

    void short_names_are_found_as_words()
    {
        Blur blur({});
        blur.learn(BlurKind::Nickname, u"Al"_s);
        blur.learn(BlurKind::Nickname, u"7"_s);
        QCOMPARE(blur.text(u"Al’s car (AL), also fatal; vehicles-in-a-row, 7 of 7"_s),
                 u"NICKNAME-1’s car (NICKNAME-1), also fatal; vehicles-in-a-row, 7 of 7"_s);
    }
};

QTEST_APPLESS_MAIN(BlurNamedTest)
#include "tst_blurnamed.moc"
