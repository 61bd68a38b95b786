// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargeschedule.h"
#include "vehiclecommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const GeoPoint sanFrancisco{37.7749, -122.4194};

ChargeHours hours(int from, int to)
{
    return {QTime(from, 0), QTime(to, 0)};
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestVehicleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_the_body_that_is_documented()
    {
        QCOMPARE(commandBody({Deed::ChargeSetLimit, ChargePercent{80}}),
                 R"({"data":{"attributes":{"percent":80}}})");
        QCOMPARE(commandBody({Deed::SetDestination, sanFrancisco}),
                 R"({"data":{"attributes":{"latitude":37.7749,"longitude":-122.4194}}})");
        QCOMPARE(commandBody({Deed::ScheduleDaily, DailyPlan{sanFrancisco, hours(8, 10)}}),
                 R"({"data":{"attributes":{"location":{"latitude":37.7749,"longitude":-122.4194},)"
                 R"("startTime":"08:00","stopTime":"10:00"}}})");
    }

    void writes_no_body_where_none_is_documented()
    {
        QCOMPARE(commandBody({Deed::SecurityUnlock, {}}), QByteArray());
        QCOMPARE(commandBody({Deed::ScheduleDelete, ScheduleId{u"sched_1"_s}}), QByteArray());
    }

    void writes_the_days_of_a_week_that_are_set()
    {
        WeeklyPlan week{sanFrancisco, {}};
        week.days[0] = hours(22, 6);
        week.days[6] = hours(1, 2);
        const QJsonObject attributes = commandAttributes({Deed::ScheduleWeekly, week});
        QCOMPARE(attributes["days"_L1].toObject(),
                 object(R"({"monday":{"startTime":"22:00","stopTime":"06:00"},)"
                        R"("sunday":{"startTime":"01:00","stopTime":"02:00"}})"));
        const WorkweekPlan work{sanFrancisco, hours(22, 6), {}};
        QCOMPARE(commandAttributes({Deed::ScheduleWorkweek, work}).keys(),
                 QStringList({u"location"_s, u"weekdays"_s}));
    }

    void refuses_values_out_of_range_data()
    {
        QTest::addColumn<VehicleCommand>("command");
        const double none = std::numeric_limits<double>::quiet_NaN();
        const double endless = std::numeric_limits<double>::infinity();
        const auto row = [](const char *name, const VehicleCommand &command) {
            QTest::newRow(name) << command;
        };
        row("49 %", {Deed::ChargeSetLimit, ChargePercent{49}});
        row("101 %", {Deed::ChargeSetLimit, ChargePercent{101}});
        row("no limit", {Deed::ChargeSetLimit, {}});
        row("limit to lock", {Deed::SecurityLock, ChargePercent{80}});
        row("latitude", {Deed::SetDestination, GeoPoint{90.01, 0}});
        row("longitude", {Deed::SetDestination, GeoPoint{0, -180.01}});
        row("no number", {Deed::SetDestination, GeoPoint{none, 0}});
        row("endless", {Deed::SetDestination, GeoPoint{0, endless}});
        row("plan elsewhere", {Deed::ScheduleDaily, DailyPlan{{91, 0}, hours(1, 2)}});
        row("no hours", {Deed::ScheduleDaily, DailyPlan{sanFrancisco, {}}});
        row("no length", {Deed::ScheduleDaily, DailyPlan{sanFrancisco, hours(2, 2)}});
        row("no day", {Deed::ScheduleWeekly, WeeklyPlan{sanFrancisco, {}}});
        row("no half", {Deed::ScheduleWorkweek, WorkweekPlan{sanFrancisco, {}, {}}});
        row("no id", {Deed::ScheduleDelete, ScheduleId{}});
        row("a way up", {Deed::ScheduleDelete, ScheduleId{u".."_s}});
        row("a deletion", {Deed::UserDelete, {}});
    }

    void refuses_values_out_of_range()
    {
        QFETCH(VehicleCommand, command);
        const auto checked = check(command);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
        QVERIFY(checked.error().isUnsent);
        QVERIFY(!checked.error().detail.isEmpty());
    }

    void takes_the_ends_of_each_range()
    {
        QVERIFY(check({Deed::ChargeSetLimit, ChargePercent{50}}));
        QVERIFY(check({Deed::ChargeSetLimit, ChargePercent{100}}));
        QVERIFY(check({Deed::SetDestination, GeoPoint{-90, 180}}));
        QVERIFY(check({Deed::ScheduleDaily, DailyPlan{sanFrancisco, hours(22, 6)}}));
        QVERIFY(check({Deed::SecurityLock, {}}));
    }

    void reads_what_a_person_enters()
    {
        QCOMPARE(*readPercent(u" 80 % "_s), 80);
        QCOMPARE(*readPercent(u"50"_s), 50);
        QCOMPARE(*readGeoPoint(u"37.7749, -122.4194"_s), sanFrancisco);
        QCOMPARE(*readChargeHours(u"22:00-06:00"_s), hours(22, 6));
        const auto week = readWeek(u"Mon-Fri=22:00-06:00, sun=23:00-07:00"_s);
        QVERIFY(week);
        QCOMPARE((*week)[0], hours(22, 6));
        QCOMPARE((*week)[4], hours(22, 6));
        QVERIFY(!(*week)[5]);
        QCOMPARE((*week)[6], hours(23, 7));
    }

    void refuses_what_it_would_have_to_guess()
    {
        for (const QString &text : {u""_s, u"80.5"_s, u"eighty"_s, u"-80"_s, u"8e1"_s, u"0x50"_s,
                                    u"49"_s, u"1000"_s, u"٨٠"_s})
            QVERIFY2(!readPercent(text), qPrintable(text));
        for (const QString &text : {u""_s, u"52.5"_s, u"52,5,13,4"_s, u"52.5;13.4"_s, u"1e1,2"_s,
                                    u"nan,inf"_s, u"91,0"_s, u"0,181"_s, u","_s})
            QVERIFY2(!readGeoPoint(text), qPrintable(text));
        for (const QString &text :
             {u""_s, u"22:00"_s, u"22-6"_s, u"24:00-06:00"_s, u"22:00-22:00"_s, u"22:00-06:60"_s,
              u"1:00-2:00"_s, u"22:00-06:00-08:00"_s})
            QVERIFY2(!readChargeHours(text), qPrintable(text));
        for (const QString &text : {u""_s, u"mon"_s, u"mon=22:00"_s, u"fri-mon=22:00-06:00"_s,
                                    u"mon=22:00-06:00,mon=23:00-07:00"_s, u"day=22:00-06:00"_s,
                                    u"mon=22:00-06:00,"_s, u"mon-tue-wed=22:00-06:00"_s})
            QVERIFY2(!readWeek(text), qPrintable(text));
    }

    void writes_a_place_and_hours_as_it_reads_them()
    {
        QCOMPARE(geoText(sanFrancisco), u"37.7749,-122.4194"_s);
        QCOMPARE(*readGeoPoint(geoText({-0.00001, 180})), (GeoPoint{-0.00001, 180}));
        QCOMPARE(hoursText(hours(22, 6)), u"22:00-06:00"_s);
    }

    void reads_schedules_back_from_a_vehicles_timers()
    {
        const auto all = chargeSchedules(object(
            R"({"values":[{"type":"LOCATION","scheduleType":"DAILY","scheduleId":"sched_1",)"
            R"("condition":{"name":"Home","latitude":52.5,"longitude":13.4},)"
            R"("schedules":[{"start":"22:00","end":"06:00:00","days":["MONDAY"]}],)"
            R"("departureTimers":[{"time":"07:15","days":["friday"]}]},)"
            R"({"type":"global","condition":null,"schedules":[{"start":"01:00","end":null}]}]})"));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, u"sched_1"_s);
        QCOMPARE(all[0].kind, u"DAILY"_s);
        QCOMPARE(all[0].type, u"LOCATION"_s);
        QCOMPARE(all[0].place, u"Home"_s);
        QCOMPARE(all[0].point, (GeoPoint{52.5, 13.4}));
        QCOMPARE(all[0].hours.first().end, u"06:00:00"_s);
        QCOMPARE(all[0].departures.first().days, QStringList{u"FRIDAY"_s});
        QCOMPARE(all[1].type, u"GLOBAL"_s);
        QVERIFY(all[1].id.isEmpty());
        QVERIFY(!all[1].point);
        QCOMPARE(all[1].hours.first().start, u"01:00"_s);
    }

    void survives_timers_of_any_form()
    {
        for (const char *body :
             {"{}", R"({"values":null})", R"({"values":{}})", R"({"values":[1,"a",null,[]]})",
              R"({"values":[{"scheduleId":7,"type":[],"condition":"x","schedules":{},)"
              R"("departureTimers":[null,1]}]})",
              R"({"values":[{"condition":{"latitude":900,"longitude":"a"}}]})"}) {
            const auto all = chargeSchedules(object(body));
            QVERIFY(all.size() <= 1);
            QVERIFY(all.isEmpty() || !all.first().point);
        }
        QJsonArray many;
        for (int i = 0; i < 2000; ++i)
            many.append(QJsonObject{{u"scheduleId"_s, QString(1000, u'x')}});
        const auto all = chargeSchedules({{u"values"_s, many}});
        QCOMPARE(all.size(), 500);
        QCOMPARE(all.first().id.size(), 400);
    }
};

QTEST_APPLESS_MAIN(TestVehicleCommand)
#include "tst_vehiclecommand.moc"
