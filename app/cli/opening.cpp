// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "applicationstore.h"
#include "environmentstore.h"
#include "outcome.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

Result<Application> named(const ApplicationStore &store, const QString &name)
{
    if (store.fault())
        return Failure(*store.fault());
    if (const auto application = store.byName(name))
        return *application;
    return Failure(makeError(ApiError::Kind::NotFound, noSuchApplication(name)));
}

Result<Application> unnamed(const ApplicationStore &store, const EnvironmentStore &environment)
{
    if (const auto application = environment.application())
        return *application;
    if (environment.isIncomplete())
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "Only one of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET is set. Set "
                   "both, or neither.")));
    if (store.fault())
        return Failure(*store.fault());
    if (const auto application = store.defaultApplication())
        return *application;
    if (store.applications().isEmpty())
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "There is no application to use. Add one by “motorpoolctl application "
                   "add”, set SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET, or try "
                   "--demo.")));
    return usage(words(QT_TRANSLATE_NOOP(
        "Cli", "There are several applications and none is the default. Name one by "
               "--application, or choose by “motorpoolctl application default”.")));
}

} // namespace

Result<Done> openApplication(const CommonOptions &options, const EnvironmentStore &environment,
                             Workspace *workspace)
{
    if (options.demo) {
        DemoOptions demo;
        demo.faults = options.demoFaults;
        return workspace->openDemo(demo);
    }
    const ApplicationStore &store = *workspace->applications();
    const Result<Application> application = options.application.isEmpty()
                                                ? unnamed(store, environment)
                                                : named(store, options.application);
    if (!application)
        return Failure(application.error());
    workspace->setOverrides([options](const Application &to) { return options.applied(to); });
    return workspace->open(*application);
}

} // namespace motorpool::cli
