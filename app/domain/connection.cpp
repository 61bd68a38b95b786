// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

bool fits(const QString &wanted, const QString &found)
{
    return wanted.isEmpty() || found.isNull() || wanted == found;
}

} // namespace

bool fitsMode(std::string_view word, Mode mode)
{
    if (mode == Mode::All || word.data() == nullptr)
        return true;
    const QLatin1StringView text(word.data(), qsizetype(word.size()));
    return (text.compare("simulated"_L1, Qt::CaseInsensitive) == 0) == (mode == Mode::Simulated);
}

bool ConnectionQuery::accepts(const Connection &connection) const
{
    const bool modeFits = mode == Mode::All || connection.mode.isNull() ||
                          (connection.mode.compare("simulated"_L1, Qt::CaseInsensitive) == 0) ==
                              (mode == Mode::Simulated);
    return modeFits && fits(userId, connection.userId) && fits(externalId, connection.externalId) &&
           fits(vehicleId, connection.vehicleId);
}

} // namespace motorpool
