// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"
#include "demosignals.h"
#include "demosignalsjson.h"
#include "signaldef.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs now = 1'795'500'000'000; // November 2026
constexpr EpochMs day = 86'400'000;

QJsonValue unitOf(const DemoSignal &signal)
{
    return signal.body ? (*signal.body)[u"unit"] : QJsonValue(QJsonValue::Undefined);
}

} // namespace

class TestDemoSignals : public QObject
{
    Q_OBJECT

    DemoFleet m_fleet = makeFleet({});

    QList<DemoSignal> signalsOf(std::size_t vehicle, EpochMs time = now) const
    {
        const auto found =
            std::ranges::find(m_fleet.connections, vehicle, &DemoConnection::vehicle);
        return storedSignals(m_fleet.vehicles[vehicle], found->permissions, time);
    }

    DemoSignal signalOf(std::size_t vehicle, const char *code, EpochMs time = now) const
    {
        const QList<DemoSignal> all = signalsOf(vehicle, time);
        const auto found = std::ranges::find(all, QByteArray(code), &DemoSignal::code);
        return found == all.end() ? DemoSignal() : *found;
    }

    QList<DemoSignal> m_all; ///< of all vehicles, now

    template <class Predicate>
    int count(Predicate fits) const
    {
        return int(std::ranges::count_if(m_all, fits));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (std::size_t i = 0; i < m_fleet.vehicles.size(); ++i)
            m_all += signalsOf(i);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void are_the_same_for_the_same_seed_and_time()
    {
        const DemoFleet again = makeFleet({});
        for (std::size_t i = 0; i < m_fleet.vehicles.size(); i += 7) {
            const DemoConnection &connection = again.connections[i];
            const DemoVehicle &vehicle = again.vehicles[connection.vehicle];
            const QByteArray one = signalListJson(
                storedSignals(m_fleet.vehicles[connection.vehicle], connection.permissions, now),
                vehicle, "http://x");
            const QByteArray two = signalListJson(
                storedSignals(vehicle, connection.permissions, now), vehicle, "http://x");
            QCOMPARE(one, two);
        }
    }

    void cover_the_catalogue_and_a_code_beyond_it()
    {
        QSet<QByteArray> codes;
        QSet<QByteArray> withValue;
        QSet<QByteArray> unknown;
        for (const DemoSignal &signal : m_all) {
            codes.insert(signal.code);
            if (!signal.trouble && signal.body)
                withValue.insert(signal.code);
            const SignalDef *def = findSignal(QString::fromLatin1(signal.code));
            if (!def) {
                unknown.insert(signal.code);
                continue;
            }
            QCOMPARE(signal.name, QByteArray(def->name));
            QCOMPARE(signal.group, QByteArray(def->group));
        }
        for (const SignalDef &def : signalCatalogue()) {
            QVERIFY2(codes.contains(def.code), def.code);
            QVERIFY2(withValue.contains(def.code), def.code);
        }
        QVERIFY(!unknown.isEmpty());
    }

    void tell_nearly_everything_of_the_first_vehicle()
    {
        const QList<DemoSignal> all = signalsOf(0);
        QVERIFY(all.size() >= 85);
        const auto values = std::ranges::count_if(
            all, [](const DemoSignal &signal) { return !signal.trouble && signal.body; });
        QVERIFY(values >= 60);
        QVERIFY(std::ranges::is_sorted(all, {}, &DemoSignal::code));
    }

    void show_every_status_and_error()
    {
        const auto is = [this](const char *status, std::optional<SignalTrouble> trouble, int body) {
            return count([&](const DemoSignal &signal) {
                const int has = !signal.body ? 0 : (*signal.body)[u"value"].isNull() ? 1 : 2;
                return QByteArrayView(signal.status) == status && signal.trouble == trouble &&
                       has == body;
            });
        };
        QVERIFY(is("SUCCESS", {}, 2) > 1000);
        for (const int body : {0, 1, 2}) // none, null, the last value
            QVERIFY(is("ERROR", SignalTrouble::NotCharging, body) > 0);
        QVERIFY(is("ERROR", SignalTrouble::NotCapable, 0) > 0);
        QVERIFY(is("ERROR", SignalTrouble::NoPermission, 0) > 0);
        QVERIFY(is("UNAVAILABLE", {}, 0) > 0);
    }

    void show_every_oddity()
    {
        // A success that says nothing.
        QVERIFY(count([](const DemoSignal &signal) {
                    return !signal.trouble && signal.body && signal.body->contains(u"isLocked") &&
                           (*signal.body)[u"isLocked"].isNull();
                }) > 0);
        // An error with a null beside it.
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.code == "closure-sunroof" && signal.trouble && signal.body;
                }) > 0);
        const auto tires = [this](QStringView unit, bool large) {
            return count([&](const DemoSignal &signal) {
                return signal.code == "wheel-tires" && unitOf(signal).toString() == unit &&
                       ((*signal.body)[u"values"][0][u"tirePressure"].toDouble() > 20) == large;
            });
        };
        QVERIFY(tires(u"bar", true) > 0);
        QVERIFY(tires(u"bar", false) > 0);
        QVERIFY(tires(u"kPa", true) > 0);
        // A fraction of fuel, and a time, without a unit.
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.code == "internalcombustionengine-fuellevel" && signal.body &&
                           unitOf(signal).isUndefined() && (*signal.body)[u"value"].toDouble() <= 1;
                }) > 0);
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.code == "charge-timetocomplete" && signal.body &&
                           unitOf(signal).isUndefined();
                }) > 0);
        // Older words for units.
        QVERIFY(count([](const DemoSignal &signal) {
                    return unitOf(signal).toString() == u"kilometers"_s;
                }) > 0);
        // No limits but the active one.
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.code == "charge-chargelimits" && signal.body &&
                           (*signal.body)[u"values"].toArray().isEmpty();
                }) > 0);
        // A heading without a type of location.
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.code == "location-preciselocation" && signal.body &&
                           signal.body->contains(u"heading") &&
                           !signal.body->contains(u"locationType");
                }) > 0);
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.body && (*signal.body)[u"status"].toString() == u"ALERT"_s;
                }) > 0);
    }

    void are_of_very_different_ages()
    {
        const auto younger = [this](EpochMs from, EpochMs to) {
            return count([&](const DemoSignal &signal) {
                const EpochMs age = now - signal.oemUpdatedAt;
                return signal.oemUpdatedAt && age >= from && age < to;
            });
        };
        QVERIFY(younger(0, day / 144) > 0); // minutes
        QVERIFY(younger(day / 24, day) > 0);
        QVERIFY(younger(day, 10 * day) > 0);
        QVERIFY(younger(60 * day, 300 * day) > 0);
        // Errors from months ago beside fresh values, and errors without any time.
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.trouble && signal.ingestedAt &&
                           now - signal.ingestedAt > 40 * day;
                }) > 0);
        QVERIFY(count([](const DemoSignal &signal) {
                    return signal.trouble && !signal.ingestedAt;
                }) > 0);
    }

    void come_with_times_in_order()
    {
        for (const DemoSignal &signal : m_all) {
            QVERIFY(signal.ingestedAt <= now);
            QVERIFY(signal.oemUpdatedAt <= signal.retrievedAt);
            QVERIFY(signal.trouble || signal.retrievedAt <= signal.ingestedAt);
        }
        const DemoSignal vin = signalOf(0, "vehicleidentification-vin");
        QVERIFY(vin.ingestedAt);
        QCOMPARE(vin.oemUpdatedAt, 0);
        QCOMPARE(vin.retrievedAt, 0);
    }

    void move_with_time()
    {
        const EpochMs hour = 3'600'000;
        QSet<double> charges;
        QSet<double> latitudes;
        double odometer = 0;
        for (EpochMs time = now; time < now + 3 * hour; time += hour / 12) {
            charges.insert(
                (*signalOf(0, "tractionbattery-stateofcharge", time).body)[u"value"].toDouble());
            latitudes.insert(
                (*signalOf(0, "location-preciselocation", time).body)[u"latitude"].toDouble());
            const double km =
                (*signalOf(0, "odometer-traveleddistance", time).body)[u"value"].toDouble();
            QVERIFY(km >= odometer);
            odometer = km;
        }
        QVERIFY(charges.size() > 3);
        QVERIFY(latitudes.size() > 3);
    }

    void agree_about_charging()
    {
        for (EpochMs time = now; time < now + day; time += day / 48) {
            const bool charging = (*signalOf(0, "charge-ischarging", time).body)[u"value"].toBool();
            const DemoSignal rate = signalOf(0, "charge-chargerate", time);
            QCOMPARE(rate.trouble.has_value(), !charging);
            QCOMPARE(QByteArrayView(rate.status), QByteArrayView(charging ? "SUCCESS" : "ERROR"));
        }
    }

    void are_empty_where_the_store_is()
    {
        QCOMPARE(int(m_fleet.vehicles[5].stored), int(Stored::Nothing));
        QVERIFY(signalsOf(5).isEmpty());
        const QJsonObject json =
            QJsonDocument::fromJson(signalListJson({}, m_fleet.vehicles[5], "http://x")).object();
        QVERIFY(json[u"data"].toArray().isEmpty());
        QCOMPARE(json[u"meta"][u"totalCount"].toInt(-1), 0);
        QCOMPARE(json[u"included"][u"vehicle"][u"attributes"][u"make"].toString(), u"HYUNDAI"_s);
    }

    void are_written_as_real_answers_are()
    {
        for (std::size_t i = 0; i < m_fleet.vehicles.size(); ++i) {
            const QList<DemoSignal> all = signalsOf(i);
            QJsonParseError error;
            const QJsonObject json =
                QJsonDocument::fromJson(signalListJson(all, m_fleet.vehicles[i], "http://h"),
                                        &error)
                    .object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(json[u"data"].toArray().size(), all.size());
            QCOMPARE(json[u"meta"][u"totalCount"].toInt(-1), int(all.size()));
        }
        const QJsonObject rate =
            QJsonDocument::fromJson(
                signalJson(signalOf(3, "charge-chargerate"), m_fleet.vehicles[3], "http://h"))
                .object()[u"data"]
                .toObject();
        QCOMPARE(rate[u"type"].toString(), u"signal"_s);
        QCOMPARE(rate[u"attributes"][u"group"].toString(), u"Charge"_s);
        QCOMPARE(rate[u"attributes"][u"status"][u"error"][u"code"].toString(), u"NOT_CHARGING"_s);
        QVERIFY(rate[u"links"][u"self"].toString().endsWith(u"/signals/charge-chargerate"));
    }
};

QTEST_GUILESS_MAIN(TestDemoSignals)
#include "tst_demosignals.moc"
