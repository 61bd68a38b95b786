// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresschema.h"

#include "deliveryschema.h"
#include "postgresencoding.h"
#include "postgreslink.h"
#include "postgresversion1.h"
#include "postgresversion2.h"
#include "storagefault.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Statements = std::span<const char *const>;
constexpr Statements migrations[] = {postgresVersion1, postgresVersion2};
static_assert(std::size(migrations) == deliveryFormat);

/// The version of the schema; 0 where there is none.
Result<qint64> versionOf(PostgresLink &link)
{
    bool isThere = false;
    qint64 version = 0;
    // Not by to_regclass: what a session knows of names is older than a lock that it waited for.
    auto done = link.run(u"SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'motorpool' AND "
                         "tablename = 'version')"_s,
                         {}, [&isThere](const Row &row) { return isThere = row.number(0) != 0; });
    if (done && isThere) {
        done = link.run(u"SELECT number FROM motorpool.version"_s, {}, [&version](const Row &row) {
            version = row.number(0);
            return true;
        });
    }
    if (!done)
        return Failure(done.error());
    if (version > qint64(std::size(migrations))) {
        return link.failure(storagecode::newer,
                            QCoreApplication::translate("Storage",
                                                        "A newer version of this program made it "
                                                        "(format %1, known up to %2).")
                                .arg(version)
                                .arg(std::size(migrations)));
    }
    return version;
}

Result<Done> migrate(PostgresLink &link)
{
    // What is there may be much: it takes its time, and once.
    auto done = link.run(u"SET LOCAL statement_timeout = 0"_s);
    if (done)
        done = link.run(u"SELECT pg_advisory_xact_lock(1297106253)"_s);
    if (!done)
        return done;
    // Who waited for another receiver looks at what that one made.
    const auto version = versionOf(link);
    if (!version)
        return Failure(version.error());
    if (*version == 0) {
        for (const auto &sql :
             {u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'motorpool') "
              "THEN CREATE SCHEMA motorpool; END IF; END $$"_s,
              u"CREATE TABLE motorpool.version (number integer NOT NULL)"_s,
              u"INSERT INTO motorpool.version VALUES (0)"_s}) {
            if (done)
                done = link.run(sql);
        }
    }
    for (auto next = std::size_t(*version); next < std::size(migrations); ++next) {
        for (const char *sql : migrations[next]) {
            if (done)
                done = link.run(QString::fromLatin1(sql));
        }
    }
    if (done)
        done = link.run(u"UPDATE motorpool.version SET number = ?"_s, {int(std::size(migrations))});
    return done;
}

} // namespace

Result<Done> bringServerUpToDate(PostgresLink &link)
{
    if (auto fits = checkServerEncoding(link); !fits)
        return fits;
    const auto version = versionOf(link);
    if (!version)
        return Failure(version.error());
    if (*version == qint64(std::size(migrations)))
        return Done{};
    const PostgresLink::Limit unhurried(link, std::chrono::hours(6)); // once, and may be much
    return link.write([&link] { return migrate(link); });
}

Result<int> serverFormat(PostgresLink &link)
{
    const auto version = versionOf(link);
    if (!version)
        return Failure(version.error());
    if (*version < 1) {
        return link.failure(
            storagecode::changed,
            QCoreApplication::translate("Storage", "No receiver has stored deliveries in it yet."));
    }
    return int(*version);
}

} // namespace motorpool
