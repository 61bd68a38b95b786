// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blur.h"
#include "casefile.h"

namespace motorpool {

BlurKind kindOf(CaseSubject::Kind kind);

/// Has the blur know all that a case names: its subject first, which so gets the number 1.
void learnCase(Blur *blur, const CaseFile &file);

} // namespace motorpool
