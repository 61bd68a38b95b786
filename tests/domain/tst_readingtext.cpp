// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtext.h"
#include "signaldef.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Status = Reading::Status;

namespace {

Reading reading(const QString &code, const QJsonObject &body, Status status = Status::Success)
{
    Reading result;
    result.code = code;
    result.status = status;
    result.body = body;
    if (body.value("unit"_L1).isString())
        result.unit = body.value("unit"_L1).toString();
    return result;
}

Reading reading(const QString &code, const char *body)
{
    return reading(code, QJsonDocument::fromJson(body).object());
}

Display display(UnitSystem units = UnitSystem::Metric)
{
    return {units, QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedStates)};
}

using Oddities = QList<Oddity>;

} // namespace

class TestReadingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void without_a_body_there_is_no_value()
    {
        Reading failed;
        failed.code = u"charge-chargerate"_s;
        failed.status = Status::Error;
        QVERIFY(describe(failed, display()).value.isEmpty());
    }

    void a_body_that_holds_nothing_is_not_reported()
    {
        for (const char *body : {"{}", R"({"unit":"km"})", R"({"value":null})"})
            QCOMPARE(describe(reading(u"new-signal"_s, body), display()).value, u"Not reported"_s);
    }

    void imperial_units_are_converted_for_display()
    {
        const Display imperial = display(UnitSystem::Imperial);
        const ReadingText range = describe(reading(u"tractionbattery-range"_s,
                                                   R"({"value":301,"unit":"km","additionalValues":
                                 [{"type":"RATED","value":400}]})"),
                                           imperial);
        QCOMPARE(range.value, u"187"_s);
        QCOMPARE(range.unit, u"mi"_s);
        QCOMPARE(range.parts, QStringList{u"Rated: 248.5\u202fmi"_s});
        const ReadingText warmth = describe(
            reading(u"climate-externaltemperature"_s, R"({"value":21.5,"unit":"celsius"})"),
            imperial);
        QCOMPARE(warmth.value, u"70.7"_s);
        QCOMPARE(warmth.unit, u"°F"_s);
        const ReadingText back = describe(
            reading(u"odometer-traveleddistance"_s, R"({"value":100,"unit":"miles"})"), display());
        QCOMPARE(back.value, u"160.9"_s);
        QCOMPARE(back.unit, u"km"_s);
    }

    void the_locale_writes_numbers_and_not_coordinates()
    {
        Display german = display();
        german.locale = QLocale(QLocale::German, QLocale::Germany);
        QCOMPARE(
            describe(reading(u"odometer-traveleddistance"_s, R"({"value":42506.3,"unit":"km"})"),
                     german)
                .value,
            u"42.506,3"_s);
        QCOMPARE(describe(reading(u"location-preciselocation"_s,
                                  R"({"latitude":52.5,"longitude":13.4})"),
                          german)
                     .value,
                 u"52.50000, 13.40000"_s);
    }

    void a_time_zone_that_is_not_set_means_utc()
    {
        Display unset = display();
        unset.zone = QTimeZone();
        const ReadingText text =
            describe(reading(u"diagnostics-dtclist"_s,
                             R"({"values":[{"code":"P1","timestamp":"2026-06-29T08:00:00Z"}]})"),
                     unset);
        QVERIFY(text.parts.value(0).contains("8:00"_L1));
    }

    void tyres_labelled_bar_with_numbers_of_kilopascal_are_marked_and_not_converted()
    {
        const Reading tyres = reading(u"wheel-tires"_s,
                                      R"({"values":[{"row":0,"column":0,"tirePressure":258}],
                                          "rowCount":2,"columnCount":2,"unit":"bar"})");
        for (const UnitSystem units : {UnitSystem::Metric, UnitSystem::Imperial}) {
            const ReadingText text = describe(tyres, display(units));
            QCOMPARE(text.value, u"258"_s);
            QCOMPARE(text.unit, u"bar"_s);
            QCOMPARE(text.oddities, Oddities{Oddity::KilopascalLabelledBar});
        }
    }

    void a_fuel_level_that_may_be_a_fraction_is_marked()
    {
        const QString code = u"internalcombustionengine-fuellevel"_s;
        const ReadingText fraction = describe(reading(code, R"({"value":0.77})"), display());
        QCOMPARE(fraction.value, u"0.77"_s);
        QVERIFY(fraction.unit.isEmpty());
        QCOMPARE(fraction.oddities, Oddities{Oddity::FractionWithoutUnit});
        QCOMPARE(describe(reading(code, R"({"value":77})"), display()).oddities,
                 Oddities{Oddity::MissingUnit});
        QVERIFY(describe(reading(code, R"({"value":0.77,"unit":"percent"})"), display())
                    .oddities.isEmpty());
    }

    void oddities_are_marked_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Oddities>("oddities");
        const auto row = [](const char *name, const char *code, const char *body,
                            const Oddities &oddities) {
            QTest::newRow(name) << QString::fromLatin1(code) << QByteArray(body) << oddities;
        };
        row("no unit", "odometer-traveleddistance", R"({"value":5})", {Oddity::MissingUnit});
        row("other unit", "odometer-traveleddistance", R"({"value":5,"unit":"percent"})",
            {Oddity::UnexpectedUnit});
        row("unknown unit", "odometer-traveleddistance", R"({"value":5,"unit":"furlong"})",
            {Oddity::UnexpectedUnit});
        row("older spelling", "odometer-traveleddistance", R"({"value":5,"unit":"kilometers"})",
            {});
        row("imperial", "odometer-traveleddistance", R"({"value":5,"unit":"mi"})", {});
        row("over full", "tractionbattery-stateofcharge", R"({"value":101,"unit":"percent"})",
            {Oddity::OutOfRange});
        row("below empty", "tractionbattery-stateofcharge", R"({"value":-1,"unit":"percent"})",
            {Oddity::OutOfRange});
        row("backwards", "odometer-traveleddistance", R"({"value":-5,"unit":"km"})",
            {Oddity::OutOfRange});
        row("frost", "climate-externaltemperature", R"({"value":-5,"unit":"celsius"})", {});
        row("no such place", "location-preciselocation", R"({"latitude":91,"longitude":0})",
            {Oddity::OutOfRange});
        row("no such heading", "location-preciselocation",
            R"({"latitude":9,"longitude":0,"heading":400})", {Oddity::OutOfRange});
        row("tyres without unit", "wheel-tires",
            R"({"values":[{"row":0,"column":0,"tirePressure":2}]})", {Oddity::MissingUnit});
        row("tyres in percent", "wheel-tires",
            R"({"values":[{"row":0,"column":0,"tirePressure":2}],"unit":"percent"})",
            {Oddity::UnexpectedUnit});
        row("count without unit", "charge-chargerphases", R"({"value":3})", {});
    }

    void oddities_are_marked()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, body);
        QTEST(describe(reading(code, body.constData()), display()).oddities, "oddities");
    }

    void each_oddity_has_a_sentence()
    {
        QVERIFY(oddityText(Oddity::None).isEmpty());
        for (const Oddity oddity :
             {Oddity::KilopascalLabelledBar, Oddity::FractionWithoutUnit, Oddity::MissingUnit,
              Oddity::UnexpectedUnit, Oddity::OutOfRange}) {
            QVERIFY(oddityText(oddity).endsWith(u'.'));
        }
    }

    void an_unknown_unit_is_shown_as_received()
    {
        const ReadingText text =
            describe(reading(u"new-signal"_s, R"({"value":5,"unit":"furlong"})"), display());
        QCOMPARE(text.value, u"5"_s);
        QCOMPARE(text.unit, u"furlong"_s);
        QVERIFY(text.oddities.isEmpty());
    }

    void an_unknown_code_is_told_where_its_body_is_plain_and_else_shown_as_json()
    {
        const QString code = u"cabin-scent"_s;
        QCOMPARE(describe(reading(code, R"({"value":true})"), display()).value, u"Yes"_s);
        QCOMPARE(describe(reading(code, R"({"value":"PINE"})"), display()).value, u"PINE"_s);
        QCOMPARE(describe(reading(code, R"({"a":1,"value":2})"), display()).value,
                 u"{\"a\":1,\"value\":2}"_s);
        QCOMPARE(describe(reading(code, R"({"value":[1,2]})"), display()).value,
                 u"{\"value\":[1,2]}"_s);
    }

    void a_body_of_another_form_is_shown_as_json_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *code, const char *body) {
            QTest::addRow("%s %s", code, body) << QString::fromLatin1(code) << QByteArray(body);
        };
        row("tractionbattery-stateofcharge", R"({"value":"57"})");
        row("tractionbattery-stateofcharge", R"({"soc":57})");
        row("closure-islocked", R"({"value":"yes"})");
        row("closure-sunroof", R"({"isOpen":1})");
        row("closure-doors", R"({"values":{"a":1}})");
        row("closure-doors", R"({"values":[1,2]})");
        row("closure-doors", R"({"values":[{"column":0,"isOpen":"no","row":0}]})");
        row("wheel-tires", R"({"values":[{"column":0,"row":0,"tirePressure":"2.5"}]})");
        row("location-preciselocation", R"({"latitude":"52","longitude":13})");
        row("vehicleidentification-packages", R"({"values":[1]})");
        row("vehicleidentification-packages", R"({"values":"Winter"})");
        row("vehicleidentification-vin", R"({"value":17})");
        row("diagnostics-dtclist", R"({"values":[{"code":5}]})");
        row("diagnostics-dtclist", R"({"values":[{"code":"P1","timestamp":"soon"}]})");
        row("charge-chargetimers", R"({"values":[{"schedules":[1]}]})");
        row("tractionbattery-range", R"({"additionalValues":5,"value":1})");
    }

    void a_body_of_another_form_is_shown_as_json()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, body);
        const ReadingText text = describe(reading(code, body.constData()), display());
        QCOMPARE(text.value, QString::fromUtf8(body));
        QVERIFY(text.unit.isEmpty());
        QVERIFY(text.parts.isEmpty());
    }

    void hostile_bodies_are_shown_short_and_harmless_for_every_signal()
    {
        const QList<QJsonObject> bodies = hostileBodies();
        for (const SignalDef &signal : signalCatalogue()) {
            for (const QJsonObject &body : bodies) {
                const ReadingText text =
                    describe(reading(QString::fromLatin1(signal.code), body), display());
                QVERIFY2(text.value.size() <= 410, signal.code);
                QVERIFY2(!text.value.isEmpty(), signal.code);
                QVERIFY2(text.parts.size() <= 201, signal.code);
                for (const QString &part : text.parts + QStringList{text.value, text.unit}) {
                    QVERIFY2(part.size() <= 700, signal.code);
                    for (const QChar c : part)
                        QVERIFY2(c.category() != QChar::Other_Control, signal.code);
                }
            }
        }
    }

    void the_status_is_said_in_words()
    {
        const QString code = u"charge-chargerate"_s;
        Reading plain = reading(code, R"({"value":5,"unit":"km/h"})");
        QCOMPARE(statusText(plain), u"OK"_s);
        QCOMPARE(statusText(reading(code, R"({"value":null})")), u"Not reported"_s);
        QCOMPARE(statusText(reading(u"closure-sunroof"_s, R"({"isOpen":false})")), u"OK"_s);

        plain.status = Status::Unavailable;
        QCOMPARE(statusText(plain), u"Unavailable"_s);
        plain.status = Status::Unknown;
        QCOMPARE(statusText(plain), u"No status given"_s);
        plain.statusText = u"PENDING\n"_s;
        QCOMPARE(statusText(plain), u"PENDING"_s);
        plain.body.reset();
        plain.statusText.clear();
        QCOMPARE(statusText(plain), u"Not reported"_s);
    }

    void an_error_is_named_beside_its_last_value()
    {
        Reading idle = reading(u"charge-chargerate"_s, R"({"value":53,"unit":"km/h"})");
        idle.status = Status::Error;
        QCOMPARE(statusText(idle), u"Error"_s);
        idle.error = SignalError{};
        idle.error->type = u"VEHICLE_STATE"_s;
        idle.error->code = u"NOT_CHARGING"_s;
        QCOMPARE(statusText(idle), u"Error: not charging"_s);
        QCOMPARE(describe(idle, display()).value, u"53"_s);

        idle.error->type = u"NEW"_s;
        idle.error->title = u"Gremlins"_s;
        QCOMPARE(statusText(idle), u"Error: Gremlins"_s);
    }

