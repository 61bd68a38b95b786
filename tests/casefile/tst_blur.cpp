// SPDX-License-Identifier: GPL-3.0-or-later
#include "blur.h"
#include "blurshapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto vin = u"5YJ3E1EA7KF000316"_s;
const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;
const auto request = u"9f0c1c3e-6a7b-4a5e-8f3b-2b0a6d1e4c55"_s;

Blur learned()
{
    Blur blur({});
    blur.learn(BlurKind::Request, request);
    blur.learn(BlurKind::Vin, vin);
    blur.learn(BlurKind::User, user);
    blur.learn(BlurKind::External, u"Müller & Söhne 17"_s);
    blur.learn(BlurKind::Nickname, u"Mia"_s);
    blur.learn(BlurKind::Person, u"anna"_s);
    return blur;
}

QString base64(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

} // namespace

class BlurTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_what_it_knows_however_it_is_written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString external = u"Müller & Söhne 17"_s;
        const auto encoded = [](const QString &text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        };
        row("nothing", u""_s, u""_s);
        row("what is of nobody", u"The vehicle is asleep."_s, u"The vehicle is asleep."_s);
        row("as it is", u"VIN %1."_s.arg(vin), u"VIN V-1."_s);
        row("in lower case", vin.toLower(), u"V-1"_s);
        row("with signs between", u"5YJ3-E1EA 7KF/000316!"_s, u"V-1!"_s);
        row("within more", u"x%1x"_s.arg(vin), u"xV-1x"_s);
        row("with what is not seen between", u"5YJ3\u200bE1EA\u00ad7KF000316"_s, u"V-1"_s);
        row("with bidi controls", u"\u202e5YJ3E1EA7KF\u2066000316"_s, u"\u202eV-1"_s);
        row("full width", u"５ＹＪ３Ｅ１ＥＡ７ＫＦ０００３１６"_s, u"V-1"_s);
        row("split by tags", u"5YJ3<b class=\"x\">E1EA</b>7KF000316"_s, u"V-1"_s);
        row("split by escaped tags", u"5YJ3&lt;i&gt;E1EA&lt;/i&gt;7KF000316"_s, u"V-1"_s);
        row("percent", u"?id=%1&x=1"_s.arg(encoded(external)), u"?id=E-1&x=1"_s);
        row("percent twice", u"id="_s + encoded(encoded(external)), u"id=E-1"_s);
        row("percent of everything", u"%6d%69%61"_s, u"NICKNAME-1"_s);
        row("a form", u"id=M%C3%BCller+%26+S%C3%B6hne+17"_s, u"id=E-1"_s);
        row("JSON escapes", u"{\"a\":\"M\\u00fcller \\u0026 S\\u00F6hne 17\"}"_s,
            u"{\"a\":\"E-1\"}"_s);
        row("references", u"M&#252;ller &amp; S&#xF6;hne&nbsp;17"_s, u"E-1"_s);
        row("composed and not", u"Mu\u0308ller & So\u0308hne 17"_s, u"E-1"_s);
        row("without accents", u"MULLER & SOHNE 17"_s, u"E-1"_s);
        row("Base64", u"say %1!"_s.arg(base64(vin)), u"say V-1!"_s);
        row("Base64 within more", base64(u"the VIN is "_s + vin + u", he says"_s), u"V-1"_s);
        row("Base64 for URLs",
            QString::fromLatin1(user.toUtf8().toBase64(QByteArray::Base64UrlEncoding)), u"U-1"_s);
        row("Base64 of a short name", base64(u"hello Mia"_s), u"NICKNAME-1"_s);
        row("Base64 in percent", u"t="_s + encoded(base64(vin)), u"t=V-1"_s);
        row("Base64 behind other letters", u"ab"_s + base64(vin), u"V-1"_s);
        row("no hyphens", u"user 605a5a2d03ff4f1b9d2c6b8f3c9b9a11"_s, u"user U-1"_s);
        row("a path", u"/v3/users/%1/x"_s.arg(user), u"/v3/users/U-1/x"_s);
        row("a short name as a word", u"Mia’s car, MIA"_s, u"NICKNAME-1’s car, NICKNAME-1"_s);
        row("not within a word", u"Miami"_s, u"Miami"_s);
        row("a home folder", u"/home/anna/ca.pem"_s, u"/home/PERSON-1/ca.pem"_s);
        row("two", u"%1 of %2"_s.arg(vin, user), u"V-1 of U-1"_s);
    }

    void finds_what_it_knows_however_it_is_written()
    {
        QFETCH(QString, text);
        Blur blur = learned();
        QTEST(blur.text(text), "expected");
    }

    void finds_what_looks_like_one()
    {
        Blur blur = learned();
        QCOMPARE(blur.text(u"Also 1HGCM82633A004352, and 1hgcm82633a004352 again"_s),
                 u"Also V-2, and V-2 again"_s);
        QCOMPARE(blur.text(u"wvwzzz1jzxw000001"_s), u"V-3"_s); // no check digit, as in Europe
        QCOMPARE(blur.text(u"/v3/vehicles/36ab27d0-fd9d-4455-823a-ce30af709ffc"_s),
                 u"/v3/vehicles/CAR-1"_s);
        QCOMPARE(blur.text(u"it is 46ab27d0-fd9d-4455-823a-ce30af709ffd"_s), u"it is ID-1"_s);
        QCOMPARE(blur.text(u"mail to Jo.Doe@example.org now"_s), u"mail to MAIL-1 now"_s);
        QCOMPARE(blur.text(u"abcdefghjklmnprst is a word"_s), u"abcdefghjklmnprst is a word"_s);
    }

    void request_ids_stay_unless_that_is_chosen()
    {
        Blur blur = learned();
        QCOMPARE(blur.text(u"see %1"_s.arg(request)), u"see %1"_s.arg(request));
        QCOMPARE(blur.of(BlurKind::Request, request), request);
        BlurChoice choice;
        choice.requestIds = true;
        Blur all(choice);
        all.learn(BlurKind::Request, request);
        QCOMPARE(all.text(u"see %1"_s.arg(request.toUpper())), u"see REQUEST-1"_s);
    }

    void what_is_not_chosen_stays()
    {
        BlurChoice choice;
        choice.vins = choice.places = false;
        Blur blur(choice);
        blur.learn(BlurKind::Vin, vin);
        blur.learn(BlurKind::User, user);
        QCOMPARE(blur.text(u"%1 of %2 at 48.137154, 11.576124"_s.arg(vin, user)),
                 u"%1 of U-1 at 48.137154, 11.576124"_s.arg(vin));
        BlurChoice nothing{false, false, false, false, false};
        Blur none(nothing);
        none.learn(BlurKind::Vin, vin);
        QCOMPARE(none.of(BlurKind::Vin, vin), vin);
    }

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
                               {u"requestId"_s, request},
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
                              {u"requestId"_s, request},
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

    void bodies_are_replaced_as_deep_as_they_go()
    {
        Blur blur = learned();
        blur.learn(BlurKind::External, u"1044217"_s);
        const QJsonObject body{
            {u"vin"_s, vin},
            {vin, QJsonArray{u"a"_s, QJsonObject{{u"userId"_s, user}}}},
            {u"number"_s, 1044217},
            {u"odometer"_s, 41239.5},
        };
        QCOMPARE(blur.json(body),
                 (QJsonObject{{u"vin"_s, u"V-1"_s},
                              {u"V-1"_s, QJsonArray{u"a"_s, QJsonObject{{u"userId"_s, u"U-1"_s}}}},
                              {u"number"_s, u"E-2"_s},
                              {u"odometer"_s, 41239.5}}));
    }

    void paths_name_ids()
    {
        Blur blur({});
        blur.learnPath(u"/v3/vehicles/car%201/signals/odometer-traveleddistance?"
                       "filter%5BuserId%5D=owner-9&page%5Bsize%5D=100"_s);
        QCOMPARE(blur.text(u"/v3/vehicles/car%201/signals of owner-9"_s),
                 u"/v3/vehicles/CAR-1/signals of U-1"_s);
    }

    void the_same_text_is_the_same_whatever_it_is_called()
    {
        Blur blur({});
        blur.learn(BlurKind::User, u"customer-12"_s);
        QCOMPARE(blur.of(BlurKind::External, u"customer-12"_s), u"U-1"_s);
        QCOMPARE(blur.of(BlurKind::External, u"12"_s), u"E-1"_s);
        QCOMPARE(blur.of(BlurKind::External, u"ab"_s), u"E-2"_s);
        QCOMPARE(blur.of(BlurKind::External, u"AB"_s), u"E-3"_s); // opaque: another one
    }

    void a_name_that_is_a_models_says_nothing()
    {
        Blur blur({});
        blur.avoid(u"Model 3"_s);
        blur.learn(BlurKind::Nickname, u"model 3"_s);
        QCOMPARE(blur.text(u"TESLA Model 3"_s), u"TESLA Model 3"_s);
        QCOMPARE(blur.of(BlurKind::Nickname, u"model 3"_s), u"NICKNAME-1"_s);
        blur.avoid(u"customer-7"_s); // an id is one all the same
        blur.learn(BlurKind::User, u"customer-7"_s);
        QCOMPARE(blur.text(u"customer-7"_s), u"U-1"_s);
    }

    void a_replacement_is_nobodys_original()
    {
        Blur blur({});
        blur.learn(BlurKind::External, u"CAR-1"_s);
        blur.learn(BlurKind::Vehicle, u"vehicle-one"_s);
        QCOMPARE(blur.of(BlurKind::Vehicle, u"vehicle-one"_s), u"CAR-2"_s);
    }

    void broken_text_passes()
    {
        Blur blur = learned();
        for (const QString &text :
             {u"%"_s, u"%4"_s, u"%zz%"_s, u"\\u12"_s, u"\\"_s, u"&#;"_s, u"&#x110000;"_s, u"<"_s,
              u"<b"_s, u"&"_s, QString(QChar(0xD800)), QString(QChar(0)), u"%C3%28"_s, u"%F0%9F"_s,
              u"&#99999999999;"_s, QString(100'000, u'<')})
            QCOMPARE(blur.text(text), text);
    }
};

QTEST_APPLESS_MAIN(BlurTest)
#include "tst_blur.moc"
