// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "caseoptions.h"
#include "casewriter.h"
#include "clock.h"
#include "commands.h"
#include "connectionsclient.h"
#include "filejournal.h"
#include "fleetcommand.h"
#include "outcome.h"
#include "words.h"
#include "workspace.h"

#include <QDir>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Makes a case from what is kept. Sends nothing but, if that is wanted, the list of the subject's
/// connections.
class MakeCase final : public FleetCommand
{
public:
    MakeCase(const CaseOptions &options, const QString &path, const Surroundings &around,
             QObject *parent)
        : FleetCommand(around, OfDemo::SyncFirst, parent)
        , m_options(options)
        , m_path(path)
        , m_workspace(around.workspace)
        , m_preferences(around.preferences)
    {
    }

private:
    void begin() override
    {
        if (m_options.isOnline)
            list();
        else
            gather();
    }

    void list()
    {
        const CaseSubject &subject = m_options.ask.subject;
        ConnectionQuery query;
        (subject.kind == CaseSubject::Kind::Vehicle ? query.vehicleId : query.userId) = subject.id;
        query.mode = Mode::All;
        m_workspace->session()
            ->connections()
            ->list(query, this)
            ->each(this,
                   [this](const ConnectionPage &page) {
                       m_listed += page.connections;
                       store()->merge(page.connections, LearnedFrom::Lookup);
                   })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (end)
                    gather();
                else
                    finish(Failure(end.error()));
            });
    }

    void gather()
    {
        gatherCase(m_workspace, m_preferences, m_options.ask, m_listed, this)
            ->then(this, [this](const Result<CaseFile> &file) {
                if (!file)
                    return finish(Failure(file.error()));
                if (file->connections.isEmpty() && !hasReadings(*file))
                    return finish(Failure(nothingKnown()));
                makeCasePages(*file, m_options.blur, this)
                    ->then(this, [this](const Result<CasePagesPtr> &pages) { write(*pages); });
            });
    }

    static bool hasReadings(const CaseFile &file)
    {
        return std::any_of(file.vehicles.begin(), file.vehicles.end(),
                           [](const CaseVehicle &of) { return !of.readings.isEmpty(); });
    }

    ApiError nothingKnown() const
    {
        return makeError(
            ApiError::Kind::NotFound,
            words(QT_TRANSLATE_NOOP("Cli", "Nothing is kept of %1, so there is nothing to make a "
                                           "case of. --online lists its connections, which is "
                                           "free."))
                .arg(m_options.ask.subject.id));
    }

    void write(const CasePagesPtr &pages)
    {
        CaseGate gate;
        gate.subject = m_options.ask.subject;
        gate.journal = m_workspace->journal();
        gate.refusal = [this] { return m_workspace->access().exportRefusal(); };
        writeCase(pages, m_path, gate, this)->then(this, [this, pages](const auto &end) {
            if (!end)
                return finish(Failure(end.error()));
            const CaseFile &file = pages->content;
            say(words(QT_TRANSLATE_NOOP("Cli", "%1: %2 bytes, with %3 connections, %4 vehicles, %5 "
                                               "requests and %6 records of the journal."))
                    .arg(QDir::toNativeSeparators(m_path), QString::number(end->bytes))
                    .arg(file.connections.size())
                    .arg(file.vehicles.size())
                    .arg(file.requests.size())
                    .arg(file.records.size()));
            if (file.blur != BlurChoice{} && !isMoreThanUsual(file.blur))
                say(words(QT_TRANSLATE_NOOP("Cli", "It holds what is usually replaced: look at it "
                                                   "before you send it.")));
            finish(ExitCode::Done);
        });
    }

    static bool isMoreThanUsual(const BlurChoice &blur)
    {
        return blur.vins && blur.ids && blur.places && blur.names;
    }

    CaseOptions m_options;
    QString m_path;
    Workspace *m_workspace;
    const Preferences *m_preferences;
    QList<Connection> m_listed;
};

} // namespace

Command *makeCase(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const auto options = readCaseOptions(invocation, around.workspace->clock()->utcNow());
    if (!options)
        return failing(options.error(), parent);
    return new MakeCase(*options, invocation.operands.first(), around, parent);
}

} // namespace motorpool::cli
