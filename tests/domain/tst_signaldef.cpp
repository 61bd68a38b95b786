// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaldef.h"
#include "units.h"

#include <QSet>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

// Every code of Smartcar's signal reference, listed here by hand so that none can get lost.
constexpr const char *allCodes[] = {
    "charge-amperage",
    "charge-amperagemax",
    "charge-amperagerequested",
    "charge-chargelimits",
    "charge-chargeportstatuscolor",
    "charge-chargerate",
    "charge-chargerecords",
    "charge-chargerphases",
    "charge-chargetimers",
    "charge-chargingconnectortype",
    "charge-detailedchargingstatus",
    "charge-energyadded",
    "charge-fastchargertype",
    "charge-ischarging",
    "charge-ischargingcableconnected",
    "charge-ischargingcablelatched",
    "charge-ischargingportflapopen",
    "charge-isfastchargerpresent",
    "charge-timetocomplete",
    "charge-voltage",
    "charge-wattage",
    "climate-externaltemperature",
    "climate-internaltemperature",
    "closure-doors",
    "closure-enginecover",
    "closure-fronttrunk",
    "closure-islocked",
    "closure-reartrunk",
    "closure-sunroof",
    "closure-tailgate",
    "closure-windows",
    "connectivitysoftware-currentfirmwareversion",
    "connectivitystatus-isasleep",
    "connectivitystatus-isdigitalkeypaired",
    "connectivitystatus-isonline",
    "diagnostics-abs",
    "diagnostics-activesafety",
    "diagnostics-airbag",
    "diagnostics-brakefluid",
    "diagnostics-driverassistance",
    "diagnostics-emissions",
    "diagnostics-evbatteryconditioning",
    "diagnostics-evcharging",
    "diagnostics-evdriveunit",
    "diagnostics-evhvbattery",
    "diagnostics-lighting",
    "diagnostics-mil",
    "diagnostics-oillife",
    "diagnostics-oilpressure",
    "diagnostics-oiltemperature",
    "diagnostics-telematics",
    "diagnostics-tirepressure",
    "diagnostics-tirepressuremonitoring",
    "diagnostics-transmission",
    "diagnostics-washerfluid",
    "diagnostics-waterinfuel",
    "diagnostics-dtccount",
    "diagnostics-dtclist",
    "hvac-cabintargettemperature",
    "hvac-iscabinhvacactive",
    "hvac-isfrontdefrosteractive",
    "hvac-isreardefrosteractive",
    "hvac-issteeringheateractive",
    "internalcombustionengine-amountremaining",
    "internalcombustionengine-fuellevel",
    "internalcombustionengine-oillife",
    "internalcombustionengine-range",
    "location-isathome",
    "location-preciselocation",
    "lowvoltagebattery-stateofcharge",
    "lowvoltagebattery-status",
    "motion-currentspeed",
    "odometer-traveleddistance",
    "service-isinservice",
    "service-records",
    "surveillance-brand",
    "surveillance-isenabled",
    "tractionbattery-isheateractive",
    "tractionbattery-maxrangechargecounter",
    "tractionbattery-nominalcapacity",
    "tractionbattery-range",
    "tractionbattery-stateofcharge",
    "transmission-drivemode",
    "transmission-gearstate",
    "vehicleidentification-exteriorcolor",
    "vehicleidentification-nickname",
    "vehicleidentification-packages",
    "vehicleidentification-trim",
    "vehicleidentification-vin",
    "vehicleuseraccount-permissions",
    "vehicleuseraccount-role",
    "wheel-style",
    "wheel-tires",
};

} // namespace