private:
    static QList<QJsonObject> hostileBodies()
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 500; ++i)
            deep = i % 2 ? QJsonValue(QJsonArray{deep}) : QJsonValue(QJsonObject{{u"a"_s, deep}});
        const QString longText = QString(u"\x1b[31m\u202e<b>x\r\n"_s).repeated(500);
        const QJsonValues values{deep,
                                 longText,
                                 1e308,
                                 -1e308,
                                 5e-324,
                                 qint64(9223372036854775807),
                                 true,
                                 QJsonArray{QJsonValue(), 1, u"x"_s, QJsonArray()},
                                 manyItems(longText)};
        QList<QJsonObject> bodies;
        for (const QJsonValue &value : values) {
            QJsonObject body;
            for (const char *key :
                 {"value",     "values",         "unit",        "isOpen",    "isLocked",
                  "doors",     "windows",        "row",         "rowCount",  "columnCount",
                  "latitude",  "longitude",      "heading",     "direction", "locationType",
                  "status",    "description",    "capacity",    "source",    "availableCapacities",
                  "canonical", "oemDisplayName", "activeLimit", "type",      "additionalValues",
                  "percentage"}) {
                body.insert(QString::fromLatin1(key), value);
            }
            bodies.append(body);
            body = QJsonObject{{u"values"_s, manyItems(longText)},
                               {u"value"_s, value},
                               {u"activeLimit"_s, 1e300},
                               {u"unit"_s, longText}};
            bodies.append(body);
        }
        return bodies;
    }

    using QJsonValues = QList<QJsonValue>;

    static QJsonArray manyItems(const QString &text)
    {
        QJsonArray items;
        for (int i = 0; i < 500; ++i) {
            items.append(QJsonObject{{u"row"_s, i * 1e6},
                                     {u"column"_s, -i},
                                     {u"isOpen"_s, i % 3 == 0},
                                     {u"tirePressure"_s, 1e300},
                                     {u"code"_s, text},
                                     {u"time"_s, 1e15},
                                     {u"limit"_s, -1e300},
                                     {u"id"_s, text}});
        }
        return items;
    }
};

QTEST_GUILESS_MAIN(TestReadingText)
#include "tst_readingtext.moc"
