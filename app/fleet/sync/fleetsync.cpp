// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsync.h"

namespace motorpool {

namespace {

// A list that changed while it was read is read so many times before one goes on with what there
// is; a list of which a few items come or go a minute settles in the second one.
constexpr int mostPasses = 3;

// So many connections in doubt are asked for one by one; more would be another list.
constexpr int mostDoubtful = 100;

/// True if an error is about the connection asked for, and the next may be asked for all the same.
bool isAboutOne(const ApiError &error)
{
    return error.status >= 400 && error.kind != ApiError::Kind::Auth &&
           error.kind != ApiError::Kind::RateLimited;
}

} // namespace

FleetSync::FleetSync(ConnectionsClient *client, FleetStore *store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{
}

FleetSync::~FleetSync() = default;

void FleetSync::start(Mode mode)
{
    delete m_run;
    m_run = new QObject(this);
    m_mode = mode;
    m_error.reset();
    m_end = {};
    m_gone.clear();
    m_doubtful.clear();
    m_store->beginSync(mode);
    startPass();
    setState(State::Running);
}

void FleetSync::cancel()
{
    if (m_state != State::Running)
        return;
    delete m_run;
    setState(State::Cancelled);
}

void FleetSync::startPass()
{
    ++m_end.passes;
    m_received = 0;
    m_total.reset();
    m_store->beginPass();
    auto *call = m_client->listFleet(m_mode, m_run);
    call->each(this, [this](const ConnectionBatch &page) { take(page); });
    call->then(this, [this](const Result<ConnectionListEnd> &end) {
        if (end)
            endPass(*end);
        else
            fail(end.error());
    });
}

void FleetSync::take(const ConnectionBatch &page)
{
    m_store->merge(page.rows);
    m_received = page.received;
    m_total = page.total;
    Q_EMIT progressed();
}

void FleetSync::endPass(const ConnectionListEnd &end)
{
    m_end.pages += end.pages;
    m_store->seen(m_run)->then(
        this, [this, end](const Result<FleetStore::Seen> &seen) { judge(*seen, end); });
}

void FleetSync::judge(const FleetStore::Seen &seen, const ConnectionListEnd &end)
{
    // Items that are added while pages are read push others over to the next page, where they come
    // twice; items that are deleted pull others over to the page before, where nobody looks any
    // more. So a pass counts only if nothing of the kind can have happened.
    // A service that does not know the filter counts those that it does not fit as well.
    const auto counted = [&seen, &end](int strangers) {
        return !end.total || *end.total == seen.connections + strangers;
    };
    m_end.hasSettled =
        !end.totalMoved && seen.repeated == 0 && (counted(0) || counted(end.strangers));
    if (!m_end.hasSettled && m_end.passes < mostPasses) {
        startPass();
        return;
    }
    findMissing();
}

void FleetSync::findMissing()
{
    m_store->missing(m_mode, m_run)
        ->then(this, [this](const Result<QList<FleetStore::Missing>> &missing) {
            const QList<FleetStore::Missing> &rows = *missing;
            if (m_end.hasSettled) {
                for (const FleetStore::Missing &row : rows)
                    m_gone.append(row.row);
                finish();
                return;
            }
            m_doubtful = rows.mid(0, mostDoubtful);
            m_end.unsure = int(rows.size() - m_doubtful.size());
            checkNext();
        });
}

void FleetSync::checkNext()
{
    if (m_doubtful.isEmpty()) {
        finish();
        return;
    }
    const FleetStore::Missing row = m_doubtful.takeFirst();
    if (row.connectionId.isEmpty()) { // the older shape has no ids to ask for
        ++m_end.unsure;
        checkNext();
        return;
    }
    m_client->connection(row.connectionId, m_run)
        ->then(this, [this, row](const Result<Connection> &connection) {
            if (connection)
                m_store->merge({*connection}, LearnedFrom::Sync);
            else if (connection.error().kind == ApiError::Kind::NotFound)
                m_gone.append(row.row);
            else if (isAboutOne(connection.error()))
                ++m_end.unsure;
            else {
                fail(connection.error());
                return;
            }
            checkNext();
        });
}

void FleetSync::finish()
{
    m_store->endSync(m_gone, m_run)->then(this, [this](const Result<SyncCounts> &counts) {
        m_end.counts = *counts;
        if (m_run)
            m_run->deleteLater();
        setState(State::Done);
    });
}

void FleetSync::fail(const ApiError &error)
{
    m_error = error;
    if (m_run)
        m_run->deleteLater();
    setState(State::Failed);
}

void FleetSync::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace motorpool
