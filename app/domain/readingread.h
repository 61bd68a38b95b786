// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonread.h"
#include "reading.h"

namespace motorpool {

/// Reads what an answer's signal and a delivery's signal have in common: code, group, name, body,
/// status with its error, and the times in "meta", which a delivery may call "fetchedAt" for
/// "retrievedAt". The vehicle, and when it was read, are the caller's. Faults go to the reader's
/// root.
Reading readSignal(const JsonReader &attributes, const JsonReader &meta);

/// Reads the object that tells an error: type, code, title, detail (or "description", its older
/// name), resolution as an object or a text.
SignalError readSignalError(const JsonReader &object);

} // namespace motorpool
