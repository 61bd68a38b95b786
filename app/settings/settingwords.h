// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivesettings.h"

namespace motorpool {

/// Settings in words, translated.
QString meaningOf(const SettingDef &def);
QString valueText(const EffectiveSetting &setting); ///< "yes", "120", "none"
QString originText(SettingOrigin origin);           ///< "set by your administrator"

} // namespace motorpool
