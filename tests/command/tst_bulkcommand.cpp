// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkcommand.h"
#include "commandrig.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

using RowState = BulkCommand::Row::State;
using State = CommandOutcome::State;
using Tally = BulkCommand::Tally;

namespace {

const VehicleCommand lock{Deed::SecurityLock, {}};

QList<CommandTarget> targets(int count)
{
    QList<CommandTarget> result;
    for (int i = 0; i < count; ++i)
        result += CommandTarget{u"vehicle-%1"_s.arg(i), u"user-1"_s, {}};
    return result;
}

BulkOptions options(int atOnce, bool stops = false)
{
    return {atOnce, stops, 0};
}

} // namespace

class TestBulkCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandRig> m_rig;

    FakeNam &network() { return m_rig->rig.network; }

    void refuse()
    {
        network().answer(409,
                         R"({"errors":[{"status":"409","type":"VEHICLE_STATE","code":"ASLEEP"}]})");
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<CommandRig>();
    }

    void goes_through_all_in_their_order()
    {
        BulkCommand bulk(m_rig->tools, targets(3), lock, options(1));
        QCOMPARE(bulk.cost(), (CommandCost{3, 3}));
        network().answer(200, CommandRig::success());
        refuse();
        network().fail(QNetworkReply::RemoteHostClosedError);
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally(), (Tally{1, 1, 1, 0, 0}));
        QCOMPARE(bulk.rows().at(1).report.outcome.error.code, u"ASLEEP"_s);
        QCOMPARE(bulk.rows().at(2).report.outcome.state, State::Unknown);
        QVERIFY(m_rig->rig.paths().at(1).contains(u"vehicle-1"_s));
    }

    void stops_at_the_first_error_when_asked_to()
    {
        BulkCommand bulk(m_rig->tools, targets(4), lock, options(1, true));
        network().answer(200, CommandRig::success());
        refuse();
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally(), (Tally{1, 1, 0, 2, 0}));
        QCOMPARE(bulk.rows().at(3).state, RowState::Skipped);
        QCOMPARE(m_rig->rig.paths().size(), 2);
    }

    void has_a_few_under_way_at_a_time()
    {
        BulkCommand bulk(m_rig->tools, targets(5), lock, options(2));
        for (int i = 0; i < 5; ++i)
            network().hang(200, CommandRig::success());
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(network().waiting(), 2);
        for (int i = 0; i < 5; ++i) {
            QTRY_VERIFY(network().waiting() > 0);
            QVERIFY(network().release());
        }
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally(), (Tally{5, 0, 0, 0, 0}));
    }

    void pauses_and_goes_on()
    {
        BulkCommand bulk(m_rig->tools, targets(2), lock, options(1));
        network().hang(200, CommandRig::success());
        network().answer(200, CommandRig::success());
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(network().waiting(), 1);
        bulk.pause();
        QVERIFY(network().release());
        QTRY_COMPARE(bulk.tally(), (Tally{1, 0, 0, 0, 1}));
        QVERIFY(!bulk.isEnded());
        bulk.resume();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally().done, 2);
    }

    void waits_for_what_is_on_its_way_when_cancelled()
    {
        BulkCommand bulk(m_rig->tools, targets(3), lock, options(1));
        network().hang(200, CommandRig::success());
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(network().waiting(), 1);
        bulk.cancel();
        QCOMPARE(bulk.tally(), (Tally{0, 0, 0, 2, 1}));
        QVERIFY(network().release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally(), (Tally{1, 0, 0, 2, 0}));
    }

    void what_is_abandoned_on_its_way_is_unknown()
    {
        BulkCommand bulk(m_rig->tools, targets(3), lock, options(2));
        network().hang();
        network().hang();
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(network().waiting(), 2);
        bulk.abandon();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bulk.tally(), (Tally{0, 0, 2, 1, 0}));
    }

    void says_of_each_why_it_was_not_sent()
    {
        BulkCommand bulk(m_rig->tools, targets(3), lock, options(1));
        network().hang();
        bulk.start();
        QTRY_COMPARE(network().waiting(), 1);
        bulk.abandon(CommandReport::Cut::Locked);
        for (const BulkCommand::Row &row : bulk.rows())
            QCOMPARE(row.report.cut, CommandReport::Cut::Locked);
        QCOMPARE(bulk.rows().first().report.outcome.state, State::Unknown);
        BulkCommand other(m_rig->tools, targets(2), lock, options(1, true));
        refuse();
        other.start();
        QTRY_VERIFY(other.isEnded());
        QCOMPARE(other.rows().last().report.cut, CommandReport::Cut::Another);
    }

    void one_at_a_time_waits_for_its_turn()
    {
        m_rig->rig.budget.awaitRestore();
        BulkCommand bulk(m_rig->tools, targets(5), lock, options(4));
        bulk.start();
        QTest::qWait(0);
        const auto begun = [&bulk] {
            return std::ranges::count(bulk.rows(), RowState::UnderWay, &BulkCommand::Row::state);
        };
        QCOMPARE(begun(), 1);
        for (int i = 0; i < 5; ++i)
            network().hang(200, CommandRig::success());
        m_rig->rig.budget.restore({});
        QTRY_COMPARE(network().waiting(), 4);
        QCOMPARE(begun(), 4);
    }

    void pauses_when_the_application_has_no_calls_for_long()
    {
        RetryPolicy policy;
        policy.deedPatience = std::chrono::milliseconds(1);
        m_rig->rig.caller.setRetryPolicy(policy);
        m_rig->rig.budget.awaitRestore();
        BulkCommand bulk(m_rig->tools, targets(3), lock, options(1));
        bulk.start();
        QTRY_VERIFY(bulk.isPaused());
        QCOMPARE(bulk.tally(), (Tally{0, 1, 0, 0, 2}));
        QCOMPARE(bulk.rows().first().report.outcome.error.code, u"WAITED_TOO_LONG"_s);
        QVERIFY(!bulk.rows().first().report.outcome.isSent);
        bulk.cancel();
        QTRY_VERIFY(bulk.isEnded());
        QVERIFY(m_rig->rig.paths().isEmpty());
    }

    void ends_with_nothing_to_do()
    {
        BulkCommand bulk(m_rig->tools, {}, lock, {});
        QSignalSpy ended(&bulk, &BulkCommand::ended);
        bulk.start();
        QTRY_COMPARE(ended.size(), 1);
        bulk.cancel();
        QTest::qWait(0);
        QCOMPARE(ended.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkCommand)
#include "tst_bulkcommand.moc"
