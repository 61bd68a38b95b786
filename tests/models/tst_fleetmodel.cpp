// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"
#include "fleetdata.h"
#include "fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace motorpool;

class TestFleetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void initTestCase() { fill(); }
    void shows_what_was_found();
    void keeps_what_is_selected_while_rows_come_go_and_move();
    void lets_go_of_what_is_no_longer_found();
    void a_change_of_values_alone_moves_nothing();
    void a_large_selection_is_let_go_rather_than_followed();
    void a_selection_follows_its_rows_and_not_each_cell();
    void asks_for_an_order();
    void values_are_raw_and_unknown_ones_invalid();

private:
    FleetFound found(const std::vector<quint32> &rows) const
    {
        FleetFound result;
        result.fleet = m_writer.fleet();
        result.rows = std::make_shared<std::vector<quint32>>(rows);
        return result;
    }

    void fill()
    {
        std::vector<TestConnection> all;
        for (int number = 0; number < 100; ++number)
            all.push_back(testConnection(number));
        mergeAll(&m_writer, all);
    }

    FleetWriter m_writer;
};

void TestFleetModel::shows_what_was_found()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy shown(&model, &FleetModel::shown);
    QCOMPARE(model.rowCount(), 0);
    model.show(found({5, 3, 8}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.fleetRow(1), 3u);
    QCOMPARE(model.connection(2)->externalId, QStringLiteral("C-8"));
    QVERIFY(!model.connection(3));
    QVERIFY(!model.connection(-1));
    QCOMPARE(shown.size(), 1);
}

void TestFleetModel::keeps_what_is_selected_while_rows_come_go_and_move()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model);
    QItemSelectionModel selection(&model);
    model.show(found({0, 1, 2, 3, 4, 5, 6}));
    selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model.index(5, 0), QItemSelectionModel::NoUpdate);
    const auto selected = [&] {
        QList<quint32> rows;
        for (const QModelIndex &index : selection.selectedRows())
            rows << model.fleetRow(index.row());
        return rows;
    };
    for (const std::vector<quint32> &rows : {std::vector<quint32>{6, 5, 4, 3, 2, 1, 0},
                                             {2, 5},
                                             {9, 8, 5, 7, 2},
                                             {2, 5, 50, 51, 52, 53}}) {
        model.show(found(rows));
        QCOMPARE(model.rowCount(), int(rows.size()));
        QCOMPARE(selected(), QList<quint32>{2});
        QCOMPARE(model.fleetRow(selection.currentIndex().row()), 5u);
    }
}

void TestFleetModel::lets_go_of_what_is_no_longer_found()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model);
    QItemSelectionModel selection(&model);
    model.show(found({0, 1, 2}));
    selection.setCurrentIndex(model.index(1, 0),
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.show(found({0, 2}));
    QVERIFY(selection.selectedRows().isEmpty());
    model.show(found({}));
    QCOMPARE(model.rowCount(), 0);
    model.show(found({1}));
    QCOMPARE(model.rowCount(), 1);
}

void TestFleetModel::a_change_of_values_alone_moves_nothing()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model);
    model.show(found({0, 1, 2}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(found({0, 1, 2}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(laidOut.size() + reset.size(), 0);
}

void TestFleetModel::a_large_selection_is_let_go_rather_than_followed()
{
    FleetWriter writer;
    std::vector<TestConnection> all;
    for (int number = 0; number < 12'000; ++number)
        all.push_back(testConnection(number));
    mergeAll(&writer, all);
    FleetModel model;
    QItemSelectionModel selection(&model);
    FleetFound some;
    some.fleet = writer.fleet();
    std::vector<quint32> rows(12'000);
    std::iota(rows.begin(), rows.end(), 0);
    some.rows = std::make_shared<std::vector<quint32>>(rows);
    model.show(some);
    QList<QPersistentModelIndex> held;
    for (int row = 0; row < 6000; ++row)
        held << model.index(row, 0);
    std::reverse(rows.begin(), rows.end());
    some.rows = std::make_shared<std::vector<quint32>>(rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(some);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.fleetRow(0), 11'999u);
}

void TestFleetModel::a_selection_follows_its_rows_and_not_each_cell()
{
    FleetModel model;
    QItemSelectionModel selection(&model);
    std::vector<quint32> rows(100);
    std::iota(rows.begin(), rows.end(), 0);
    model.show(found(rows));
    selection.select(QItemSelection(model.index(10, 0), model.index(59, fleetFields - 1)),
                     QItemSelectionModel::Select);
    QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    std::vector<quint32> fewer(rows.rbegin(), rows.rend() - 5);
    model.show(found(fewer));
    QCOMPARE(selection.selectedRows().size(), 50);
    QCOMPARE(selection.selection().size(), 1);
    QCOMPARE(laidOut.first().at(1).value<QAbstractItemModel::LayoutChangeHint>(),
             QAbstractItemModel::VerticalSortHint);
}

void TestFleetModel::asks_for_an_order()
{
    FleetModel model;
    QSignalSpy wanted(&model, &FleetModel::orderWanted);
    model.sort(3, Qt::DescendingOrder);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toInt(), 3);
}

void TestFleetModel::values_are_raw_and_unknown_ones_invalid()
{
    FleetModel model;
    model.show(found({4}));
    const auto value = [&model](FleetField field) {
        return model.index(0, int(field)).data(FleetModel::ValueRole);
    };
    QCOMPARE(value(FleetField::Make).toString(), QStringLiteral("TESLA"));
    QCOMPARE(value(FleetField::Year).toInt(), 2021);
    QCOMPARE(value(FleetField::VehicleId).toString().toStdString(), testConnection(4).vehicle);
    QCOMPARE(value(FleetField::Permissions).toStringList().size(), 2);
    QCOMPARE(value(FleetField::CreatedAt).toDateTime().toMSecsSinceEpoch(),
             testConnection(4).createdAt);
    for (const FleetField field : {FleetField::Vin, FleetField::Battery, FleetField::LastHeard,
                                   FleetField::Location, FleetField::Lock, FleetField::Change})
        QVERIFY(!value(field).isValid());
    QCOMPARE(model.index(0, int(FleetField::Battery))
                 .data(FleetModel::KnownRole)
                 .value<FleetReading>()
                 .state,
             ReadingState::Never);
    QCOMPARE(model.index(0, int(FleetField::LastHeard)).data(FleetModel::FreshnessRole).toInt(),
             int(Freshness::Unknown));
    QVERIFY(!model.index(0, int(FleetField::Make)).data(Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleetmodel.moc"
