// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "bulkpanel.h"
#include "bulkresultmodel.h"
#include "commandbench.h"
#include "commandresult.h"
#include "datatable.h"
#include "journalreader.h"
#include "leavequestion.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Cut = CommandReport::Cut;
using RowState = BulkCommand::Row::State;
using State = CommandOutcome::State;

// What becomes of commands when the application they belong to is left while they are under way.
class TestLeaving : public QObject
{
    Q_OBJECT

private:
    struct Bench : CommandBench
    {
        Bench()
        {
            HttpServerResponse slow = DeedServer::done();
            slow.delay = 30s;
            server.answerWith(slow, u"slow"_s);
        }

        /// One that is on its way, and stays there.
        CommandTask *sendSlow()
        {
            CommandTask *task = control.desk()->send(car(u"slow"_s), {Deed::SecurityUnlock, {}}, 1);
            [&] { QTRY_COMPARE(server.deeds().size(), 1); }();
            return task;
        }

        QList<JournalRecord> records()
        {
            QList<JournalRecord> found;
            if (auto reader = JournalReader::open(paths.dataOf(server.application())))
                found = (*reader)->read(1, (*reader)->last()).value_or(QList<JournalRecord>());
            return found;
        }

        /// "outcome security-unlock unknown locked", in their order, of what changes something.
        QStringList told()
        {
            QStringList lines;
            for (const JournalRecord &record : records()) {
                const JournalEntry &entry = record.entry;
                if (entry.kind == JournalEntry::Kind::Outcome)
                    lines << u"%1 %2 %3"_s.arg(entry.what, entry.facts["state"_L1].toString(),
                                               entry.facts["cut"_L1].toString());
            }
            return lines;
        }
    };

