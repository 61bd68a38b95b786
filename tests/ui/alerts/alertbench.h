// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrules.h"
#include "applicationstore.h"
#include "clock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace motorpool {

/// An application that is kept, with what the window's parts stand on.
struct AlertBench
{
    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    SystemClock clock;
    Workspace workspace{&applications, &secrets, &clock};

    Application add(const QString &name = QStringLiteral("Fleet EU"))
    {
        Application application;
        application.name = name;
        application.clientId = QStringLiteral("client_") + QString(name).remove(u' ');
        application.secretBackend = QStringLiteral("Secret Service");
        const auto saved = applications.save(application);
        secrets.put(*saved, "s3cret");
        return *saved;
    }

    static AlertRule lowBattery()
    {
        AlertRule rule;
        rule.name = QStringLiteral("Low battery");
        rule.vehicles = QStringLiteral("make:skoda");
        rule.signal = QStringLiteral("tractionbattery-stateofcharge");
        rule.value = QStringLiteral("20");
        rule.unit = QStringLiteral("%");
        return rule;
    }
};

} // namespace motorpool
