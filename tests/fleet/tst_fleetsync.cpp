// SPDX-License-Identifier: GPL-3.0-or-later
#include "apicaller.h"
#include "await.h"
#include "budget.h"
#include "fleetrow.h"
#include "fleetsync.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "network.h"
#include "requestlog.h"
#include "syncserver.h"
#include "tokensource.h"
#include "transport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = SyncServer::Fault;
using Shape = SyncServer::Shape;
using State = FleetSync::State;

namespace {

constexpr int perPage = 20;

/// A program that syncs with a server over real HTTP; only waits before retries take no time.
class Rig
{
public:
    explicit Rig(const SyncServer &server, const QString &folder = {})
        : network(server.application())
        , transport(network.manager(), &log, &clock)
        , tokens(server.application(), &secrets, &transport, &clock)
        , budget(server.application().limits, &clock)
        , caller(&tokens, &transport, &budget, &clock)
        , client(&caller, server.application().hosts.vehicle)
        , store(folder, &clock)
        , sync(&client, &store)
    {
        secrets.put(server.application(), "not a secret");
        transport.prepareWith(&network);
        RetryPolicy policy;
        policy.jitter = false;
        policy.after = [this](std::chrono::milliseconds wait, QObject *context,
                              std::function<void()> fn) {
            waits.append(wait);
            QTimer::singleShot(0, context, std::move(fn));
        };
        caller.setRetryPolicy(policy);
        tokens.setRetryPolicy(policy);
    }

    bool run(Mode mode = Mode::Live)
    {
        sync.start(mode);
        return QTest::qWaitFor([this] { return sync.state() != State::Running; }, 60'000) &&
               sync.state() == State::Done;
    }

    /// Whatever the store was told is done, its newest snapshot is here, and what is gone cleared.
    void clear() { await<int>(store.clearGone(&store)); }

    /// Ids of what is there, sorted; each as often as it is.
    QStringList present() const
    {
        return ids([](const FleetRow &row) { return !row.isGone(); });
    }
    QStringList goneOrCleared() const
    {
        return ids([](const FleetRow &row) { return row.isGone(); });
    }
    QStringList gone() const
    {
        return ids([](const FleetRow &row) { return row.isGone() && !row.isCleared(); });
    }
    QStringList ids(const std::function<bool(const FleetRow &)> &wanted) const
    {
        QStringList found;
        const Fleet &fleet = store.fleet();
        for (quint32 number = 0; number < fleet.rows(); ++number) {
            const FleetRow row(fleet, number);
            if (!wanted(row))
                continue;
            const Connection of = row.connection();
            found << (of.id.isEmpty() ? of.userId + u' ' + of.vehicleId : of.id);
        }
        found.sort();
        return found;
    }

    ManualClock clock;
    RequestLog log;
    MemorySecretStore secrets;
    Network network;
    Transport transport;
    TokenSource tokens;
    Budget budget;
    ApiCaller caller;
    ConnectionsClient client;
    FleetStore store;
    FleetSync sync;
    QList<std::chrono::milliseconds> waits;
};

QStringList idsOf(const QList<Connection> &list)
{
    QStringList ids;
    for (const Connection &of : list)
        ids << of.id;
    ids.sort();
    return ids;
}

/// Does something at the nth request for pages of the first pass, each time another.
std::function<void(SyncServer &, int)> once(std::function<void(SyncServer &, int)> act,
                                            const std::vector<int> &requests)
{
    return [act = std::move(act), requests, count = 0](SyncServer &server, int page) mutable {
        if (std::find(requests.begin(), requests.end(), ++count) != requests.end())
            act(server, page);
    };
}

} // namespace

class TestFleetSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void brings_all_connections_each_once();
    void lists_both_modes_and_leaves_the_other_one_alone();
    void a_service_that_ignores_the_filter_costs_no_second_pass();
    void a_list_that_shifts_ends_complete_data();
    void a_list_that_shifts_ends_complete();
    void a_list_that_never_settles_says_what_is_unsure();
    void survives_faults_data();
    void survives_faults();
    void waits_as_long_as_the_service_says();
    void a_lasting_fault_ends_it_and_the_next_one_completes_it();
    void doubles_are_merged();
    void what_one_answer_forgot_is_not_gone();
    void what_vanished_is_kept_and_may_come_back();
    void reads_every_way_of_paging_data();
    void reads_every_way_of_paging();
    void the_older_shape_takes_nothing_away();
    void may_be_cancelled_at_each_page();
    void may_be_started_from_its_own_end();
    void may_be_destroyed_while_it_runs();
    void what_an_interrupted_sync_found_is_still_news();
    void recognises_who_authenticated_anew_though_it_was_interrupted();
    void what_was_looked_up_meanwhile_is_not_gone();
    void goes_on_from_what_was_kept();
};

