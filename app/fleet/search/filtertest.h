// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "filter.h"
#include "rowtest.h"

#include <QHash>
#include <QTimeZone>

#include <memory>
#include <string_view>
#include <vector>

namespace motorpool {

/// From when on values are aging and stale; some makes may have limits of their own.
struct FleetFreshness
{
    FreshnessLimits usual;
    QHash<QString, FreshnessLimits> byMake; ///< by the make, case-folded

    FreshnessLimits limitsOf(std::string_view make) const
    {
        if (byMake.isEmpty())
            return usual;
        return byMake.value(QString::fromUtf8(make.data(), qsizetype(make.size())).toCaseFolded(),
                            usual);
    }

    friend bool operator==(const FleetFreshness &, const FleetFreshness &) = default;
};

/// What a filter's words refer to beside the fleet.
struct FilterSetting
{
    qint64 now = 0; ///< milliseconds since 1970, UTC; ages are counted from it
    FleetFreshness freshness;
    QTimeZone zone = QTimeZone::utc(); ///< in which days begin

    friend bool operator==(const FilterSetting &, const FilterSetting &) = default;
};

/// One term of a filter, made for one fleet, which outlives it.
class FilterTest
{
public:
    FilterTest(const Fleet &fleet, const FilterTerm &term, const FilterSetting &setting);

    /// How dear it is to ask, to be compared: cheap tests leave less to the dear ones.
    int cost() const { return m_cost; }

    void prepare(QThreadPool *threads) { m_test->prepare(threads); }

    /// Takes away the rows that do not pass; one by one, or the whole segment at once after
    /// prepare(). Any thread.
    void narrow(const ConnectionSegment &segment, bool oneByOne, RowMask *mask) const;

private:
    std::unique_ptr<RowTest> m_test;
    bool m_isNegated;
    int m_cost;
};

/// The tests of a filter's terms, cheap ones first, but for those that other has too.
std::vector<FilterTest> filterTests(const Fleet &fleet, const Filter &filter,
                                    const FilterSetting &setting, const Filter &other = {});

} // namespace motorpool
