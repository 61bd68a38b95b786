// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "intake.h"
#include "loopback.h"

namespace motorpool {

// The bench's verdicts and refusals in words, in the program's language.

/// "Signed by “Fleet EU”"
QString verdictText(const Diagnosis &diagnosis);
/// A word for files and scripts: "signed".
QString verdictName(Diagnosis::Verdict verdict);

/// Where a body stops to be JSON; empty where it is JSON.
QString jsonFaultText(const Diagnosis &diagnosis);

/// Why nothing can be read of what was given; what to do is in it.
QString intakeFaultText(const Intake &intake);

QString loopbackFaultText(LoopbackFault fault);

/// "POST /hook, entry 12": which request of several, in one line.
QString requestTitle(const BenchRequest &request);

} // namespace motorpool
