// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

ReadingText described(const QString &code, const QString &body,
                      UnitSystem units = UnitSystem::Metric)
{
    Reading reading;
    reading.code = code;
    reading.status = Reading::Status::Success;
    reading.body = QJsonDocument::fromJson(body.toUtf8()).object();
    reading.unit = reading.body->value("unit"_L1).toString();
    return describe(reading, {units, QTimeZone("Europe/Berlin"),
                              QLocale(QLocale::English, QLocale::UnitedKingdom)});
}

void addRow(const char *code, const char *body, const QString &text, const QStringList &parts = {})
{
    QTest::addRow("%s %s", code, body)
        << QString::fromLatin1(code) << QString::fromUtf8(body) << text << parts;
}

} // namespace

/// What each form of body says; numbers stand with their unit.
class TestReadingShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void each_form_of_body_is_put_into_words_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        numbers();
        words();
        closures();
        places();
        lists();
    }

    void each_form_of_body_is_put_into_words()
    {
        QFETCH(QString, code);
        QFETCH(QString, body);
        const ReadingText found = described(code, body);
        QTEST(withUnit(found.value, found.unit), "text");
        QTEST(found.parts, "parts");
    }

private:
    static void numbers()
    {
        addRow("tractionbattery-stateofcharge", R"({"value":57,"unit":"percent"})", u"57\u202f%"_s);
        addRow("tractionbattery-stateofcharge", R"({"percentage":75})", u"75\u202f%"_s);
        addRow("tractionbattery-stateofcharge", R"({"value":null,"unit":"percent"})",
               u"Not reported"_s);
        addRow("odometer-traveleddistance", R"({"value":42506.3,"unit":"km"})",
               u"42,506.3\u202fkm"_s);
        addRow("odometer-traveleddistance", R"({"value":9007199254740993,"unit":"km"})",
               u"9,007,199,254,740,993\u202fkm"_s);
        addRow("charge-voltage", R"({"value":0.30000000000000004,"unit":"volts"})",
               u"0.3\u202fV"_s);
        addRow("charge-voltage", R"({"value":0.00042,"unit":"volts"})", u"0.00042\u202fV"_s);
        addRow("charge-voltage", R"({"value":-0.0,"unit":"volts"})", u"0\u202fV"_s);
        addRow("charge-timetocomplete", R"({"value":5})", u"5\u202fmin"_s);
        addRow("charge-timetocomplete", R"({"value":95,"unit":"minute"})", u"95\u202fmin"_s,
               {u"1\u202fh 35\u202fmin"_s});
        addRow("charge-chargerphases", R"({"value":3,"unit":"count"})", u"3"_s);
        addRow("tractionbattery-maxrangechargecounter", R"({"value":12})", u"12"_s);
        addRow("tractionbattery-range",
               R"({"value":301,"type":"DEFAULT","additionalValues":[
                   {"type":"IDEAL_CONDITIONS","value":340},{"type":"NEW","value":null}],
                   "unit":"km"})",
               u"301\u202fkm"_s, {u"In ideal conditions: 340\u202fkm"_s, u"NEW: Not reported"_s});
        addRow("tractionbattery-range", R"({"value":null,"type":"DEFAULT","additionalValues":[]})",
               u"Not reported"_s);
        addRow("tractionbattery-nominalcapacity",
               R"({"capacity":77.4,"source":"USER_SELECTED","unit":"kWh",
                   "availableCapacities":[{"capacity":58,"description":"Standard"}]})",
               u"77.4\u202fkWh"_s,
               {u"Chosen by the owner"_s, u"To choose from: 58\u202fkWh · Standard"_s});
        addRow("charge-chargelimits",
               R"({"values":[{"type":"GLOBAL","limit":80,"condition":null},
                   {"type":"LOCATION","limit":90,"condition":{"name":"Home"}},
                   {"type":"CONNECTOR","limit":70,"condition":{"connectorType":"CCS"}}],
                   "activeLimit":80,"unit":"percent"})",
               u"80\u202f%"_s,
               {u"Everywhere: 80\u202f%"_s, u"Home: 90\u202f%"_s, u"CCS: 70\u202f%"_s});
        addRow("charge-chargelimits", R"({"values":[],"activeLimit":100,"unit":"percent"})",
               u"100\u202f%"_s);
        addRow("charge-chargelimits",
               R"({"values":[{"type":"GLOBAL","limit":80}],"unit":"percent"})", u"Not reported"_s,
               {u"Everywhere: 80\u202f%"_s});
    }

    static void words()
    {
        addRow("closure-islocked", R"({"value":true})", u"Locked"_s);
        addRow("closure-islocked", R"({"value":false})", u"Unlocked"_s);
        addRow("closure-islocked", R"({"value":null})", u"Not reported"_s);
        addRow("charge-ischarging", R"({"value":true})", u"Charging"_s);
        addRow("charge-ischarging", R"({"value":false})", u"Not charging"_s);
        addRow("hvac-iscabinhvacactive", R"({"value":false})", u"Off"_s);
        addRow("charge-detailedchargingstatus", R"({"value":"FULLY_CHARGED"})", u"Fully charged"_s);
        addRow("charge-detailedchargingstatus", R"({"value":"TRICKLE"})", u"TRICKLE"_s);
        addRow("charge-chargeportstatuscolor", R"({"value":"green"})", u"Green"_s);
        addRow("charge-chargingconnectortype", R"({"value":"invalid"})", u"invalid"_s);
        addRow("vehicleidentification-nickname", R"({"value":"GREEN"})", u"GREEN"_s);
        addRow("vehicleidentification-nickname", R"({"value":"a\nb\u0007"})", u"a b"_s);
        addRow("vehicleidentification-nickname", R"({"value":""})", u"Not reported"_s);
        addRow("transmission-gearstate", R"({"value":"PARK"})", u"Park"_s);
        addRow("transmission-drivemode", R"({"canonical":"SPORT","oemDisplayName":"Dynamic"})",
               u"SPORT"_s, {u"The maker calls it: Dynamic"_s});
        addRow("transmission-drivemode", R"({"canonical":null,"oemDisplayName":"Dynamic"})",
               u"Dynamic"_s);
        addRow("vehicleidentification-packages", R"({"values":["Winter","Tow bar"]})",
               u"Winter, Tow bar"_s, {u"Winter"_s, u"Tow bar"_s});
        addRow("vehicleidentification-packages", R"({"values":[]})", u"None"_s);
        addRow("diagnostics-abs", R"({"status":"OK","description":null})", u"OK"_s);
        addRow("diagnostics-abs", R"({"status":"ALERT","description":"Sensor"})",
               u"Alert: Sensor"_s);
        addRow("diagnostics-abs", R"({"status":"NEW"})", u"NEW"_s);
    }

    static void closures()
    {
        addRow("closure-fronttrunk", R"({"isOpen":false,"isLocked":true})", u"Closed, locked"_s);
        addRow("closure-fronttrunk", R"({"isOpen":true,"isLocked":false})", u"Open, unlocked"_s);
        addRow("closure-fronttrunk", R"({"isOpen":false,"isLocked":null})",
               u"Closed, lock not reported"_s);
        addRow("closure-fronttrunk", R"({"isOpen":null,"isLocked":true})",
               u"Locked, open or closed not reported"_s);
        addRow("closure-sunroof", R"({"isOpen":null})", u"Not reported"_s);
        addRow("closure-sunroof", R"({"isOpen":true})", u"Open"_s);
        addRow(
            "closure-windows",
            R"({"values":[{"row":0,"column":0,"isOpen":false},{"row":0,"column":1,"isOpen":false},
                   {"row":1,"column":0,"isOpen":false},{"row":1,"column":1,"isOpen":false}],
                   "rowCount":2,"columnCount":2})",
            u"All closed"_s,
            {u"Front left: Closed"_s, u"Front right: Closed"_s, u"Rear left: Closed"_s,
             u"Rear right: Closed"_s});
        addRow(
            "closure-windows",
            R"({"windows":[{"row":0,"column":0,"isOpen":true},{"row":1,"column":1,"isOpen":null}],
                   "rowCount":2,"columnCount":2})",
            u"Front left open · 1 not reported"_s,
            {u"Front left: Open"_s, u"Rear right: Not reported"_s});
        addRow("closure-doors",
               R"({"values":[{"row":0,"column":0,"isOpen":false,"isLocked":true},
                   {"row":0,"column":1,"isOpen":false,"isLocked":false}],
                   "rowCount":2,"columnCount":2})",
               u"All closed · 1 unlocked"_s,
               {u"Front left: Closed, locked"_s, u"Front right: Closed, unlocked"_s});
        addRow("closure-doors",
               R"({"doors":[{"row":0,"column":0,"isOpen":false,"isLocked":true},
                   {"row":2,"column":2,"isOpen":true,"isLocked":true}]})",
               u"Rear right open · all locked"_s,
               {u"Front left: Closed, locked"_s, u"Rear right: Open, locked"_s});
        addRow(
            "closure-doors",
            R"({"values":[{"row":1,"column":1,"isOpen":false},{"row":-1,"column":0,"isOpen":false},
                   {"row":7,"column":9,"isOpen":false}],"rowCount":3,"columnCount":2})",
            u"All closed"_s,
            {u"Row 2 right: Closed"_s, u"Place not said: Closed"_s, u"Row 8, column 10: Closed"_s});
        addRow("closure-doors", R"({"values":[]})", u"Not reported"_s);
        addRow("closure-doors", R"({"values":[{"row":0,"column":0,"isOpen":null}],
                   "rowCount":1,"columnCount":2})",
               u"Not reported"_s, {u"Left: Not reported"_s});
    }

    static void places()
    {
        addRow("location-preciselocation",
               R"({"latitude":52.52,"longitude":13.405,"direction":"NE","heading":45,
                   "locationType":"LAST_PARKED"})",
               u"52.52000, 13.40500 · heading NE · last parked"_s);
        addRow("location-preciselocation", R"({"latitude":-0.5,"longitude":13.4,"heading":94})",
               u"-0.50000, 13.40000 · heading 94°"_s);
        addRow("location-preciselocation", R"({"latitude":null,"longitude":13.4})",
               u"Not reported"_s);
        addRow("wheel-tires",
               R"({"values":[{"row":0,"column":0,"tirePressure":250},
                   {"row":1,"column":1,"tirePressure":null},
                   {"row":0,"column":1,"tirePressure":255}],
                   "rowCount":2,"columnCount":2,"unit":"kPa"})",
               u"250–255\u202fkPa"_s,
               {u"Front left: 250\u202fkPa"_s, u"Rear right: Not reported"_s,
                u"Front right: 255\u202fkPa"_s});
        addRow("wheel-tires",
               R"({"values":[{"row":0,"column":0,"tirePressure":2.5}],"unit":"bar",
                   "rowCount":2,"columnCount":2})",
               u"2.5\u202fbar"_s, {u"Front left: 2.5\u202fbar"_s});
        addRow("wheel-tires", R"({"values":[],"unit":"bar"})", u"Not reported"_s);
    }

    static void lists()
    {
        addRow("charge-chargetimers",
               R"({"values":[{"type":"LOCATION","scheduleType":"WEEKLY",
                   "condition":{"name":"Home"},
                   "schedules":[{"start":"22:00","end":"06:00","days":["MONDAY","Friday","X"]}],
                   "departureTimers":[{"time":"07:30","days":[]}],
                   "isOEMOptimizationEnabled":true},
                   {"type":"global","schedules":null}]})",
               u"Timers: 2"_s,
               {u"Weekly · Home · 22:00 – 06:00 · Mon, Fri, X · departure 07:30 · "
                "optimised by the maker"_s,
                u"global"_s});
        addRow(
            "charge-chargerecords",
            R"({"values":[{"id":"r","startTime":"2026-06-29T08:00:00Z",
                   "endTime":"2026-06-29T09:20:00Z","energyAdded":32.5,
                   "startStateOfCharge":20,"endStateOfCharge":80,"chargingType":"DC",
                   "isPublicCharger":true,"location":{"name":"Ionity","address":"A9"},
                   "cost":{"currency":"EUR","energyAmount":12.4}},{}]})",
            u"Records: 2"_s,
            {u"29 Jun 2026, 10:00 – 29 Jun 2026, 11:20 · 32.5\u202fkWh · 20\u202f% – 80\u202f% · "
             "DC · public charger · Ionity · A9 · 12.40\u202fEUR"_s,
             u"Not reported"_s});
        addRow("service-records",
               R"({"values":[{"time":"2026-01-02T23:30:00Z","odometer":1200.5,
                   "cost":{"amount":99,"currency":"EUR"},"tasks":[{"description":"Oil"}],
                   "details":[]}]})",
               u"Records: 1"_s, {u"3 Jan 2026, 00:30 · 1,200.5\u202fkm · 99.00\u202fEUR · Oil"_s});
        addRow("diagnostics-dtclist",
               R"({"values":[{"code":"P0301","timestamp":"2026-06-29T08:00:00Z"},
                   {"code":"P0420","timestamp":0}]})",
               u"P0301, P0420"_s, {u"P0301 · 29 Jun 2026, 10:00"_s, u"P0420"_s});
        addRow("diagnostics-dtclist", R"({"values":[]})", u"None"_s);
        addRow("diagnostics-dtclist", R"({"values":null})", u"Not reported"_s);
    }
};

QTEST_GUILESS_MAIN(TestReadingShapes)
#include "tst_readingshapes.moc"
