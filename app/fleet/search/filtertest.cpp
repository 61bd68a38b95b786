// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertest.h"

#include "texttests.h"
#include "valuetests.h"

#include <algorithm>

namespace motorpool {

namespace {

std::unique_ptr<RowTest> valueTest(const Fleet &fleet, FilterKey key, const FilterValue &value,
                                   const FilterSetting &setting)
{
    if (value.scale == FilterScale::Text)
        return textValueTest(fleet, key, value);
    if (value.scale != FilterScale::Choice)
        return numberValueTest(fleet, key, value, setting);
    switch (key) {
    case FilterKey::Has:
        return factTest(fleet, FilterFact(value.choice));
    case FilterKey::Is:
        return stateTest(fleet, FilterState(value.choice), setting);
    case FilterKey::Locked:
    case FilterKey::Charging:
    case FilterKey::Online:
        return flagTest(fleet, key, FilterFlag(value.choice));
    default: {
        // A known word of a text: mode, powertrain, permission.
        FilterValue word = value;
        word.op = FilterOp::Equals;
        word.text = QString::fromLatin1(filterChoices(key)[std::size_t(value.choice)].name);
        return textValueTest(fleet, key, word);
    }
    }
}

int costOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Make:
    case FilterKey::Model:
    case FilterKey::Year:
    case FilterKey::Powertrain:
    case FilterKey::Mode:
    case FilterKey::Permission:
    case FilterKey::Connected:
    case FilterKey::Is:
        return 0;
    case FilterKey::Any:
        return 3;
    case FilterKey::Vin:
    case FilterKey::Vehicle:
    case FilterKey::User:
    case FilterKey::External:
    case FilterKey::Connection:
    case FilterKey::Nickname:
        return 2;
    default:
        return 1;
    }
}

} // namespace

FilterTest::FilterTest(const Fleet &fleet, const FilterTerm &term, const FilterSetting &setting)
    : m_isNegated(term.isNegated)
    , m_cost(costOf(term.key))
{
    std::vector<std::unique_ptr<RowTest>> tests;
    for (const FilterValue &value : term.values)
        tests.push_back(valueTest(fleet, term.key, value, setting));
    m_test =
        tests.size() == 1 ? std::move(tests.front()) : std::make_unique<AnyTest>(std::move(tests));
}

void FilterTest::narrow(const ConnectionSegment &segment, bool oneByOne, RowMask *mask) const
{
    RowMask found;
    if (oneByOne)
        mask->each([&](quint32 at) {
            if (m_test->holds(segment, at))
                found.set(at);
        });
    else
        m_test->find(segment, &found);
    if (m_isNegated)
        *mask = mask->without(found);
    else
        *mask &= found;
}

std::vector<FilterTest> filterTests(const Fleet &fleet, const Filter &filter,
                                    const FilterSetting &setting, const Filter &other)
{
    std::vector<FilterTest> tests;
    for (const FilterTerm &term : filter.terms) {
        if (!other.terms.contains(term))
            tests.emplace_back(fleet, term, setting);
    }
    std::stable_sort(tests.begin(), tests.end(), [](const FilterTest &one, const FilterTest &two) {
        return one.cost() < two.cost();
    });
    return tests;
}

} // namespace motorpool
