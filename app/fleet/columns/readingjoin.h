// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"

#include <QSharedDataPointer>

namespace motorpool {

/// What came of making one of two rows of readings.
struct ReadingJoin
{
    bool hasChanged = false; ///< the first one, which took something in
    bool knowsMore = false;  ///< the first one knows something that the second one does not
};

/// Takes into a row of readings what another one knows: of each signal, and of the error, what is
/// newer by the car's time, or else was read later. The segment is changed only if there is
/// something to take.
ReadingJoin joinReadings(QSharedDataPointer<ReadingSegment> *into, quint32 at,
                         const ReadingSegment &other, quint32 from);

} // namespace motorpool
