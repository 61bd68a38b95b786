// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsclient.h"
#include "subject.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace motorpool {

/// How a lookup ended without an error.
struct LookupEnd
{
    std::optional<Subject> matched; ///< the reading of the subject that found connections
    QList<Subject> tried;           ///< readings asked for, in order, the matched one included
    ConnectionListEnd list;         ///< counts of the matched list, or of the last one tried
    std::optional<ConnectRedirect> redirect; ///< what was read, when a redirect was looked up
    bool vinUnknown = false; ///< a VIN was looked for that no vehicle read so far has
};

/// Finds the connections of whatever a person entered.
///
/// A text can often be read in several ways (subject.h): each is asked for in turn until one has
/// connections. All calls are lists of connections, which are not billed. Smartcar has no search by
/// VIN: a VIN is found among the vehicles whose VIN has been read already, else its other readings
/// are tried. A redirect is read here; one that reports an error costs no call.
class Lookup : public QObject
{
    Q_OBJECT

public:
    /// The client outlives the lookup; calls do not outlive the client.
    explicit Lookup(ConnectionsClient *connections, QObject *parent = nullptr);

    /// Pages come as they arrive, of the matching reading only. Errors: those of the list; a
    /// refusal that only says that such an id cannot be (404, or 400) lets the next reading go on.
    /// Usage for a text that is no redirect. vins: by vehicle id, as known so far.
    StreamCall<ConnectionPage, LookupEnd> *find(const Subject &subject, Mode mode, QObject *parent,
                                                const QHash<QString, QString> &vins = {});

    /// The same for readings that are known already, in this order.
    StreamCall<ConnectionPage, LookupEnd> *find(const QList<Subject> &readings, Mode mode,
                                                QObject *parent,
                                                const QHash<QString, QString> &vins = {});

    /// The ways in which a subject can be read, itself first.
    static QList<Subject> readings(const Subject &subject);
    /// What a redirect names: its user, vehicle and external id, as far as it has them.
    static QList<Subject> readings(const ConnectRedirect &redirect);

private:
    ConnectionsClient *m_connections;
};

} // namespace motorpool
