// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"
#include "cause.h"

#include <QList>

namespace motorpool {

/// One way to read a signature's header: 64 lower-case digits, and what had to be undone for them.
struct HeaderReading
{
    QByteArray signature;
    QList<Finding> changes; ///< not proved yet; empty: as it should be
};

/// What the request has for a signature.
struct SignatureHeader
{
    QByteArray value; ///< as it stands there
    bool isThere = false;
    QList<HeaderReading> readings; ///< the plainest first
    QList<Finding> faults;         ///< why there is no reading, or not the plainest
};

/// Reads SC-Signature, or what else may be meant for it.
SignatureHeader readSignatureHeader(const BenchRequest &request);

} // namespace motorpool
