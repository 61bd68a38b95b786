// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"
#include "deedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What motorpoolctl says of commands and removals, what it counts, and what the journal holds.
class CtlDeedsTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            ctl.setCredentials(u"client_DEEDSERVER"_s, u"canary-secret-0815"_s);
            server.setLocked(true, QDateTime(QDate(2026, 6, 1), QTime(11, 55), Qt::UTC));
            server.setConnections(
                R"({"data":[{"id":"c1","type":"connection","attributes":{"permissions":)"
                R"(["control_security","read_vin"]},"relationships":{"user":{"data":)"
                R"({"id":"user-of-a"}},"vehicle":{"data":{"id":"a"}}}}],)"
                R"("meta":{"totalCount":1}})");
        }

        QStringList with(const QStringList &arguments) const
        {
            const QString url = server.application().hosts.iam.toString();
            return arguments + QStringList{u"--iam-url"_s,  url,        u"--vehicle-url"_s, url,
                                           u"--data-dir"_s, data.path()};
        }

        CtlResult run(const QStringList &arguments) { return ctl.run(with(arguments)); }

        /// Of what changes something, in their order.
        QList<QJsonObject> told()
        {
            QList<QJsonObject> found;
            const CtlResult list = run({u"journal"_s, u"list"_s, u"--format"_s, u"json"_s});
            for (const auto &each : QJsonDocument::fromJson(list.out).array()) {
                const QString kind = each.toObject()["kind"_L1].toString();
                if (kind == u"deed"_s || kind == u"answer"_s || kind == u"outcome"_s)
                    found << each.toObject();
            }
            std::ranges::sort(found, {}, [](const QJsonObject &record) {
                return record["number"_L1].toInteger();
            });
            return found;
        }

        QTemporaryDir data;
        DeedServer server;
        CtlRun ctl{QStringLiteral(MOTORPOOLCTL)};
    };

    /// Runs it until that is so, and presses Ctrl+C then.
    static CtlResult interruptOnce(Bench &bench, const QStringList &arguments,
                                   const std::function<bool()> &isSo)
    {
        QProcess *process = bench.ctl.start(bench.with(arguments));
        if (QTest::qWaitFor(isSo, 20'000))
            ::kill(pid_t(process->processId()), SIGINT);
        return CtlRun::end(process);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void interrupted_before_the_look_it_says_what_is_known()
    {
        Bench bench;
        const CtlResult result = interruptOnce(
            bench, {u"command"_s, u"a"_s, u"lock"_s, u"--yes"_s, u"--format"_s, u"json"_s},
            [&bench] { return bench.told().size() == 2; });
        QCOMPARE(result.code, 130);
        const QJsonObject told = QJsonDocument::fromJson(result.out).object();
        QVERIFY2(told["outcome"_L1] == u"done"_s, inWords(result));
        QCOMPARE(bench.server.looks(), 0);
        const QList<QJsonObject> records = bench.told();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[2]["kind"_L1].toString(), u"outcome"_s);
        QCOMPARE(records[2]["facts"_L1].toObject()["state"_L1].toString(), u"done"_s);
        QCOMPARE(records[2]["about"_L1], records[0]["number"_L1]);
    }

    void interrupted_on_its_way_it_says_that_nobody_knows()
    {
        Bench bench;
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 30s;
        bench.server.answerWith(slow);
        const CtlResult result =
            interruptOnce(bench, {u"command"_s, u"a"_s, u"lock"_s, u"--yes"_s},
                          [&bench] { return bench.server.deeds().size() == 1; });
        QCOMPARE(result.code, 130);
        QVERIFY2(result.err.contains("is not known"), inWords(result));
        const QList<QJsonObject> records = bench.told();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[2]["facts"_L1].toObject()["state"_L1].toString(), u"unknown"_s);
    }

    void the_state_before_is_announced_and_counted()
    {
        Bench bench;
        const CtlResult dry = bench.run({u"command"_s, u"a"_s, u"unlock"_s, u"--dry-run"_s});
        QVERIFY2(dry.err.contains("It costs 3 calls, at most 5."), inWords(dry));
        QVERIFY2(dry.err.contains("for its state before"), inWords(dry));
        QCOMPARE(bench.server.looks(), 0);

        // Told a wrong VIN, it is not sent; the call for the state is spent, and was announced.
        const CtlResult wrong =
            bench.run({u"command"_s, u"a"_s, u"unlock"_s, u"--yes"_s, u"--vin-tail"_s, u"zzzz"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("read first, for one call"), inWords(wrong));
        QCOMPARE(bench.server.looks(), 1);
        QVERIFY(bench.server.deeds().isEmpty());

        const CtlResult done =
            bench.run({u"command"_s, u"a"_s, u"unlock"_s, u"--yes"_s, u"--id-tail"_s, u"a"_s,
                       u"--no-check"_s, u"--format"_s, u"json"_s});
        const QJsonObject told = QJsonDocument::fromJson(done.out).object();
        QVERIFY2(told["calls"_L1].toInt() == 2, inWords(done));
        QCOMPARE(bench.server.looks(), 2);

        // Where nothing is read before, nothing is said of it.
        const CtlResult lock = bench.run({u"command"_s, u"a"_s, u"lock"_s, u"--yes"_s,
                                          u"--no-check"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(lock.out).object()["calls"_L1].toInt(), 1);
        QVERIFY2(!lock.err.contains("read first"), inWords(lock));
    }

    void a_removal_is_in_the_journal_with_whom_it_was_about()
    {
        Bench bench;
        bench.server.answerWith(HttpServerResponse::json(204, {}));
        const CtlResult result = bench.run(
            {u"user"_s, u"remove"_s, u"user-of-a"_s, u"--yes"_s, u"--id-tail"_s, u"of-a"_s});
        QVERIFY2(result.code == 0, inWords(result));
        const QList<QJsonObject> records = bench.told();
        QCOMPARE(records.size(), 3);
        for (const QJsonObject &record : records) {
            QCOMPARE(record["what"_L1].toString(), u"user-delete"_s);
            QCOMPARE(record["userId"_L1].toString(), u"user-of-a"_s);
            QCOMPARE(record["vehicleId"_L1].toString(), u"a"_s);
            QCOMPARE(record["cost"_L1].toInt(), 0);
        }
        QCOMPARE(records[2]["facts"_L1].toObject()["state"_L1].toString(), u"done"_s);
    }

    void a_removal_that_is_interrupted_on_its_way_is_unknown()
    {
        Bench bench;
        HttpServerResponse slow = HttpServerResponse::json(204, {});
        slow.delay = 30s;
        bench.server.answerWith(slow);
        const CtlResult result = interruptOnce(
            bench, {u"user"_s, u"remove"_s, u"user-of-a"_s, u"--yes"_s, u"--id-tail"_s, u"of-a"_s},
            [&bench] { return bench.server.deeds().size() == 1; });
        QCOMPARE(result.code, 130);
        QVERIFY2(result.err.contains("is not known"), inWords(result));
        const QList<QJsonObject> records = bench.told();
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[2]["facts"_L1].toObject()["state"_L1].toString(), u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(CtlDeedsTest)
#include "tst_ctldeeds.moc"
