// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <optional>

namespace motorpool {

/// A row of a fleet, as plain as can be.
struct RowFake
{
    QHash<FilterKey, QStringList> texts;         ///< folded; permissions are several
    QHash<FilterKey, double> numbers;            ///< missing: not known
    QHash<FilterKey, std::optional<bool>> flags; ///< nothing: not known
    QSet<int> facts;
    QSet<int> states;
    QDateTime heard;
    QDateTime connected;
};

RowFake randomRow(QRandomGenerator &random);

/// A random text of the filter language, mostly right.
QString randomFilterText(QRandomGenerator &random);

/// One term of it.
QString randomTermText(QRandomGenerator &random);

QDateTime rowFakeNow();

/// What README.md of the query room says, without any thought of speed.
bool passes(const RowFake &row, const Filter &filter);

} // namespace motorpool