void TestFleetSync::brings_all_connections_each_once()
{
    SyncServer server;
    server.list = numbered(0, 207);
    Rig rig(server);
    QSignalSpy progress(&rig.sync, &FleetSync::progressed);
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.end().counts.connections, 207);
    QCOMPARE(rig.sync.end().counts.added, 0); // the first one has no news
    QCOMPARE(rig.sync.end().passes, 1);
    QCOMPARE(rig.sync.end().pages, 11);
    QCOMPARE(rig.sync.received(), 207);
    QCOMPARE(rig.sync.total(), 207);
    QVERIFY(rig.sync.end().hasSettled);
    QCOMPARE(progress.size(), 11);
    QCOMPARE(server.pagesAsked(), 11);

    server.list = numbered(5, 210);
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.end().counts.added, 3);
    QCOMPARE(rig.sync.end().counts.gone, 5);
    QCOMPARE(rig.gone(), idsOf(numbered(0, 5)));
}

void TestFleetSync::lists_both_modes_and_leaves_the_other_one_alone()
{
    SyncServer server;
    server.list = numbered(0, 50) + numbered(100, 130, u"simulated"_s);
    Rig rig(server);
    QVERIFY(rig.run(Mode::All));
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.total(), 80);
    QVERIFY(rig.sync.end().hasSettled);

    server.list = numbered(0, 10);
    QVERIFY(rig.run(Mode::Live));
    QCOMPARE(rig.present(), idsOf(numbered(0, 10) + numbered(100, 130)));
    QVERIFY(rig.run(Mode::Simulated));
    QCOMPARE(rig.present(), idsOf(numbered(0, 10)));
}

void TestFleetSync::a_service_that_ignores_the_filter_costs_no_second_pass()
{
    SyncServer server;
    server.list = numbered(0, 50) + numbered(100, 130, u"simulated"_s);
    server.knowsFilters = false;
    Rig rig(server);
    for (const Mode mode : {Mode::Live, Mode::All}) {
        QVERIFY(rig.run(mode));
        QCOMPARE(rig.sync.end().passes, 1);
        QCOMPARE(rig.present(), idsOf(mode == Mode::All ? server.list : numbered(0, 50)));
    }
}

void TestFleetSync::a_list_that_shifts_ends_complete_data()
{
    QTest::addColumn<bool>("inserts");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("inserts at the front") << true << false;
    QTest::newRow("deletions in what was read") << false << true;
    QTest::newRow("both") << true << true;
}

void TestFleetSync::a_list_that_shifts_ends_complete()
{
    QFETCH(bool, inserts);
    QFETCH(bool, deletes);
    SyncServer server;
    server.list = numbered(0, 300);
    Rig rig(server);
    QVERIFY(rig.run());
    QStringList deleted;
    server.beforePage = once(
        [inserts, deletes, &deleted, next = 300](SyncServer &of, int) mutable {
            for (int i = 0; inserts && i < 3; ++i)
                of.list.prepend(numbered(next++));
            for (int i = 0; deletes && i < 5; ++i)
                deleted << of.list.takeAt(7 * i).id;
        },
        {3, 5, 9, 14});
    QVERIFY(rig.run());
    QVERIFY(rig.sync.end().passes > 1);
    QVERIFY(rig.sync.end().hasSettled);
    QCOMPARE(rig.sync.end().unsure, 0);
    QCOMPARE(rig.present(), idsOf(server.list));
    for (const QString &id : rig.gone())
        QVERIFY(deleted.contains(id));
}

