// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

namespace motorpool {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcApi, "motorpool.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcToken, "motorpool.token", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "motorpool.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSettings, "motorpool.settings", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "motorpool.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "motorpool.ui", QtWarningMsg)

void enableVerboseLog()
{
    QLoggingCategory::setFilterRules(u"motorpool.*.debug=true\nmotorpool.*.info=true"_s);
}

} // namespace motorpool
