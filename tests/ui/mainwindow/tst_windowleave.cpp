// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "commandbench.h"
#include "journalreader.h"
#include "leavequestion.h"
#include "mainwindow.h"

#include <QAbstractButton>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the window does before commands that are under way are left.
class TestWindowLeave : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            server.putSecret(secrets);
            HttpServerResponse slow = DeedServer::done();
            slow.delay = 30s;
            server.answerWith(slow);
            (void)workspace.open(server.application());
            window = std::make_unique<MainWindow>(&workspace, &preferences, nullptr, paths);
            window->show();
        }

        void send()
        {
            desk()->send(CommandBench::car(), {Deed::SecurityLock, {}}, 0);
            [&] { QTRY_COMPARE(server.deeds().size(), 1); }();
        }
        CommandDesk *desk() const { return window->commands()->desk(); }
        LeaveQuestion *question() const
        {
            for (LeaveQuestion *found : window->findChildren<LeaveQuestion *>()) {
                if (found->isVisible())
                    return found;
            }
            return nullptr;
        }

        QTemporaryDir home;
        DeedServer server;
        MemorySecretStore secrets;
        ManualClock clock;
        Paths paths = Paths::standard(home.path(), home.path());
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        std::unique_ptr<MainWindow> window;
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void closing_the_window_asks_first_and_writes_down_what_became_of_it()
    {
        Bench bench;
        bench.send();
        QVERIFY(!bench.window->close());
        QVERIFY(bench.window->isVisible());
        QVERIFY(bench.question());
        QTest::keyClick(bench.question(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.question());
        QVERIFY(bench.desk()->isAnyUnderWay());

        QVERIFY(!bench.window->close());
        findButton(bench.question(), u"&Quit anyway"_s)->click();
        QTRY_VERIFY(!bench.window->isVisible());
        const auto outcome = [&bench]() -> QString {
            const auto reader = JournalReader::open(bench.paths.dataOf(bench.server.application()));
            if (!reader)
                return {};
            const auto records = (*reader)->read(1, (*reader)->last());
            for (const JournalRecord &record : records.value_or(QList<JournalRecord>())) {
                if (record.entry.kind == JournalEntry::Kind::Outcome)
                    return record.entry.facts["state"_L1].toString();
            }
            return {};
        };
        QTRY_COMPARE(outcome(), u"unknown"_s);
    }

    void with_nothing_under_way_the_window_closes()
    {
        Bench bench;
        QVERIFY(bench.window->close());
    }

    void other_work_asks_too()
    {
        Bench bench;
        bench.window->commands()->setOtherWork([] { return u"3 vehicles left"_s; });
        QVERIFY(!bench.window->close());
        QVERIFY(bench.question());
        QVERIFY(bench.question()->text().contains(u"3 vehicles left"_s));
        bench.window->commands()->setOtherWork([] { return QString(); });
        QTest::keyClick(bench.question(), Qt::Key_Escape);
        QVERIFY(bench.window->close());
    }

    void locking_by_hand_asks_and_a_screen_that_locks_does_not()
    {
        Bench bench;
        bench.send();
        QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(bench.question());
        QVERIFY(!bench.workspace.isLocked());
        bench.workspace.lock(LockCause::Screen); // while it asks
        QVERIFY(bench.workspace.isLocked());
        QTRY_VERIFY(!bench.question());
        bench.workspace.unlock(this);
        QTRY_VERIFY(bench.workspace.isOpen());
        QCOMPARE(bench.desk()->tasks().size(), 1);
        QVERIFY(!bench.desk()->isAnyUnderWay());
        bool isLeft = false; // nothing is under way any more
        bench.workspace.leave(Leaving::Lock, [&isLeft] { isLeft = true; });
        QVERIFY(isLeft);
    }
};

QTEST_MAIN(TestWindowLeave)
#include "tst_windowleave.moc"
