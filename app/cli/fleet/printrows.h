// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "fleetrowsource.h"
#include "record.h"

#include <memory>

namespace motorpool::cli {

class Output;

/// Writes the rows to the output, some at a time from the event loop, which meanwhile hears a
/// signal and a reader who leaves. However many there are, only a few are held at once; a table's
/// rows are gone through twice, first for their widths.
Call<Done> *printRows(std::shared_ptr<const FleetRowSource> source, Format format, Output *output,
                      QObject *parent);

} // namespace motorpool::cli
