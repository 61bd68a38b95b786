// SPDX-License-Identifier: GPL-3.0-or-later
// What a case takes from this run's requests and from the journal.
#include "casebench.h"
#include "casehistory.h"
#include "usersclient.h"

#include <QJsonDocument>

using namespace motorpool;
using namespace motorpool::casebench;
using namespace Qt::StringLiterals;

class CaseHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// As the journal of an earlier run tells it: nothing is lost by a restart.
    void an_error_is_explained_alike_before_and_after_a_restart()
    {
        Bench bench;
        (void)await<ReadingAnswer>(
            bench.workspace.session()->vehicles()->readings(vehicle, user, this));
        CaseAsk ask = ofVehicle();
        const auto failed = [&] {
            for (const CaseRequest &request : bench.gather(ofUser()).requests) {
                if (request.cost > 0)
                    return request;
            }
            return CaseRequest();
        };
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        const CaseRequest before = failed();
        const auto history =
            await<CaseHistory>(readCaseHistory(bench.workspace.journal(), ask.span, {}, this));
        QVERIFY(history);
        QCOMPARE(history->requests.size(), 1);
        const CaseRequest &after = history->requests.first();
        QCOMPARE(before.failure, ApiError::Kind::VehicleState);
        QCOMPARE(after.failure, before.failure);
        QCOMPARE(after.errorType, before.errorType);
        QCOMPARE(after.errorCode, before.errorCode);
        QCOMPARE(after.errorDetail, before.errorDetail);
        QCOMPARE(after.requestId, before.requestId);
    }

    void a_request_of_another_run_with_this_process_id_is_told()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        (void)await<ReadingAnswer>(
            bench.workspace.session()->vehicles()->readings(vehicle, user, this));
        const quint64 trace = bench.workspace.log()->exchanges().constLast().trace;
        QVERIFY(trace > 0);
        JournalEntry entry;
        entry.what = u"GET /v3/vehicles/%1/signals"_s.arg(vehicle);
        entry.vehicleId = vehicle;
        entry.userId = user;
        entry.status = 200;
        entry.requestId = u"of-another-run"_s;
        entry.facts = {{u"trace"_s, qint64(trace + 1000)}};
        bench.note(entry);
        QStringList ids;
        int calls = 0;
        for (const CaseRequest &request : bench.gather(ofVehicle()).requests) {
            calls += request.path.contains(vehicle);
            ids += request.requestId;
        }
        QVERIFY(ids.contains(u"of-another-run"_s));
        QCOMPARE(calls, 2); // and its own one is told once

        // Its traces count from 1, too: what was before is not of this one.
        JournalRecord record;
        record.author.processId = QCoreApplication::applicationPid();
        record.entry.facts = {{u"trace"_s, 7}};
        record.time = 5000;
        QVERIFY(isOneOf({{7, 5000}}, record));
        QVERIFY(!isOneOf({{7, 5001}}, record));
        QVERIFY(!isOneOf({{8, 5000}}, record));
        record.author.processId += 1;
        QVERIFY(!isOneOf({{7, 5000}}, record));
    }

    void what_another_application_asked_stays_out()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        (void)await<ReadingAnswer>(
            bench.workspace.session()->vehicles()->readings(vehicle, user, this));
        bench.open(u"case-other"_s);
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        QVERIFY(bench.workspace.log()->exchanges().size() >= 2);
        const CaseFile file = bench.gather(ofVehicle());
        QCOMPARE(file.requests, QList<CaseRequest>());
        QCOMPARE(file.leftOut.others, 0);
    }

    void a_deletion_of_another_user_stays_out_of_the_journal_told()
    {
        Bench bench;
        bench.store().merge({connection(vehicle, user)}, LearnedFrom::Lookup);
        QTRY_COMPARE(bench.store().fleet().tally.connections, 1);
        (void)await<CommandOutcome>(
            bench.workspace.session()->users()->remove(u"other-user-zzzz"_s, this));
        (void)await<CommandOutcome>(bench.workspace.session()->users()->remove(user, this));
        const CaseFile file = bench.gather(ofVehicle());
        int deletions = 0;
        for (const CaseRecord &record : file.records) {
            QVERIFY(!QJsonDocument(record.facts).toJson().contains("zzzz"));
            QVERIFY(record.userId.isEmpty() || record.userId == user);
            deletions += record.what == u"user-delete"_s;
        }
        QCOMPARE(deletions, 2); // what was sent, what came
    }
};

QTEST_GUILESS_MAIN(CaseHistoryTest)
#include "tst_casehistory.moc"
