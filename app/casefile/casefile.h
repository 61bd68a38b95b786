// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "blurchoice.h"
#include "connection.h"
#include "reading.h"
#include "vehicle.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace motorpool {

/// Whom a case is about.
struct CaseSubject
{
    enum class Kind { Vehicle, User };

    Kind kind = Kind::Vehicle;
    QString id;

    friend bool operator==(const CaseSubject &, const CaseSubject &) = default;
};

/// A stretch of time in UTC, both ends included; an end that is not valid is open.
struct CaseSpan
{
    QDateTime from;
    QDateTime to;

    bool holds(const QDateTime &time) const
    {
        return time.isValid() && !(from.isValid() && time < from) && !(to.isValid() && time > to);
    }

    friend bool operator==(const CaseSpan &, const CaseSpan &) = default;
};

/// Which parts of a case are wanted.
struct CaseParts
{
    bool connections = true;
    bool signalsRead = true; ///< with the vehicles' attributes, which come with any part
    bool requests = true;
    bool journal = true;
    bool facts = true; ///< of program and computer
    bool settings = true;

    friend bool operator==(const CaseParts &, const CaseParts &) = default;
};

/// A vehicle and what was last read of it.
struct CaseVehicle
{
    Vehicle vehicle;
    QString nickname;
    QList<Reading> readings; ///< an error has its last value beside it
    QString readFault;       ///< why nothing can be told of its readings; empty: nothing is wrong

    friend bool operator==(const CaseVehicle &, const CaseVehicle &) = default;
};

/// One request that was made: facts alone, none of which can be a credential. Headers and bodies
/// are not among them.
struct CaseRequest
{
    QDateTime at; ///< UTC
    QString method;
    QString host;
    QString path;   ///< with the query, percent-encoded; values that could be credentials are "…"
    QString userId; ///< in whose name it was sent; may be empty
    int status = 0; ///< 0 when no answer came
    std::optional<std::chrono::milliseconds> duration; ///< nothing: not known
    int cost = 0;                                      ///< calls that count
    int attempt = 1;
    QString requestId;
    std::optional<ApiError::Kind> failure; ///< of a request that did not do what it should
    QString errorType;                     ///< Smartcar's type and code, where they are known
    QString errorCode;
    QString errorDetail;

    friend bool operator==(const CaseRequest &, const CaseRequest &) = default;
};

/// One record of the journal, as far as a case tells it.
struct CaseRecord
{
    quint64 number = 0;
    quint64 about = 0; ///< the record that this one goes on with; 0: none
    QDateTime at;      ///< UTC
    QString kind;      ///< "command", "export"
    QString what;      ///< "security-unlock"
    QString person;    ///< the operating system's user
    QString computer;
    QString program; ///< with its version
    QString vehicleId;
    QString userId;
    int status = 0;
    QString requestId;
    int cost = 0;
    QJsonObject facts; ///< parameters, an outcome, before and after

    friend bool operator==(const CaseRecord &, const CaseRecord &) = default;
};

/// A fact about program, computer or set-up: a key that stays ("qt", "keychain") and its value.
struct CaseFact
{
    QString key;
    QString value;

    friend bool operator==(const CaseFact &, const CaseFact &) = default;
};

/// A setting in force and where it comes from, by their names for programs ("read-only", "yes",
/// "policy-lock"), and in words for a reader.
struct CaseSetting
{
    struct Words
    {
        QString meaning; ///< translated
        QString value;
        QString origin;

        friend bool operator==(const Words &, const Words &) = default;
    };

    QString key;
    QString value;
    QString origin;
    Words words = {};

    friend bool operator==(const CaseSetting &, const CaseSetting &) = default;
};

/// How fresh the list of connections is that the case draws on; what is not valid never was.
struct CaseSync
{
    QDateTime liveAt;      ///< UTC
    QDateTime simulatedAt; ///< UTC

    friend bool operator==(const CaseSync &, const CaseSync &) = default;
};

/// How much of each part there would have been, where a case was cut to a size that a person and a
/// browser can take; 0: nothing was left out.
struct CaseLeftOut
{
    int connections = 0;
    int vehicles = 0; ///< whose readings are left out
    int readings = 0; ///< of vehicles that are in
    int requests = 0; ///< the oldest
    int records = 0;  ///< the oldest
    int others = 0;   ///< requests about other vehicles and users, which never come in
    int texts = 0;    ///< texts and bodies that were too long

    friend bool operator==(const CaseLeftOut &, const CaseLeftOut &) = default;
};

/// All that goes into a case, for a ticket. A value; made by whoever knows the facts, blurred by
/// blurred(), written by writeCase().
///
/// Secrets and tokens cannot get in by type: a client secret and a management token exist as
/// SecretBytes alone, which turn into no text, and an access token within the transport; none of
/// the types here is made from those. A request comes without headers and bodies, from an Exchange
/// or a journal's record, which never had them.
struct CaseFile
{
    CaseSubject subject;
    CaseSpan span; ///< of requests and journal; readings are the last ones, whenever that was
    CaseParts parts;
    QDateTime madeAt; ///< UTC
    QString person;   ///< who made it: the operating system's user
    QString computer;
    QString application; ///< its name
    QString clientId;
    CaseSync sync;
    QList<Connection> connections;
    QList<CaseVehicle> vehicles;
    QList<CaseRequest> requests; ///< newest first
    QList<CaseRecord> records;   ///< newest first
    QList<CaseFact> facts;
    QList<CaseSetting> settings;
    CaseLeftOut leftOut;
    BlurChoice blur; ///< what was replaced: nothing until blurred()

    friend bool operator==(const CaseFile &, const CaseFile &) = default;
};

} // namespace motorpool
