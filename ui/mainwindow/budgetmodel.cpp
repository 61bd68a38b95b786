// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetmodel.h"

#include "fleetrow.h"
#include "plaintext.h"
#include "tableroles.h"
#include "tone.h"

#include <QCoreApplication>
#include <QLocale>

#include <unordered_set>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char *key;
    const char *title;
    int width;
    bool isId;
};

constexpr Look looks[] = {
    {"vehicle", QT_TRANSLATE_NOOP("BudgetModel", "Vehicle"), 16, true},
    {"car", QT_TRANSLATE_NOOP("BudgetModel", "Car"), 20, false},
    {"vin", QT_TRANSLATE_NOOP("BudgetModel", "VIN"), 19, true},
    {"calls", QT_TRANSLATE_NOOP("BudgetModel", "Calls this month"), 16, false},
    {"state", QT_TRANSLATE_NOOP("BudgetModel", "Status"), 24, false},
};
static_assert(std::size(looks) == std::size_t(BudgetModel::Columns));

} // namespace

QHash<QString, BudgetCar> carsOf(const Fleet &fleet, const QStringList &vehicleIds)
{
    std::unordered_set<std::string> wanted;
    for (const QString &id : vehicleIds)
        wanted.insert(id.toStdString());
    QHash<QString, BudgetCar> cars;
    for (quint32 number = 0; number < fleet.rows() && !wanted.empty(); ++number) {
        const FleetRow row(fleet, number);
        const auto found = wanted.find(row.vehicleId());
        if (found == wanted.end())
            continue;
        const QString name = QString::fromStdString(std::string(row.make())) + u' ' +
                             QString::fromStdString(std::string(row.model()));
        cars.insert(QString::fromStdString(*found),
                    {onOneLine(name), QString::fromStdString(row.vin())});
        wanted.erase(found);
    }
    return cars;
}

void BudgetModel::show(const QList<BudgetVehicle> &vehicles, int limit, const QTimeZone &zone)
{
    const QStringList before = vehicleIds();
    m_limit = limit;
    m_zone = zone;
    m_vehicles = vehicles;
    if (before == vehicleIds()) { // a selection stays
        if (!vehicles.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    endResetModel();
}

void BudgetModel::setCars(const QHash<QString, BudgetCar> &cars)
{
    m_cars = cars;
    if (!m_vehicles.isEmpty())
        Q_EMIT dataChanged(index(0, Car), index(rowCount() - 1, Vin));
}

QStringList BudgetModel::vehicleIds() const
{
    QStringList ids;
    for (const BudgetVehicle &vehicle : m_vehicles)
        ids << vehicle.vehicleId;
    return ids;
}

int BudgetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_vehicles.size());
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BudgetVehicle &vehicle = m_vehicles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case tablerole::CopyText:
        return text(vehicle, index.column());
    case tablerole::ToneOfText:
        if (index.column() == State && vehicle.isSpent)
            return int(Tone::Error);
        if (index.column() == State && vehicle.throttledUntil.isValid())
            return int(Tone::Aging);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Calls ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QString BudgetModel::text(const BudgetVehicle &vehicle, int column) const
{
    const QLocale locale;
    switch (column) {
    case Vehicle:
        return vehicle.vehicleId;
    case Car:
        return m_cars.value(vehicle.vehicleId).name;
    case Vin:
        return m_cars.value(vehicle.vehicleId).vin;
    case Calls:
        return m_limit > 0 ? tr("%1 of %2", "calls of a vehicle")
                                 .arg(locale.toString(vehicle.calls), locale.toString(m_limit))
                           : locale.toString(vehicle.calls);
    default:
        break;
    }
    if (vehicle.isSpent)
        return u"✕ "_s + tr("this month is used up");
    if (vehicle.throttledUntil.isValid())
        return u"◐ "_s + tr("left alone until %1")
                             .arg(locale.toString(vehicle.throttledUntil.toTimeZone(m_zone).time(),
                                                  u"HH:mm:ss"_s));
    return {};
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Columns)
        return {};
    const Look &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("BudgetModel", look.title);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (section == Calls ? Qt::AlignRight : Qt::AlignLeft));
    case tablerole::Key:
        return QString::fromLatin1(look.key);
    case tablerole::Width:
        return look.width;
    case tablerole::Id:
        return look.isId;
    default:
        return {};
    }
}

} // namespace motorpool
