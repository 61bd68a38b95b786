// SPDX-License-Identifier: GPL-3.0-or-later
// A selection of many rows while they change their places.
#include "fleetmodel.h"
#include "fleetselection.h"
#include "fleetwriter.h"

#include <QTableView>
#include <QTest>

#include <numeric>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rows = 6000;

Fleet madeFleet()
{
    std::vector<std::string> ids(rows);
    std::vector<ConnectionView> views(rows);
    for (quint32 row = 0; row < rows; ++row) {
        ids[row] = "connection-" + std::to_string(row);
        views[row].id = ids[row];
        views[row].vehicle = ids[row];
    }
    FleetWriter writer;
    writer.merge(views, LearnedFrom::Lookup, 1'764'000'000'000);
    return writer.fleet();
}

struct Bench
{
    inline static const Fleet fleet = madeFleet();
    FleetModel model;
    QTableView table;

    Bench()
    {
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        new FleetSelection(&table, &model, &model);
        table.setModel(&model);
        show([](quint32) { return true; });
    }

    template <class Wanted>
    void show(Wanted wanted, bool isBackwards = false)
    {
        std::vector<quint32> listed;
        for (quint32 row = 0; row < rows; ++row) {
            if (wanted(row))
                listed.push_back(row);
        }
        if (isBackwards)
            std::reverse(listed.begin(), listed.end());
        model.show({fleet, {}, std::make_shared<const std::vector<quint32>>(std::move(listed))});
    }

    void select(int first, int last)
    {
        table.selectionModel()->select({model.index(first, 0), model.index(last, 0)},
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    std::vector<quint32> selected() const
    {
        return selectedFleetRows(table.selectionModel(), model);
    }
};

std::vector<quint32> from(quint32 first, quint32 last)
{
    std::vector<quint32> numbers(last - first + 1);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

} // namespace

class TestFleetSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void it_is_told_in_the_order_listed()
    {
        Bench bench;
        bench.show([](quint32) { return true; }, true);
        bench.select(10, 11);
        bench.select(2, 2);
        QCOMPARE(bench.selected(), (std::vector<quint32>{rows - 3, rows - 11, rows - 12}));
    }

    void a_large_one_follows_its_rows()
    {
        Bench bench;
        bench.select(1000, 4999);
        bench.show([](quint32) { return true; }, true);
        std::vector<quint32> backwards = from(1000, 4999);
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(bench.selected(), backwards);
    }

    void what_a_filter_leaves_of_it_stays_selected()
    {
        Bench bench;
        bench.select(1000, 4999);
        bench.show([](quint32 row) { return row < 2000; });
        QCOMPARE(bench.selected(), from(1000, 1999));
        bench.show([](quint32) { return true; });
        QCOMPARE(bench.selected(), from(1000, 1999));
    }

    void in_too_many_pieces_it_is_let_go()
    {
        Bench bench;
        const auto lies = [](quint32 row) { return row % 2 == 0 ? row : rows - row; };
        std::vector<quint32> mixed(rows);
        for (quint32 row = 0; row < rows; ++row)
            mixed[row] = lies(row);
        bench.select(0, 2999);
        bench.model.show(
            {bench.fleet, {}, std::make_shared<const std::vector<quint32>>(std::move(mixed))});
        QVERIFY(bench.selected().empty());
    }

    void a_small_one_follows_its_rows()
    {
        Bench bench;
        bench.select(3, 5);
        bench.show([](quint32 row) { return row != 4; });
        QCOMPARE(bench.selected(), (std::vector<quint32>{3, 5}));
    }

    void everything_selected_stays_so()
    {
        Bench bench;
        bench.table.selectAll();
        bench.show([](quint32) { return true; }, true);
        QCOMPARE(bench.selected().size(), std::size_t(rows));
    }
};

QTEST_MAIN(TestFleetSelection)
#include "tst_fleetselection.moc"
