// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "await.h"
#include "filejournal.h"
#include "journalfolder.h"
#include "manualclock.h"
#include "memorysecretstore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>

namespace motorpool {

/// An application's journal in a folder of its own.
class JournalRig
{
public:
    JournalRig()
    {
        application.id = QStringLiteral("the-test");
        application.clientId = QStringLiteral("client_TEST");
    }

    std::unique_ptr<FileJournal> open(const JournalSettings &settings = {})
    {
        return std::make_unique<FileJournal>(folder(), application, &secrets, &clock, settings);
    }

    /// The journal of the same application in another folder, as another --data-dir has it.
    std::unique_ptr<FileJournal> openIn(const QString &name)
    {
        return std::make_unique<FileJournal>(home.filePath(name), application, &secrets, &clock);
    }

    /// What the keychain has of the journal in the folder.
    std::optional<JournalMark> kept(const QString &of = {})
    {
        QObject owner;
        const auto read =
            await(secrets.read(journalHeadName(application, of.isEmpty() ? folder() : of), &owner));
        if (!read)
            return {};
        QByteArray text;
        (*read)->read([&text](std::span<const char> bytes) {
            text = QByteArray(bytes.data(), qsizetype(bytes.size()));
        });
        return markFrom(text);
    }

    /// Writes and anchors all before it goes.
    static void close(std::unique_ptr<FileJournal> &journal)
    {
        QObject owner;
        (void)await(journal->settle(&owner));
        journal.reset();
    }

    QString folder() const { return home.filePath(QStringLiteral("app")); }
    QString file() const { return JournalFolder(folder()).live(); }

    static JournalEntry read(int number)
    {
        JournalEntry entry;
        entry.what = QStringLiteral("GET /v3/vehicles/v%1/signals").arg(number);
        entry.vehicleId = QStringLiteral("v%1").arg(number);
        entry.userId = QStringLiteral("u%1").arg(number % 7);
        entry.status = 200;
        entry.cost = 1;
        return entry;
    }

    static JournalEntry deed(const QString &what)
    {
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Deed;
        entry.what = what;
        return entry;
    }

    /// A record about the journal, as whoever writes one by another program gets it into the file.
    static void forge(const QString &path, JournalRecord record)
    {
        Sha256 sha;
        record.entry.kind = JournalEntry::Kind::Journal;
        const QByteArray bytes = sealed(record, sha);
        meddle(path, {QStringLiteral("INSERT INTO record VALUES (%1, x'%2')")
                          .arg(record.number)
                          .arg(QString::fromLatin1(bytes.toHex()))});
    }

    /// The stored bytes of all records of a file, by SQLite alone.
    static QList<QByteArray> stored(const QString &path)
    {
        QList<QByteArray> all;
        sql(path, [&all](QSqlQuery &query) {
            query.exec(QStringLiteral("SELECT bytes FROM record ORDER BY number"));
            while (query.next())
                all.append(query.value(0).toByteArray());
        });
        return all;
    }

    /// What somebody does with another program, who takes the fences down first.
    static void meddle(const QString &path, const QStringList &statements)
    {
        sql(path, [&](QSqlQuery &query) {
            for (const char *name : {"record_stays", "record_is_kept", "record_goes_on"})
                query.exec(QStringLiteral("DROP TRIGGER ") + QLatin1StringView(name));
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(statement));
            }
        });
    }

    static void sql(const QString &path, const std::function<void(QSqlQuery &)> &fn)
    {
        {
            auto database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("meddler"));
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("no database at %s", qPrintable(path));
            QSqlQuery query(database);
            fn(query);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("meddler"));
    }

    QTemporaryDir home;
    Application application;
    MemorySecretStore secrets;
    ManualClock clock;
};

} // namespace motorpool
