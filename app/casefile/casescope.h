// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

#include <QSet>
#include <QString>

namespace motorpool {

/// Whom a case is about, by all ids, so that what is about others stays out of it.
class CaseScope
{
public:
    /// The subject, and the users, vehicles and connections that its connections tie to it.
    CaseScope(const CaseSubject &subject, const QList<Connection> &connections);

    /// False for what names a vehicle, user or connection and none of these, be it in a path alone;
    /// what names nobody, as a request for a token, is about everybody.
    bool holds(const CaseRequest &request) const;
    bool holds(const CaseRecord &record) const;

    const QSet<QString> &vehicles() const { return m_vehicles; }

    /// Takes out of the case what is out of its span, and what is about others, of which the
    /// requests are counted. What a deed led to goes with it; where the deed is not there, only
    /// what says itself whom it is about stays.
    void narrow(CaseFile *file) const;

private:
    bool holdsPath(const QString &path, bool isOurs) const;
    void narrowRecords(QList<CaseRecord> *records) const;

    bool m_isUser;
    QSet<QString> m_vehicles;
    QSet<QString> m_users;
    QSet<QString> m_externals;
    QSet<QString> m_connections;
};

} // namespace motorpool
