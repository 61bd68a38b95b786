// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"
#include "fleetdata.h"
#include "fleetpack.h"
#include "fleetrow.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace motorpool;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(motorpool::Reading)

namespace {

constexpr qint64 now = 1'764'000'000'000;
constexpr qint64 minute = 60'000;

Reading reading(const QString &code, const QByteArray &body, qint64 reportedAt = 0,
                const QString &unit = {})
{
    Reading made;
    made.code = code;
    made.status = Reading::Status::Success;
    if (!body.isEmpty())
        made.body = QJsonDocument::fromJson(body).object();
    made.unit = unit;
    if (reportedAt != 0)
        made.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(reportedAt, Qt::UTC);
    return made;
}

Reading failed(const QString &code, const QString &type, const QString &errorCode,
               const QByteArray &body = {}, qint64 reportedAt = 0)
{
    Reading made = reading(code, body, reportedAt);
    made.status = Reading::Status::Error;
    made.error = SignalError{type, errorCode, {}, {}, {}, {}};
    return made;
}

const QString battery = u"tractionbattery-stateofcharge"_s;
const QString electricRange = u"tractionbattery-range"_s;
const QString fuelRange = u"internalcombustionengine-range"_s;
const QString odometer = u"odometer-traveleddistance"_s;
const QString place = u"location-preciselocation"_s;
const QString lock = u"closure-islocked"_s;

} // namespace

