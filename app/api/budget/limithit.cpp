// SPDX-License-Identifier: GPL-3.0-or-later
#include "limithit.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto billing = "BILLING"_L1;
constexpr auto monthCode = "VEHICLE_REQUEST_LIMIT"_L1;

bool isCode(const ApiError &error, QLatin1StringView code)
{
    return error.code.compare(code, Qt::CaseInsensitive) == 0;
}

} // namespace

LimitHit limitHit(const ApiError &error)
{
    if (error.type == "UPSTREAM"_L1)
        return LimitHit::None;
    if (error.status == 429)
        return isCode(error, "VEHICLE"_L1) ? LimitHit::Vehicle : LimitHit::Application;
    if (error.status == 430 && isCode(error, monthCode))
        return LimitHit::Month;
    return LimitHit::None;
}

ApiError spentMonth()
{
    ApiError error;
    error.kind = ApiError::Kind::Billing;
    error.type = billing;
    error.code = monthCode;
    error.detail = u"the call was not made"_s;
    error.isRemark = true;
    return error;
}

} // namespace motorpool