class TestSignalDef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void each_documented_code_is_found_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *code : allCodes)
            QTest::newRow(code) << 0;
    }

    void each_documented_code_is_found()
    {
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const SignalDef *signal = findSignal(code);
        QVERIFY(signal);
        QCOMPARE(QString::fromLatin1(signal->code), code);
    }

    void the_catalogue_has_no_other_code()
    {
        QCOMPARE(std::size(allCodes), 93u);
        QCOMPARE(signalCatalogue().size(), 93u);
    }

    void each_row_has_all_its_texts()
    {
        for (const SignalDef &signal : signalCatalogue()) {
            const QString code = QString::fromLatin1(signal.code);
            const QString expected =
                QString::fromLatin1(signal.group) + u'-' + QString::fromLatin1(signal.name);
            QCOMPARE(code, expected.toLower());
            const QString title = QString::fromUtf8(signal.title);
            QVERIFY2(!title.isEmpty() && !title.front().isLower(), signal.code);
            QVERIFY2(unitFromLabel(QString::fromLatin1(signal.unit)) != Unit::Other, signal.code);
            const QString note = signalNote(signal);
            QVERIFY2(note.isEmpty() || note.endsWith(u'.'), signal.code);
            const QString permission = QString::fromLatin1(signal.permission);
            QVERIFY2(permission.isEmpty() || permission.startsWith("read_"_L1), signal.code);
        }
    }

    void titles_tell_the_signals_of_a_group_apart()
    {
        QSet<QString> seen;
        for (const SignalDef &signal : signalCatalogue())
            seen.insert(QString::fromLatin1(signal.group) + u'/' + QString::fromUtf8(signal.title));
        QCOMPARE(seen.size(), 93);
    }

    void rows_are_ordered_by_group_and_code()
    {
        const auto catalogue = signalCatalogue();
        QSet<QString> groups;
        QString group;
        for (const SignalDef &signal : catalogue) {
            if (group != QLatin1StringView(signal.group)) {
                group = QString::fromLatin1(signal.group);
                QVERIFY2(!groups.contains(group), signal.code);
                groups.insert(group);
            }
        }
        QCOMPARE(groups.size(), 19);
    }

    void a_code_that_is_not_known_is_not_found()
    {
        QVERIFY(!findSignal(u""));
        QVERIFY(!findSignal(u"charge"));
        QVERIFY(!findSignal(u"aaa"));
        QVERIFY(!findSignal(u"zzz"));
        QVERIFY(!findSignal(u"tractionbattery-stateofcharge2"));
        QVERIFY(!findSignal(u"tractionbattery-stateofcharg"));
        QVERIFY(!findSignal(u"tractionbattery-stateofchargé"));
        QVERIFY(!findSignal(QString(1'000'000, u'w')));
    }

    void a_known_code_has_a_title_in_plain_words()
    {
        QCOMPARE(signalTitle(u"tractionbattery-stateofcharge"_s), u"State of charge"_s);
        QCOMPARE(signalTitle(u"charge-chargelimits"_s, u"Anything"_s), u"Charge limits"_s);
    }

    void an_unknown_code_has_a_title_made_from_its_name_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::newRow("words") << u"CabinScent"_s << u"Cabin scent"_s;
        QTest::newRow("abbreviation") << u"IsCabinHVACActive"_s << u"Is cabin HVAC active"_s;
        QTest::newRow("abbreviation first") << u"DTCCount"_s << u"DTC count"_s;
        QTest::newRow("abbreviation alone") << u"VIN"_s << u"VIN"_s;
        QTest::newRow("lower case") << u"scent"_s << u"Scent"_s;
        QTest::newRow("underscores") << u"BAD_REQUEST"_s << u"BAD_REQUEST"_s;
        QTest::newRow("spaces already") << u"Cabin Scent"_s << u"Cabin scent"_s;
    }

    void an_unknown_code_has_a_title_made_from_its_name()
    {
        QFETCH(QString, name);
        QTEST(signalTitle(u"cabin-new"_s, name), "title");
    }

    void without_a_name_the_code_has_to_do()
    {
        QCOMPARE(signalTitle(u"cabin-scent"_s), u"Scent"_s);
        QCOMPARE(signalTitle(u"scent"_s), u"Scent"_s);
        QCOMPARE(signalTitle({}), QString());
    }

    void groups_have_titles()
    {
        QCOMPARE(groupTitle(u"TractionBattery"_s), u"Traction battery"_s);
        QCOMPARE(groupTitle(u"Hvac"_s), u"Climate control"_s);
        QCOMPARE(groupTitle(u"CabinAir"_s), u"Cabin air"_s);
        for (const SignalDef &signal : signalCatalogue())
            QVERIFY(!groupTitle(QString::fromLatin1(signal.group)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignalDef)
#include "tst_signaldef.moc"
