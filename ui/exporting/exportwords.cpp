// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwords.h"

#include "fleetdataage.h"
#include "timetext.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

} // namespace

QString listAgeText(const SyncTimes &ofLive, const SyncTimes &ofSimulated, const QTimeZone &zone)
{
    const auto time = [&zone](qint64 at) {
        return timeText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), zone);
    };
    const qint64 live = ofLive.syncedAt, simulated = ofSimulated.syncedAt;
    if (live == noTime && simulated == noTime)
        return Words::tr("The list of connections was never read to its end.");
    if (live == simulated)
        return Words::tr("The list of connections is as of %1.").arg(time(live));
    if (simulated == noTime)
        return Words::tr("The list of live connections is as of %1; simulated ones were not read.")
            .arg(time(live));
    if (live == noTime)
        return Words::tr("The list of simulated connections is as of %1; live ones were not read.")
            .arg(time(simulated));
    return Words::tr("The list of live connections is as of %1, that of simulated ones of %2.")
        .arg(time(live), time(simulated));
}

QString exportSize(qint64 rows, int columns)
{
    return Words::tr("%Ln row(s)", nullptr, int(rows)) + QStringLiteral(", ") +
           Words::tr("%Ln column(s), with units, ages and times in UTC where there are any.",
                     nullptr, columns);
}

QString exportMakesNoCall()
{
    return Words::tr("Exporting makes no call.");
}

QString exportFacts(qint64 rows, int columns, const std::optional<FleetDataAge> &known,
                    const QTimeZone &zone)
{
    const auto time = [&zone](qint64 at) {
        return timeText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), zone);
    };
    QStringList facts{exportSize(rows, columns)};
    if (!known)
        return (facts << exportMakesNoCall()).join(u' ');
    const FleetDataAge &age = *known;
    if (age.oldestHeard != noTime)
        facts << (age.oldestHeard == age.newestHeard
                      ? Words::tr("Their cars last reported on %1.").arg(time(age.newestHeard))
                      : Words::tr("Their cars last reported between %1 and %2.")
                            .arg(time(age.oldestHeard), time(age.newestHeard)));
    if (age.timeless > 0)
        facts << Words::tr("%Ln vehicle(s) never reported a time.", nullptr, int(age.timeless));
    if (age.unread > 0)
        facts << Words::tr("Of %Ln nothing was read yet.", nullptr, int(age.unread));
    facts << listAgeText(age.live, age.simulated, zone);
    return (facts << exportMakesNoCall()).join(u' ');
}

} // namespace motorpool
