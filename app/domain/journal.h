// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <optional>

namespace motorpool {

/// One thing that was done with an application's credentials, as whoever does it tells it. The
/// journal adds who, where, when and with which program. Never a secret or a token; a value.
struct JournalEntry
{
    enum class Kind {
        Session,    ///< an application was opened or closed, with what is allowed meanwhile
        Token,      ///< an access token was asked for, and what came
        Request,    ///< a request that only reads, and what came
        Deed,       ///< a request that changes something is about to be sent
        Answer,     ///< what came of that
        Outcome,    ///< what is known of its effect after looking again
        Credential, ///< a secret was added, replaced, removed
        Export,     ///< data left for a file
        Case,       ///< a case file was made
        Setting,    ///< a setting changed what is allowed
        Journal,    ///< about the journal itself: begun, gone on with in another file
    };

    Kind kind = Kind::Request;
    QString what; ///< "GET /v3/connections", a deed's key "security-unlock", a setting's name
    QString vehicleId;
    QString userId;
    int status = 0; ///< HTTP; 0 without an answer
    QString requestId;
    int cost = 0;      ///< calls that count
    quint64 about = 0; ///< the record that this one goes on with; 0: none
    QJsonObject facts; ///< what else belongs to it: parameters, an error, before and after

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Where what is done with an application's credentials is written down. Lives on one thread and
/// writes on another.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes the entry and answers with its number once it is on disk. Error: Storage; then what
    /// the entry tells of must not be done.
    virtual Call<quint64> *record(const JournalEntry &entry, QObject *parent) = 0;

    /// Writes the entry soon, together with others; for what is over when it is told.
    virtual void note(const JournalEntry &entry) = 0;

    /// Why nothing can be written down at the moment; while there is a reason, nothing is sent that
    /// has to be.
    virtual std::optional<ApiError> fault() const = 0;

Q_SIGNALS:
    void faultChanged();
};

} // namespace motorpool
