// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

namespace motorpool {

class ApplicationStore;
class Preferences;

/// The settings as they hold for the application, each with where it comes from: the rows of
/// "config show --effective".
QList<CaseSetting> caseSettings(const Preferences &preferences,
                                const ApplicationStore &applications, const QString &applicationId);

} // namespace motorpool
