// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

#include <utility>

namespace motorpool {

namespace {

using Kind = Subject::Kind;
using LookupCall = StreamCall<ConnectionPage, LookupEnd>;

/// True when an error says no more than that there is no such thing.
bool isMiss(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Validation;
}

/// One lookup at work; a child of its call, and gone with it.
class Search : public QObject
{
public:
    Search(ConnectionsClient *connections, Mode mode, const QHash<QString, QString> &vins,
           LookupCall *call)
        : QObject(call)
        , m_connections(connections)
        , m_mode(mode)
        , m_vins(vins)
        , m_call(call)
    {
    }

    void start(const QList<Subject> &readings)
    {
        m_left = readings;
        next();
    }

    void start(const Subject &subject)
    {
        m_left = Lookup::readings(subject);
        if (subject.kind == Kind::Redirect) {
            const Result<ConnectRedirect> redirect = readConnectRedirect(subject.value);
            if (!redirect) {
                m_call->finish(Failure(redirect.error()));
                return;
            }
            m_end.redirect = *redirect;
            m_left = redirect->isError() ? QList<Subject>() : Lookup::readings(*redirect);
        }
        next();
    }

private:
    void next()
    {
        if (m_left.isEmpty()) {
            // Every way of reading it was refused: then the refusal is worth knowing.
            if (m_refusal && m_answers == 0)
                m_call->finish(Failure(*m_refusal));
            else
                m_call->finish(m_end);
            return;
        }
        const Subject subject = m_left.takeFirst();
        const std::optional<ConnectionQuery> query = queryFor(subject);
        if (!query) {
            next();
            return;
        }
        m_end.tried << subject;
        auto *list = m_connections->list(*query, this);
        list->each(this, [this](const ConnectionPage &page) {
            m_found = m_found || !page.connections.isEmpty();
            if (m_found)
                m_call->deliver(page);
        });
        list->then(this, [this, subject](const Result<ConnectionListEnd> &end) {
            finished(subject, end);
        });
    }

    void finished(const Subject &subject, const Result<ConnectionListEnd> &end)
    {
        if (!end && (m_found || !isMiss(end.error()))) {
            m_call->finish(Failure(end.error()));
            return;
        }
        if (end) {
            ++m_answers;
            m_end.list = *end;
        } else {
            m_refusal = end.error();
        }
        if (m_found) {
            m_end.matched = subject;
            m_call->finish(m_end);
            return;
        }
        next();
    }

    std::optional<ConnectionQuery> queryFor(const Subject &subject)
    {
        ConnectionQuery query;
        query.mode = m_mode;
        switch (subject.kind) {
        case Kind::User:
            query.userId = subject.value;
            break;
        case Kind::ExternalUser:
            query.externalId = subject.value;
            break;
        case Kind::Vehicle:
            query.vehicleId = subject.value;
            break;
        case Kind::Vin:
            query.vehicleId = vehicleWithVin(subject.value);
            if (query.vehicleId.isEmpty()) {
                m_end.vinUnknown = true;
                return std::nullopt;
            }
            break;
        case Kind::Redirect:
            return std::nullopt;
        case Kind::Everything:
            break;
        }
        return query;
    }

    QString vehicleWithVin(const QString &vin) const
    {
        for (auto it = m_vins.cbegin(); it != m_vins.cend(); ++it) {
            if (it.value().compare(vin, Qt::CaseInsensitive) == 0)
                return it.key();
        }
        return {};
    }

    ConnectionsClient *m_connections;
    Mode m_mode;
    QHash<QString, QString> m_vins;
    LookupCall *m_call;
    QList<Subject> m_left;
    LookupEnd m_end;
    std::optional<ApiError> m_refusal;
    int m_answers = 0;
    bool m_found = false;
};

} // namespace

Lookup::Lookup(ConnectionsClient *connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

LookupCall *Lookup::find(const Subject &subject, Mode mode, QObject *parent,
                         const QHash<QString, QString> &vins)
{
    auto *call = new LookupCall(parent);
    auto *search = new Search(m_connections, mode, vins, call);
    search->start(subject);
    return call;
}

LookupCall *Lookup::find(const QList<Subject> &readings, Mode mode, QObject *parent,
                         const QHash<QString, QString> &vins)
{
    auto *call = new LookupCall(parent);
    auto *search = new Search(m_connections, mode, vins, call);
    search->start(readings);
    return call;
}

QList<Subject> Lookup::readings(const Subject &subject)
{
    QList<Subject> readings{subject};
    if (subject.kind == Kind::Everything || subject.kind == Kind::Redirect)
        return readings;
    for (const Subject &other : recognise(subject.value)) {
        if (!readings.contains(other))
            readings << other;
    }
    return readings;
}

QList<Subject> Lookup::readings(const ConnectRedirect &redirect)
{
    QList<Subject> readings;
    if (!redirect.userId.isEmpty())
        readings << Subject{Kind::User, redirect.userId};
    if (!redirect.vehicleId.isEmpty())
        readings << Subject{Kind::Vehicle, redirect.vehicleId};
    if (!redirect.externalId.isEmpty())
        readings << Subject{Kind::ExternalUser, redirect.externalId};
    return readings;
}

} // namespace motorpool
