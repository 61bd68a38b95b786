// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet.h"

#include "connection.h"

namespace motorpool {

bool Fleet::isSimulated(quint32 kind) const
{
    const std::string_view word = words[kinds[kind].mode];
    return !word.empty() && fitsMode(word, Mode::Simulated);
}

} // namespace motorpool
