// SPDX-License-Identifier: GPL-3.0-or-later
#include "casegathering.h"

#include "background.h"
#include "casefacts.h"
#include "casehistory.h"
#include "caselimits.h"
#include "caserequests.h"
#include "casescope.h"
#include "casesettings.h"
#include "clock.h"
#include "errorguide.h"
#include "fleetdesk.h"
#include "fleetrow.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(qint64 ms)
{
    return ms == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

CaseVehicle vehicleOf(const Connection &connection)
{
    CaseVehicle car;
    car.vehicle.id = connection.vehicleId;
    car.vehicle.make = connection.make;
    car.vehicle.model = connection.model;
    car.vehicle.year = connection.year;
    car.vehicle.powertrain = connection.powertrain;
    car.vehicle.mode = connection.mode;
    return car;
}

/// What a fleet knows of a subject; goes through all of its rows.
void fromFleet(const Fleet &fleet, CaseFile *file)
{
    const bool isVehicle = file->subject.kind == CaseSubject::Kind::Vehicle;
    const QString &subject = file->subject.id;
    file->connections.removeIf([&](const Connection &listed) {
        return (isVehicle ? listed.vehicleId : listed.userId) != subject;
    });
    const std::string id = subject.toStdString();
    QHash<QString, CaseVehicle> cars;
    for (quint32 at = 0; at < fleet.rows(); ++at) {
        const FleetRow row(fleet, at);
        if (row.isCleared() || (isVehicle ? row.vehicleId() : row.userId()) != id)
            continue;
        const Connection connection = row.connection();
        file->connections.removeIf([&connection](const Connection &listed) {
            return listed.id == connection.id && listed.vehicleId == connection.vehicleId;
        });
        file->connections += connection;
        CaseVehicle car = vehicleOf(connection);
        car.vehicle.vin = QString::fromStdString(row.vin());
        const std::string_view nickname = row.nickname();
        car.nickname = QString::fromUtf8(nickname.data(), qsizetype(nickname.size()));
        cars.insert(connection.vehicleId, car);
    }
    QSet<QString> told;
    for (const Connection &connection : std::as_const(file->connections)) {
        if (connection.vehicleId.isEmpty() || told.contains(connection.vehicleId))
            continue;
        told += connection.vehicleId;
        file->vehicles += cars.value(connection.vehicleId, vehicleOf(connection));
    }
    if (isVehicle && told.isEmpty()) {
        CaseVehicle car;
        car.vehicle.id = file->subject.id;
        file->vehicles += car;
    }
    file->sync.liveAt = timeOf(fleet.stamp.live.syncedAt);
    file->sync.simulatedAt = timeOf(fleet.stamp.simulated.syncedAt);
}

/// The last of each signal, as far as it was read for this user; an error has the last value.
QList<Reading> lastReadings(const QList<LastReading> &kept, const QSet<QString> &users)
{
    const auto isTheirs = [&users](const LearnedReading &of) {
        return of.userId.isEmpty() || users.contains(of.userId);
    };
    QList<Reading> readings;
    for (const LastReading &of : kept) {
        if (!isTheirs(of.newest))
            continue;
        Reading reading = of.newest.reading;
        reading.readAt = of.newest.learnedAt;
        if (!reading.body && of.lastSuccess && isTheirs(*of.lastSuccess)) {
            reading.body = of.lastSuccess->reading.body;
            reading.unit = of.lastSuccess->reading.unit;
            reading.oemUpdatedAt = of.lastSuccess->reading.oemUpdatedAt;
        }
        readings += reading;
    }
    return readings;
}

QString textValue(const QList<Reading> &readings, QLatin1StringView code)
{
    const auto found = std::find_if(readings.begin(), readings.end(),
                                    [code](const Reading &of) { return of.code == code; });
    return found == readings.end() || !found->body ? QString()
                                                   : found->body->value("value"_L1).toString();
}

class CaseGathering final : public Call<CaseFile>
{
public:
    CaseGathering(Workspace *workspace, const Preferences *preferences, const CaseAsk &ask,
                  const QList<Connection> &listed, QObject *parent)
        : Call<CaseFile>(parent)
    {
        FleetDesk *fleet = workspace->fleet();
        if (!fleet) {
            finish(Failure(closed()));
            return;
        }
        connect(workspace, &Workspace::closing, this, [this] { finish(Failure(closed())); });
        m_store = &fleet->store;
        m_application = *workspace->application();
        m_file.subject = ask.subject;
        m_file.span = ask.span;
        m_file.parts = ask.parts;
        m_file.madeAt = workspace->clock()->utcNow();
        if (!m_file.span.to.isValid())
            m_file.span.to = m_file.madeAt;
        m_file.application = m_application.name;
        m_file.clientId = m_application.clientId;
        m_file.connections = listed;
        m_journal = workspace->journal();
        for (const Exchange &exchange : workspace->log()->exchanges()) {
            if (exchange.applicationId == m_application.id)
                m_exchanges += exchange;
        }
        m_file.settings = caseSettings(*preferences, *workspace->applications(), m_application.id);
        if (m_store->isOpen())
            readHistory();
        else
            connect(m_store, &FleetStore::opened, this, &CaseGathering::readHistory);
    }

private:
    static ApiError closed()
    {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        error.detail = QCoreApplication::translate("Case", "No application is open.");
        return error;
    }

    void readHistory()
    {
        if (m_journal == nullptr)
            return gather();
        readCaseHistory(m_journal, m_file.span, ownRequests(m_exchanges), this)
            ->then(this, [this](const Result<CaseHistory> &history) {
                if (!history)
                    return finish(Failure(history.error()));
                m_earlier = history->requests;
                m_file.records = history->records;
                gather();
            });
    }

    void gather()
    {
        inBackground<CaseFile>(this,
                               [begun = m_file, fleet = m_store->fleet(),
                                application = m_application, exchanges = m_exchanges,
                                earlier = m_earlier]() -> Result<CaseFile> {
                                   CaseFile file = begun;
                                   file.person = casePerson();
                                   file.computer = caseComputer();
                                   file.facts = caseFacts(application);
                                   fromFleet(fleet, &file);
                                   file.requests = earlier;
                                   for (const Exchange &exchange : exchanges)
                                       file.requests += caseRequest(exchange);
                                   CaseScope(file.subject, file.connections).narrow(&file);
                                   return file;
                               })
            ->then(this, [this](const Result<CaseFile> &file) {
                m_file = *file;
                readNext();
            });
    }

    /// Vehicles that are cut from the case anyway are not asked for.
    void readNext()
    {
        const auto most = std::min<qsizetype>(m_file.vehicles.size(), caselimits::vehicles);
        if (isDone())
            return;
        if (m_next >= most)
            return finish(m_file);
        m_store->readings(m_file.vehicles[m_next].vehicle.id, this)
            ->then(this, [this](const Result<QList<LastReading>> &kept) {
                take(&m_file.vehicles[m_next], kept);
                ++m_next;
                readNext();
            });
    }

    void take(CaseVehicle *car, const Result<QList<LastReading>> &kept)
    {
        if (!kept) {
            const ErrorWords words = explain(kept.error());
            car->readFault = words.title + u' ' + words.cause;
            return;
        }
        QSet<QString> users;
        for (const Connection &connection : std::as_const(m_file.connections)) {
            if (connection.vehicleId == car->vehicle.id)
                users += connection.userId;
        }
        car->readings = lastReadings(*kept, users);
        if (car->vehicle.vin.isEmpty())
            car->vehicle.vin = textValue(car->readings, "vehicleidentification-vin"_L1);
        if (car->nickname.isEmpty())
            car->nickname = textValue(car->readings, "vehicleidentification-nickname"_L1);
    }

    FleetStore *m_store = nullptr;
    Application m_application;
    FileJournal *m_journal = nullptr;
    QList<CaseRequest> m_earlier; ///< of earlier runs and other programs
    QList<Exchange> m_exchanges;  ///< of this run and the application
    CaseFile m_file;
    qsizetype m_next = 0;
};

} // namespace

Call<CaseFile> *gatherCase(Workspace *workspace, const Preferences *preferences, const CaseAsk &ask,
                           const QList<Connection> &listed, QObject *parent)
{
    return new CaseGathering(workspace, preferences, ask, listed, parent);
}

} // namespace motorpool
