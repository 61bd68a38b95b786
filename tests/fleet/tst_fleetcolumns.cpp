// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "vinslot.h"

#include <QJsonObject>
#include <QTest>

using namespace motorpool;
using namespace std::string_literals;

class TestFleetColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keeps_a_uuid_in_sixteen_bytes();
    void leaves_other_ids_as_texts_data();
    void leaves_other_ids_as_texts();
    void pools_texts_of_any_length();
    void finds_numbers_while_the_index_grows();
    void gives_a_connection_back_as_it_came();
    void merges_by_connection_id();
    void tells_a_connection_without_id_by_user_and_vehicle();
    void keeps_what_an_answer_does_not_say();
    void keeps_the_rest_of_a_kind_that_is_told_in_part();
    void a_snapshot_does_not_change();
    void nothing_is_news_before_a_first_sync_is_complete();
    void tells_what_a_sync_changed();
    void permissions_in_another_order_are_the_same();
    void permissions_of_an_older_cache_may_have_any_order();
    void a_list_without_permissions_takes_none_away();
    void each_mode_has_times_and_changes_of_its_own();
    void what_is_gone_stays_until_cleared_and_may_come_back();
    void a_new_connection_of_a_gone_one_s_user_and_vehicle_is_the_same_one_again();
    void one_that_was_looked_up_before_is_the_same_one_again_too();
    void one_that_was_there_beside_it_is_not_the_gone_one_again_data();
    void one_that_was_there_beside_it_is_not_the_gone_one_again();
    void one_created_later_takes_over_what_is_newer_of_each_signal();
    void who_is_not_known_is_nobody_again();
    void news_last_until_the_next_sync_whatever_the_clock_says();
    void two_living_connections_of_a_user_and_vehicle_stay_two();
    void missing_goes_by_mode();
    void a_vin_is_that_of_all_connections_of_a_vehicle();
    void says_what_changed_for_the_cache();
};

namespace {

constexpr qint64 now = 1'764'000'000'000;

Connection connectionAt(const FleetWriter &writer, quint32 row)
{
    return FleetRow(writer.fleet(), row).connection();
}

/// A writer whose first sync, of so many connections, is complete.
FleetWriter syncedWriter(int connections)
{
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    std::vector<TestConnection> all;
    for (int number = 0; number < connections; ++number)
        all.push_back(testConnection(number));
    mergeAll(&writer, all);
    writer.endSync(writer.missing(Mode::All), now);
    writer.takeDirt();
    return writer;
}

} // namespace

void TestFleetColumns::keeps_a_uuid_in_sixteen_bytes()
{
    for (int number = 0; number < 1000; ++number) {
        const std::string text = testUuid(number);
        const auto slot = IdSlot::fromUuid(text);
        QVERIFY(slot);
        const auto back = slot->uuid();
        QCOMPARE(std::string(back.data(), back.size()), text);
        QVERIFY(!slot->isReference());
    }
}

void TestFleetColumns::leaves_other_ids_as_texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("capitals") << QByteArray("553C49E4-0000-4000-8000-00000000ABCD");
    QTest::newRow("no dashes") << QByteArray("553c49e4000040008000000000000abc1234");
    QTest::newRow("braces") << QByteArray("{553c49e4-0000-4000-8000-00000000abcd}");
    QTest::newRow("short") << QByteArray("vehicle123");
    QTest::newRow("all zero") << QByteArray("00000000-0000-0000-0000-000000000000");
    QTest::newRow("other letters") << QByteArray("g53c49e4-0000-4000-8000-00000000abcd");
    QTest::newRow("a dash elsewhere") << QByteArray("553c49e40-000-4000-8000-00000000abcd");
    QTest::newRow("unicode") << QByteArray("Fahrzeug-\xc3\x84-7");
    const auto marked = IdSlot::fromReference(7).uuid();
    QTest::newRow("looks like a reference") << QByteArray(marked.data(), marked.size());
}