void TestFleetSync::a_list_that_never_settles_says_what_is_unsure()
{
    SyncServer server;
    server.list = numbered(0, 400);
    Rig rig(server);
    QVERIFY(rig.run());
    server.list = numbered(150, 400);
    server.beforePage = [next = 400](SyncServer &of, int) mutable {
        of.list.prepend(numbered(next++));
    };
    QVERIFY(rig.run());
    QVERIFY(!rig.sync.end().hasSettled);
    QCOMPARE(rig.sync.end().passes, 3);
    QCOMPARE(server.connectionsAsked(), 100);
    QVERIFY(rig.sync.end().unsure >= 50);
    QVERIFY(rig.gone().size() > 80); // some of those in doubt were there
    const QStringList lost = idsOf(numbered(0, 150));
    for (const QString &id : rig.gone())
        QVERIFY(lost.contains(id));
    const QStringList present = rig.present();
    for (const QString &id : idsOf(numbered(150, 400))) // nothing that is there was taken for gone
        QVERIFY(present.contains(id));

    server.change([&server] { server.beforePage = {}; });
    QVERIFY(rig.run());
    QVERIFY(rig.sync.end().hasSettled);
    QCOMPARE(rig.present(), idsOf(server.list));
}

void TestFleetSync::survives_faults_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    QTest::newRow("500") << QList{Fault::Status500};
    QTest::newRow("429") << QList{Fault::Limited};
    QTest::newRow("truncated") << QList{Fault::Truncated};
    QTest::newRow("cut short") << QList{Fault::CutShort};
    QTest::newRow("reset") << QList{Fault::Reset};
    QTest::newRow("a token refused") << QList{Fault::NoToken};
    QTest::newRow("one after the other")
        << QList{Fault::Reset, Fault::CutShort, Fault::NoToken, Fault::Truncated, Fault::Limited};
}

void TestFleetSync::survives_faults()
{
    QFETCH(QList<Fault>, faults);
    SyncServer server;
    server.list = numbered(0, 150);
    for (const int page : {1, 2, 5, 8})
        server.faults[page] = faults;
    server.beforePage = once([](SyncServer &of, int) { of.revoke(); }, {9, 12});
    Rig rig(server);
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.end().passes, 1);
}

void TestFleetSync::waits_as_long_as_the_service_says()
{
    SyncServer server;
    server.list = numbered(0, 50);
    server.faults[2] = {Fault::Limited};
    Rig rig(server);
    QVERIFY(rig.run());
    QCOMPARE(rig.waits, QList<std::chrono::milliseconds>{7s});
}

void TestFleetSync::a_lasting_fault_ends_it_and_the_next_one_completes_it()
{
    SyncServer server;
    server.list = numbered(0, 150);
    Rig rig(server);
    QVERIFY(rig.run());
    server.list = numbered(100, 260);
    server.faults[6] = QList<Fault>(10, Fault::Status500);
    QVERIFY(!rig.run());
    QCOMPARE(rig.sync.state(), State::Failed);
    QCOMPARE(rig.sync.error()->kind, ApiError::Kind::Server);
    rig.clear();
    QVERIFY(rig.goneOrCleared().isEmpty());
    const QStringList known = rig.present();
    QCOMPARE(QStringList(known.begin(), known.end()).removeDuplicates(), 0);
    for (const QString &id : idsOf(numbered(0, 150)))
        QVERIFY(known.contains(id));
    server.change([&server] { server.faults.clear(); });
    QVERIFY(rig.run());
    QVERIFY(!rig.sync.error());
    QCOMPARE(rig.present(), idsOf(server.list));
}

void TestFleetSync::doubles_are_merged()
{
    SyncServer server;
    server.list = numbered(0, 150);
    server.repeats = {{2, 5}, {5, 90}, {8, 149}};
    Rig rig(server);
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.store.fleet().rows(), 150u);
}

