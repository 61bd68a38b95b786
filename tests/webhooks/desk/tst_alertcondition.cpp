// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertcondition.h"
#include "alertreadings.h"
#include "signaldef.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Condition = AlertRule::Condition;

class TestAlertCondition : public QObject
{
    Q_OBJECT

private:
    static Reading number(const QString &code, double value, const QString &unit = {})
    {
        return alertReading(code, {{u"value"_s, value}}, unit);
    }
    static Reading charge(double percent) { return number(chargeCode, percent, u"percent"_s); }

    static bool holds(const AlertRule &rule, const Reading &reading)
    {
        const auto sight = AlertCondition(rule).see(reading);
        return sight && sight->holds;
    }
    static bool isSeen(const AlertRule &rule, const Reading &reading)
    {
        return AlertCondition(rule).see(reading).has_value();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void begins_when_it_becomes_true_and_not_while_it_stays_so()
    {
        const AlertCondition low(alertRule(chargeCode, Condition::Below, u"20"_s, u"%"_s));
        QVERIFY(low.begins(charge(25), charge(19)));
        QVERIFY(!low.begins(charge(19), charge(18)));
        QVERIFY(!low.begins(charge(19), charge(25)));
        QVERIFY(!low.begins(charge(25), charge(20)));
        QVERIFY(low.begins(std::nullopt, charge(19)));
        QVERIFY(!low.begins(std::nullopt, charge(20)));
        const AlertCondition high(alertRule(chargeCode, Condition::Above, u"80"_s));
        QVERIFY(high.begins(charge(80), charge(80.5)));
        QVERIFY(!high.begins(charge(90), charge(95)));
    }

    void numbers_are_compared_in_one_unit()
    {
        const QString range = u"tractionbattery-range"_s;
        const AlertRule rule = alertRule(range, Condition::Below, u"100"_s, u"mi"_s);
        QVERIFY(holds(rule, number(range, 160, u"km"_s)));
        QVERIFY(!holds(rule, number(range, 161, u"km"_s)));
        QVERIFY(holds(rule, number(range, 99, u"miles"_s)));
        QVERIFY(holds(rule, number(range, 160))); // without a unit: as it usually comes
        QVERIFY(!isSeen(rule, number(range, 1, u"kWh"_s)));
        QVERIFY(!isSeen(rule, number(range, 1, u"smoots"_s)));
        const QString cabin = u"hvac-insidetemperature"_s;
        if (findSignal(cabin)) {
            const AlertRule hot = alertRule(cabin, Condition::Above, u"100"_s, u"°F"_s);
            QVERIFY(holds(hot, number(cabin, 38, u"celsius"_s)));
            QVERIFY(!holds(hot, number(cabin, 37, u"celsius"_s)));
        }
    }

    void any_tyre_counts()
    {
        const QString tires = u"wheel-tires"_s;
        const auto pressures = [&](double one, double other, const QString &unit) {
            return alertReading(
                tires,
                {{u"values"_s, QJsonArray{QJsonObject{{u"tirePressure"_s, one}}, 7,
                                          QJsonObject{{u"tirePressure"_s, u"x"_s}},
                                          QJsonObject{{u"tirePressure"_s, other}}}}},
                unit);
        };
        const AlertRule flat = alertRule(tires, Condition::Below, u"2,1"_s, u"bar"_s);
        QVERIFY(holds(flat, pressures(230, 209, u"kPa"_s)));
        QVERIFY(!holds(flat, pressures(230, 211, u"kPa"_s)));
        QVERIFY(holds(flat, pressures(36, 30, u"psi"_s)));
        const AlertRule full = alertRule(tires, Condition::Above, u"250"_s);
        QVERIFY(holds(full, pressures(200, 251, u"kPa"_s)));
    }

    void a_fraction_without_a_unit_tells_nothing()
    {
        const QString fuel = u"internalcombustionengine-fuellevel"_s;
        const AlertRule rule = alertRule(fuel, Condition::Below, u"10"_s);
        QVERIFY(!isSeen(rule, number(fuel, 0.7)));
        QVERIFY(holds(rule, number(fuel, 0.7, u"percent"_s)));
        QVERIFY(holds(rule, number(fuel, 7)));
    }

    void words_are_compared_in_any_case()
    {
        const QString status = u"charge-detailedchargingstatus"_s;
        const auto says = [&](const QString &word) {
            return alertReading(status, {{u"value"_s, word}});
        };
        const AlertCondition is(alertRule(status, Condition::Is, u"Charging"_s));
        QVERIFY(is.begins(says(u"idle"_s), says(u"CHARGING "_s)));
        QVERIFY(!is.begins(says(u"charging"_s), says(u"CHARGING"_s)));
        const AlertCondition isNot(alertRule(status, Condition::IsNot, u"Charging"_s));
        QVERIFY(isNot.begins(says(u"charging"_s), says(u"idle"_s)));
        QVERIFY(!isNot.begins(says(u"idle"_s), says(u"error"_s)));
        const QString plugged = u"charge-ischargingcableconnected"_s;
        const AlertCondition unplugged(alertRule(plugged, Condition::Is, u"false"_s));
        QVERIFY(unplugged.begins(alertReading(plugged, {{u"value"_s, true}}),
                                 alertReading(plugged, {{u"value"_s, false}})));
        QVERIFY(!unplugged.see(alertReading(plugged, {{u"value"_s, u"false"_s}})));
    }

    void what_opens_is_open_or_closed()
    {
        const QString doors = u"closure-doors"_s;
        const auto door = [](bool isOpen) { return QJsonObject{{u"isOpen"_s, isOpen}}; };
        const AlertRule rule = alertRule(doors, Condition::Is, u"open"_s);
        QVERIFY(
            holds(rule, alertReading(doors, {{u"values"_s, QJsonArray{door(false), door(true)}}})));
        QVERIFY(!holds(rule, alertReading(doors, {{u"values"_s, QJsonArray{door(false)}}})));
        QVERIFY(!isSeen(rule, alertReading(doors, {{u"values"_s, QJsonArray{}}})));
        const QString trunk = u"closure-reartrunk"_s;
        QVERIFY(holds(alertRule(trunk, Condition::Is, u"open"_s), alertReading(trunk, door(true))));
    }

    void another_value_is_a_change()
    {
        const AlertCondition percent(alertRule(chargeCode, Condition::Changes));
        QVERIFY(percent.begins(charge(20), charge(21)));
        QVERIFY(!percent.begins(charge(20), charge(20)));
        QVERIFY(!percent.begins(std::nullopt, charge(20)));
        const QString place = u"location-preciselocation"_s;
        const AlertCondition moves(alertRule(place, Condition::Changes));
        const auto at = [&](double latitude) {
            return alertReading(place, {{u"latitude"_s, latitude}, {u"longitude"_s, 13.4}});
        };
        QVERIFY(moves.begins(at(52.5), at(52.6)));
        QVERIFY(!moves.begins(at(52.5), at(52.5)));
    }

    void a_failure_begins_once_and_leaves_the_others_alone()
    {
        const AlertCondition fails(alertRule(chargeCode, Condition::Fails));
        QVERIFY(fails.begins(charge(20), failedReading(chargeCode)));
        QVERIFY(fails.begins(std::nullopt, failedReading(chargeCode)));
        QVERIFY(!fails.begins(failedReading(chargeCode), failedReading(chargeCode)));
        Reading beside = charge(5);
        beside.error = SignalError();
        QVERIFY(fails.begins(charge(20), beside));
        QVERIFY(!isSeen(alertRule(chargeCode, Condition::Below, u"20"_s), beside));
        QVERIFY(!isSeen(alertRule(chargeCode, Condition::Changes), failedReading(chargeCode)));
    }

    void odd_bodies_never_fire_and_never_crash()
    {
        const QJsonValue odd[] = {QJsonValue(),   true,
                                  1e308,          -1e308,
                                  u"20"_s,        QString(),
                                  QJsonArray{{}}, QJsonArray{1, u"x"_s},
                                  QJsonObject{},  QString(100'000, u'x')};
        const Condition conditions[] = {Condition::Below, Condition::Above,   Condition::Is,
                                        Condition::IsNot, Condition::Changes, Condition::Fails};
        for (const SignalDef &signal : signalCatalogue()) {
            const QString code = QString::fromLatin1(signal.code);
            for (const Condition condition : conditions) {
                const AlertCondition asked(alertRule(code, condition, u"20"_s));
                Reading none = alertReading(code, {});
                none.body.reset();
                QVERIFY(!asked.begins(std::nullopt, none));
                QVERIFY(!asked.begins(std::nullopt, alertReading(code, {})));
                for (const QJsonValue &value : odd) {
                    for (const auto key : {"value"_L1, "values"_L1, "isOpen"_L1, "status"_L1,
                                           "capacity"_L1, "activeLimit"_L1, "canonical"_L1}) {
                        const Reading reading = alertReading(code, {{key, value}});
                        (void)asked.see(reading);
                        (void)asked.begins(reading, none);
                    }
                }
            }
        }
        const AlertCondition low(alertRule(chargeCode, Condition::Below, u"20"_s));
        QVERIFY(!low.see(alertReading(chargeCode, {{u"value"_s, u"5"_s}})));
        QVERIFY(!low.see(alertReading(chargeCode, {{u"value"_s, QJsonValue()}})));
        QVERIFY(!low.see(alertReading(u"odometer-traveleddistance"_s, {{u"value"_s, 5}})));
        QVERIFY(!AlertCondition(alertRule(u"no-such"_s, Condition::Below, u"20"_s))
                     .see(alertReading(u"no-such"_s, {{u"value"_s, 5}})));
        QVERIFY(!isSeen(alertRule(chargeCode, Condition::Below, u"x"_s), charge(5)));
    }
};

QTEST_GUILESS_MAIN(TestAlertCondition)
#include "tst_alertcondition.moc"
