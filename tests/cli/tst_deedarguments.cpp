// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedarguments.h"
#include "deedconsent.h"
#include "offerwords.h"

#include <QTest>

using namespace motorpool;
using namespace motorpool::cli;
using namespace Qt::StringLiterals;

namespace {

Result<DeedArguments> read(const QString &words, const QString &at = {})
{
    QStringList arguments{u"motorpoolctl"_s, u"command"_s, u"vehicle-1"_s};
    arguments += words.split(u' ');
    if (!at.isEmpty())
        arguments += QStringList{u"--at"_s, at};
    const auto invocation = readArguments(arguments);
    if (!invocation)
        return Failure(invocation.error());
    return readDeed(*invocation);
}

Deed deedOf(const QString &words, const QString &at = {})
{
    const auto deed = read(words, at);
    return deed && deed->command ? deed->command->deed : Deed::UserDelete;
}

} // namespace

class DeedArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_the_words_that_people_type()
    {
        QCOMPARE(deedOf(u"lock"_s), Deed::SecurityLock);
        QCOMPARE(deedOf(u"UNLOCK"_s), Deed::SecurityUnlock);
        QCOMPARE(deedOf(u"charge-start"_s), Deed::ChargeStart);
        QCOMPARE(deedOf(u"charge stop"_s), Deed::ChargeStop);
        QCOMPARE(deedOf(u"charge-port open"_s), Deed::ChargePortOpen);
        QCOMPARE(deedOf(u"charge-port-close"_s), Deed::ChargePortClose);
        QCOMPARE(deedOf(u"security-unlock"_s), Deed::SecurityUnlock);
        QCOMPARE(deedOf(u"schedule delete sched_1"_s), Deed::ScheduleDelete);
        const auto limit = read(u"charge-limit 80"_s);
        QCOMPARE(limit->vehicleId, u"vehicle-1"_s);
        QCOMPARE(limit->command, (VehicleCommand{Deed::ChargeSetLimit, ChargePercent{80}}));
        const auto list = read(u"schedule list"_s);
        QVERIFY(list && !list->command);
    }

    void reads_schedules_with_their_place()
    {
        const ChargeHours night{QTime(22, 0), QTime(6, 0)};
        QCOMPARE(read(u"schedule daily 22:00-06:00"_s, u"-33.9,151.2"_s)->command->value,
                 VehicleCommand::Value(DailyPlan{{-33.9, 151.2}, night}));
        QCOMPARE(deedOf(u"schedule weekly mon-fri=22:00-06:00"_s, u"1,2"_s), Deed::ScheduleWeekly);
        const auto work = read(u"schedule workweek weekends=22:00-06:00"_s, u"1,2"_s);
        QCOMPARE(work->command->value, VehicleCommand::Value(WorkweekPlan{{1, 2}, {}, night}));
    }

    void refuses_the_rest()
    {
        for (const QString &words :
             {u"fly"_s, u"lock now"_s, u"charge-limit"_s, u"charge-limit 20"_s, u"charge"_s,
              u"schedule"_s, u"schedule daily 22:00-06:00"_s, u"schedule list all"_s,
              u"destination 1"_s, u"connection-delete"_s, u"user-delete"_s,
              u"schedule delete .."_s}) {
            const auto deed = read(words);
            QVERIFY2(!deed, qPrintable(words));
            QCOMPARE(deed.error().kind, ApiError::Kind::Usage);
        }
        QVERIFY(!read(u"lock"_s, u"1,2"_s));
        QVERIFY(!read(u"schedule workweek 22:00-06:00"_s, u"1,2"_s));
        QVERIFY(!read(u"schedule workweek weekdays=1"_s, u"1,2"_s));
        QVERIFY(!read(u"schedule workweek weekdays=22:00-06:00,weekdays=22:00-06:00"_s, u"1,2"_s));
    }

    void agrees_only_to_what_was_meant()
    {
        const TypedTail vin{TypedTail::Of::Vin, u"ABCD"_s};
        const TypedTail id{TypedTail::Of::VehicleId, u"le-1"_s};
        QVERIFY(agree({true, {}, {}}, std::nullopt));
        QVERIFY(agree({true, u"abcd"_s, {}}, vin));
        QVERIFY(!agree({true, {}, u"abcd"_s}, vin));
        QVERIFY(!agree({true, {}, {}}, vin));
        QVERIFY(agree({true, {}, u"le-1"_s}, id));
        QVERIFY(!agree({true, u"le-1"_s, {}}, id));
    }

    void explains_what_is_not_offered()
    {
        Offer offer;
        offer.bar = Offer::Bar::NoPermission;
        offer.permission = u"control_charge"_s;
        const ApiError error = offerError(offer);
        QCOMPARE(error.kind, ApiError::Kind::Permission);
        QVERIFY(error.detail.contains(u"control_charge"_s));
        offer.bar = Offer::Bar::WrongPowertrain;
        QCOMPARE(offerError(offer).kind, ApiError::Kind::NotCapable);
    }
};

QTEST_GUILESS_MAIN(DeedArgumentsTest)
#include "tst_deedarguments.moc"
