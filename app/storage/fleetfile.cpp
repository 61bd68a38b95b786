// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfile.h"

#include "fleetschema.h"
#include "log.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QDir>

namespace motorpool {

using namespace Qt::StringLiterals;
using Reason = SetAside::Reason;

namespace {

std::optional<Reason> reasonOf(const ApiError &error)
{
    switch (storageFault(error)) {
    case StorageFault::Damaged:
        return Reason::Damaged;
    case StorageFault::Foreign:
        return Reason::Foreign;
    case StorageFault::Newer:
        return Reason::Newer;
    default:
        return std::nullopt;
    }
}

} // namespace

FleetFile::FleetFile(const QString &path, bool isBudget, const Clock &clock,
                     std::chrono::milliseconds patience)
    : m_path(path)
    , m_isBudget(isBudget)
    , m_clock(clock)
    , m_patience(patience)
{
}

FleetFile::~FleetFile() = default;

Result<std::unique_ptr<FleetFile>> FleetFile::open(const QString &folder, const Clock &clock,
                                                   std::chrono::milliseconds patience)
{
    const QString path = QDir(folder).absoluteFilePath(QLatin1StringView(name));
    return opened(std::unique_ptr<FleetFile>(new FleetFile(path, false, clock, patience)));
}

Result<std::unique_ptr<FleetFile>> FleetFile::inMemory(const Clock &clock)
{
    const QString path = QLatin1StringView(Database::memory);
    return opened(std::unique_ptr<FleetFile>(new FleetFile(path, false, clock, {})));
}

Result<std::unique_ptr<FleetFile>> FleetFile::openBudget(const QString &folder, const Clock &clock,
                                                         std::chrono::milliseconds patience)
{
    const QString path = QDir(folder).absoluteFilePath(QLatin1StringView(budgetName));
    return opened(std::unique_ptr<FleetFile>(new FleetFile(path, true, clock, patience)));
}

Result<std::unique_ptr<FleetFile>> FleetFile::opened(std::unique_ptr<FleetFile> file)
{
    if (const auto done = file->openDatabase(); !done)
        return named(QT_TRANSLATE_NOOP("Storage", "opening the stored fleet"), done.error());
    return file;
}

void FleetFile::noteSetAside(SetAside setAside)
{
    setAside.isBudget = m_isBudget;
    m_setAside.append(std::move(setAside));
}

QList<SetAside> FleetFile::takeSetAside()
{
    return std::exchange(m_setAside, {});
}

Result<Done> FleetFile::openDatabase()
{
    DatabaseKind kind = m_isBudget ? budgetDatabase() : fleetDatabase();
    kind.patience = m_patience;
    // Once more for our own file, and once for another process that left a bad one in between.
    for (int tries = 0;; ++tries) {
        const FileIdentity before = identityOf(m_path);
        auto opened = Database::open(m_path, kind);
        if (opened) {
            m_database = std::move(*opened);
            return Done{};
        }
        const auto reason = reasonOf(opened.error());
        if (!reason || tries == 2)
            return Failure(opened.error());
        if (auto done = setAside(before, *reason, opened.error().title); !done)
            return done;
    }
}

Result<Database *> FleetFile::makeReady()
{
    if (m_database && !m_database->isInPlace()) {
        m_database.reset();
        noteSetAside({Reason::Gone, {}, {}});
        qCInfo(lcStorage).noquote() << m_path << "was removed or replaced; begun anew";
    }
    if (!m_database) {
        if (const auto opened = openDatabase(); !opened)
            return Failure(opened.error());
    }
    return m_database.get();
}

void FleetFile::settle(const ApiError &error)
{
    const auto reason = reasonOf(error);
    if (!reason)
        return;
    const FileIdentity which = m_database->identity();
    m_database.reset();
    // Where that fails, the next operation finds the same damage and tries again.
    (void)setAside(which, *reason, error.title);
}

Result<Done> FleetFile::setAside(const FileIdentity &which, Reason reason, const QString &words)
{
    const auto moved = setAsideFile(m_path, which, reason, words, m_clock.utcNow());
    if (!moved) {
        qCInfo(lcStorage).noquote() << moved.error().detail;
        return Failure(moved.error());
    }
    if (*moved) {
        qCInfo(lcStorage).noquote() << m_path << "set aside as" << (*moved)->path << words;
        noteSetAside(**moved);
    } else {
        noteSetAside({Reason::Gone, {}, words});
    }
    return Done{};
}

Failure FleetFile::named(const char *operation, ApiError error)
{
    if (error.operation.isEmpty())
        error.operation = QCoreApplication::translate("Storage", operation);
    return Failure(error);
}

} // namespace motorpool
