// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstore.h"
#include "clock.h"
#include "fleetdesk.h"
#include "fleetpage.h"
#include "fleettools.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace motorpool {

/// A Fleet page with ten connections, which nothing on a network is asked for.
struct FleetBench
{
    FleetBench()
    {
        Application application;
        application.name = QStringLiteral("Fleet EU");
        application.clientId = QStringLiteral("client_1");
        workspace.open(*applications.save(application));
    }

    static Connection connection(int number)
    {
        const QString n = QString::number(number);
        Connection made;
        made.id = QStringLiteral("0000000%1-0000-4000-8000-00000000000a").arg(n);
        made.vehicleId = QStringLiteral("0000000%1-0000-4000-8000-00000000000b").arg(n);
        made.userId = QStringLiteral("0000000%1-0000-4000-8000-00000000000c").arg(number / 2);
        made.externalId = QStringLiteral("C-%1").arg(number / 2);
        made.make = number < 5 ? QStringLiteral("TESLA") : QStringLiteral("SKODA");
        made.model = QStringLiteral("Model ") + n;
        made.year = 2015 + number;
        made.mode = QStringLiteral("live");
        return made;
    }

    /// Call once the page is made; true when its rows are there.
    bool fill(FleetPage *page)
    {
        page->open();
        QList<Connection> all;
        for (int number = 0; number < 10; ++number)
            all << connection(number);
        workspace.fleet()->store.merge(all, LearnedFrom::Lookup);
        return QTest::qWaitFor([page] { return page->list()->model()->rowCount() == 10; });
    }

    QTemporaryDir folder;
    Paths paths = Paths::standard(folder.path(), folder.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    MemorySecretStore secrets;
    SystemClock clock;
    Workspace workspace{&applications, &secrets, &clock};
};

} // namespace motorpool