void TestFleetSync::what_one_answer_forgot_is_not_gone()
{
    SyncServer server;
    server.list = numbered(0, 150);
    Rig rig(server);
    QVERIFY(rig.run());
    server.omissions = {{2, 5}, {4, 0}, {8, 3}};
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.end().passes, 2);
    QCOMPARE(rig.sync.end().counts.gone, 0);
}

void TestFleetSync::what_vanished_is_kept_and_may_come_back()
{
    SyncServer server;
    server.list = numbered(0, 60);
    Rig rig(server);
    QVERIFY(rig.run());
    server.list = numbered(10, 60);
    QVERIFY(rig.run());
    QCOMPARE(rig.gone(), idsOf(numbered(0, 10)));
    server.list = numbered(5, 60);
    QVERIFY(rig.run());
    QCOMPARE(rig.gone(), idsOf(numbered(0, 5)));
    QCOMPARE(rig.sync.end().counts.added, 5);
    QCOMPARE(rig.store.fleet().rows(), 60u);
    rig.clear();
    QVERIFY(rig.gone().isEmpty());
    server.list = numbered(0, 60);
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.store.fleet().rows(), 60u);
}

void TestFleetSync::reads_every_way_of_paging_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("numbered") << Shape::Numbered;
    QTest::newRow("cursors") << Shape::Cursors;
    QTest::newRow("older") << Shape::Older;
}

void TestFleetSync::reads_every_way_of_paging()
{
    QFETCH(Shape, shape);
    SyncServer server;
    server.shape = shape;
    server.list = numbered(0, 130);
    server.faults[3] = {Fault::CutShort, Fault::Truncated};
    Rig rig(server);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(rig.run());
        QCOMPARE(rig.present().size(), 130);
        QCOMPARE(rig.store.fleet().rows(), 130u);
        QCOMPARE(rig.sync.end().passes, 1);
        QVERIFY(rig.sync.end().hasSettled);
    }
    server.list = numbered(10, 131);
    QVERIFY(rig.run());
    QCOMPARE(rig.present().size(), 121);
    QCOMPARE(rig.gone().size(), 10);
}

void TestFleetSync::the_older_shape_takes_nothing_away()
{
    SyncServer server;
    server.list = numbered(0, 30);
    Rig rig(server);
    QVERIFY(rig.run());
    server.shape = Shape::Older;
    QVERIFY(rig.run());
    // Without ids they are others, of the same user and vehicle.
    QCOMPARE(rig.sync.end().counts.reauthenticated, 30);
    QVERIFY(rig.gone().isEmpty());
    server.shape = Shape::Numbered;
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QVERIFY(rig.gone().isEmpty());
}

