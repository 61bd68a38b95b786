// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptapplication.h"

#include "applicationstore.h"
#include "outcome.h"

namespace motorpool::cli {

Result<Application> keptApplication(const ApplicationStore &store, const QString &name)
{
    if (store.fault())
        return Failure(*store.fault());
    if (const auto application = store.byName(name))
        return *application;
    return Failure(makeError(ApiError::Kind::NotFound, noSuchApplication(name)));
}

} // namespace motorpool::cli
