// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <utility>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Connection connection(const QString &id, const QString &make = u"TESLA"_s,
                      const QString &model = u"Model 3"_s, std::optional<int> year = 2024)
{
    Connection c;
    c.id = id;
    c.userId = u"user-"_s + id;
    c.vehicleId = u"vehicle-"_s + id;
    c.make = make;
    c.model = model;
    c.year = year;
    c.powertrain = u"BEV"_s;
    c.mode = u"live"_s;
    c.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    return c;
}

QList<Connection> many(int count)
{
    static const QStringList makes{u"TESLA"_s, u"SKODA"_s, u"KIA"_s, u"BMW"_s, {}};
    QList<Connection> list;
    for (int i = 0; i < count; ++i) {
        // Spread over the order, as times and ids of a real list are.
        const QString id = QString::number(quint32(i) * 2654435761U, 16);
        list.append(connection(id, makes.at(i % 5), u"Model %1"_s.arg(i * 7919 % 100),
                               i % 9 ? std::optional(2010 + i % 15) : std::nullopt));
    }
    return list;
}

QStringList ids(const ConnectionModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.connection(row)->id);
    return list;
}

QString shown(const ConnectionModel &model)
{
    return ids(model).join(u' ');
}

int column(ConnectionField field)
{
    return int(field);
}

void fill(ConnectionModel &model, const QList<Connection> &list)
{
    model.beginRound();
    model.merge(list);
    model.endRound();
}

} // namespace

class TestConnectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appends_a_page_in_one_go()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.beginRound();
        model.merge(many(100));
        model.merge(many(200));
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.at(1).at(1).toInt(), 100);
    }

    void shows_raw_values_by_role_and_nothing_for_unknown_ones()
    {
        ConnectionModel model;
        Connection c = connection(u"a"_s);
        c.year.reset();
        c.externalId.clear();
        c.permissions = {u"read_vin"_s, u"read_battery"_s};
        fill(model, {c});
        const auto value = [&model](ConnectionField field) {
            return model.index(0, column(field)).data(ConnectionModel::ValueRole);
        };
        QCOMPARE(value(ConnectionField::Make), QVariant(u"TESLA"_s));
        QCOMPARE(value(ConnectionField::ConnectedAt), QVariant(c.createdAt));
        QCOMPARE(value(ConnectionField::Permissions), QVariant(c.permissions));
        QVERIFY(!value(ConnectionField::Year).isValid());
        QVERIFY(!value(ConnectionField::ExternalId).isValid());
        QVERIFY(!value(ConnectionField::UpdatedAt).isValid());
        QVERIFY(!value(ConnectionField::Vin).isValid());
        QVERIFY(!model.index(0, 0).data(Qt::DisplayRole).isValid());
    }

    void sorts_in_natural_order_stably_with_unknowns_last()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        fill(model,
             {connection(u"a"_s, u"VW"_s, u"ID.10"_s), connection(u"b"_s, u"VW"_s, {}),
              connection(u"c"_s, u"vw"_s, u"ID.4"_s), connection(u"d"_s, u"VW"_s, u"id.4"_s)});
        model.sort(column(ConnectionField::Model));
        QCOMPARE(shown(model), u"c d a b"_s);
        model.sort(column(ConnectionField::Model), Qt::DescendingOrder);
        QCOMPARE(shown(model), u"a c d b"_s);
        model.sort(ConnectionModel::arrivalOrder);
        QCOMPARE(shown(model), u"a b c d"_s);
    }

    void sorts_numbers_and_times_by_value()
    {
        ConnectionModel model;
        Connection early = connection(u"early"_s, {}, {}, 2009);
        early.createdAt = early.createdAt.addDays(-400);
        Connection unknown = connection(u"unknown"_s, {}, {}, std::nullopt);
        unknown.createdAt = {};
        fill(model, {unknown, connection(u"late"_s, {}, {}, 2025), early});
        model.sort(column(ConnectionField::Year));
        QCOMPARE(shown(model), u"early late unknown"_s);
        model.sort(column(ConnectionField::ConnectedAt), Qt::DescendingOrder);
        QCOMPARE(shown(model), u"late early unknown"_s);
    }

    void puts_pages_into_the_order_chosen()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        const QList<Connection> all = many(300);
        model.sort(column(ConnectionField::Model), Qt::DescendingOrder);
        model.beginRound();
        for (int at = 0; at < 300; at += 50)
            model.merge(all.mid(at, 50));
        ConnectionModel atOnce;
        fill(atOnce, all);
        atOnce.sort(column(ConnectionField::Model), Qt::DescendingOrder);
        QCOMPARE(ids(model), ids(atOnce));
    }

    void filters_by_all_words_in_any_case_and_column()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        Connection skoda = connection(u"b"_s, u"SKODA"_s, u"Enyaq"_s, 2025);
        skoda.externalId = u"C-10442"_s;
        skoda.powertrain = u"PHEV"_s;
        skoda.mode = u"simulated"_s;
        fill(model, {connection(u"a"_s), skoda, connection(u"c"_s, u"KIA"_s, u"EV6"_s, 2025)});
        const auto finds = [&model](const QString &text) {
            model.setFilter(text);
            return shown(model);
        };
        QCOMPARE(finds(u"2025 enY"_s), u"b"_s);
        QCOMPARE(finds(u"  10442 "_s), u"b"_s);
        QCOMPARE(finds(u"phev"_s), u"b"_s);
        QCOMPARE(finds(u"SIMUL"_s), u"b"_s);
        QCOMPARE(finds(u"vehicle-c"_s), u"c"_s);
        QCOMPARE(finds(u"user-a"_s), u"a"_s);
        QCOMPARE(finds(u"2025 tesla"_s), QString());
        QCOMPARE(finds({}), u"a b c"_s);
        model.setVin(u"vehicle-a"_s, u"5YJ3E1EA7KF317000"_s);
        QCOMPARE(finds(u"5yj3e"_s), u"a"_s);
        QCOMPARE(model.total(), 3);
    }

    void keeps_persistent_rows_through_filter_and_sort()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        fill(model, many(500));
        const QString id = model.connection(40)->id; // a TESLA
        const QPersistentModelIndex held = model.index(40, 3);
        model.sort(column(ConnectionField::Model));
        model.setFilter(u"tesla"_s);
        QVERIFY(held.isValid());
        QCOMPARE(model.connection(held.row())->id, id);
        QCOMPARE(held.column(), 3);
        QCOMPARE(model.rowOfConnection(id), held.row());
        QCOMPARE(model.rowOfVehicle(u"vehicle-"_s + id), held.row());
        model.setFilter(u"kia"_s);
        QVERIFY(!held.isValid());
        QCOMPARE(model.rowOfConnection(id), -1);
    }

    void changes_rows_in_place_and_drops_what_a_full_round_lacks()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        QList<Connection> list = many(20);
        fill(model, list);
        const QPersistentModelIndex held = model.index(7, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        fill(model, list);
        QCOMPARE(changes.count(), 0);

        list[7].permissions = {u"read_vin"_s};
        list.removeAt(12);
        list.removeAt(3);
        list.append(connection(u"new"_s));
        fill(model, list);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(held.row(), 6);
        QCOMPARE(model.rowCount(), 19);
        QCOMPARE(model.tally().connections(), 19);
        QCOMPARE(model.connection(model.rowOfConnection(u"new"_s))->id, u"new"_s);
        QCOMPARE(ids(model), [&list] {
            QStringList wanted;
            for (const Connection &c : list)
                wanted.append(c.id);
            return wanted;
        }());
    }

    void keeps_all_rows_when_a_round_is_cut_short()
    {
        ConnectionModel model;
        fill(model, many(20));
        model.beginRound();
        model.merge(many(5));
        QCOMPARE(model.rowCount(), 20);
    }

    void moves_a_changed_row_to_its_place()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        QList<Connection> list{connection(u"a"_s, u"AUDI"_s), connection(u"b"_s, u"BMW"_s),
                               connection(u"c"_s, u"KIA"_s)};
        fill(model, list);
        model.sort(column(ConnectionField::Make));
        const QPersistentModelIndex held = model.index(0, 0);
        list[0].make = u"VOLVO"_s;
        fill(model, list);
        QCOMPARE(shown(model), u"b c a"_s);
        QCOMPARE(held.row(), 2);
    }

    void takes_changes_and_news_in_one_page_under_filter_and_sort()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        QList<Connection> list = many(200);
        model.sort(column(ConnectionField::Model), Qt::DescendingOrder);
        model.setFilter(u"tesla"_s);
        fill(model, list);
        for (int i = 0; i < list.size(); i += 3) {
            list[i].make = i % 2 ? u"TESLA"_s : u"KIA"_s;
            list[i].model = u"Changed %1"_s.arg(i % 7);
        }
        list.append(connection(u"new"_s, u"TESLA"_s, u"Changed 3"_s));
        list.append(list.at(5)); // twice in one page
        list.append(connection(u"new"_s, u"TESLA"_s, u"Changed 4"_s));
        fill(model, list);
        ConnectionModel atOnce;
        list.removeAt(list.size() - 2);
        list.removeAt(list.size() - 2);
        fill(atOnce, list);
        atOnce.setFilter(u"tesla"_s);
        atOnce.sort(column(ConnectionField::Model), Qt::DescendingOrder);
        QCOMPARE(ids(model), ids(atOnce));
        QCOMPARE(model.tally().connections(), atOnce.tally().connections());
    }

    void knows_vins_of_rows_to_come_and_after_another_subject()
    {
        ConnectionModel model;
        QAbstractItemModelTester tester(&model);
        model.setVin(u"vehicle-b"_s, u"VIN-B"_s);
        fill(model, {connection(u"a"_s), connection(u"b"_s)});
        const auto vin = [&model](int row) {
            return model.index(row, column(ConnectionField::Vin)).data(ConnectionModel::ValueRole);
        };
        QCOMPARE(vin(1), QVariant(u"VIN-B"_s));
        QVERIFY(!vin(0).isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
        QCOMPARE(model.vin(u"vehicle-b"_s), u"VIN-B"_s);
    }

    void counts_users_vehicles_and_days()
    {
        ConnectionModel model;
        Connection first = connection(u"a"_s);
        Connection second = connection(u"b"_s);
        second.vehicleId = first.vehicleId;
        second.createdAt = first.createdAt.addDays(3);
        second.externalId = u"C-1"_s;
        fill(model, {second, first});
        QCOMPARE(model.tally().vehicles(), 1);
        QCOMPARE(model.tally().users().size(), 2);
        QCOMPARE(model.tally().externalIds(), QSet<QString>{u"C-1"_s});
        QCOMPARE(model.tally().firstConnected(), first.createdAt);
        QCOMPARE(model.tally().lastConnected(), second.createdAt);
    }

    void lists_of_the_older_shape_have_no_ids_and_still_no_doubles()
    {
        ConnectionModel model;
        Connection a = connection({});
        a.vehicleId = u"v1"_s;
        Connection b = a;
        b.vehicleId = u"v2"_s;
        fill(model, {a, b});
        fill(model, {a, b});
        QCOMPARE(model.rowCount(), 2);
    }

    void asks_out_of_range_are_met_with_nothing()
    {
        ConnectionModel model;
        QVERIFY(!model.connection(0));
        QVERIFY(!model.connection(-1));
        QCOMPARE(model.rowOfVehicle(u"x"_s), -1);
        model.sort(99);
        model.setFilter(u"x"_s);
        QCOMPARE(model.endRound(), 0);
    }

    void a_hundred_thousand_rows_stay_quick()
    {
#ifdef MOTORPOOL_SANITIZED
        QSKIP("times say nothing under a sanitizer");
#endif
        ConnectionModel model;
        const QList<Connection> all = many(100'000);
        // Processor time: what others take of the machine does not count.
        std::clock_t since = std::clock();
        const auto took = [&since](const char *what) {
            const std::clock_t now = std::clock();
            const auto ms = double(now - std::exchange(since, now)) * 1000 / CLOCKS_PER_SEC;
            qInfo("%s: %.0f ms", what, ms);
            return ms;
        };
        model.beginRound();
        model.merge(all);
        took("merge");
        model.sort(column(ConnectionField::Model));
        QVERIFY(took("sort by model") < 2000);
        model.setFilter(u"tesla 2019"_s);
        QVERIFY(took("filter") < 1000);
        model.setFilter({});
        QVERIFY(took("no filter") < 2000);

        // The next round, by pages, in which each row has changed.
        model.sort(column(ConnectionField::UpdatedAt));
        took("sort by time");
        model.beginRound();
        for (int at = 0; at < 10'000; at += 100) {
            QList<Connection> page = all.mid(at, 100);
            for (Connection &connection : page)
                connection.updatedAt = connection.createdAt.addSecs(at);
            model.merge(page);
        }
        QVERIFY(took("a hundred pages of changes") < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestConnectionModel)
#include "tst_connectionmodel.moc"
