// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"

namespace motorpool {

/// One rule as JSON on one line.
QString toRuleText(const AlertRule &rule);

/// Errors: Usage, as of checkedRule(), or that it is no such text.
Result<AlertRule> ruleFromText(const QString &text);

} // namespace motorpool
