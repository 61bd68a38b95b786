// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsearch.h"

#include "filternarrows.h"
#include "parallel.h"
#include "rowsorter.h"

#include <atomic>

namespace motorpool {

namespace {

RowMask shownRows(const ConnectionSegment &segment)
{
    return RowMask::where(segment.rows, [&](quint32 at) {
        return !(segment.state[at] & ConnectionSegment::IsCleared);
    });
}

/// How many rows a test is asked of one by one rather than segment by segment.
constexpr quint32 few = 20'000;

} // namespace

FleetSearch::FleetSearch() = default;

std::vector<quint32> FleetSearch::find(const Fleet &fleet, const FleetQuestion &question)
{
    filter(fleet, question);
    order(fleet, question.order);

    std::vector<quint32> rows;
    std::size_t count = 0;
    for (const RowMask &mask : m_masks)
        count += mask.count();
    rows.reserve(count);
    if (question.order.isEmpty()) {
        for (std::size_t number = 0; number < m_masks.size(); ++number) {
            const quint32 first = quint32(number) * segmentRows;
            m_masks[number].each([&rows, first](quint32 at) { rows.push_back(first + at); });
        }
        return rows;
    }
    for (const quint32 row : m_ordered) {
        if (m_masks[row / segmentRows].has(row % segmentRows))
            rows.push_back(row);
    }
    return rows;
}

void FleetSearch::filter(const Fleet &fleet, const FleetQuestion &question)
{
    const bool isSameFleet = m_hasMasks && m_maskVersion == fleet.stamp.version &&
                             m_masks.size() == fleet.segments.size() &&
                             m_setting == question.setting && m_only == question.only;
    if (isSameFleet && m_filter == question.filter)
        return;
    const bool isNarrower = isSameFleet && narrows(question.filter, m_filter);
    std::atomic<quint32> left = 0;
    m_masks.resize(fleet.segments.size());
    inParallel(&m_threads, int(m_masks.size()), [&](int number) {
        RowMask &mask = m_masks[std::size_t(number)];
        if (!isNarrower) {
            mask = shownRows(*fleet.segments[std::size_t(number)]);
            if (question.only)
                mask &= question.only->ofSegment(std::size_t(number));
        }
        left += mask.count();
    });

    std::vector<FilterTest> tests =
        filterTests(fleet, question.filter, question.setting, isNarrower ? m_filter : Filter());
    for (FilterTest &test : tests) {
        const bool oneByOne = left < few;
        if (!oneByOne)
            test.prepare(&m_threads);
        left = 0;
        inParallel(&m_threads, int(m_masks.size()), [&](int number) {
            RowMask &mask = m_masks[std::size_t(number)];
            test.narrow(*fleet.segments[std::size_t(number)], oneByOne, &mask);
            left += mask.count();
        });
    }
    m_hasMasks = true;
    m_maskVersion = fleet.stamp.version;
    m_filter = question.filter;
    m_setting = question.setting;
    m_only = question.only;
}

void FleetSearch::order(const Fleet &fleet, const FleetOrder &order)
{
    if (order.isEmpty() ||
        (m_hasOrder && m_orderVersion == fleet.stamp.version && m_order == order))
        return;
    m_ordered = sortedRows(fleet, order, &m_threads);
    m_order = order;
    m_orderVersion = fleet.stamp.version;
    m_hasOrder = true;
}

} // namespace motorpool
