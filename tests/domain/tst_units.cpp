// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

void addLabels(Unit unit, std::initializer_list<const char *> labels)
{
    for (const char *label : labels)
        QTest::newRow(label) << unit;
}

} // namespace

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_each_spelling_data()
    {
        QTest::addColumn<Unit>("unit");
        addLabels(Unit::None, {"", "  "});
        addLabels(Unit::Percent, {"percent", "PERCENT", "%"});
        addLabels(Unit::Kilometre, {"km", "kilometers", "kilometres", " KM "});
        addLabels(Unit::Mile, {"mi", "miles"});
        addLabels(Unit::KilometrePerHour, {"km/h", "kph", "kilometers_per_hour"});
        addLabels(Unit::MilePerHour, {"mph", "miles_per_hour"});
        addLabels(Unit::KilowattHour, {"kWh", "kilowatt_hours", "kilowatt hours"});
        addLabels(Unit::Watt, {"watts", "watt", "W"});
        addLabels(Unit::Volt, {"volts", "volt", "V"});
        addLabels(Unit::Ampere, {"ampere", "amps", "A"});
        addLabels(Unit::Celsius, {"celsius", "C"});
        addLabels(Unit::Fahrenheit, {"fahrenheit", "F"});
        addLabels(Unit::Litre, {"liters", "litres", "L"});
        addLabels(Unit::Gallon, {"gallons", "gal"});
        addLabels(Unit::Bar, {"bar"});
        addLabels(Unit::Kilopascal, {"kPa", "kilopascals"});
        addLabels(Unit::PoundPerSquareInch, {"psi"});
        addLabels(Unit::Minute, {"minute", "minutes", "min"});
        addLabels(Unit::Count, {"count"});
        addLabels(Unit::Degree, {"degrees"});
        addLabels(Unit::Other, {"furlong", "kW", "k m h h"});
    }

    void reads_each_spelling()
    {
        QTEST(unitFromLabel(QString::fromUtf8(QTest::currentDataTag())), "unit");
    }

    void reads_the_degree_sign()
    {
        QCOMPARE(unitFromLabel(u"°C"), Unit::Celsius);
        QCOMPARE(unitFromLabel(u"°"), Unit::Degree);
        QCOMPARE(unitFromLabel(QString(100'000, u'k')), Unit::Other);
    }

    void each_symbol_is_read_again_as_its_unit()
    {
        for (int i = 0; i <= static_cast<int>(Unit::Other); ++i) {
            const Unit unit = static_cast<Unit>(i);
            if (!symbol(unit).isEmpty())
                QCOMPARE(unitFromLabel(symbol(unit)), unit);
        }
        QVERIFY(symbol(Unit::Other).isEmpty());
    }

    void converts_both_ways_data()
    {
        QTest::addColumn<Quantity>("metric");
        QTest::addColumn<Quantity>("imperial");
        const auto row = [](const char *name, double metric, Unit m, double imperial, Unit i) {
            QTest::newRow(name) << Quantity{metric, m} << Quantity{imperial, i};
        };
        row("distance", 1.609344, Unit::Kilometre, 1, Unit::Mile);
        row("speed", 160.9344, Unit::KilometrePerHour, 100, Unit::MilePerHour);
        row("frost", -40, Unit::Celsius, -40, Unit::Fahrenheit);
        row("boiling", 100, Unit::Celsius, 212, Unit::Fahrenheit);
        row("fuel", 3.785411784, Unit::Litre, 1, Unit::Gallon);
        row("pressure", 248.211262554, Unit::Kilopascal, 36, Unit::PoundPerSquareInch);
    }

    void converts_both_ways()
    {
        QFETCH(Quantity, metric);
        QFETCH(Quantity, imperial);
        const Quantity there = convert(metric, UnitSystem::Imperial);
        QCOMPARE(there.unit, imperial.unit);
        QVERIFY(qAbs(there.value - imperial.value) < 1e-6);
        const Quantity back = convert(imperial, UnitSystem::Metric);
        QCOMPARE(back.unit, metric.unit);
        QVERIFY(qAbs(back.value - metric.value) < 1e-6);
    }

    void leaves_alone_what_fits_already()
    {
        QCOMPARE(convert({5, Unit::Kilometre}, UnitSystem::Metric), (Quantity{5, Unit::Kilometre}));
        QCOMPARE(convert({5, Unit::Bar}, UnitSystem::Metric), (Quantity{5, Unit::Bar}));
        QCOMPARE(convert({5, Unit::Percent}, UnitSystem::Imperial), (Quantity{5, Unit::Percent}));
        QCOMPARE(convert({5, Unit::Other}, UnitSystem::Imperial), (Quantity{5, Unit::Other}));
        QVERIFY(qAbs(convert({2.5, Unit::Bar}, UnitSystem::Imperial).value - 36.2594) < 1e-3);
    }

    void tells_which_units_measure_the_same()
    {
        QVERIFY(sameDimension(Unit::Bar, Unit::Kilopascal));
        QVERIFY(sameDimension(Unit::Bar, Unit::PoundPerSquareInch));
        QVERIFY(sameDimension(Unit::Mile, Unit::Kilometre));
        QVERIFY(!sameDimension(Unit::Kilometre, Unit::KilometrePerHour));
        QVERIFY(!sameDimension(Unit::Percent, Unit::Count));
    }

    void a_number_stands_off_from_its_unit()
    {
        QCOMPARE(withUnit(u"57"_s, u"%"_s), u"57\u202f%"_s);
        QCOMPARE(withUnit(u"57"_s, {}), u"57"_s);
        QCOMPARE(withUnit(u"94"_s, u"°"_s), u"94°"_s);
        QCOMPARE(withUnit({}, u"km"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
