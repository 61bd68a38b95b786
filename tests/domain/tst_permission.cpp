// SPDX-License-Identifier: GPL-3.0-or-later
#include "permission.h"
#include "signaldef.h"

#include <QSet>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void each_documented_permission_has_words_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *name : {"read_alerts",
                                 "read_battery",
                                 "read_charge",
                                 "read_charge_locations",
                                 "read_charge_records",
                                 "read_charge_events",
                                 "read_climate",
                                 "read_compass",
                                 "read_diagnostics",
                                 "read_engine_oil",
                                 "read_extended_vehicle_info",
                                 "read_fuel",
                                 "read_location",
                                 "read_odometer",
                                 "read_security",
                                 "read_service_history",
                                 "read_speedometer",
                                 "read_thermometer",
                                 "read_tires",
                                 "read_user_profile",
                                 "read_vehicle_info",
                                 "read_vin",
                                 "control_charge",
                                 "control_climate",
                                 "control_navigation",
                                 "control_security",
                                 "control_pin",
                                 "control_trunk",
                                 "control_ignition"}) {
            QTest::newRow(name) << 0;
        }
    }

    void each_documented_permission_has_words()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString title = permissionTitle(name);
        QVERIFY(!title.isEmpty());
        QVERIFY(title != name);
        QVERIFY(title.at(0).isUpper());
    }

    void the_table_has_no_other_rows_and_no_title_twice()
    {
        QCOMPARE(permissionTable().size(), 29u);
        QSet<QString> titles;
        for (const PermissionDef &row : permissionTable())
            titles.insert(QString::fromUtf8(row.title));
        QCOMPARE(titles.size(), 29);
    }

    void an_unknown_one_is_shown_as_it_is()
    {
        QCOMPARE(permissionTitle(u"read_dreams"_s), u"read_dreams"_s);
        QCOMPARE(permissionTitle({}), QString());
    }

    void the_prefix_of_a_scope_does_not_hide_it()
    {
        QCOMPARE(permissionTitle(u"required:read_vin"_s), permissionTitle(u"read_vin"_s));
        QCOMPARE(permissionTitle(u"required:read_dreams"_s), u"read_dreams"_s);
    }

    void each_signal_is_opened_by_one_permission_that_has_words()
    {
        qsizetype opened = 0;
        for (const PermissionDef &row : permissionTable()) {
            const QStringList codes = signalsOpenedBy(QString::fromLatin1(row.name));
            opened += codes.size();
            for (const QString &code : codes)
                QCOMPARE(QLatin1StringView(findSignal(code)->permission),
                         QLatin1StringView(row.name));
        }
        qsizetype mapped = 0;
        for (const SignalDef &signal : signalCatalogue())
            mapped += *signal.permission ? 1 : 0;
        QCOMPARE(opened, mapped);
        QVERIFY(signalsOpenedBy(u"read_vin"_s).contains(u"vehicleidentification-vin"_s));
        QVERIFY(signalsOpenedBy(u"control_charge"_s).isEmpty());
        QVERIFY(signalsOpenedBy({}).isEmpty());
        QVERIFY(signalsOpenedBy(u"read_tomorrow"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"
