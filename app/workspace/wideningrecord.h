// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "widening.h"

namespace motorpool {

class Journal;

/// Writes what is about to widen access into all of these journals, and is done once it is on the
/// disk in each. Where one fails, the change must not be made, and those that were told are told
/// so. Error: Storage.
Call<Done> *recordWidenings(const QList<Widening> &widenings, const QList<Journal *> &journals,
                            QObject *parent);

/// Tells a journal in which they were recorded that they were not made after all.
void noteUnmade(const QList<Widening> &widenings, Journal *journal, const ApiError &error);

} // namespace motorpool
