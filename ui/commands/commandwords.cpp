// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandwords.h"

#include "errorguide.h"
#include "permission.h"
#include "plaintext.h"
#include "subjectwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool::commandwords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype tailLength = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

struct DeedWords
{
    const char *question;
    const char *verb;
};

/// In the order of Deed.
constexpr DeedWords deedWords[] = {
    {QT_TRANSLATE_NOOP("CommandWords", "Start charging %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Start charging")},
    {QT_TRANSLATE_NOOP("CommandWords", "Stop charging %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Stop charging")},
    {QT_TRANSLATE_NOOP("CommandWords", "Set the charge limit of %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Set the limit")},
    {QT_TRANSLATE_NOOP("CommandWords", "Open the charge port of %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Open the port")},
    {QT_TRANSLATE_NOOP("CommandWords", "Close the charge port of %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Close the port")},
    {QT_TRANSLATE_NOOP("CommandWords", "Lock %1?"), QT_TRANSLATE_NOOP("CommandWords", "Lock")},
    {QT_TRANSLATE_NOOP("CommandWords", "Unlock %1?"), QT_TRANSLATE_NOOP("CommandWords", "Unlock")},
    {QT_TRANSLATE_NOOP("CommandWords", "Send a destination to %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Send the destination")},
    {QT_TRANSLATE_NOOP("CommandWords", "Set a daily charge schedule for %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Set the schedule")},
    {QT_TRANSLATE_NOOP("CommandWords", "Set a weekly charge schedule for %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Set the schedule")},
    {QT_TRANSLATE_NOOP("CommandWords", "Set a workweek charge schedule for %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Set the schedule")},
    {QT_TRANSLATE_NOOP("CommandWords", "Delete a charge schedule of %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Delete the schedule")},
    {QT_TRANSLATE_NOOP("CommandWords", "Disconnect %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Disconnect")},
    {QT_TRANSLATE_NOOP("CommandWords", "Remove user %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Remove the user")},
    {QT_TRANSLATE_NOOP("CommandWords", "Subscribe %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Subscribe")},
    {QT_TRANSLATE_NOOP("CommandWords", "Unsubscribe %1?"),
     QT_TRANSLATE_NOOP("CommandWords", "Unsubscribe")},
};
static_assert(std::size(deedWords) == std::size_t(Deed::SubscriptionRemove) + 1);

QString said(const char *text)
{
    return QCoreApplication::translate("CommandWords", text);
}

QString cut(const QString &text)
{
    return onOneLine(text, longestName);
}

QString placeText(const GeoPoint &place)
{
    return QString(geoText(place)).replace(u',', u", "_s);
}

QString dayText(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

QString planText(const WeeklyPlan &plan)
{
    QStringList days;
    for (int day = 0; day < int(plan.days.size()); ++day) {
        if (const auto &hours = plan.days[std::size_t(day)])
            days << dayText(day) + u' ' + hoursText(*hours);
    }
    return days.join(u", "_s);
}

QString planText(const WorkweekPlan &plan)
{
    QStringList parts;
    if (plan.weekdays)
        parts << Words::tr("working days %1").arg(hoursText(*plan.weekdays));
    if (plan.weekends)
        parts << Words::tr("weekends %1").arg(hoursText(*plan.weekends));
    return parts.join(u", "_s);
}

QString at(const QString &what, const GeoPoint &place)
{
    return Words::tr("%1, at %2").arg(what, placeText(place));
}

} // namespace

QString makeAndModel(const Connection &connection)
{
    QStringList words{cut(connection.make), cut(connection.model)};
    words.removeAll(QString());
    return words.join(u' ');
}

QString carName(const VehicleSubject &subject)
{
    const Connection &of = subject.connection;
    for (const QString &name : {subject.nickname, of.model, of.make}) {
        if (!name.trimmed().isEmpty())
            return cut(name.trimmed());
    }
    return Words::tr("vehicle %1").arg(shortened(of.vehicleId));
}

