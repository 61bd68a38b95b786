// SPDX-License-Identifier: GPL-3.0-or-later
#include "casescope.h"

#include "blurmembers.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

CaseScope::CaseScope(const CaseSubject &subject, const QList<Connection> &connections)
    : m_isUser(subject.kind == CaseSubject::Kind::User)
{
    (m_isUser ? m_users : m_vehicles) += subject.id;
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

/// isOurs: what else is known of it says that it is about us. Then a connection that nobody knows
/// is one of ours that is gone.
bool CaseScope::holdsPath(const QString &path, bool isOurs) const
{
    const QList<NamedId> ids = idsInPath(path);
    return std::all_of(ids.begin(), ids.end(), [this, isOurs](const NamedId &named) {
        switch (named.kind) {
        case BlurKind::Vehicle:
            return m_vehicles.contains(named.id);
        case BlurKind::User:
            return m_users.contains(named.id);
        case BlurKind::External:
            return m_externals.contains(named.id);
        case BlurKind::Connection:
            return isOurs || m_connections.contains(named.id);
        default:
            return true;
        }
    });
}

bool CaseScope::holds(const CaseRequest &request) const
{
    return (request.userId.isEmpty() || m_users.contains(request.userId)) &&
           holdsPath(request.path, false);
}

bool CaseScope::holds(const CaseRecord &record) const
{
    if ((!record.vehicleId.isEmpty() && !m_vehicles.contains(record.vehicleId)) ||
        (!record.userId.isEmpty() && !m_users.contains(record.userId)))
        return false;
    const bool isOurs = !record.vehicleId.isEmpty() || (m_isUser && !record.userId.isEmpty());
    const QString request = record.facts["request"_L1].toString();
    const QString query = record.facts["query"_L1].toString();
    return holdsPath(request.section(u' ', 1), isOurs) &&
           holdsPath(record.what.section(u' ', 1) + u'?' + query, isOurs);
}

void CaseScope::narrowRecords(QList<CaseRecord> *records) const
{
    QSet<quint64> there;
    QSet<quint64> ours;
    for (const CaseRecord &record : std::as_const(*records)) {
        there += record.number;
        if (holds(record))
            ours += record.number;
    }
    records->removeIf([&](const CaseRecord &record) {
        if (!ours.contains(record.number))
            return true;
        const bool saysWhom = !record.vehicleId.isEmpty() || !record.userId.isEmpty();
        const bool goesOn = record.kind == "answer"_L1 || record.kind == "outcome"_L1;
        if (record.about != 0 && there.contains(record.about))
            return !ours.contains(record.about);
        return goesOn && !saysWhom;
    });
}

void CaseScope::narrow(CaseFile *file) const
{
    file->requests.removeIf(
        [file](const CaseRequest &request) { return !file->span.holds(request.at); });
    file->leftOut.others += int(
        file->requests.removeIf([this](const CaseRequest &request) { return !holds(request); }));
    narrowRecords(&file->records); // before a deed may go for its time
    file->records.removeIf(
        [file](const CaseRecord &record) { return !file->span.holds(record.at); });
}

} // namespace motorpool
