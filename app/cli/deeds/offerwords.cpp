// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerwords.h"

#include "outcome.h"
#include "words.h"

namespace motorpool::cli {

namespace {

using Kind = ApiError::Kind;

/// An error whose words are in the guide, with a remark of ours.
ApiError remarked(Kind kind, const char *text)
{
    ApiError error = makeError(kind, words(text));
    error.isRemark = true;
    return error;
}

} // namespace

ApiError offerError(const Offer &offer)
{
    using Bar = Offer::Bar;
    switch (offer.bar) {
    case Bar::Access:
        return offer.access.value_or(ApiError());
    case Bar::NoPermission: {
        ApiError error = remarked(
            Kind::Permission,
            QT_TRANSLATE_NOOP("Cli", "the connection has no permission %1, and nothing was sent"));
        error.detail = error.detail.arg(offer.permission);
        return error;
    }
    case Bar::WrongPowertrain:
        return remarked(Kind::NotCapable,
                        QT_TRANSLATE_NOOP("Cli", "the vehicle has no traction battery, and nothing "
                                                 "was sent"));
    case Bar::NoConnection:
    case Bar::NoVehicle:
    case Bar::NoUser:
    case Bar::Gone:
    case Bar::None:
        break;
    }
    return makeError(Kind::NotFound,
                     words(QT_TRANSLATE_NOOP("Cli", "There is no connection by which it could be "
                                                    "done.")));
}

} // namespace motorpool::cli