QString carFacts(const VehicleSubject &subject)
{
    const Connection &of = subject.connection;
    QStringList facts{cut(subject.nickname), makeAndModel(of),
                      of.year ? QString::number(*of.year) : QString()};
    facts << (subject.vin.isEmpty() ? Words::tr("vehicle id %1").arg(shortened(of.vehicleId))
                                    : Words::tr("VIN …%1").arg(cut(subject.vin).right(tailLength)));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString mode(const Connection &connection)
{
    const auto is = [&connection](QLatin1StringView word) {
        return connection.mode.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (is("live"_L1))
        return Words::tr("live vehicle");
    if (is("simulated"_L1))
        return Words::tr("simulated vehicle");
    if (is("test"_L1))
        return Words::tr("test vehicle");
    return connection.mode.isEmpty() ? QString() : Words::tr("mode %1").arg(cut(connection.mode));
}

QString about(Deed deed, const VehicleSubject &subject)
{
    return deed == Deed::UserDelete ? Words::tr("user %1").arg(shortened(subject.connection.userId))
                                    : carFacts(subject);
}

QString question(Deed deed, const VehicleSubject &subject)
{
    const QString name =
        deed == Deed::UserDelete ? shortened(subject.connection.userId) : carName(subject);
    return said(deedWords[std::size_t(deed)].question).arg(name);
}

QString questionOfMany(Deed deed, int vehicles)
{
    return Words::tr("%1: %2?").arg(deedTitle(deed),
                                    Words::tr("%Ln vehicle(s)", nullptr, vehicles));
}

QString verb(Deed deed)
{
    return said(deedWords[std::size_t(deed)].verb);
}

QString whyNot(const Offer &offer)
{
    switch (offer.bar) {
    case Offer::Bar::None:
        break;
    case Offer::Bar::NoConnection:
        return Words::tr("The list does not tell the id of this connection.");
    case Offer::Bar::NoVehicle:
        return Words::tr("No vehicle is selected.");
    case Offer::Bar::NoUser:
        return Words::tr("The connection does not name its user, in whose name commands are sent.");
    case Offer::Bar::Gone:
        return Words::tr("The connection is gone.");
    case Offer::Bar::NoPermission:
        return Words::tr("The owner has not given the permission %1 (%2).")
            .arg(offer.permission, permissionTitle(offer.permission));
    case Offer::Bar::WrongPowertrain:
        return Words::tr("The vehicle has no battery to be charged.");
    case Offer::Bar::Access: {
        const ErrorWords words = explain(offer.access.value_or(ApiError()));
        return words.cause.isEmpty() ? words.title : words.title + u". "_s + words.cause;
    }
    }
    return {};
}

QString busy()
{
    return Words::tr("A command to this vehicle is under way.");
}

QString value(const VehicleCommand &command)
{
    if (const auto *percent = std::get_if<ChargePercent>(&command.value))
        return QLocale().toString(percent->percent) + u"\u2009%"_s;
    if (const auto *place = std::get_if<GeoPoint>(&command.value))
        return placeText(*place);
    if (const auto *plan = std::get_if<DailyPlan>(&command.value))
        return at(Words::tr("every day %1").arg(hoursText(plan->hours)), plan->place);
    if (const auto *plan = std::get_if<WeeklyPlan>(&command.value))
        return at(planText(*plan), plan->place);
    if (const auto *plan = std::get_if<WorkweekPlan>(&command.value))
        return at(planText(*plan), plan->place);
    if (const auto *schedule = std::get_if<ScheduleId>(&command.value))
        return Words::tr("schedule %1").arg(shortened(schedule->id));
    return {};
}

QString cost(const CommandCost &cost)
{
    if (cost.most == 0)
        return Words::tr("It costs no call.");
    if (cost.least == cost.most)
        return Words::tr("It costs %Ln call(s).", nullptr, cost.most);
    return Words::tr("It costs %1 to %Ln call(s): the more, the longer the vehicle tells nothing "
                     "new.",
                     nullptr, cost.most)
        .arg(QLocale().toString(cost.least));
}

QString tail(const TypedTail &tail)
{
    switch (tail.of) {
    case TypedTail::Of::Vin:
        return Words::tr("&Type the last four characters of the VIN");
    case TypedTail::Of::VehicleId:
        return Words::tr("&Type the last four characters of the vehicle id");
    case TypedTail::Of::UserId:
        break;
    }
    return Words::tr("&Type the last four characters of the user id");
}

QStringList leftOut(const QList<std::pair<VehicleSubject, QString>> &subjects)
{
    if (subjects.isEmpty())
        return {};
    QStringList lines{Words::tr("Left out: %Ln vehicle(s)", nullptr, int(subjects.size()))};
    for (const auto &[of, why] : subjects)
        lines << u"• "_s + carFacts(of) + u" · "_s +
                     Words::tr("user %1").arg(shortened(of.connection.userId))
              << u"   "_s + why;
    return lines;
}

} // namespace motorpool::commandwords
