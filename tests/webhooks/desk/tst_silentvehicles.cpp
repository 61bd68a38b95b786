// SPDX-License-Identifier: GPL-3.0-or-later
#include "silentvehicles.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

QDateTime ago(std::chrono::milliseconds time)
{
    return now.addMSecs(-time.count());
}

DeliveryHabit habit(const char *id, std::chrono::milliseconds silent,
                    std::chrono::milliseconds usual, int gaps = 50)
{
    DeliveryHabit habit;
    habit.vehicleId = QString::fromUtf8(id);
    habit.receivedAt = ago(silent);
    habit.gaps = gaps;
    habit.p90 = usual;
    return habit;
}

QStringList idsOf(const Silence &silence)
{
    QStringList ids;
    for (const SilentVehicle &vehicle : silence.vehicles)
        ids << vehicle.vehicleId;
    return ids;
}

} // namespace

class TestSilentVehicles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_vehicle_is_measured_by_its_own_habit();
    void short_silences_are_none();
    void without_a_habit_nobody_is_silent();
    void what_stands_out_most_comes_first();
    void tells_when_it_is_everybody();
    void who_is_not_connected_any_more_is_left_out();
    void an_outage_is_nobodys_silence();
    void what_an_outage_missed_is_told_until_it_is_heard_of();
    void a_fleet_that_rests_at_night_has_no_outage();
};

void TestSilentVehicles::a_vehicle_is_measured_by_its_own_habit()
{
    const Silence silence =
        silenceOf({habit("often", 4h, 1h), habit("seldom", 4h, 24h)}, {}, {}, now);
    QCOMPARE(silence.vehicles, (QList<SilentVehicle>{{u"often"_s, ago(4h), 1h}}));
    QCOMPARE(silence.known, 2);
    QVERIFY(!silence.isOfAll());
}

void TestSilentVehicles::short_silences_are_none()
{
    QVERIFY(silenceOf({habit("a", 29min, 1min)}, {}, {}, now).vehicles.isEmpty());
    QCOMPARE(silenceOf({habit("a", 31min, 1min)}, {}, {}, now).vehicles.size(), 1);
    QVERIFY(silenceOf({habit("a", 3h, 1h)}, {}, {}, now).vehicles.isEmpty());
    QVERIFY(silenceOf({habit("a", -5min, 1min)}, {}, {}, now).vehicles.isEmpty()); // clocks differ
}

void TestSilentVehicles::without_a_habit_nobody_is_silent()
{
    const Silence silence = silenceOf({habit("new", 400h, 1h, 4)}, {}, {}, now);
    QVERIFY(silence.vehicles.isEmpty());
    QCOMPARE(silence.known, 0);
    QCOMPARE(silence.newest, ago(400h));
    QCOMPARE(silenceOf({}, {}, {}, now), Silence());
}

void TestSilentVehicles::what_stands_out_most_comes_first()
{
    const Silence silence =
        silenceOf({habit("b", 40h, 10h), habit("a", 8h, 1h), habit("c", 4h, 0ms)}, {}, {}, now);
    QCOMPARE(idsOf(silence), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestSilentVehicles::tells_when_it_is_everybody()
{
    QList<DeliveryHabit> habits;
    for (int i = 0; i < 19; ++i)
        habits << habit("silent", 5h, 1h);
    habits << habit("heard", 5min, 1h);
    const Silence silence = silenceOf(habits, {}, {}, now);
    QVERIFY(silence.isOfAll());
    QCOMPARE(silence.newest, ago(5min));
    QVERIFY(!silenceOf({habit("one", 5h, 1h), habit("other", 5h, 1h)}, {}, {}, now).isOfAll());
}

void TestSilentVehicles::who_is_not_connected_any_more_is_left_out()
{
    const QList<DeliveryHabit> habits{habit("here", 5h, 1h), habit("gone", 5h, 1h)};
    const Silence silence = silenceOf(habits, {}, {{u"here"_s, {}}}, now);
    QCOMPARE(idsOf(silence), QStringList{u"here"_s});
    QCOMPARE(silence.known, 1);
}

void TestSilentVehicles::an_outage_is_nobodys_silence()
{
    const QList<DeliveryRest> rests{{ago(10h), ago(2h)}};
    const QList<DeliveryHabit> habits{habit("before", 11h, 1h), habit("after", 1h, 1h),
                                      habit("longer", 14h, 1h), habit("other", 3min, 30min)};
    const Silence silence = silenceOf(habits, rests, {}, now);
    // Heard an hour before the outage, and two hours have passed since: as long as is usual.
    QCOMPARE(idsOf(silence), QStringList{u"longer"_s});
    QCOMPARE(silence.outage, rests.first());
    QCOMPARE(silence.missed, 2);
    QCOMPARE(silence.ids, (QStringList{u"longer"_s, u"before"_s}));
    QVERIFY(!silence.isOfAll());
}

void TestSilentVehicles::what_an_outage_missed_is_told_until_it_is_heard_of()
{
    const QList<DeliveryRest> rests{{ago(10h), ago(2h)}};
    QList<DeliveryHabit> habits{habit("a", 11h, 1h), habit("b", 10min, 1h), habit("c", 10min, 1h)};
    const ReadTimes unread{{u"a"_s, ago(9h)}, {u"b"_s, {}}, {u"c"_s, {}}};
    QCOMPARE(silenceOf(habits, rests, unread, now).missed, 1);
    const ReadTimes read{{u"a"_s, ago(1h)}, {u"b"_s, {}}, {u"c"_s, {}}};
    QVERIFY(!silenceOf(habits, rests, read, now).outage);
    habits[0].receivedAt = ago(5min);
    QVERIFY(!silenceOf(habits, rests, unread, now).outage);
    const QList<DeliveryRest> old{{ago(50h), ago(30h)}};
    QVERIFY(
        !silenceOf({habit("a", 60h, 1h), habit("b", 60h, 1h), habit("c", 5min, 1h)}, old, {}, now)
             .outage);
}

void TestSilentVehicles::a_fleet_that_rests_at_night_has_no_outage()
{
    const QList<DeliveryRest> rests{{ago(10h), ago(2h)}};
    const QList<DeliveryHabit> habits{habit("a", 11h, 9h), habit("b", 11h, 9h), habit("c", 1h, 9h)};
    const Silence silence = silenceOf(habits, rests, {}, now);
    QVERIFY(!silence.outage);
    QVERIFY(silence.ids.isEmpty());
    // Two cars make no fleet.
    QVERIFY(!silenceOf({habit("a", 11h, 1h), habit("b", 11h, 1h)}, rests, {}, now).outage);
}

QTEST_APPLESS_MAIN(TestSilentVehicles)
#include "tst_silentvehicles.moc"
