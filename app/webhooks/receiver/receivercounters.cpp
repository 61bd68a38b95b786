// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivercounters.h"

namespace motorpool {

const char *refusalName(Refusal refusal)
{
    static constexpr std::array<const char *, refusals> names{
        "missing",   "broken", "refused", "challenge", "not-json", "too-large", "not-http",
        "not-found", "method", "no-key",  "busy",      "storage",  "unstorable"};
    return names[std::size_t(refusal)];
}

} // namespace motorpool