void TestFleetColumns::leaves_other_ids_as_texts()
{
    QFETCH(QByteArray, text);
    QVERIFY(!IdSlot::fromUuid(text.toStdString()));
    FleetWriter writer;
    TestConnection odd = testConnection(1);
    odd.id = odd.vehicle = odd.user = text.toStdString();
    mergeAll(&writer, {odd});
    QCOMPARE(mergeAll(&writer, {odd}).same, 1);
    const Connection back = connectionAt(writer, 0);
    QCOMPARE(back.id, QString::fromUtf8(text));
    QCOMPARE(back.vehicleId, QString::fromUtf8(text));
    QCOMPARE(back.userId, QString::fromUtf8(text));
}

void TestFleetColumns::pools_texts_of_any_length()
{
    TextPool pool;
    std::vector<std::pair<quint32, std::string>> added;
    for (const std::size_t size : {1, 5, 32 * 1024 - 10, 100, 32 * 1024, 70'000, 3, 1'000'000, 8}) {
        const std::string text(size, char('a' + size % 26));
        added.emplace_back(pool.add(text), text);
    }
    for (const auto &[number, text] : added)
        QCOMPARE(pool[number], std::string_view(text));
    QCOMPARE(pool.add(""), 0u);
    QCOMPARE(pool[0], std::string_view());
}

void TestFleetColumns::finds_numbers_while_the_index_grows()
{
    NumberIndex index;
    const auto hashOf = [](quint32 number) { return quint64(number) * 1000; };
    for (quint32 number = 0; number < 10'000; ++number)
        index.insert(number, hashOf);
    for (quint32 number = 0; number < 10'000; ++number)
        QCOMPARE(index.find(hashOf(number), [number](quint32 is) { return is == number; }), number);
    QCOMPARE(index.find(hashOf(20'000), [](quint32 is) { return is == 20'000; }),
             NumberIndex::none);
}

void TestFleetColumns::gives_a_connection_back_as_it_came()
{
    FleetWriter writer;
    const TestConnection made = testConnection(5);
    QCOMPARE(mergeAll(&writer, {made}).added, 1);
    const Connection back = connectionAt(writer, 0);
    QCOMPARE(back.id.toStdString(), made.id);
    QCOMPARE(back.userId.toStdString(), made.user);
    QCOMPARE(back.externalId, QStringLiteral("C-5"));
    QCOMPARE(back.vehicleId.toStdString(), made.vehicle);
    QCOMPARE(back.make, QStringLiteral("TESLA"));
    QCOMPARE(back.model, QStringLiteral("Model 3"));
    QCOMPARE(back.year, 2021);
    QCOMPARE(back.powertrain, QStringLiteral("BEV"));
    QCOMPARE(back.mode, QStringLiteral("live"));
    QCOMPARE(back.permissions,
             (QStringList{QStringLiteral("read_battery"), QStringLiteral("read_vin")}));
    QCOMPARE(back.createdAt.toMSecsSinceEpoch(), made.createdAt);
    QCOMPARE(back.updatedAt.toMSecsSinceEpoch(), made.updatedAt);

    const TestConnection bare{
        "", "", "", "", "", "", "", "", {}, noTime, noTime, VehicleKind::noYear, true};
    FleetWriter other;
    mergeAll(&other, {bare});
    QCOMPARE(connectionAt(other, 0), Connection());
}

void TestFleetColumns::merges_by_connection_id()
{
    FleetWriter writer;
    std::vector<TestConnection> all;
    for (int number = 0; number < 10'000; ++number)
        all.push_back(testConnection(number));
    QCOMPARE(mergeAll(&writer, all).added, 10'000);
    QCOMPARE(mergeAll(&writer, all).same, 10'000);
    all[7].model = "Model S";
    QCOMPARE(mergeAll(&writer, all).changed, 1);
    QCOMPARE(writer.fleet().rows(), 10'000u);
    QCOMPARE(connectionAt(writer, 7).model, QStringLiteral("Model S"));
    QCOMPARE(connectionAt(writer, 8).model, QStringLiteral("Model 3"));
}

void TestFleetColumns::tells_a_connection_without_id_by_user_and_vehicle()
{
    FleetWriter writer;
    TestConnection one = testConnection(1), other = testConnection(2);
    one.id.clear();
    other.id.clear();
    other.vehicle = one.vehicle;
    QCOMPARE(mergeAll(&writer, {one, other}).added, 2);
    QCOMPARE(mergeAll(&writer, {other, one}).same, 2);
}

void TestFleetColumns::keeps_what_an_answer_does_not_say()
{
    FleetWriter writer;
    TestConnection full = testConnection(1);
    mergeAll(&writer, {full});
    TestConnection bare = full;
    bare.external.clear();
    bare.make.clear();
    bare.model.clear();
    bare.powertrain.clear();
    bare.mode.clear();
    bare.year = VehicleKind::noYear;
    bare.createdAt = noTime;
    bare.updatedAt = noTime;
    QCOMPARE(mergeAll(&writer, {bare}, LearnedFrom::Lookup).same, 1);
    QCOMPARE(connectionAt(writer, 0).externalId, QStringLiteral("C-1"));
    QCOMPARE(connectionAt(writer, 0).make, QStringLiteral("TESLA"));
}

void TestFleetColumns::keeps_the_rest_of_a_kind_that_is_told_in_part()
{
    FleetWriter writer;
    TestConnection part = testConnection(1);
    mergeAll(&writer, {part});
    part.make.clear();
    part.model.clear();
    part.powertrain.clear();
    part.year = VehicleKind::noYear;
    QCOMPARE(mergeAll(&writer, {part}).same, 1);
    part.model = "Model Y";
    QCOMPARE(mergeAll(&writer, {part}).changed, 1);
    const Connection back = connectionAt(writer, 0);
    QCOMPARE(back.make, QStringLiteral("TESLA"));
    QCOMPARE(back.model, QStringLiteral("Model Y"));
    QCOMPARE(back.year, 2021);
}

void TestFleetColumns::a_snapshot_does_not_change()
{
    FleetWriter writer = syncedWriter(5000);
    const Fleet before = writer.fleet();
    TestConnection changed = testConnection(3);
    changed.model = "Roadster";
    changed.external = "another";
    writer.beginSync(Mode::All, now);
    mergeAll(&writer, {changed, testConnection(9000)});
    QCOMPARE(before.rows(), 5000u);
    QCOMPARE(FleetRow(before, 3).model(), std::string_view("Model 3"));
    QCOMPARE(FleetRow(before, 3).externalId(), std::string_view("C-3"));
    QCOMPARE(FleetRow(writer.fleet(), 3).model(), std::string_view("Roadster"));
    QCOMPARE(FleetRow(writer.fleet(), 3).externalId(), std::string_view("another"));
    QVERIFY(before.stamp.version != writer.fleet().stamp.version);
    // Segments that nothing changed in are still shared.
    QCOMPARE(before.users.front().constData() == writer.fleet().users.front().constData(), false);
    QCOMPARE(before.segments.size(), writer.fleet().segments.size());
}

void TestFleetColumns::nothing_is_news_before_a_first_sync_is_complete()
{
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    mergeAll(&writer, {testConnection(1)});
    writer.beginSync(Mode::All, now); // the first one was interrupted
    mergeAll(&writer, {testConnection(1), testConnection(2)});
    QCOMPARE(writer.seen(), 2u);
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now);
    QCOMPARE(counts.connections, 2);
    QCOMPARE(counts.added, 0);
    QCOMPARE(FleetRow(writer.fleet(), 0).change(), 0);
}

void TestFleetColumns::tells_what_a_sync_changed()
{
    FleetWriter writer = syncedWriter(4);
    writer.beginSync(Mode::All, now + 1000);
    TestConnection permitted = testConnection(1);
    permitted.permissions = {"read_battery"};
    const MergeCounts merged =
        mergeAll(&writer, {testConnection(0), permitted, testConnection(7), testConnection(0)});
    QCOMPARE(merged.repeated, 1);
    QCOMPARE(writer.seen(), 3u);
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now + 2000);
    QCOMPARE(counts.connections, 3);
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.permissions, 1);
    QCOMPARE(counts.gone, 2);
    QCOMPARE(counts.reauthenticated, 0);
    const auto changeOf = [&writer](quint32 row) {
        return int(FleetRow(writer.fleet(), row).change());
    };
    QCOMPARE(changeOf(0), 0);
    QCOMPARE(changeOf(1), int(ConnectionChange::Permissions));
    QCOMPARE(changeOf(2), int(ConnectionChange::Gone));
    QCOMPARE(changeOf(4), int(ConnectionChange::New));
    QCOMPARE(writer.fleet().stamp.live.syncedAt, now + 2000);

    writer.beginSync(Mode::All, now + 3000); // what was news is no longer
    QCOMPARE(changeOf(1), 0);
    QCOMPARE(changeOf(4), 0);
}

void TestFleetColumns::permissions_in_another_order_are_the_same()
{
    FleetWriter writer = syncedWriter(2);
    writer.beginSync(Mode::All, now);
    TestConnection turned = testConnection(0);
    turned.permissions = {"read_vin", "read_battery", "read_vin"};
    QCOMPARE(mergeAll(&writer, {turned, testConnection(1)}).same, 2);
    QCOMPARE(writer.endSync({}, now).permissions, 0);
    turned.permissions = {"read_vin", "read_location"};
    QCOMPARE(mergeAll(&writer, {turned}).changed, 1);
    QCOMPARE(connectionAt(writer, 0).permissions,
             (QStringList{QStringLiteral("read_vin"), QStringLiteral("read_location")}));
}

void TestFleetColumns::permissions_of_an_older_cache_may_have_any_order()
{
    FleetWriter first = syncedWriter(2);
    Fleet kept = first.fleet();
    PermissionSet turned = kept.permissionSets[1];
    std::reverse(turned.begin(), turned.end());
    turned.push_back(turned.front());
    kept.permissionSets.append(turned);
    kept.segments[0]->permissions[1] = 2;
    FleetWriter writer(kept);
    writer.beginSync(Mode::All, now);
    QCOMPARE(mergeAll(&writer, {testConnection(0), testConnection(1)}).same, 2);
}

void TestFleetColumns::a_list_without_permissions_takes_none_away()
{
    FleetWriter writer = syncedWriter(2);
    writer.beginSync(Mode::All, now);
    TestConnection silent = testConnection(0);
    silent.permissions.clear();
    silent.saysPermissions = false;
    QCOMPARE(mergeAll(&writer, {silent}).same, 1);
    QCOMPARE(connectionAt(writer, 0).permissions.size(), 2);
    TestConnection none = testConnection(1); // an empty list is an answer
    none.permissions.clear();
    QCOMPARE(mergeAll(&writer, {none}).changed, 1);
    QCOMPARE(connectionAt(writer, 1).permissions.size(), 0);
}

void TestFleetColumns::each_mode_has_times_and_changes_of_its_own()
{
    FleetWriter writer;
    const auto sync = [&writer](Mode mode, const std::vector<TestConnection> &all, qint64 at) {
        writer.beginSync(mode, at);
        mergeAll(&writer, all);
        return writer.endSync(writer.missing(mode), at + 1);
    };
    const auto changeOf = [&writer](quint32 row) {
        return int(FleetRow(writer.fleet(), row).change());
    };
    const FleetStamp &stamp = writer.fleet().stamp;
    TestConnection simulated = testConnection(10), second = testConnection(11);
    simulated.mode = second.mode = "simulated";
    sync(Mode::Live, {testConnection(0), testConnection(1)}, now);
    sync(Mode::Live, {testConnection(0), testConnection(2)}, now + 10); // one gone, one new
    QCOMPARE(changeOf(1), int(ConnectionChange::Gone));
    QCOMPARE(changeOf(2), int(ConnectionChange::New));

    // The first one of the other mode is no news, and what is news of the first mode stays.
    const SyncCounts counts = sync(Mode::Simulated, {simulated}, now + 20);
    QCOMPARE(counts.connections, 1);
    QCOMPARE(counts.added, 0);
    QCOMPARE(counts.gone, 0);
    QCOMPARE(changeOf(3), 0);
    QCOMPARE(changeOf(1), int(ConnectionChange::Gone));
    QCOMPARE(changeOf(2), int(ConnectionChange::New));
    QCOMPARE(stamp.live.syncedAt, now + 11);
    QCOMPARE(stamp.simulated.syncedAt, now + 21);

    QCOMPARE(sync(Mode::Simulated, {simulated, second}, now + 30).added, 1);
    QCOMPARE(changeOf(4), int(ConnectionChange::New));
    sync(Mode::Live, {testConnection(0), testConnection(2)}, now + 40);
    QCOMPARE(changeOf(1), 0);
    QCOMPARE(changeOf(2), 0);
    QCOMPARE(changeOf(4), int(ConnectionChange::New));
    sync(Mode::All, {testConnection(0), testConnection(2), simulated, second}, now + 50);
    QCOMPARE(changeOf(4), 0);
    QCOMPARE(stamp.live, stamp.simulated);
}

void TestFleetColumns::what_is_gone_stays_until_cleared_and_may_come_back()
{
    FleetWriter writer = syncedWriter(2);
    writer.beginSync(Mode::All, now);
    mergeAll(&writer, {testConnection(0)});
    writer.endSync(writer.missing(Mode::All), now);
    QVERIFY(FleetRow(writer.fleet(), 1).isGone());
    QVERIFY(!FleetRow(writer.fleet(), 1).isCleared());
    QCOMPARE(writer.clearGone(), 1);
    QCOMPARE(writer.clearGone(), 0);
    QVERIFY(FleetRow(writer.fleet(), 1).isCleared());

    writer.beginSync(Mode::All, now);
    QCOMPARE(mergeAll(&writer, {testConnection(0), testConnection(1)}).changed, 1);
    QVERIFY(!FleetRow(writer.fleet(), 1).isGone());
    QVERIFY(!FleetRow(writer.fleet(), 1).isCleared());
    QCOMPARE(writer.fleet().rows(), 2u);
}

void TestFleetColumns::a_new_connection_of_a_gone_one_s_user_and_vehicle_is_the_same_one_again()
{
    FleetWriter writer = syncedWriter(3);
    writer.setVin(testConnection(1).vehicle, "TMBJB7NY1PF000722");
    writer.setNickname(testConnection(1).vehicle, "Blue one");
    writer.beginSync(Mode::All, now);
    TestConnection again = testConnection(1);
    again.id = testUuid(777);
    mergeAll(&writer, {testConnection(0), again, testConnection(2)});
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now);
    QCOMPARE(counts.reauthenticated, 1);
    QCOMPARE(counts.added, 0);
    QCOMPARE(counts.gone, 0);
    QVERIFY(FleetRow(writer.fleet(), 1).isCleared());
    const FleetRow row(writer.fleet(), 3);
    QCOMPARE(int(row.change()), int(ConnectionChange::Reauthenticated));
    QCOMPARE(row.vin(), "TMBJB7NY1PF000722"s);
    QCOMPARE(row.nickname(), std::string_view("Blue one"));
}

void TestFleetColumns::one_that_was_looked_up_before_is_the_same_one_again_too()
{
    FleetWriter writer = syncedWriter(3);
    writer.setVin(testConnection(1).vehicle, "TMBJB7NY1PF000722");
    TestConnection again = testConnection(1);
    again.id = testUuid(777);
    again.createdAt += 1000;
    mergeAll(&writer, {again}, LearnedFrom::Lookup);
    writer.beginSync(Mode::All, now + 1);
    mergeAll(&writer, {testConnection(0), again, testConnection(2)});
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now + 2);
    QCOMPARE(counts.reauthenticated, 1);
    QCOMPARE(counts.gone, 0);
    QCOMPARE(int(FleetRow(writer.fleet(), 3).change()), int(ConnectionChange::Reauthenticated));
    QCOMPARE(FleetRow(writer.fleet(), 3).vin(), "TMBJB7NY1PF000722"s);
}

void TestFleetColumns::one_that_was_there_beside_it_is_not_the_gone_one_again_data()
{
    QTest::addColumn<qint64>("created"); // of the one that stays; of the other one 1000
    QTest::newRow("at the same time") << qint64(1000);
    QTest::newRow("before") << qint64(500);
    QTest::newRow("not told") << noTime;
}

void TestFleetColumns::one_that_was_there_beside_it_is_not_the_gone_one_again()
{
    QFETCH(qint64, created);
    FleetWriter writer;
    TestConnection goes = testConnection(0), stays = testConnection(0);
    goes.createdAt = 1000;
    stays.id = testUuid(777);
    stays.createdAt = created;
    for (int sync = 0; sync < 3; ++sync) {
        writer.beginSync(Mode::All, now + sync);
        mergeAll(&writer, {goes, stays});
        writer.endSync(writer.missing(Mode::All), now + sync);
    }
    writer.beginSync(Mode::All, now + 10);
    mergeAll(&writer, {stays});
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now + 10);
    QCOMPARE(counts.reauthenticated, 0);
    QCOMPARE(counts.gone, 1);
    QVERIFY(!FleetRow(writer.fleet(), 0).isCleared());
    QCOMPARE(int(FleetRow(writer.fleet(), 1).change()), 0);
}

void TestFleetColumns::one_created_later_takes_over_what_is_newer_of_each_signal()
{
    FleetWriter writer = syncedWriter(1);
    const TestConnection old = testConnection(0);
    const auto learn = [&](const char *code, double value, qint64 at) {
        Reading made;
        made.code = QString::fromLatin1(code);
        made.status = Reading::Status::Success;
        made.body = QJsonObject{{QStringLiteral("value"), value}};
        made.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        writer.learn(old.vehicle, old.user, {made}, LearnedFrom::Read, at);
    };
    learn("tractionbattery-stateofcharge", 50, now + 1000);
    learn("odometer-traveleddistance", 41, now + 1000);
    // Another program learned of the later connection on its own, and read it.
    TestConnection again = old;
    again.id = testUuid(777);
    again.createdAt += 1000;
    FleetWriter elsewhere;
    mergeAll(&elsewhere, {again}, LearnedFrom::Lookup);
    Reading newer;
    newer.code = QStringLiteral("tractionbattery-stateofcharge");
    newer.status = Reading::Status::Success;
    newer.body = QJsonObject{{QStringLiteral("value"), 40}};
    newer.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(now + 5000, Qt::UTC);
    elsewhere.learn(old.vehicle, old.user, {newer}, LearnedFrom::Read, now + 5000);
    writer.adopt(elsewhere.fleet());
    writer.beginSync(Mode::All, now + 10'000);
    mergeAll(&writer, {again});
    QCOMPARE(writer.endSync(writer.missing(Mode::All), now + 11'000).reauthenticated, 1);
    const FleetRow row(writer.fleet(), 1);
    QCOMPARE(row.reading(FleetSignal::Battery).number, 40.0);
    QCOMPARE(row.reading(FleetSignal::Odometer).number, 41.0);
    QCOMPARE(row.readAt(), now + 5000);
}

void TestFleetColumns::who_is_not_known_is_nobody_again()
{
    FleetWriter writer;
    TestConnection nobodys = testConnection(0);
    nobodys.user = nobodys.external = {};
    mergeAll(&writer, {nobodys});
    writer.beginSync(Mode::All, now);
    writer.endSync(writer.missing(Mode::All), now);
    writer.beginSync(Mode::All, now);
    nobodys.id = testUuid(777);
    mergeAll(&writer, {nobodys});
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now);
    QCOMPARE(counts.reauthenticated, 0);
    QCOMPARE(counts.added, 1);
}

void TestFleetColumns::news_last_until_the_next_sync_whatever_the_clock_says()
{
    FleetWriter writer = syncedWriter(1);
    const auto changeOf = [&writer](quint32 row) {
        return int(FleetRow(writer.fleet(), row).change());
    };
    writer.beginSync(Mode::All, now + 1000);
    mergeAll(&writer, {testConnection(0), testConnection(1)});
    writer.beginSync(Mode::All, now + 2000); // the one before was interrupted
    QCOMPARE(changeOf(1), int(ConnectionChange::New));
    mergeAll(&writer, {testConnection(0), testConnection(1)});
    writer.endSync({}, now - 5000); // somebody set the clock back
    QCOMPARE(changeOf(1), int(ConnectionChange::New));
    writer.beginSync(Mode::All, now - 5000);
    QCOMPARE(changeOf(1), 0);
    mergeAll(&writer, {testConnection(0), testConnection(1), testConnection(2)});
    writer.beginSync(Mode::All, now - 5000);
    QCOMPARE(changeOf(2), int(ConnectionChange::New));
}

void TestFleetColumns::two_living_connections_of_a_user_and_vehicle_stay_two()
{
    FleetWriter writer = syncedWriter(1);
    writer.beginSync(Mode::All, now);
    TestConnection second = testConnection(0);
    second.id = testUuid(777);
    mergeAll(&writer, {testConnection(0), second});
    const SyncCounts counts = writer.endSync(writer.missing(Mode::All), now);
    QCOMPARE(counts.reauthenticated, 0);
    QCOMPARE(counts.added, 1);
    QVERIFY(!FleetRow(writer.fleet(), 0).isCleared());
}

void TestFleetColumns::missing_goes_by_mode()
{
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    TestConnection simulated = testConnection(1);
    simulated.mode = "simulated";
    mergeAll(&writer, {testConnection(0), simulated});
    writer.endSync({}, now);
    writer.beginSync(Mode::All, now);
    QCOMPARE(writer.missing(Mode::Live), std::vector<quint32>{0});
    QCOMPARE(writer.missing(Mode::Simulated), std::vector<quint32>{1});
    QCOMPARE(writer.missing(Mode::All), (std::vector<quint32>{0, 1}));
}

void TestFleetColumns::a_vin_is_that_of_all_connections_of_a_vehicle()
{
    FleetWriter writer;
    TestConnection other = testConnection(2);
    other.vehicle = testConnection(1).vehicle;
    mergeAll(&writer, {testConnection(1), other, testConnection(3)});
    for (const std::string &vin :
         {"5YJ3E1EA7KF317000"s, "short"s, "5yj3e1ea7kf317000"s, "\xc3\x84VIN"s, ""s}) {
        writer.setVin(other.vehicle, vin);
        QCOMPARE(FleetRow(writer.fleet(), 0).vin(), vin);
        QCOMPARE(FleetRow(writer.fleet(), 1).vin(), vin);
        QCOMPARE(FleetRow(writer.fleet(), 2).vin(), ""s);
    }
    mergeAll(&writer, {testConnection(4)});
    writer.setVin(testConnection(4).vehicle, "5YJ3E1EA7KF317000");
    QCOMPARE(FleetRow(writer.fleet(), 3).vin(), "5YJ3E1EA7KF317000"s);
    writer.setVin("no such vehicle", "5YJ3E1EA7KF317000");
}

void TestFleetColumns::says_what_changed_for_the_cache()
{
    FleetWriter writer = syncedWriter(int(segmentRows) + 10);
    QVERIFY(writer.takeDirt().isEmpty());
    TestConnection changed = testConnection(int(segmentRows) + 1);
    changed.model = "Roadster";
    mergeAll(&writer, {testConnection(0), changed});
    const FleetDirt dirt = writer.takeDirt();
    QCOMPARE(dirt.segments, std::set<quint32>{1});
    QVERIFY(dirt.users.empty());
    QVERIFY(writer.takeDirt().isEmpty());
}

QTEST_GUILESS_MAIN(TestFleetColumns)
#include "tst_fleetcolumns.moc"
