// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrig.h"
#include "commandrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Look = CommandReport::Look;
using Phase = CommandRun::Phase;
using State = CommandOutcome::State;

namespace {

const VehicleCommand unlock{Deed::SecurityUnlock, {}};

CommandTarget target()
{
    CommandTarget result{u"vehicle-1"_s, u"user-1"_s, {}};
    Reading locked;
    locked.code = u"closure-islocked"_s;
    locked.body = QJsonObject{{u"value"_s, true}};
    result.before = {locked};
    return result;
}

} // namespace

class TestCommandRun : public QObject
{
    Q_OBJECT

private:
    CommandReport carryOut(const VehicleCommand &command = unlock, int looks = usualLooks)
    {
        CommandRun run(m_rig->tools, target(), command, looks);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        [&] { QTRY_COMPARE(ended.size(), 1); }();
        return run.report();
    }

    std::unique_ptr<CommandRig> m_rig;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<CommandRig>();
    }

    void shows_before_and_after()
    {
        m_rig->rig.network.answer(200, CommandRig::success(), {{"SC-Request-Id", "r-1"}});
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 3));
        const CommandReport report = carryOut();
        QCOMPARE(report.outcome.state, State::Done);
        QCOMPARE(report.look, Look::Told);
        QCOMPARE(report.isSeen, true);
        QCOMPARE(report.calls, 2);
        QCOMPARE(m_rig->waits, QList<int>{5});
        const SignalChange &change = report.changes.first();
        QCOMPARE(change.code, u"closure-islocked"_s);
        QCOMPARE((*change.before->body)["value"_L1].toBool(), true);
        QCOMPARE((*change.after->body)["value"_L1].toBool(), false);
        QVERIFY(change.isTold);
        QVERIFY(!report.changes.last().after);
    }

    void looks_again_while_nothing_is_told()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, -60));
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, -60));
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 30));
        const CommandReport report = carryOut();
        QCOMPARE(report.look, Look::Told);
        QCOMPARE(report.looks, 3);
        QCOMPARE(report.calls, 4);
        QCOMPARE(m_rig->waits, QList<int>({5, 15, 45}));
    }

    void says_that_nothing_was_told_in_the_end()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, -60));
        m_rig->rig.network.answer(200, R"({"data":[]})");
        const CommandReport report = carryOut(unlock, 2);
        QCOMPARE(report.look, Look::NotYet);
        QVERIFY(!report.isSeen); // it is so, but from before
        QVERIFY(report.changes.first().after);
    }

    void sees_that_the_state_is_another()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 3));
        const CommandReport report = carryOut();
        QCOMPARE(report.look, Look::Told);
        QCOMPARE(report.isSeen, false);
    }

    void looks_where_it_is_not_known()
    {
        m_rig->rig.network.fail(QNetworkReply::RemoteHostClosedError);
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 3));
        const CommandReport report = carryOut();
        QCOMPARE(report.outcome.state, State::Unknown);
        QCOMPARE(report.isSeen, true);
        QCOMPARE(m_rig->rig.paths().size(), 2);
    }

    void does_not_look_where_nothing_can_have_happened()
    {
        m_rig->rig.network.answer(
            409, R"({"errors":[{"status":"409","type":"VEHICLE_STATE","code":"IN_MOTION"}]})");
        const CommandReport report = carryOut();
        QCOMPARE(report.outcome.state, State::Refused);
        QCOMPARE(report.look, Look::NotDone);
        QCOMPARE(report.calls, 1);
    }

    void does_not_look_when_told_not_to_or_nothing_tells()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        QCOMPARE(carryOut(unlock, 0).look, Look::NotDone);
        m_rig->rig.network.answer(200, CommandRig::success());
        const CommandReport there = carryOut({Deed::SetDestination, GeoPoint{52.5, 13.4}});
        QCOMPARE(there.outcome.state, State::Done);
        QCOMPARE(there.look, Look::NotDone);
        QCOMPARE(m_rig->rig.paths().size(), 2);
    }

    void says_why_it_could_not_look()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(
            430, R"({"errors":[{"status":"430","type":"BILLING","code":"VEHICLE_LIMIT"}]})");
        const CommandReport report = carryOut();
        QCOMPARE(report.outcome.state, State::Done);
        QCOMPARE(report.look, Look::Failed);
        QCOMPARE(report.lookError->kind, ApiError::Kind::Billing);
    }

    void is_not_sent_when_stopped_before()
    {
        m_rig->rig.budget.awaitRestore();
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QCOMPARE(run.phase(), Phase::Queued);
        run.stop();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Refused);
        QVERIFY(!run.report().outcome.isSent);
        m_rig->rig.budget.restore({});
        QTest::qWait(0);
        QVERIFY(m_rig->rig.paths().isEmpty());
        QVERIFY(m_rig->journal.entries.isEmpty());
    }

    void waits_for_what_is_on_its_way_when_stopped()
    {
        m_rig->rig.network.hang(200, CommandRig::success());
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(run.phase(), Phase::Sent);
        run.stop();
        QCOMPARE(run.phase(), Phase::Sent);
        QTRY_VERIFY(m_rig->rig.network.waiting() > 0);
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Done);
        QCOMPARE(run.report().look, Look::NotDone);
    }

    void is_unknown_when_abandoned_on_its_way()
    {
        m_rig->rig.network.hang();
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(run.phase(), Phase::Sent);
        run.abandon();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Unknown);
        QVERIFY(run.report().outcome.isSent);
        QCOMPARE(m_rig->journal.entries.size(), 1);
        QCOMPARE(m_rig->journal.entries.first().facts["state"_L1].toString(), u"unknown"_s);
    }

    void tells_the_journal_what_is_known_in_the_end()
    {
        m_rig->rig.network.answer(200, CommandRig::success(), {{"SC-Request-Id", "r-1"}});
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 3));
        carryOut();
        QCOMPARE(m_rig->journal.entries.size(), 1);
        const JournalEntry &entry = m_rig->journal.entries.first();
        QCOMPARE(entry.kind, JournalEntry::Kind::Outcome);
        QCOMPARE(entry.what, u"security-unlock"_s);
        QCOMPARE(entry.vehicleId, u"vehicle-1"_s);
        QCOMPARE(entry.userId, u"user-1"_s);
        QCOMPARE(entry.requestId, u"r-1"_s);
        QCOMPARE(entry.cost, 2);
        QCOMPARE(entry.facts["state"_L1].toString(), u"done"_s);
        QCOMPARE(entry.facts["seen"_L1].toBool(), true);
        const QJsonObject told =
            entry.facts["signals"_L1].toObject()["closure-islocked"_L1].toObject();
        QCOMPARE(told["before"_L1].toObject()["body"_L1].toObject()["value"_L1].toBool(), true);
        QCOMPARE(told["after"_L1].toObject()["body"_L1].toObject()["value"_L1].toBool(), false);
    }

    void counts_the_call_that_a_refused_token_cost_nothing()
    {
        m_rig->rig.network.answer(401, {});
        m_rig->rig.grant(2);
        m_rig->rig.network.answer(200, CommandRig::success());
        const CommandReport report = carryOut(unlock, 0);
        QCOMPARE(report.outcome.state, State::Done);
        QCOMPARE(report.calls, 1);
        QVERIFY(report.sentAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"
