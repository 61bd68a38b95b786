// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"
#include "fleetdata.h"
#include "keptdeliveries.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'764'000'000'000;
constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

QString text(const std::string &of)
{
    return QString::fromStdString(of);
}

Webhook webhook(const QString &id, std::optional<bool> isEnabled = true)
{
    Webhook of;
    of.id = id;
    of.name = u"Hook "_s + id;
    of.isEnabled = isEnabled;
    return of;
}

/// Of the nth connection.
Subscription subscription(int number, const QString &webhookId = u"a"_s, qint64 at = now - 90 * day)
{
    const TestConnection connection = testConnection(number);
    Subscription of;
    of.id = u"s-%1-%2"_s.arg(webhookId).arg(number);
    of.webhookId = webhookId;
    of.userId = text(connection.user);
    of.vehicleId = text(connection.vehicle);
    of.createdAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return of;
}

SubscriptionWish wish(int number, const QString &webhookId = u"a"_s)
{
    const Subscription of = subscription(number, webhookId);
    return {of.webhookId, of.userId, of.vehicleId};
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private:
    CoverageLists lists(int connections, const QList<Subscription> &subscriptions)
    {
        std::vector<TestConnection> all;
        for (int number = 0; number < connections; ++number) {
            all.push_back(testConnection(number));
            if (number % 2 == 1)
                all.back().make = "SKODA";
        }
        auto writer = std::make_unique<FleetWriter>();
        mergeAll(writer.get(), all);
        CoverageLists made;
        made.fleet = writer->fleet();
        made.fleet.stamp.live.syncedAt = made.fleet.stamp.simulated.syncedAt = now;
        made.webhooks = {webhook(u"a"_s), webhook(u"b"_s), webhook(u"off"_s, false)};
        made.subscriptions = std::make_shared<const QList<Subscription>>(subscriptions);
        made.now = now;
        made.silentAfter = day;
        m_writers.push_back(std::move(writer));
        return made;
    }

    static CoverageFound find(const CoverageLists &of, const CoverageQuestion &question)
    {
        return findCoverage(joinCoverage(of), question);
    }

    static CoverageQuestion ofAny()
    {
        CoverageQuestion question;
        question.isOfAny = true;
        return question;
    }

    /// The state of the nth connection.
    static CoverState stateOf(const CoverageFound &found, int number)
    {
        const QString vehicle = subscription(number).vehicleId;
        for (const CoverageRow &row : found.rows) {
            if (CoverageEntry(*found.join, row).text(CoverField::VehicleId) == vehicle)
                return row.state;
        }
        qFatal("no such row");
    }

    static CoverageQuestion of(const QString &webhookId)
    {
        CoverageQuestion question;
        question.webhookId = webhookId;
        return question;
    }

    static QStringList vehicles(const CoverageFound &found)
    {
        QStringList ids;
        for (const CoverageRow &row : found.rows)
            ids << CoverageEntry(*found.join, row).text(CoverField::VehicleId);
        return ids;
    }

    std::vector<std::unique_ptr<FleetWriter>> m_writers;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void joins_connections_and_subscriptions_per_webhook()
    {
        const auto join =
            joinCoverage(lists(5, {subscription(0), subscription(2), subscription(9),
                                   subscription(1, u"b"_s), subscription(1, u"unknown"_s)}));
        QCOMPARE(join->connected.size(), std::size_t(5));
        const CoverageCounts &a = join->counts[0];
        QCOMPARE(a[CoverState::Subscribed], 2);
        QCOMPARE(a[CoverState::NotConnected], 1);
        QCOMPARE(a[CoverState::NotSubscribed], 3);
        QCOMPARE(join->counts[1][CoverState::Subscribed], 1);
        QCOMPARE(join->counts[1][CoverState::NotSubscribed], 4);
        QCOMPARE(join->counts[2][CoverState::NotSubscribed], 5);
        QCOMPARE(rowsOf(*join, 0).size(), std::size_t(6));
        QCOMPARE(rowsOf(*join, 2).size(), std::size_t(5));
        QVERIFY(rowsOf(*join, 3).empty());
        QVERIFY(rowsOf(*join, -1).empty());
    }

    void nothing_is_called_not_connected_before_all_connections_were_read()
    {
        Subscription simulated = subscription(9, u"b"_s);
        simulated.mode = u"simulated"_s;
        CoverageLists made = lists(2, {subscription(0), subscription(9), simulated});
        made.fleet.stamp.simulated.syncedAt = noTime;
        const auto some = joinCoverage(made);
        QCOMPARE(some->counts[0][CoverState::NotConnected], 1);
        QCOMPARE(some->counts[1][CoverState::NotConnected], 0);
        QCOMPARE(some->counts[1][CoverState::Subscribed], 1);
        made.fleet.stamp.live.syncedAt = noTime;
        const auto none = joinCoverage(made);
        QCOMPARE(none->counts[0][CoverState::NotConnected], 0);
        QCOMPARE(none->counts[0].subscribed(), 2);
        QCOMPARE(none->countsOfAny[CoverState::NotConnected], 0);
    }

    void any_webhook_has_each_vehicle_once()
    {
        // 0 in both, 1 in one, 2 in one that is disabled, 3 in one that is not listed, 4 in none;
        // 9 and 8 are not connected.
        Subscription later = subscription(0, u"b"_s, now - 2 * day);
        const QList<Subscription> all{later,
                                      subscription(0),
                                      subscription(1, u"b"_s),
                                      subscription(2, u"off"_s),
                                      subscription(3, u"unknown"_s),
                                      subscription(9),
                                      subscription(9, u"b"_s),
                                      subscription(8, u"off"_s)};
        const CoverageFound found = find(lists(5, all), ofAny());
        QVERIFY(found.isOfAny());
        QCOMPARE(found.webhook, -1);
        QCOMPARE(found.total, 6);
        QCOMPARE(stateOf(found, 0), CoverState::Subscribed);
        QCOMPARE(stateOf(found, 1), CoverState::Subscribed);
        QCOMPARE(stateOf(found, 2), CoverState::NotSubscribed);
        QCOMPARE(stateOf(found, 3), CoverState::NotSubscribed);
        QCOMPARE(stateOf(found, 4), CoverState::NotSubscribed);
        QCOMPARE(stateOf(found, 9), CoverState::NotConnected);
        QCOMPARE(found.counts()[CoverState::Subscribed], 2);
        QCOMPARE(found.counts()[CoverState::NotSubscribed], 3);
        QCOMPARE(found.counts()[CoverState::NotConnected], 1);
        QCOMPARE(found.counts(), found.join->countsOfAny);
        for (const CoverageRow &row : found.rows) {
            const CoverageEntry entry(*found.join, row);
            if (entry.text(CoverField::VehicleId) == later.vehicleId) // since the first one
                QCOMPARE(entry.subscribedAt(), now - 90 * day);
        }
    }

    void one_webhook_alone_is_not_any()
    {
        CoverageLists made = lists(2, {subscription(0)});
        made.webhooks = {webhook(u"a"_s)};
        const auto join = joinCoverage(made);
        QVERIFY(!join->hasAny());
        QVERIFY(join->ofAny.empty());
        QVERIFY(!findCoverage(join, ofAny()).isThere());
        QVERIFY(findCoverage(join, of(u"a"_s)).isThere());
        QVERIFY(!findCoverage(join, of(u"b"_s)).isThere());
    }

    void what_waits_for_any_webhook_is_pending()
    {
        CoverageLists made = lists(4, {subscription(0)});
        made.pending = {wish(0, u"b"_s), wish(1, u"b"_s), wish(2, u"off"_s)};
        const CoverageFound found = find(made, ofAny());
        QCOMPARE(stateOf(found, 0), CoverState::Subscribed);
        QCOMPARE(stateOf(found, 1), CoverState::Pending);
        QCOMPARE(stateOf(found, 2), CoverState::NotSubscribed);
    }

    void silent_to_any_is_of_whom_nothing_came_by_any()
    {
        const qint64 long_ago = now - 30 * day;
        CoverageLists made =
            lists(4, {subscription(0), subscription(0, u"b"_s), subscription(1),
                      subscription(2, u"a"_s, now - hour), subscription(3, u"b"_s)});
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = long_ago;
        const LastDelivery old{now - 3 * day, u"UPSTREAM"_s, {}, now - 3 * day};
        deliveries->add(subscription(0).vehicleId, u"a"_s, old);
        deliveries->add(subscription(0).vehicleId, u"wh_b"_s, {now - hour, {}, {}, noTime});
        deliveries->add(subscription(1).vehicleId, u"a"_s, old);
        made.deliveries = deliveries;
        QCOMPARE(stateOf(find(made, of(u"a"_s)), 0), CoverState::Silent);
        QCOMPARE(stateOf(find(made, of(u"b"_s)), 0), CoverState::Subscribed);
        const CoverageFound found = find(made, ofAny());
        QCOMPARE(stateOf(found, 0), CoverState::Subscribed);
        QCOMPARE(stateOf(found, 1), CoverState::Silent);
        QCOMPARE(stateOf(found, 2), CoverState::Subscribed); // for an hour
        QCOMPARE(stateOf(found, 3), CoverState::Silent);
        for (const CoverageRow &row : found.rows) {
            if (CoverageEntry(*found.join, row).text(CoverField::VehicleId) !=
                subscription(0).vehicleId)
                continue;
            QCOMPARE(row.last->receivedAt, now - hour);
            QCOMPARE(row.last->faultType, u"UPSTREAM"_s);
        }
    }

    void a_webhook_whose_deliveries_do_not_come_here_has_no_silent_vehicles()
    {
        CoverageLists made = lists(3, {subscription(0), subscription(1, u"b"_s)});
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = now - 30 * day;
        deliveries->add(subscription(2).vehicleId, u"a"_s, {now - hour, {}, {}, noTime});
        made.deliveries = deliveries;
        QCOMPARE(stateOf(find(made, of(u"a"_s)), 0), CoverState::Silent);
        QCOMPARE(stateOf(find(made, of(u"b"_s)), 1), CoverState::Subscribed);
        QCOMPARE(stateOf(find(made, ofAny()), 0), CoverState::Silent);
        QCOMPARE(stateOf(find(made, ofAny()), 1), CoverState::Subscribed);
        const auto join = joinCoverage(made);
        QVERIFY(join->tellsSilence(0));
        QVERIFY(!join->tellsSilence(1));
        QVERIFY(!join->tellsSilence(2)); // it is disabled
        QVERIFY(join->tellsSilenceOfAny());
    }

    void another_user_of_the_same_vehicle_is_not_covered()
    {
        Subscription other = subscription(0);
        other.userId = u"somebody-else"_s;
        const auto join = joinCoverage(lists(1, {other}));
        QCOMPARE(join->counts[0][CoverState::NotConnected], 1);
        QCOMPARE(join->counts[0][CoverState::NotSubscribed], 1);
    }

    void what_was_accepted_is_pending_until_it_is_listed()
    {
        CoverageLists made = lists(3, {subscription(0)});
        made.pending = {wish(1), wish(77)};
        const auto join = joinCoverage(made);
        QCOMPARE(join->counts[0][CoverState::Pending], 1);
        QCOMPARE(join->counts[0][CoverState::NotSubscribed], 1);
        QCOMPARE(join->counts[1][CoverState::Pending], 0);
        CoverageQuestion question = of(u"a"_s);
        question.states.set(std::size_t(CoverState::Pending));
        QCOMPARE(vehicles(findCoverage(join, question)), QStringList{wish(1).vehicleId});
    }

    void silence_needs_a_reason_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("subscribedAt");
        QTest::addColumn<qint64>("receivedAt");
        QTest::addColumn<QString>("webhookId");
        QTest::addColumn<bool>("silent");
        const qint64 long_ago = now - 30 * day;
        const auto row = [](const char *name, qint64 since, qint64 subscribed, qint64 received,
                            const QString &id, bool silent) {
            QTest::newRow(name) << since << subscribed << received << id << silent;
        };
        row("nothing came", long_ago, long_ago, noTime, u"a"_s, true);
        row("the last is old", long_ago, long_ago, now - 2 * day, u"a"_s, true);
        row("the last is young", long_ago, long_ago, now - hour, u"a"_s, false);
        row("no deliveries are kept", noTime, long_ago, noTime, u"a"_s, false);
        row("kept since a moment", now - hour, long_ago, noTime, u"a"_s, false);
        row("subscribed a moment ago", long_ago, now - hour, noTime, u"a"_s, false);
        row("the webhook is disabled", long_ago, long_ago, noTime, u"off"_s, false);
    }

    void silence_needs_a_reason()
    {
        QFETCH(qint64, since);
        QFETCH(qint64, subscribedAt);
        QFETCH(qint64, receivedAt);
        QFETCH(QString, webhookId);
        QFETCH(bool, silent);
        const Subscription listed = subscription(0, webhookId, subscribedAt);
        CoverageLists made = lists(1, {listed});
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = since;
        if (receivedAt != noTime)
            deliveries->add(listed.vehicleId, {}, {receivedAt, {}, {}, noTime});
        made.deliveries = deliveries;
        const CoverageFound found = find(made, of(webhookId));
        QCOMPARE(found.rows.size(), std::size_t(1));
        QCOMPARE(found.rows.front().state, silent ? CoverState::Silent : CoverState::Subscribed);
    }

    void a_delivery_to_this_webhook_counts_before_one_to_any()
    {
        LastDeliveries deliveries;
        deliveries.add(u"v"_s, {}, {1, {}, {}, noTime});
        deliveries.add(u"v"_s, u"a"_s, {2, u"VEHICLE_STATE"_s, u"ASLEEP"_s, 2});
        QCOMPARE(deliveries.find(u"v"_s, u"a"_s)->receivedAt, 2);
        QCOMPARE(deliveries.find(u"v"_s, u"b"_s)->receivedAt, 1);
        QCOMPARE(deliveries.find(u"w"_s, u"a"_s), nullptr);
    }

    void what_is_kept_of_a_vehicle_is_its_last_delivery_and_open_fault()
    {
        const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        VehicleDeliveries heard;
        heard.vehicleId = u"v"_s;
        heard.receivedAt = here.addSecs(-3600);
        heard.faults = {{u"VEHICLE_STATE/ASLEEP"_s, 7, here.addSecs(-7200)}};
        heard.receipts = {{u"wh_a"_s, here.addSecs(-3600)}, {u"b"_s, here.addDays(-3)}};
        const LastDeliveries last = lastDeliveriesOf({heard}, here.addDays(-9), here);
        QCOMPARE(last.since, now - 9 * day);
        QCOMPARE(last.find(u"v"_s, u"a"_s)->receivedAt, now - hour);
        QCOMPARE(last.find(u"v"_s, u"a"_s)->faultType, u"VEHICLE_STATE"_s);
        QCOMPARE(last.find(u"v"_s, u"a"_s)->faultCode, u"ASLEEP"_s);
        QCOMPARE(last.find(u"v"_s, u"wh_b"_s)->receivedAt, now - 3 * day);
        QCOMPARE(last.find(u"v"_s, u"c"_s), nullptr);
        QCOMPARE(last.newest(u"v"_s)->receivedAt, now - hour);
        QCOMPARE(last.newest(u"w"_s), nullptr);

        // Nothing came of any vehicle: then it is not the vehicles that are silent.
        QVERIFY(last.tellsSilence(u"a"_s));
        QVERIFY(last.rests(u"wh_b"_s));
        QVERIFY(!last.tellsSilence(u"b"_s));
        QVERIFY(!last.comes(u"c"_s));
        QVERIFY(!last.tellsSilence(u"c"_s));
        heard.receivedAt = here.addDays(-2);
        heard.receipts = {{{}, here.addDays(-2)}};
        const LastDeliveries resting = lastDeliveriesOf({heard}, here.addDays(-9), here);
        QVERIFY(!resting.tellsSilence());
        QCOMPARE(resting.restsSince, now - 2 * day);
        QVERIFY(resting.comes(u"c"_s)); // nobody knows better
        QVERIFY(!lastDeliveriesOf({}, {}, here).tellsSilence());
        QCOMPARE(lastDeliveriesOf({}, {}, here).restsSince, noTime);
    }

    void who_was_down_knows_of_silence_since_he_is_back()
    {
        const QDateTime here = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        const QDateTime first = here.addDays(-20);
        QCOMPARE(keptSince(first, {}), first);
        QCOMPARE(keptSince(first, {{here.addDays(-2), here.addSecs(-86'400 - 7200)}}), first);
        QCOMPARE(keptSince(first, {{here.addDays(-9), here.addDays(-7)},
                                   {here.addSecs(-7200), here.addSecs(-3600)}}),
                 here.addDays(-7));
        QVERIFY(!keptSince({}, {}).isValid());
    }

    void filters_by_state_and_words_and_sorts()
    {
        CoverageLists made = lists(6, {subscription(0), subscription(1), subscription(9)});
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = now - 30 * day;
        deliveries->add(subscription(0).vehicleId, u"a"_s,
                        {now - hour, u"UPSTREAM"_s, u"NO_RESPONSE"_s, now - hour});
        made.deliveries = deliveries;
        CoverageQuestion question = of(u"a"_s);
        const CoverageFound all = find(made, question);
        QCOMPARE(all.total, 7);
        QCOMPARE(all.rows.front().state, CoverState::NotSubscribed); // the worst first
        QCOMPARE(all.rows.back().state, CoverState::Subscribed);

        question.states.set(std::size_t(CoverState::NotSubscribed));
        question.text = u"skoda"_s;
        const CoverageFound some = find(made, question);
        QCOMPARE(some.total, 7);
        QCOMPARE(vehicles(some).size(), 2); // the third and the fifth
        question.states.reset();
        question.text = u"no_response tesla"_s;
        QCOMPARE(vehicles(find(made, question)), QStringList{subscription(0).vehicleId});
        question.text = u"C-5"_s; // of an external id
        QCOMPARE(vehicles(find(made, question)), QStringList{subscription(5).vehicleId});

        question.text.clear();
        question.order = CoverField::LastDelivery;
        QCOMPARE(vehicles(find(made, question)).first(), subscription(0).vehicleId);
        question.order = CoverField::Make;
        question.isDescending = true;
        const CoverageFound byMake = find(made, question);
        QCOMPARE(CoverageEntry(*byMake.join, byMake.rows.front()).text(CoverField::Make),
                 u"TESLA"_s);
        QVERIFY(CoverageEntry(*byMake.join, byMake.rows.back()).text(CoverField::Make).isEmpty());
    }

    void a_row_without_a_connection_tells_what_the_subscription_does()
    {
        Subscription stray = subscription(9);
        stray.make = u"FIAT"_s;
        const CoverageFound found = find(lists(0, {stray}), of(u"a"_s));
        const CoverageEntry entry(*found.join, found.rows.front());
        QVERIFY(!entry.isConnected());
        QCOMPARE(entry.text(CoverField::Make), u"FIAT"_s);
        QCOMPARE(entry.text(CoverField::SubscriptionId), stray.id);
        QCOMPARE(entry.connection().userId, stray.userId);
        QCOMPARE(entry.subscribedAt(), stray.createdAt.toMSecsSinceEpoch());
        QVERIFY(entry.text(CoverField::Vin).isNull());
    }

    void the_model_keeps_what_is_selected()
    {
        CoverageModel model;
        QAbstractItemModelTester tester(&model);
        model.show(find(lists(6, {subscription(0), subscription(9)}), of(u"a"_s)));
        QCOMPARE(model.rowCount(), 7);
        QItemSelectionModel selection(&model);
        const auto rowOf = [&model](int number) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.entry(row).text(CoverField::VehicleId) == subscription(number).vehicleId)
                    return row;
            }
            return -1;
        };
        const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selection.select(model.index(rowOf(3), 0), select);
        selection.select(model.index(rowOf(9), 0), select);

        // Another list, and another order: 3 is subscribed now, and two connections are new.
        CoverageQuestion question = of(u"a"_s);
        question.order = CoverField::Make;
        model.show(find(lists(8, {subscription(3), subscription(9)}), question));
        QCOMPARE(model.rowCount(), 9);
        QSet<int> rows;
        for (const QModelIndex &index : selection.selectedRows())
            rows += index.row();
        QCOMPARE(rows, QSet<int>({rowOf(3), rowOf(9)}));
        QCOMPARE(model.index(rowOf(3), 0).data(CoverageModel::StateRole).toInt(),
                 int(CoverState::Subscribed));

        question.states.set(std::size_t(CoverState::NotConnected));
        model.show(find(lists(8, {subscription(3), subscription(9)}), question));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(selection.selectedRows().size(), 1);
        model.show(find(lists(8, {}), of(u"b"_s)));
        QCOMPARE(model.rowCount(), 8);
        QVERIFY(selection.selectedRows().isEmpty());

        // What is found among all webhooks is subscribed to one.
        model.show(find(lists(8, {subscription(9)}), ofAny()));
        QVERIFY(selection.selectedRows().isEmpty());
        selection.select(model.index(rowOf(3), 0), select);
        selection.select(model.index(rowOf(9), 0), select);
        model.show(find(lists(8, {subscription(0), subscription(9)}), of(u"a"_s)));
        rows.clear();
        for (const QModelIndex &index : selection.selectedRows())
            rows += index.row();
        QCOMPARE(rows, QSet<int>({rowOf(3), rowOf(9)}));
        model.show(find(lists(8, {subscription(0), subscription(9)}), ofAny()));
        QVERIFY(selection.selectedRows().isEmpty());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void values_are_raw_and_unknown_ones_invalid()
    {
        CoverageModel model;
        model.show(find(lists(1, {}), of(u"a"_s)));
        const auto value = [&model](CoverField field) {
            return model.index(0, int(field)).data(CoverageModel::ValueRole);
        };
        QCOMPARE(value(CoverField::State).toInt(), int(CoverState::NotSubscribed));
        QCOMPARE(value(CoverField::Year).toInt(), 2021);
        QVERIFY(!value(CoverField::SubscribedAt).isValid());
        QVERIFY(!value(CoverField::LastDelivery).isValid());
        QVERIFY(!value(CoverField::LastError).isValid());
        QVERIFY(!model.index(0, 0).data(CoverageModel::FaultRole).isValid());
        QSignalSpy wanted(&model, &CoverageModel::orderWanted);
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(wanted.count(), 1);
    }

    void a_hundred_thousand_vehicles_take_a_moment()
    {
        constexpr int many = 100'000;
        QList<Subscription> subscriptions;
        for (int number = 0; number < many; number += number % 10 == 0 ? 2 : 1)
            subscriptions.append(subscription(number));
        CoverageLists made = lists(many, subscriptions);
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = now - 30 * day;
        for (int number = 0; number < many; number += 2)
            deliveries->add(subscription(number).vehicleId, u"a"_s, {now - hour, {}, {}, noTime});
        made.deliveries = deliveries;
        QElapsedTimer timer;
        timer.start();
        const auto join = joinCoverage(made);
        const qint64 joined = timer.restart();
        CoverageQuestion question = of(u"a"_s);
        const CoverageFound all = findCoverage(join, question);
        const qint64 found = timer.restart();
        question.text = u"skoda"_s;
        question.order = CoverField::VehicleId;
        const CoverageFound some = findCoverage(join, question);
        const qint64 searched = timer.restart();
        const CoverageFound ofAll = findCoverage(join, ofAny());
        const qint64 listed = timer.elapsed();
        qInfo(
            "joined in %lld ms, listed in %lld ms, searched and sorted in %lld ms, of any webhook "
            "listed in %lld ms",
            joined, found, searched, listed);
        QCOMPARE(all.total, many);
        QCOMPARE(ofAll.total, many);
        QCOMPARE(int(some.rows.size()), many / 2);
        // Under the sanitizers and beside other tests; a release build takes a tenth of it.
        QVERIFY(joined + found + searched + listed < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
