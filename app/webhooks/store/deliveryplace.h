// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databasepassword.h"
#include "result.h"
#include "secretbytes.h"

#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace motorpool {

/// Where deliveries are kept: a file of SQLite's, or a database of a PostgreSQL server. A value.
struct DeliveryPlace
{
    static constexpr auto fileName = "deliveries.sqlite"; ///< within an application's folder

    QString file; ///< path; empty: a server

    QString host; ///< a name, an address, or the folder of a socket; null: libpq's default
    int port = 5432;
    QString database;
    QString user;
    /// Empty: none, or libpq knows another way. The copies of a place have one between them, which
    /// can come later. Null for a file.
    std::shared_ptr<DatabasePassword> password;
    QList<std::pair<QString, QString>> options; ///< of libpq: {"sslmode", "verify-full"}

    /// Reads an absolute path, with or without "sqlite:" before it, or
    /// postgresql://user:password@host:port/database?sslmode=verify-full, in which reserved
    /// characters are percent-encoded; nothing else, and nothing in which a password may stand
    /// where none belongs. Error: Usage; it repeats no part of the text.
    static Result<DeliveryPlace> parse(const QString &text);
    static Result<DeliveryPlace> parse(const SecretBytes &text);

    bool isServer() const { return file.isEmpty(); }

    /// For people and logs: a path, or postgresql://user@host:port/database.
    QString shown() const;
};

} // namespace motorpool
