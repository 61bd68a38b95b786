// SPDX-License-Identifier: GPL-3.0-or-later
#include "casescope.h"

#include "blurmembers.h"

namespace motorpool {

CaseScope::CaseScope(const CaseSubject &subject, const QList<Connection> &connections)
{
    (subject.kind == CaseSubject::Kind::Vehicle ? m_vehicles : m_users) += subject.id;
    for (const Connection &connection : connections) {
        m_vehicles += connection.vehicleId;
        m_users += connection.userId;
        m_externals += connection.externalId;
        m_connections += connection.id;
    }
    for (QSet<QString> *ids : {&m_vehicles, &m_users, &m_externals, &m_connections}) {
        ids->remove(QString());
        ids->remove(QLatin1StringView(""));
    }
}

bool CaseScope::holds(const CaseRequest &request) const
{
    if (!request.userId.isEmpty() && !m_users.contains(request.userId))
        return false;
    for (const NamedId &named : idsInPath(request.path)) {
        switch (named.kind) {
        case BlurKind::Vehicle:
            if (!m_vehicles.contains(named.id))
                return false;
            break;
        case BlurKind::User:
            if (!m_users.contains(named.id))
                return false;
            break;
        case BlurKind::External:
            if (!m_externals.contains(named.id))
                return false;
            break;
        case BlurKind::Connection:
            if (!m_connections.contains(named.id))
                return false;
            break;
        default:
            break;
        }
    }
    return true;
}

bool CaseScope::holds(const CaseRecord &record) const
{
    return (record.vehicleId.isEmpty() || m_vehicles.contains(record.vehicleId)) &&
           (record.userId.isEmpty() || m_users.contains(record.userId));
}

void CaseScope::narrow(CaseFile *file) const
{
    file->requests.removeIf(
        [file](const CaseRequest &request) { return !file->span.holds(request.at); });
    file->records.removeIf(
        [file](const CaseRecord &record) { return !file->span.holds(record.at); });
    file->leftOut.others += int(
        file->requests.removeIf([this](const CaseRequest &request) { return !holds(request); }));
    file->records.removeIf([this](const CaseRecord &record) { return !holds(record); });
}

} // namespace motorpool
