// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwords.h"

#include "fleetlist.h"
#include "fleetpresenter.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FleetPage)
};

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

FleetEmptyWords fleetEmptyWords(const FleetList &list)
{
    using Next = FleetEmptyWords::Next;
    if (!list.isOpen())
        return {u"car"_s,
                Words::tr("No application is open"),
                Words::tr("Open an application to see its fleet."),
                {},
                Next::None};
    if (list.only() && list.filter().isEmpty())
        return {u"search"_s,
                Words::tr("None of the list is in the fleet"),
                Words::tr("The list's connections were cleared since it was looked up."),
                {},
                Next::None};
    if (list.fleet().tally.connections > 0)
        return {u"filter"_s, Words::tr("No connection fits the filter"),
                Words::tr("All of the filter's words have to occur in a connection."),
                Words::tr("Clear the filter"), Next::ClearFilter};
    if (list.fleet().stamp.wasSynced())
        return {u"car"_s, Words::tr("This application has no connections"),
                Words::tr("Once an owner has connected a vehicle, it is here after the next sync."),
                Words::tr("Sync"), Next::Sync};
    return {u"car"_s, Words::tr("The fleet was not read yet"),
            Words::tr("A sync reads all connections of the application and keeps them on this "
                      "machine, to be searched without a network. It costs no vehicle calls."),
            Words::tr("Sync"), Next::Sync};
}

QString fleetFacts(const FleetList &list, const QDateTime &now, const QTimeZone &zone)
{
    if (!list.isLoaded())
        return {};
    const Fleet &fleet = list.fleet();
    if (fleet.tally.connections == 0 && !fleet.stamp.wasSynced())
        return {};
    QStringList facts{Words::tr("%Ln connection(s)", nullptr, fleet.tally.connections)};
    const auto time = [&](qint64 ms) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        return at.secsTo(now) < 60 ? Words::tr("just now") : timeText(at, zone);
    };
    const qint64 live = fleet.stamp.live.syncedAt, simulated = fleet.stamp.simulated.syncedAt;
    if (!fleet.stamp.wasSynced())
        facts << Words::tr("not yet read to the end");
    else if (live == simulated)
        facts << Words::tr("as of %1").arg(time(live));
    else if (simulated == noTime)
        facts << Words::tr("live as of %1").arg(time(live));
    else if (live == noTime)
        facts << Words::tr("simulated as of %1").arg(time(simulated));
    else
        facts << Words::tr("live as of %1, simulated as of %2").arg(time(live), time(simulated));
    return facts.join(u" · "_s);
}

QString fleetCount(const FleetList &list)
{
    const FleetQuestion &question = list.model()->found().question;
    if (question.filter.isEmpty() && !question.only)
        return {};
    return Words::tr("%1 of %2")
        .arg(number(int(list.model()->found().rows->size())),
             number(list.fleet().tally.connections));
}

QString fleetNote(const FleetList &list)
{
    if (!list.sync())
        return {};
    const FleetSync &sync = *list.sync();
    if (sync.state() == FleetSync::State::Cancelled)
        return Words::tr("The sync was cancelled. What had come is kept, and nothing is taken for "
                         "gone.");
    if (sync.state() != FleetSync::State::Done)
        return {};
    if (sync.end().unsure > 0)
        return Words::tr("The list went on changing while it was read. Whether %Ln connection(s) "
                         "still exist could not be found out; the next sync looks again.",
                         nullptr, sync.end().unsure);
    if (!sync.end().hasSettled)
        return Words::tr("The list went on changing while it was read %Ln time(s); a later sync "
                         "may find more.",
                         nullptr, sync.end().passes);
    return {};
}

QString fleetOrderText(const FleetList &list)
{
    QString text;
    for (const FleetSortKey &key : list.order())
        text = text.isEmpty() ? fleetFieldTitle(key.field)
                              : Words::tr("%1, then %2").arg(text, fleetFieldTitle(key.field));
    return text;
}

} // namespace motorpool
