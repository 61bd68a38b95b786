// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsorter.h"

#include "parallel.h"
#include "sortcolumn.h"

#include <algorithm>
#include <boost/sort/spreadsort/integer_sort.hpp>
#include <numeric>
#include <span>

namespace motorpool {

namespace {

struct Item
{
    quint64 key;
    quint32 row;
};

using Run = std::span<Item>;

void sortByKey(Run run)
{
    constexpr std::size_t few = 64;
    const auto isBefore = [](const Item &one, const Item &other) { return one.key < other.key; };
    if (run.size() < few)
        std::sort(run.begin(), run.end(), isBefore);
    else
        boost::sort::spreadsort::integer_sort(
            run.begin(), run.end(),
            [](const Item &item, unsigned offset) { return item.key >> offset; }, isBefore);
}

class RowSorter
{
public:
    explicit RowSorter(const std::vector<SortColumn> &columns)
        : m_columns(columns)
    {
    }

    /// Puts rows that are equal by column's first n numbers in their final order.
    void sortEqual(Run run, std::size_t column, int n) const
    {
        while (run.size() > 1) {
            if (n > 0 && m_columns[column].hasNext() && run.front().key != SortColumn::unknown) {
                bool hasMore = false;
                for (Item &item : run) {
                    const quint64 number = m_columns[column].next(item.row, n);
                    hasMore = hasMore || number != 0;
                    item.key = m_columns[column].turned(number);
                }
                if (hasMore) {
                    sortByKey(run);
                    eachEqual(run, [&](Run equal) { sortEqual(equal, column, n + 1); });
                    return;
                }
            }
            if (++column == m_columns.size()) {
                std::sort(run.begin(), run.end(),
                          [](const Item &one, const Item &other) { return one.row < other.row; });
                return;
            }
            for (Item &item : run)
                item.key = m_columns[column].head(item.row);
            sortByKey(run);
            eachEqual(run, [&](Run equal) { sortEqual(equal, column, 1); });
            return;
        }
    }

    template <class Act>
    static void eachEqual(Run run, Act act)
    {
        for (std::size_t begin = 0; begin < run.size();) {
            std::size_t end = begin + 1;
            while (end < run.size() && run[end].key == run[begin].key)
                ++end;
            if (end - begin > 1)
                act(run.subspan(begin, end - begin));
            begin = end;
        }
    }

private:
    const std::vector<SortColumn> &m_columns;
};

} // namespace

std::vector<quint32> sortedRows(const Fleet &fleet, const FleetOrder &order, QThreadPool *pool)
{
    const quint32 count = fleet.rows();
    std::vector<quint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    if (order.isEmpty())
        return rows;

    std::vector<SortColumn> columns;
    columns.reserve(std::size_t(order.size()));
    for (const FleetSortKey &key : order)
        columns.emplace_back(fleet, key, pool);

    // Each part is sorted by its first numbers on a thread of its own, then they are merged.
    const int parts = count < 20'000 ? 1 : std::max(1, pool->maxThreadCount());
    const std::size_t each = (count + std::size_t(parts) - 1) / std::size_t(parts);
    std::vector<Item> items(count);
    const auto partOf = [&](int part) {
        const std::size_t begin = std::min<std::size_t>(count, std::size_t(part) * each);
        return Run(items).subspan(begin, std::min(each, count - begin));
    };
    inParallel(pool, parts, [&](int part) {
        const Run run = partOf(part);
        auto row = quint32(run.data() - items.data());
        for (Item &item : run) {
            item = {columns.front().head(row), row};
            ++row;
        }
        sortByKey(run);
    });
    for (int merged = 1; merged < parts; ++merged) {
        const Run run = partOf(merged);
        std::inplace_merge(items.begin(), items.begin() + (run.data() - items.data()),
                           items.begin() + (run.data() - items.data()) + qsizetype(run.size()),
                           [](const Item &one, const Item &other) { return one.key < other.key; });
    }

    // Rows that are equal by then are put in order where they lie, in stretches that no equal
    // rows reach across.
    constexpr std::size_t stretch = 16 * 1024;
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < count; at = std::max(at + 1, starts.back() + stretch)) {
        while (at > 0 && at < count && items[at].key == items[at - 1].key)
            ++at;
        starts.push_back(at);
    }
    starts.push_back(count);
    const RowSorter sorter(columns);
    inParallel(pool, int(starts.size()) - 1, [&](int number) {
        const std::size_t begin = starts[std::size_t(number)];
        RowSorter::eachEqual(Run(items).subspan(begin, starts[std::size_t(number) + 1] - begin),
                             [&sorter](Run run) { sorter.sortEqual(run, 0, 1); });
    });
    std::transform(items.begin(), items.end(), rows.begin(),
                   [](const Item &item) { return item.row; });
    return rows;
}

} // namespace motorpool