    static LeaveQuestion *question(const CommandBench &bench)
    {
        return qobject_cast<LeaveQuestion *>(bench.dialog());
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_lock_keeps_what_became_of_each()
    {
        Bench bench;
        ReadingPresenter presenter(&bench.preferences);
        CommandResult result(&bench.workspace, &presenter, &bench.window);
        QVERIFY(bench.control.desk()->send(Bench::car(u"a"_s), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(bench.isEnded());
        QVERIFY(bench.control.desk()->send(Bench::car(u"slow"_s), {Deed::SecurityUnlock, {}}, 1));
        QTRY_COMPARE(bench.server.deeds().size(), 2);

        bench.workspace.lock(LockCause::Screen);
        QVERIFY(bench.workspace.isLocked()); // at once: nobody is there to be asked
        QVERIFY(!bench.dialog());
        QVERIFY(bench.control.desk()->tasks().isEmpty());
        // Written down though nobody saw it.
        QTRY_COMPARE(bench.told(),
                     QStringList({u"security-lock done "_s, u"security-unlock unknown locked"_s}));

        bench.workspace.unlock(this);
        QTRY_VERIFY(bench.workspace.isOpen());
        QCOMPARE(bench.control.desk()->tasks().size(), 2);
        QCOMPARE(bench.control.desk()->tasks().first()->report().outcome.state, State::Done);
        CommandTask *task = bench.control.desk()->latest(Bench::car(u"slow"_s));
        QVERIFY(task && task->isEnded());
        QCOMPARE(task->report().outcome.state, State::Unknown);
        QCOMPARE(task->report().cut, Cut::Locked);
        result.showTask(task);
        QVERIFY2(textIn(&result).contains(u"locked while it was on its way"_s),
                 qPrintable(textIn(&result)));
        // It ended: there is a way to another one, and it can be dismissed.
        QVERIFY(bench.control.whyNot(Deed::SecurityUnlock, Bench::car(u"slow"_s)).isEmpty());
        bench.control.desk()->forget(task);
        QCOMPARE(bench.control.desk()->tasks().size(), 1);
        QCOMPARE(bench.server.deeds().size(), 2); // nothing was sent again
    }

    void a_lock_keeps_every_row_of_many()
    {
        Bench bench;
        bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"), u"b"_s);
        QList<VehicleSubject> cars;
        for (const QString &id : {u"a"_s, u"b"_s, u"slow"_s, u"d"_s})
            cars << Bench::car(id);
        QVERIFY(bench.control.desk()->startBulk(cars, {Deed::SecurityLock, {}}, {.looks = 0}));
        QTRY_COMPARE(bench.server.deeds().size(), 3);
        bench.workspace.lock(LockCause::Idle);
        QVERIFY(!bench.control.desk()->bulk());
        QVERIFY(!bench.control.bulkPanel()->isVisible());

        bench.workspace.unlock(this);
        QTRY_VERIFY(bench.workspace.isOpen());
        const BulkCommand *bulk = bench.control.desk()->bulk();
        QVERIFY(bulk && bulk->isEnded());
        QCOMPARE(bulk->tally(),
                 (BulkCommand::Tally{.done = 1, .refused = 1, .unknown = 1, .skipped = 1}));
        QCOMPARE(bulk->rows()[3].state, RowState::Skipped);
        QVERIFY(bench.control.bulkPanel()->isVisible());
        ReadingPresenter presenter(&bench.preferences);
        const BulkResultModel model(bench.control.desk(), &bench.workspace, &presenter);
        const auto reason = [&model](int row) {
            return model.index(row, BulkResultModel::Reason).data().toString();
        };
        QVERIFY(reason(0).isEmpty());
        QVERIFY2(reason(1).contains(u"asleep"_s), qPrintable(reason(1)));
        QVERIFY2(reason(2).contains(u"locked while it was on its way"_s), qPrintable(reason(2)));
        QVERIFY2(reason(3).contains(u"locked before it was sent"_s), qPrintable(reason(3)));
        QCOMPARE(bench.server.deeds().size(), 3);
        QTRY_VERIFY(bench.told().contains(u"security-lock unknown locked"_s));
        findButton(bench.control.bulkPanel(), u"Close"_s)->click();
        QVERIFY(!bench.control.desk()->bulk());
    }

    void another_application_sees_nothing_of_it()
    {
        Bench bench;
        bench.sendSlow();
        Application other = bench.server.application();
        other.id = u"another"_s;
        bench.secrets.put(other, "canary-secret-0815");
        QVERIFY(bench.workspace.open(other));
        QVERIFY(bench.control.desk()->tasks().isEmpty());
        bench.workspace.close();
        QVERIFY(bench.workspace.open(bench.server.application()));
        QCOMPARE(bench.control.desk()->tasks().size(), 1);
        QCOMPARE(bench.last()->report().cut, Cut::Closed);
    }

    void leaving_asks_and_stays_unless_told_otherwise_data()
    {
        QTest::addColumn<Leaving>("what");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("verb");
        QTest::newRow("switch") << Leaving::Switch << u"another application"_s << u"&Open anyway"_s;
        QTest::newRow("close") << Leaving::Close << u"Close the application"_s
                               << u"&Close anyway"_s;
        QTest::newRow("lock") << Leaving::Lock << u"Lock while"_s << u"&Lock anyway"_s;
        QTest::newRow("quit") << Leaving::Quit << u"Quit while"_s << u"&Quit anyway"_s;
    }

    void leaving_asks_and_stays_unless_told_otherwise()
    {
        QFETCH(Leaving, what);
        QFETCH(QString, title);
        QFETCH(QString, verb);
        Bench bench;
        bench.sendSlow();
        int left = 0;
        const auto leave = [&] { bench.workspace.leave(what, [&left] { ++left; }); };
        leave();
        QVERIFY(question(bench));
        const QString text = textIn(question(bench));
        QVERIFY2(text.contains(title), qPrintable(text));
        QVERIFY2(text.contains(u"Pool car 7: Unlock the doors (sent)"_s), qPrintable(text));
        QCOMPARE(accessibilityFaults(question(bench)).join(u'\n'), QString());
        QTest::keyClick(question(bench), Qt::Key_Return); // the default
        QTRY_VERIFY(!question(bench));
        leave();
        QTest::keyClick(question(bench), Qt::Key_Escape);
        QTRY_VERIFY(!question(bench));
        QCOMPARE(left, 0);
        QVERIFY(bench.last()->isUnderWay());
        leave();
        findButton(question(bench), verb)->click();
        QTRY_COMPARE(left, 1);
    }

    void many_under_way_are_named_too()
    {
        Bench bench;
        QVERIFY(bench.control.desk()->startBulk({Bench::car(u"slow"_s), Bench::car(u"b"_s)},
                                                {Deed::SecurityLock, {}}, {.looks = 0}));
        bench.workspace.leave(Leaving::Lock, [] {});
        QVERIFY(question(bench));
        QVERIFY2(textIn(question(bench)).contains(u"Lock the doors: 2 vehicle(s) left of 2"_s),
                 qPrintable(textIn(question(bench))));
    }

    void with_nothing_under_way_nobody_is_asked()
    {
        Bench bench;
        QVERIFY(bench.control.desk()->send(Bench::car(u"a"_s), {Deed::SecurityLock, {}}, 0));
        QTRY_VERIFY(bench.isEnded());
        int left = 0;
        bench.workspace.leave(Leaving::Quit, [&left] { ++left; });
        QCOMPARE(left, 1);
        QVERIFY(!bench.dialog());
    }

    void what_ends_with_the_program_is_written_down()
    {
        Bench bench;
        {
            CommandControl another(&bench.workspace, &bench.preferences, &bench.window);
            QVERIFY(another.desk()->send(Bench::car(u"slow"_s), {Deed::SecurityUnlock, {}}, 1));
            QTRY_COMPARE(bench.server.deeds().size(), 1);
        }
        QTRY_COMPARE(bench.told(), QStringList{u"security-unlock unknown quit"_s});
        QTest::qWait(150); // its strip, a child of the window, has nothing more to tell
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
