// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrig.h"
#include "commandrun.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        const CommandReport report = carryOut(unlock, 1);
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

    void what_the_car_reported_before_it_was_done_is_not_told_since()
    {
        // The answer comes after a minute; two seconds after the sending the car was still locked.
        m_rig->rig.network.hang(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 2));
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 70));
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(m_rig->rig.network.waiting(), 1);
        m_rig->rig.clock.advance(60s);
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().looks, 2);
        QCOMPARE(run.report().isSeen, true);
    }

    void what_was_done_counts_from_when_the_service_says()
    {
        m_rig->rig.network.hang(200, CommandRig::completed(m_rig->rig.clock.utcNow().addSecs(10)));
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 12));
        CommandRun run(m_rig->tools, target(), unlock, 1);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(m_rig->rig.network.waiting(), 1);
        m_rig->rig.clock.advance(60s);
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().isSeen, false); // after it was done, before its answer came
    }

    void a_change_while_it_was_under_way_is_its_effect()
    {
        m_rig->rig.network.hang(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 30));
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(m_rig->rig.network.waiting(), 1);
        m_rig->rig.clock.advance(60s);
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().isSeen, true); // it was locked before
        QCOMPARE(run.report().looks, 1);
    }

    void a_computers_wrong_clock_does_not_count()
    {
        // This computer is ten minutes behind the service, by whose clock the car measured.
        const QDateTime service = m_rig->rig.clock.utcNow().addSecs(600);
        const auto date = [&service](int seconds) {
            return QLocale::c()
                .toString(service.addSecs(seconds), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                .toLatin1();
        };
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 590), {{"Date", date(5)}});
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 610), {{"Date", date(20)}});
        const CommandReport report = carryOut();
        QCOMPARE(report.looks, 2);
        QCOMPARE(report.isSeen, true);
    }

    void goes_on_looking_while_the_state_is_another()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 3));
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 15));
        const CommandReport report = carryOut();
        QCOMPARE(report.looks, 2);
        QCOMPARE(report.isSeen, true);
    }

    void looks_again_after_a_fault_that_passes()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(503, {});
        m_rig->rig.network.fail(QNetworkReply::RemoteHostClosedError);
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(false, 60));
        const CommandReport report = carryOut();
        QCOMPARE(report.looks, 3);
        QCOMPARE(report.look, Look::Told);
        QVERIFY(!report.lookError);
        QCOMPARE(m_rig->waits, QList<int>({5, 15, 45}));
    }

    void what_an_earlier_look_told_outlives_a_fault()
    {
        m_rig->rig.network.answer(200, CommandRig::success());
        m_rig->rig.network.answer(200, m_rig->lockedAnswer(true, 3));
        m_rig->rig.network.answer(503, {});
        const CommandReport report = carryOut(unlock, 2);
        QCOMPARE(report.look, Look::Told);
        QCOMPARE(report.isSeen, false);
        QVERIFY(report.lookError);
    }

    void says_that_it_waits_again_after_its_token_was_refused()
    {
        m_rig->rig.network.answer(401, {});
        m_rig->rig.network.hang(); // the next token
        CommandRun run(m_rig->tools, target(), unlock, 0);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(m_rig->rig.tokenRequests(), 2);
        QCOMPARE(run.phase(), Phase::Queued);
        QVERIFY(!run.report().sentAt.isValid());
        run.stop();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Refused);
        QCOMPARE(m_rig->rig.paths().size(), 1);
    }

    void stopped_on_its_way_it_is_not_sent_a_second_time()
    {
        m_rig->rig.network.hang(401, {});
        CommandRun run(m_rig->tools, target(), unlock, 0);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(m_rig->rig.network.waiting(), 1);
        run.stop();
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Refused);
        QCOMPARE(run.report().outcome.error.kind, ApiError::Kind::Auth);
        QCOMPARE(m_rig->rig.paths().size(), 1);
        QCOMPARE(m_rig->rig.tokenRequests(), 1);
    }

    void does_not_leave_on_an_old_decision_data()
    {
        QTest::addColumn<bool>("timer");
        QTest::newRow("the time is over") << true;
        QTest::newRow("the machine slept, and the budget is quicker than the timer") << false;
    }

    void does_not_leave_on_an_old_decision()
    {
        QFETCH(bool, timer);
        if (timer) {
            RetryPolicy policy;
            policy.deedPatience = 1ms;
            m_rig->rig.caller.setRetryPolicy(policy);
        }
        m_rig->rig.budget.awaitRestore();
        CommandRun run(m_rig->tools, target(), unlock);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTest::qWait(0);
        if (!timer) {
            m_rig->rig.clock.advance(121s);
            m_rig->rig.budget.restore({});
        }
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Refused);
        QVERIFY(!run.report().outcome.isSent);
        QCOMPARE(run.report().outcome.error.code, u"WAITED_TOO_LONG"_s);
        QVERIFY(m_rig->rig.paths().isEmpty());
        QVERIFY(m_rig->journal.entries.isEmpty());
    }

    void a_removal_is_sent_like_a_command_and_costs_nothing_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("path");
        QTest::newRow("connection") << Deed::ConnectionDelete << u"/v3/connections/c-1"_s;
        QTest::newRow("user") << Deed::UserDelete << u"/v3/users/user-1"_s;
    }

    void a_removal_is_sent_like_a_command_and_costs_nothing()
    {
        QFETCH(Deed, deed);
        QFETCH(QString, path);
        m_rig->rig.network.hang(204, {});
        CommandTarget of = target();
        of.connectionId = u"c-1"_s;
        CommandRun run(m_rig->tools, of, {deed, {}});
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QCOMPARE(run.phase(), Phase::Queued); // its token is fetched first
        QVERIFY(!run.report().sentAt.isValid());
        QTRY_COMPARE(run.phase(), Phase::Sent);
        QVERIFY(run.report().sentAt.isValid());
        QTRY_COMPARE(m_rig->rig.network.waiting(), 1);
        QVERIFY(m_rig->rig.network.release());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(m_rig->rig.paths(), QStringList{path});
        QCOMPARE(run.report().outcome.state, State::Done);
        QCOMPARE(run.report().calls, 0);
        QCOMPARE(m_rig->journal.entries.size(), 1);
        const JournalEntry &entry = m_rig->journal.entries.first();
        QCOMPARE(entry.kind, JournalEntry::Kind::Outcome);
        QCOMPARE(entry.vehicleId, u"vehicle-1"_s);
        QCOMPARE(entry.userId, u"user-1"_s);
        QCOMPARE(entry.cost, 0);
    }

    void a_removal_that_waits_can_be_stopped()
    {
        CommandRig rig;
        rig.rig.secrets.setFailure(ApiError::Kind::KeyringLocked);
        CommandRun run(rig.tools, target(), {Deed::UserDelete, {}});
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTest::qWait(0);
        QCOMPARE(run.phase(), Phase::Queued);
        run.stop();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.report().outcome.state, State::Refused);
        QVERIFY(!run.report().outcome.isSent);
    }

    void the_journal_ties_deed_answer_and_outcome_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::newRow("command") << Deed::SecurityUnlock;
        QTest::newRow("connection") << Deed::ConnectionDelete;
        QTest::newRow("user") << Deed::UserDelete;
    }

    void the_journal_ties_deed_answer_and_outcome()
    {
        QFETCH(Deed, deed);
        m_rig->rig.caller.setJournal(&m_rig->journal);
        m_rig->rig.network.answer(deed == Deed::SecurityUnlock ? 200 : 204,
                                  deed == Deed::SecurityUnlock ? CommandRig::success() : "");
        CommandTarget of = target();
        of.connectionId = u"c-1"_s;
        CommandRun run(m_rig->tools, of, {deed, {}}, 0);
        QSignalSpy ended(&run, &CommandRun::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        using Kind = JournalEntry::Kind;
        QList<Kind> kinds;
        for (const JournalEntry &entry : std::as_const(m_rig->journal.entries)) {
            kinds << entry.kind;
            QCOMPARE(entry.what, QString::fromLatin1(defOf(deed).key));
            QCOMPARE(entry.vehicleId, u"vehicle-1"_s);
            QCOMPARE(entry.userId, u"user-1"_s);
            QCOMPARE(entry.about, entry.kind == Kind::Deed ? 0u : 1u);
        }
        QCOMPARE(kinds, QList<Kind>({Kind::Deed, Kind::Answer, Kind::Outcome}));
    }

    void what_is_written_down_and_then_not_sent_is_said_to_be_so()
    {
        m_rig->rig.caller.setJournal(&m_rig->journal);
        auto *run = new CommandRun(m_rig->tools, target(), unlock);
        m_rig->journal.onRecord = [run] { run->abandon(CommandReport::Cut::Locked); };
        run->start();
        QTRY_COMPARE(m_rig->journal.entries.size(), 3);
        QVERIFY(m_rig->rig.paths().isEmpty());
        const JournalEntry &outcome = m_rig->journal.entries[1];
        QCOMPARE(outcome.kind, JournalEntry::Kind::Outcome);
        QCOMPARE(outcome.facts["state"_L1].toString(), u"refused"_s);
        QCOMPARE(outcome.facts["cut"_L1].toString(), u"locked"_s);
        const JournalEntry &answer = m_rig->journal.entries[2];
        QCOMPARE(answer.kind, JournalEntry::Kind::Answer);
        QCOMPARE(answer.about, 1u);
        QCOMPARE(answer.facts["sent"_L1].toBool(true), false);
        delete run;
    }
};

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_commandrun.moc"
