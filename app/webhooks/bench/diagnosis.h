// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchkeys.h"
#include "benchrequest.h"
#include "bodysearch.h"
#include "cause.h"
#include "eventdecode.h"
#include "jsonspan.h"

#include <optional>

namespace motorpool {

/// What is known of a delivery's signature, and why it does not fit. A value.
struct Diagnosis
{
    enum class Verdict {
        Signed,        ///< by a key that was expected, over these bytes
        SignedByOther, ///< by another known application's key, over these bytes
        Explained,     ///< not as it is; what was changed has been found and proved
        Refused,       ///< not by any known key, and not proved why
        Unsigned,      ///< no signature came with it
        NotKept,       ///< one came with it and fitted, and is not known any more
        NoKeys,        ///< there is no key to test with
    };

    /// Where the body differs from the bytes that were signed.
    struct Difference
    {
        qsizetype at = 0; ///< the first byte that differs
        QByteArray isNow; ///< a little of both from there on
        QByteArray wasSigned;
    };

    Verdict verdict = Verdict::NoKeys;
    QString key;                          ///< the name of the one that fits
    QByteArray signature;                 ///< the header's value as it came
    QList<Finding> findings;              ///< why not; the most certain first
    std::optional<QByteArray> signedBody; ///< the bytes that were signed, where they were found
    std::optional<Difference> difference;
    Tried tried;

    std::optional<JsonFault> jsonFault; ///< of the body as it came
    TextPlace jsonPlace;                ///< where that is
    std::optional<DecodedEvent> event;  ///< of the body, or else of the bytes that were signed

    bool isSigned() const { return verdict == Verdict::Signed; }
};

/// Finds out. others: bodies of other deliveries, of which the header may be, or one of which shows
/// how an unchanged one looks. For any thread but the window's: an explanation that does not exist
/// is looked for as long as the limits allow; then Tried::isComplete is false.
Diagnosis diagnose(const BenchRequest &request, const BenchKeys &keys,
                   const QList<QByteArray> &others = {}, const SearchLimits &limits = {});

} // namespace motorpool
