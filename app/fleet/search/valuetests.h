// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertest.h"

namespace motorpool {

/// The tests for one value of a term, by what it is about. Fleet and setting outlive them.
std::unique_ptr<RowTest> textValueTest(const Fleet &fleet, FilterKey key, const FilterValue &value);
std::unique_ptr<RowTest> numberValueTest(const Fleet &fleet, FilterKey key,
                                         const FilterValue &value, const FilterSetting &setting);
std::unique_ptr<RowTest> flagTest(const Fleet &fleet, FilterKey key, FilterFlag flag);
std::unique_ptr<RowTest> factTest(const Fleet &fleet, FilterFact fact);
std::unique_ptr<RowTest> stateTest(const Fleet &fleet, FilterState state,
                                   const FilterSetting &setting);

} // namespace motorpool
