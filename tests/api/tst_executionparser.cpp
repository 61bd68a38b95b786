// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionparser.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using State = CommandOutcome::State;

namespace {

const QByteArray unlocked =
    R"({"data":{"id":"exec_1","type":"command-execution","attributes":{)"
    R"("commandType":"security-unlock","status":{"value":"SUCCESS"},"executionMode":"sync",)"
    R"("parameters":{"percent":80}},"meta":{"executedAt":"2024-01-01T12:00:00Z",)"
    R"("completedAt":"2024-01-01T12:00:02Z","durationInSeconds":2}}})";

const QByteArray scheduled =
    R"({"data":{"id":"exec_2","type":"charge-schedule-execution","attributes":{"action":"create",)"
    R"("scheduleType":"daily","status":{"value":"SUCCESS"},"executionMode":"sync",)"
    R"("scheduleId":"sched_1","parameters":{"startTime":"08:00"}},)"
    R"("links":{"schedule":"/vehicles/v/charge-schedules/sched_1"}}})";

QByteArray withStatus(const QByteArray &status)
{
    return "{\"data\":{\"id\":\"e\",\"attributes\":{\"status\":" + status + "}}}";
}

QByteArray lateError(const QByteArray &members)
{
    return "{\"errors\":[{" + members + "}]}";
}

} // namespace

class TestExecutionParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_an_execution()
    {
        const CommandOutcome outcome = parseExecution(unlocked);
        QCOMPARE(outcome.state, State::Done);
        QVERIFY(outcome.isSent);
        QCOMPARE(outcome.execution.id, u"exec_1"_s);
        QCOMPARE(outcome.execution.type, u"security-unlock"_s);
        QCOMPARE(outcome.execution.mode, u"sync"_s);
        QCOMPARE(outcome.execution.parameters["percent"_L1].toInt(), 80);
        QCOMPARE(outcome.execution.completedAt,
                 QDateTime(QDate(2024, 1, 1), QTime(12, 0, 2), Qt::UTC));
        QCOMPARE(outcome.execution.seconds, 2.0);
    }

    void reads_a_schedules_execution()
    {
        const CommandOutcome outcome = parseExecution(scheduled);
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.execution.type, u"create daily"_s);
        QCOMPARE(outcome.execution.scheduleId, u"sched_1"_s);
        QCOMPARE(outcome.execution.scheduleLink, u"/vehicles/v/charge-schedules/sched_1"_s);
    }

    void takes_only_success_for_done_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QByteArray &status, State state) {
            QTest::newRow(name) << status << int(state);
        };
        row("success", R"({"value":"SUCCESS"})", State::Done);
        row("lower case", R"({"value":"success"})", State::Done);
        row("plain text", R"("SUCCESS")", State::Done);
        row("pending", R"({"value":"PENDING"})", State::Unknown);
        row("in progress", R"({"value":"IN_PROGRESS"})", State::Unknown);
        row("none", "null", State::Unknown);
        row("empty", "{}", State::Unknown);
        row("wrong type", R"({"value":true})", State::Unknown);
        row("a number", "7", State::Unknown);
        row("failure", R"({"value":"FAILURE"})", State::Refused);
        row("failed", R"({"value":"FAILED"})", State::Refused);
        row("error", R"({"value":"ERROR"})", State::Refused);
        row("refused with words",
            R"({"value":"ERROR","error":{"type":"VEHICLE_STATE","code":"ASLEEP"}})",
            State::Refused);
        row("maker silent", R"({"value":"ERROR","error":{"type":"UPSTREAM","code":"NO_RESPONSE"}})",
            State::Unknown);
    }

    void takes_only_success_for_done()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, state);
        const CommandOutcome outcome = parseExecution(withStatus(status));
        QCOMPARE(int(outcome.state), state);
        QVERIFY(outcome.isSent);
        QCOMPARE(outcome.error.detail.isEmpty() && outcome.error.code.isEmpty(),
                 outcome.state == State::Done);
    }

    void keeps_the_words_of_a_failed_status()
    {
        const CommandOutcome outcome = parseExecution(
            withStatus(R"({"value":"ERROR","error":{"type":"VEHICLE_STATE","code":"ASLEEP",)"
                       R"("detail":"It sleeps."}})"));
        QCOMPARE(outcome.error.kind, Kind::VehicleState);
        QCOMPARE(outcome.error.code, u"ASLEEP"_s);
        QCOMPARE(outcome.error.detail, u"It sleeps."_s);
    }

    void reads_an_error_that_came_late()
    {
        const CommandOutcome outcome = parseExecution(
            lateError(R"("status":"409","type":"VEHICLE_STATE","code":"IN_MOTION")"));
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.error.kind, Kind::VehicleState);
        QCOMPARE(outcome.error.status, 409);
    }

    void a_late_error_of_the_makers_is_unknown()
    {
        const CommandOutcome outcome =
            parseExecution(lateError(R"("status":"502","type":"UPSTREAM","code":"NO_RESPONSE")"));
        QCOMPARE(outcome.state, State::Unknown);
        QCOMPARE(outcome.error.kind, Kind::Upstream);
    }

    void reads_late_errors_of_older_forms()
    {
        const CommandOutcome flat = parseExecution(
            R"({"type":"VEHICLE_STATE","code":"ASLEEP","statusCode":409,"description":"x"})");
        QCOMPARE(flat.state, State::Refused);
        QCOMPARE(flat.error.status, 409);
        // Without a status of its own the type decides; without that nothing is known.
        QCOMPARE(parseExecution(lateError(R"("type":"PERMISSION","code":null)")).state,
                 State::Refused);
        QCOMPARE(parseExecution(lateError(R"("detail":"?")")).state, State::Unknown);
        QCOMPARE(parseExecution(R"({"errors":[]})").state, State::Unknown);
        QCOMPARE(parseExecution(lateError(R"("status":"200","detail":"?")")).state, State::Unknown);
    }

    void whatever_else_comes_is_unknown()
    {
        for (const QByteArray &body :
             {QByteArray(), QByteArray("  \n"), QByteArray("null"), QByteArray("[]"),
              QByteArray("true"), QByteArray("{}"), QByteArray("<html>"),
              QByteArray("{\"data\":7}"), QByteArray("{\"data\":null}"),
              QByteArray("{\"data\":[]}"), QByteArray("\xff\xfe\x00", 3), QByteArray(100'000, '['),
              QByteArray(
                  "{\"data\":{\"id\":7,\"attributes\":{\"status\":{\"value\":\"SUCCESS\"}}}}"),
              unlocked + unlocked}) {
            const CommandOutcome outcome = parseExecution(body);
            QCOMPARE(outcome.state, State::Unknown);
            QVERIFY(outcome.isSent);
        }
    }

    void never_takes_a_cut_body_for_done()
    {
        for (qsizetype length = 0; length < unlocked.size(); ++length)
            QCOMPARE(parseExecution(unlocked.left(length)).state, State::Unknown);
        for (qsizetype length = 0; length < scheduled.size(); ++length)
            QCOMPARE(parseExecution(scheduled.left(length)).state, State::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestExecutionParser)
#include "tst_executionparser.moc"
