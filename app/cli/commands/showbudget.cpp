// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"
#include "clock.h"
#include "commands.h"
#include "fleetcommand.h"
#include "printable.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

RecordShape budgetShape()
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"left"_s,      u"capacity"_s,          u"perMinute"_s,      u"fullAt"_s,
                   u"heldUntil"_s, u"monthlyPerVehicle"_s, u"callsThisMonth"_s, u"vehicles"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Calls left"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Back each minute"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "All back"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Refused until"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Per vehicle and month"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Calls this month"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Vehicles called"))}};
    return shape;
}

RecordShape vehicleShape()
{
    RecordShape shape;
    shape.names = {u"vehicleId"_s, u"callsThisMonth"_s, u"usedUp"_s, u"throttledUntil"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "VEHICLE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CALLS")), true},
                   {words(QT_TRANSLATE_NOOP("Cli", "USED UP"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "THROTTLED UNTIL"))}};
    return shape;
}

QString timeOf(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

class ShowBudget final : public FleetCommand
{
public:
    ShowBudget(bool ofVehicles, Format format, const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::AsItIs, parent)
        , m_ofVehicles(ofVehicles)
        , m_format(format)
    {
    }

private:
    void begin() override
    {
        whenBudgetIsKnown([this] {
            if (m_ofVehicles)
                tellVehicles();
            else
                tellBudget();
            finish(ExitCode::Done);
        });
    }

    QDateTime in(std::chrono::milliseconds time) const
    {
        return QDateTime::fromMSecsSinceEpoch(nowMs() + time.count(), Qt::UTC);
    }

    void tellBudget()
    {
        const Limits &limits = budget()->limits();
        const BudgetMonth month = budget()->thisMonth(0);
        const auto untilFull = budget()->untilFull();
        const QString fullAt = untilFull.count() > 0 ? timeOf(in(untilFull)) : QString();
        const auto held = budget()->heldFor();
        const QString heldUntil = held ? timeOf(in(*held)) : QString();
        Record record;
        record.json = {{u"left"_s, budget()->left()},
                       {u"capacity"_s, limits.capacity},
                       {u"perMinute"_s, limits.perMinute},
                       {u"fullAt"_s, textOrNull(fullAt)},
                       {u"heldUntil"_s, textOrNull(heldUntil)},
                       {u"monthlyPerVehicle"_s, limits.monthlyPerVehicle > 0
                                                    ? QJsonValue(limits.monthlyPerVehicle)
                                                    : QJsonValue()},
                       {u"callsThisMonth"_s, month.calls},
                       {u"vehicles"_s, month.vehicles}};
        record.cells = {
            words(QT_TRANSLATE_NOOP("Cli", "%1 of %2")).arg(budget()->left()).arg(limits.capacity),
            QString::number(limits.perMinute),
            fullAt,
            heldUntil,
            limits.monthlyPerVehicle > 0 ? QString::number(limits.monthlyPerVehicle) : QString(),
            QString::number(month.calls),
            QString::number(month.vehicles)};
        const auto writer = makeWriter(m_format, budgetShape(), output());
        writer->write(record);
        writer->finish();
    }

    void tellVehicles()
    {
        const auto writer = makeWriter(m_format, vehicleShape(), output());
        for (const BudgetVehicle &vehicle :
             budget()->thisMonth(std::numeric_limits<int>::max()).first) {
            const QString until = timeOf(vehicle.throttledUntil);
            Record record;
            record.json = {{u"vehicleId"_s, vehicle.vehicleId},
                           {u"callsThisMonth"_s, vehicle.calls},
                           {u"usedUp"_s, vehicle.isSpent},
                           {u"throttledUntil"_s, textOrNull(until)}};
            record.cells = {printable(vehicle.vehicleId), QString::number(vehicle.calls),
                            vehicle.isSpent ? words(QT_TRANSLATE_NOOP("Cli", "yes")) : QString(),
                            until};
            writer->write(record);
        }
        writer->finish();
    }

    bool m_ofVehicles;
    Format m_format;
};

} // namespace

Command *showBudget(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new ShowBudget(invocation.has(u"vehicles"_s), invocation.common.format, around, parent);
}

} // namespace motorpool::cli
