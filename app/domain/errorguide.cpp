// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorguide.h"

#include "errors/authentication.h"
#include "errors/billing.h"
#include "errors/compatibility.h"
#include "errors/notfound.h"
#include "errors/oauth.h"
#include "errors/ownersaccount.h"
#include "errors/permission.h"
#include "errors/ratelimit.h"
#include "errors/server.h"
#include "errors/upstream.h"
#include "errors/validation.h"
#include "errors/vehiclestate.h"

#include <QString>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t... Sizes>
constexpr auto joined(const ErrorDef (&...types)[Sizes])
{
    std::array<ErrorDef, (Sizes + ...)> all{};
    auto place = all.begin();
    ((place = std::copy(std::begin(types), std::end(types), place)), ...);
    return all;
}

constexpr auto table =
    joined(authenticationErrors, billingErrors, compatibilityErrors, ownersAccountErrors,
           permissionErrors, rateLimitErrors, notFoundErrors, serverErrors, upstreamErrors,
           validationErrors, vehicleStateErrors, oauthErrors);

// Codes of older answers, and what they are called now.
struct OldCode
{
    QLatin1StringView old;
    QLatin1StringView type;
    QLatin1StringView code;
};

constexpr OldCode oldCodes[] = {
    {"bad_request"_L1, "VALIDATION"_L1, "BAD_REQUEST"_L1},
    {"unauthorized"_L1, "AUTHENTICATION"_L1, "UNAUTHORIZED"_L1},
    {"forbidden"_L1, "AUTHENTICATION"_L1, "ACCESS_DENIED"_L1},
    {"not_found"_L1, "RESOURCE_NOT_FOUND"_L1, ""_L1},
    {"internal_error"_L1, "SERVER"_L1, "INTERNAL"_L1},
    {"version_not_found_error"_L1, "RESOURCE_NOT_FOUND"_L1, "VERSION"_L1},
};

bool same(const QString &text, QLatin1StringView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

const ErrorDef *row(const QString &type, const QString &code)
{
    for (const ErrorDef &def : table) {
        if (same(type, QLatin1StringView(def.type)) && same(code, QLatin1StringView(def.code)))
            return &def;
    }
    return nullptr;
}

} // namespace

std::span<const ErrorDef> errorTable()
{
    return table;
}

const ErrorDef *findError(const QString &type, const QString &code)
{
    if (const ErrorDef *exact = type.isEmpty() ? row(u"OAUTH"_s, code) : row(type, code))
        return exact;
    for (const OldCode &older : oldCodes) {
        if (same(code, older.old) && (type.isEmpty() || same(type, older.type)))
            return row(older.type, older.code);
    }
    return type.isEmpty() ? nullptr : row(type, QString());
}

} // namespace motorpool
