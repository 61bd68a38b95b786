// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "exporter.h"
#include "filejournal.h"
#include "filterparse.h"
#include "fleetask.h"
#include "fleetcommand.h"
#include "fleetrowsource.h"
#include "fleetwords.h"
#include "outcome.h"
#include "words.h"
#include "workspace.h"

#include <QDir>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// What --format says, else the name's ending. Error: Usage.
Result<ExportFormat> readFormat(const Invocation &invocation, const QString &path)
{
    switch (invocation.common.format) {
    case Format::Csv:
        return ExportFormat::Csv;
    case Format::Xlsx:
        return ExportFormat::Xlsx;
    case Format::Json:
        return ExportFormat::Json;
    case Format::Ndjson:
        return ExportFormat::Ndjson;
    case Format::Table:
        break;
    }
    if (const auto format = formatOfName(path))
        return *format;
    return Failure(makeError(
        ApiError::Kind::Usage,
        words(QT_TRANSLATE_NOOP("Cli", "The file's name ends neither in .csv, .xlsx, .json nor "
                                       ".ndjson: name the format by --format."))));
}

class ExportFleet final : public FleetCommand
{
public:
    ExportFleet(const FleetAsk &ask, bool isMapping, const QString &path, ExportFormat format,
                const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::SyncFirst, parent)
        , m_ask(ask)
        , m_isMapping(isMapping)
        , m_path(path)
        , m_access(around.workspace->access())
    {
        m_options.format = format;
    }

private:
    void begin() override
    {
        const Fleet fleet = store()->fleet();
        // An empty file in the place of yesterday's would look like a fleet without vehicles.
        if (isUnknown(fleet))
            return finish(Failure(makeError(ApiError::Kind::NotFound, nothingKnown())));
        if (m_isMapping && !fleet.stamp.wasSynced())
            return finish(Failure(makeError(
                ApiError::Kind::NotFound,
                words(QT_TRANSLATE_NOOP("Cli", "The list of connections was never read to its end, "
                                               "so there is no mapping to export. “motorpoolctl "
                                               "fleet sync” reads it.")))));
        write(fleet);
    }

    void write(const Fleet &fleet)
    {
        const qint64 now = nowMs();
        const auto rows = m_ask.rows(fleet, filterSetting());
        exportRows({m_access, journal(), u"fleet"_s},
                   std::make_shared<FleetRowSource>(fleet, rows, m_ask.columns, now), m_path,
                   m_options, this)
            ->each(this, [this](const ExportProgress &part) { showProgress(part); })
            ->then(this, [this, now, age = dataAge(fleet, *rows)](const Result<ExportEnd> &end) {
                progress()->clear();
                if (!end)
                    return finish(Failure(end.error()));
                say(QCoreApplication::translate("Cli", "%1: %n row(s), %2 bytes.", nullptr,
                                                int(end->rows))
                        .arg(QDir::toNativeSeparators(m_path), QString::number(end->bytes)));
                sayDataAge(age, now);
                finish(ExitCode::Done);
            });
    }

    void showProgress(const ExportProgress &part)
    {
        progress()->show(
            words(QT_TRANSLATE_NOOP("Cli", "%1 of %2 rows")).arg(part.done).arg(part.rows));
    }

    FleetAsk m_ask;
    bool m_isMapping; ///< which is of no use in part
    QString m_path;
    Access m_access;
    ExportOptions m_options;
};

} // namespace

Command *exportFleet(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    if (const auto refused = around.workspace->access().exportRefusal())
        return failing(*refused, parent);
    const QString filter = invocation.options.value(u"filter"_s);
    const bool isMapping = invocation.has(u"mapping"_s);
    if (isMapping && invocation.has(u"columns"_s))
        return failing(makeError(ApiError::Kind::Usage,
                                 words(QT_TRANSLATE_NOOP(
                                     "Cli", "--mapping has columns of its own: leave --columns "
                                            "out."))),
                       parent);
    Result<FleetAsk> ask = readFleetAsk(invocation, filter, isMapping ? u"migration"_s : u"all"_s);
    if (!ask)
        return failing(ask.error(), parent);
    if (isMapping) // what is gone is nobody's any more
        ask->filter.terms += parseFilter(u"-is:gone").filter.terms;

    const QString &path = invocation.operands.first();
    const Result<ExportFormat> format = readFormat(invocation, path);
    if (!format)
        return failing(format.error(), parent);
    return new ExportFleet(*ask, isMapping, path, *format, around, parent);
}

} // namespace motorpool::cli
