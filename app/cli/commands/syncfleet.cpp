// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "fleetcommand.h"
#include "fleetrow.h"
#include "fleetwords.h"
#include "modeoption.h"
#include "outcome.h"
#include "printrows.h"
#include "words.h"

namespace motorpool::cli {

namespace {

/// What is told of a connection that changed.
const QList<FleetField> columns{
    FleetField::Change,       FleetField::Make,       FleetField::Model,  FleetField::Year,
    FleetField::Mode,         FleetField::VehicleId,  FleetField::UserId, FleetField::ExternalId,
    FleetField::ConnectionId, FleetField::Permissions};

/// The rows in which the last sync of this mode found something that a person should know.
std::vector<quint32> changedRows(const Fleet &fleet, Mode mode)
{
    constexpr quint8 told = ConnectionChange::New | ConnectionChange::Gone |
                            ConnectionChange::Reauthenticated | ConnectionChange::Permissions;
    std::vector<quint32> rows;
    for (quint32 row = 0; row < fleet.rows(); ++row) {
        const FleetRow reader(fleet, row);
        const std::string_view word = reader.mode();
        if (!reader.isCleared() && (reader.change() & told) != 0 &&
            fitsMode(word.empty() ? "live" : word, mode))
            rows.push_back(row);
    }
    return rows;
}

class SyncFleet final : public FleetCommand
{
public:
    SyncFleet(Mode mode, Format format, const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::AsItIs, parent)
        , m_mode(mode)
        , m_format(format)
    {
    }

private:
    void begin() override
    {
        const FleetStamp &stamp = store()->fleet().stamp;
        m_isFirst = (m_mode == Mode::Simulated || stamp.live.syncedAt == noTime) &&
                    (m_mode == Mode::Live || stamp.simulated.syncedAt == noTime);
        sync(m_mode, [this](const SyncEnd &end) { tell(end); });
    }

    void tell(const SyncEnd &end)
    {
        const Fleet &fleet = store()->fleet();
        auto rows = std::make_shared<const std::vector<quint32>>(changedRows(fleet, m_mode));
        printRows(std::make_shared<FleetRowSource>(fleet, rows, columns, nowMs()), m_format,
                  output(), this)
            ->then(this, [this, end](const Result<Done> &) { conclude(end); });
    }

    void conclude(const SyncEnd &end)
    {
        const SyncCounts &counts = end.counts;
        const QString connections =
            QCoreApplication::translate("Cli", "%n connection(s)", nullptr, counts.connections);
        if (m_isFirst)
            say(words(QT_TRANSLATE_NOOP("Cli",
                                        "%1. This was the first sync, so that nothing counts "
                                        "as a change."))
                    .arg(connections));
        else
            say(words(QT_TRANSLATE_NOOP("Cli", "%1; new: %2, gone: %3, re-authenticated: %4, with "
                                               "other permissions: %5."))
                    .arg(connections)
                    .arg(counts.added)
                    .arg(counts.gone)
                    .arg(counts.reauthenticated)
                    .arg(counts.permissions));
        if (!end.hasSettled)
            say(QCoreApplication::translate(
                "Cli",
                "The list went on changing while it was read %n time(s); a later sync may "
                "find more.",
                nullptr, end.passes));
        if (end.unsure > 0)
            say(QCoreApplication::translate(
                "Cli", "%n connection(s) did not come and may be gone; they are kept.", nullptr,
                end.unsure));
        finish(ExitCode::Done);
    }

    Mode m_mode;
    Format m_format;
    bool m_isFirst = false;
};

} // namespace

Command *syncFleet(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<Mode> mode = readMode(invocation, Mode::All);
    if (!mode)
        return failing(mode.error(), parent);
    return new SyncFleet(*mode, invocation.common.format, around, parent);
}

} // namespace motorpool::cli