void TestFleetSync::may_be_cancelled_at_each_page()
{
    SyncServer server;
    server.list = numbered(0, 8 * perPage);
    QTemporaryDir folder;
    for (int page = 0; page <= 8; ++page) {
        Rig rig(server, folder.path());
        int seen = 0;
        connect(&rig.sync, &FleetSync::progressed, this, [&] {
            if (++seen == page)
                rig.sync.cancel();
        });
        rig.sync.start(Mode::Live);
        if (page == 0)
            rig.sync.cancel();
        QVERIFY(QTest::qWaitFor([&] { return rig.sync.state() != State::Running; }, 20'000));
        QCOMPARE(rig.sync.state(), State::Cancelled);
        rig.clear();
        QCOMPARE(seen, page);
        QVERIFY(rig.present().size() >= page * perPage); // what runs before brought stays
        QVERIFY(rig.goneOrCleared().isEmpty());
    }
    Rig rig(server, folder.path());
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.store.fleet().rows(), quint32(8 * perPage));
}

void TestFleetSync::may_be_started_from_its_own_end()
{
    SyncServer server;
    server.list = numbered(0, 45);
    server.faults[2] = QList<Fault>(4, Fault::Status500);
    Rig rig(server);
    QList<State> ends;
    connect(&rig.sync, &FleetSync::stateChanged, this, [&] {
        if (rig.sync.state() == State::Running)
            return;
        ends << rig.sync.state();
        if (ends.size() < 3)
            rig.sync.start(Mode::Live);
    });
    rig.sync.start(Mode::Live);
    rig.sync.start(Mode::Live); // the first one is dropped
    QVERIFY(QTest::qWaitFor([&ends] { return ends.size() == 3; }, 20'000));
    QCOMPARE(ends, (QList{State::Failed, State::Done, State::Done}));
    QCOMPARE(rig.present(), idsOf(server.list));
}

void TestFleetSync::may_be_destroyed_while_it_runs()
{
    SyncServer server;
    server.list = numbered(0, 145);
    QTemporaryDir folder;
    for (int page = 0; page < 7; ++page) {
        Rig rig(server, folder.path());
        int seen = 0;
        connect(&rig.sync, &FleetSync::progressed, this, [&seen] { ++seen; });
        rig.sync.start(Mode::All);
        QVERIFY(QTest::qWaitFor([&] { return seen >= page; }, 20'000));
    }
    Rig rig(server, folder.path());
    QVERIFY(rig.run(Mode::All));
    QCOMPARE(rig.present(), idsOf(server.list));
}

void TestFleetSync::what_an_interrupted_sync_found_is_still_news()
{
    SyncServer server;
    server.list = numbered(0, 100);
    Rig rig(server);
    QVERIFY(rig.run());
    server.list = numbered(0, 107);
    server.faults[4] = QList<Fault>(4, Fault::Status500);
    QVERIFY(!rig.run());
    QVERIFY(rig.run());
    QCOMPARE(rig.sync.end().counts.added, 7);
    QVERIFY(rig.run());
    QCOMPARE(rig.sync.end().counts.added, 0);
}

void TestFleetSync::recognises_who_authenticated_anew_though_it_was_interrupted()
{
    SyncServer server;
    server.list = numbered(0, 100);
    Rig rig(server);
    QVERIFY(rig.run());
    rig.store.setVin(server.list.at(50).vehicleId, u"TMBJB7NY1PF000722"_s);
    Connection again = server.list.takeAt(50);
    again.id = u"another-id"_s;
    server.list.prepend(again);
    server.faults[4] = QList<Fault>(4, Fault::Status500);
    QVERIFY(!rig.run());
    QVERIFY(rig.run());
    QCOMPARE(rig.sync.end().counts.reauthenticated, 1);
    QCOMPARE(rig.sync.end().counts.added, 0);
    QCOMPARE(rig.sync.end().counts.gone, 0);
    QVERIFY(rig.gone().isEmpty());
    const QStringList found = rig.ids([](const FleetRow &row) {
        return !row.isGone() && row.vin() == "TMBJB7NY1PF000722" &&
               row.change() == ConnectionChange::Reauthenticated;
    });
    QCOMPARE(found, QStringList{again.id});
}

void TestFleetSync::what_was_looked_up_meanwhile_is_not_gone()
{
    SyncServer server;
    server.list = numbered(0, 45);
    Rig rig(server);
    QVERIFY(rig.run());
    // Came to be when the last page had been answered.
    const Connection fresh = numbered(45);
    connect(&rig.sync, &FleetSync::progressed, this, [&] {
        if (rig.sync.received() == 45)
            rig.store.merge({fresh}, LearnedFrom::Lookup);
    });
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(numbered(0, 46)));
    QCOMPARE(rig.sync.end().passes, 1);
}

void TestFleetSync::goes_on_from_what_was_kept()
{
    SyncServer server;
    server.list = numbered(0, 130);
    QTemporaryDir folder;
    {
        Rig rig(server, folder.path());
        QVERIFY(rig.run());
    }
    server.list = numbered(10, 131);
    Rig rig(server, folder.path());
    QVERIFY(rig.run());
    QCOMPARE(rig.present(), idsOf(server.list));
    QCOMPARE(rig.sync.end().counts.added, 1);
    QCOMPARE(rig.sync.end().counts.gone, 10);
    QCOMPARE(rig.store.fleet().rows(), 131u);
}

QTEST_GUILESS_MAIN(TestFleetSync)
#include "tst_fleetsync.moc"
