// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehiclereader.h"

#include "apisession.h"
#include "workspace.h"

namespace motorpool {

VehicleReader::VehicleReader(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::closing, this, &VehicleReader::cancel);
}

void VehicleReader::read(const Connection &connection, const QString &code)
{
    ApiSession *session = m_workspace->session();
    if (m_call || !session)
        return;
    if (connection.userId.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Usage;
        error.detail = tr("This connection does not name its user. Smartcar wants the user's id "
                          "with every request for signals.");
        Q_EMIT failed(error, code);
        return;
    }
    VehiclesClient *client = session->vehicles();
    auto *call = code.isEmpty()
                     ? client->readings(connection.vehicleId, connection.userId, this)
                     : client->reading(connection.vehicleId, connection.userId, code, this);
    m_call = call;
    m_vehicleId = connection.vehicleId;
    call->then(this, [this, code](const Result<ReadingAnswer> &result) { done(result, code); });
    Q_EMIT busyChanged(true);
}

void VehicleReader::cancel()
{
    if (!m_call)
        return;
    delete m_call;
    m_call = nullptr;
    Q_EMIT busyChanged(false);
}

std::optional<BudgetWait> VehicleReader::wait() const
{
    const ApiSession *session = m_workspace->session();
    return m_call && session ? session->budget()->waitOf(m_vehicleId) : std::nullopt;
}

void VehicleReader::done(const Result<ReadingAnswer> &result, const QString &code)
{
    m_call = nullptr; // it deletes itself
    Q_EMIT busyChanged(false);
    if (result)
        Q_EMIT answered(*result, code);
    else
        Q_EMIT failed(result.error(), code);
}

} // namespace motorpool