class TestFleetLearn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FleetWriter> m_writer;
    TestConnection m_car = testConnection(0);

    void learn(const QList<Reading> &readings, qint64 at = now)
    {
        m_writer->learn(m_car.vehicle, m_car.user, readings, LearnedFrom::Read, at);
    }
    FleetRow row(quint32 number = 0) const { return FleetRow(m_writer->fleet(), number); }
    FleetReading known(FleetSignal signal) const { return row().reading(signal); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_writer = std::make_unique<FleetWriter>();
        mergeAll(m_writer.get(), {m_car, testConnection(1)});
    }

    void fills_each_column_with_its_unit_and_age()
    {
        learn({reading(battery, R"({"value":57.1234,"unit":"percent"})", now - minute),
               reading(u"internalcombustionengine-fuellevel"_s, R"({"value":0.5})"),
               reading(electricRange, R"({"value":190,"unit":"miles"})", now, u"miles"_s),
               reading(odometer, R"({"value":12345.6,"unit":"km"})", now, u"km"_s),
               reading(place, R"({"latitude":-52.5200066,"longitude":13.404954})", now),
               reading(lock, R"({"value":false})", now),
               reading(u"charge-ischarging"_s, R"({"value":true})", now),
               reading(u"connectivitystatus-isonline"_s, R"({"value":true})"),
               reading(u"vehicleidentification-vin"_s, R"({"value":"TMBJB7NY1PF000722"})"),
               reading(u"vehicleidentification-nickname"_s, R"({"value":"Blue"})")});
        const FleetReading charge = known(FleetSignal::Battery);
        QCOMPARE(charge.state, ReadingState::Value);
        QCOMPARE(charge.number, 57.123);
        QCOMPARE(charge.reportedAt, now - minute);
        QCOMPARE(known(FleetSignal::Fuel).number, 0.5); // as received
        QCOMPARE(known(FleetSignal::Fuel).reportedAt, noTime);
        QCOMPARE(known(FleetSignal::Range).number, 190.0);
        QVERIFY(known(FleetSignal::Range).isImperial);
        QCOMPARE(known(FleetSignal::Odometer).number, 12345.6);
        QVERIFY(!known(FleetSignal::Odometer).isImperial);
        QCOMPARE(known(FleetSignal::Location).number, -52.5200066);
        QCOMPARE(known(FleetSignal::Location).longitude, 13.404954);
        QCOMPARE(known(FleetSignal::Lock).truth, false);
        QCOMPARE(known(FleetSignal::Charging).truth, true);
        QCOMPARE(known(FleetSignal::Online).truth, true);
        QCOMPARE(row().vin(), "TMBJB7NY1PF000722");
        QCOMPARE(row().nickname(), "Blue");
        QCOMPARE(row().heardAt(), now);
        QCOMPARE(row().readAt(), now);
        // The neighbour learned nothing.
        QCOMPARE(row(1).reading(FleetSignal::Battery).state, ReadingState::Never);
        QCOMPARE(row(1).readAt(), noTime);
    }

    void every_state_is_another_one_data()
    {
        QTest::addColumn<Reading>("answer");
        QTest::addColumn<int>("state");
        const auto add = [](const char *name, const Reading &answer, ReadingState state) {
            QTest::newRow(name) << answer << int(state);
        };
        add("value", reading(battery, R"({"value":5})"), ReadingState::Value);
        add("null", reading(battery, R"({"value":null})"), ReadingState::Empty);
        add("no body", reading(battery, {}), ReadingState::Empty);
        add("a text", reading(battery, R"({"value":"5"})"), ReadingState::Empty);
        add("too large", reading(battery, R"({"value":2147484})"), ReadingState::Empty);
        add("endless", reading(battery, R"({"value":1e300})"), ReadingState::Empty);
        add("percentage", reading(battery, R"({"percentage":75})"), ReadingState::Value);
        add("permission", failed(battery, u"PERMISSION"_s, u"UNKNOWN"_s),
            ReadingState::NoPermission);
        add("permission, no code", failed(battery, u"PERMISSION"_s, {}),
            ReadingState::NoPermission);
        add("not capable", failed(battery, u"COMPATIBILITY"_s, u"VEHICLE_NOT_CAPABLE"_s),
            ReadingState::NotCapable);
        add("make not capable", failed(battery, u"COMPATIBILITY"_s, u"MAKE_NOT_COMPATIBLE"_s),
            ReadingState::NotCapable);
        add("asleep", failed(battery, u"VEHICLE_STATE"_s, u"ASLEEP"_s), ReadingState::Error);
        add("error without words", failed(battery, {}, {}), ReadingState::Error);
        Reading unavailable = reading(battery, R"({"value":5})");
        unavailable.status = Reading::Status::Unavailable;
        add("unavailable", unavailable, ReadingState::Empty);
        Reading older = reading(battery, R"({"value":5})");
        older.status = Reading::Status::Unknown;
        add("without a status", older, ReadingState::Value);
    }
    void every_state_is_another_one()
    {
        QFETCH(Reading, answer);
        QFETCH(int, state);
        learn({answer});
        QCOMPARE(int(known(FleetSignal::Battery).state), state);
        QCOMPARE(known(FleetSignal::Battery).number.has_value(), state == int(ReadingState::Value));
    }

    void what_is_no_place_or_no_distance_is_empty()
    {
        learn({reading(place, R"({"latitude":91,"longitude":0})"),
               reading(odometer, R"({"value":5,"unit":"m"})", 0, u"parsecs"_s),
               reading(lock, R"({"value":"true"})")});
        QCOMPARE(known(FleetSignal::Location).state, ReadingState::Empty);
        QCOMPARE(known(FleetSignal::Odometer).state, ReadingState::Empty);
        QCOMPARE(known(FleetSignal::Lock).state, ReadingState::Empty);
    }

    void an_error_keeps_the_last_value_and_its_age()
    {
        learn({reading(battery, R"({"value":40})", now - 10 * minute),
               reading(lock, R"({"value":true})", now - 10 * minute)});
        learn({failed(battery, u"VEHICLE_STATE"_s, u"ASLEEP"_s),
               failed(lock, u"UPSTREAM"_s, u"UNKNOWN_ISSUE"_s)},
              now + minute);
        QCOMPARE(known(FleetSignal::Battery).state, ReadingState::Error);
        QCOMPARE(known(FleetSignal::Battery).number, 40.0);
        QCOMPARE(known(FleetSignal::Battery).reportedAt, now - 10 * minute);
        QCOMPARE(known(FleetSignal::Lock).truth, true);
        // One that brings its last value along has that.
        learn({failed(battery, u"VEHICLE_STATE"_s, u"ASLEEP"_s, R"({"value":41})", now)},
              now + 2 * minute);
        QCOMPARE(known(FleetSignal::Battery).number, 41.0);
        QCOMPARE(known(FleetSignal::Battery).reportedAt, now);
        // What is no longer allowed is no longer shown.
        learn({failed(battery, u"PERMISSION"_s, {})}, now + 3 * minute);
        QCOMPARE(known(FleetSignal::Battery).state, ReadingState::NoPermission);
        QVERIFY(!known(FleetSignal::Battery).number);
    }

    void the_newest_by_the_cars_time_stays()
    {
        learn({reading(battery, R"({"value":50})", now)}, now + minute);
        learn({reading(battery, R"({"value":60})", now - minute)}, now + 2 * minute);
        QCOMPARE(known(FleetSignal::Battery).number, 50.0);
        // What came late by a slower way is older than what is known.
        learn({reading(battery, R"({"value":70})")}, now);
        QCOMPARE(known(FleetSignal::Battery).number, 50.0);
        QCOMPARE(row().readAt(), now + 2 * minute);
        learn({reading(battery, R"({"value":80})")}, now + 3 * minute);
        QCOMPARE(known(FleetSignal::Battery).number, 80.0);
        QCOMPARE(known(FleetSignal::Battery).reportedAt, noTime); // not the age of another value
        learn({reading(u"motion-currentspeed"_s, R"({"value":80})", now + 3 * minute)},
              now + 4 * minute);
        QCOMPARE(row().heardAt(), now + 3 * minute);
        QCOMPARE(known(FleetSignal::Battery).number, 80.0);
    }

    void a_time_that_cannot_be_is_none()
    {
        learn({reading(battery, R"({"value":50})", now + 48LL * 60 * minute)});
        QCOMPARE(known(FleetSignal::Battery).reportedAt, noTime);
        QCOMPARE(row().heardAt(), noTime);
    }

    void the_longer_range_counts()
    {
        learn({reading(electricRange, R"({"value":40})", now, u"km"_s),
               reading(fuelRange, R"({"value":500})", now)});
        QCOMPARE(known(FleetSignal::Range).number, 500.0);
        learn({reading(electricRange, R"({"value":30})", now + minute, u"km"_s)}, now + minute);
        QCOMPARE(known(FleetSignal::Range).number, 500.0);
        learn({reading(fuelRange, R"({"value":20})", now + 2 * minute)}, now + 2 * minute);
        QCOMPARE(known(FleetSignal::Range).number, 20.0);
        learn({reading(electricRange, R"({"value":30})", now + 3 * minute, u"miles"_s)},
              now + 3 * minute);
        QCOMPARE(known(FleetSignal::Range).number, 30.0);
        QVERIFY(known(FleetSignal::Range).isImperial);
        learn({failed(fuelRange, u"COMPATIBILITY"_s, {})}, now + 4 * minute);
        QCOMPARE(known(FleetSignal::Range).state, ReadingState::Value);
        learn(
            {failed(electricRange, u"PERMISSION"_s, {}), failed(fuelRange, u"COMPATIBILITY"_s, {})},
            now + 5 * minute);
        QCOMPARE(known(FleetSignal::Range).state, ReadingState::NoPermission);
    }

    void each_user_of_a_vehicle_has_readings_of_their_own()
    {
        TestConnection other = testConnection(7);
        other.vehicle = m_car.vehicle;
        TestConnection again = m_car;
        again.id = testConnection(8).id;
        mergeAll(m_writer.get(), {other, again});
        learn({reading(battery, R"({"value":50})", now)});
        QCOMPARE(row(0).reading(FleetSignal::Battery).number, 50.0);
        QCOMPARE(row(3).reading(FleetSignal::Battery).number, 50.0);
        QCOMPARE(row(2).reading(FleetSignal::Battery).state, ReadingState::Never);
        QCOMPARE(m_writer->fleet().readingCount(), 1u);
        // What no user is known of is everybody's.
        m_writer->learn(m_car.vehicle, {}, {reading(battery, R"({"value":51})", now + minute)},
                        LearnedFrom::Webhook, now + minute);
        for (quint32 number : {0u, 2u, 3u})
            QCOMPARE(row(number).reading(FleetSignal::Battery).number, 51.0);
        QCOMPARE(m_writer->fleet().readingCount(), 2u);
        m_writer->learn("no such vehicle", {}, {reading(battery, R"({"value":1})")},
                        LearnedFrom::Read, now);
        QCOMPARE(m_writer->fleet().readingCount(), 2u);
    }

    void a_failed_read_keeps_what_was_known()
    {
        learn({reading(battery, R"({"value":50})", now)});
        m_writer->learnFault(m_car.vehicle, m_car.user, int(ApiError::Kind::Upstream), now + 1000);
        const ReadFault upstream{int(ApiError::Kind::Upstream), now + 1000};
        QCOMPARE(row().fault(), upstream);
        QCOMPARE(known(FleetSignal::Battery).number, 50.0);
        m_writer->learnFault(m_car.vehicle, m_car.user, int(ApiError::Kind::NotFound), now - 1000);
        QCOMPARE(row().fault(), upstream);
        learn({}, now + 2000);
        QVERIFY(!row().fault());
        QCOMPARE(row().readAt(), now + 2000);
    }

    void what_was_learned_is_changed_and_survives_the_cache()
    {
        (void)m_writer->takeDirt();
        const Fleet before = m_writer->fleet();
        learn({reading(battery, R"({"value":50})", now)});
        const FleetDirt dirt = m_writer->takeDirt();
        QCOMPARE(dirt.readings, std::set<quint32>{0});
        QCOMPARE(dirt.segments, std::set<quint32>{0});
        QCOMPARE(FleetRow(before, 0).reading(FleetSignal::Battery).state, ReadingState::Never);
        QVERIFY(m_writer->fleet().stamp.version > before.stamp.version);
        Fleet read;
        QVERIFY(unpackReadings(packReadings(*m_writer->fleet().readings[0]), &read));
        QCOMPARE(read.readings[0]->value[0][0], 50'000);
        learn({reading(battery, R"({"value":51})", now + minute)}, now + minute);
        QVERIFY(m_writer->takeDirt().segments.empty());
    }
};

QTEST_GUILESS_MAIN(TestFleetLearn)
#include "tst_fleetlearn.moc"
