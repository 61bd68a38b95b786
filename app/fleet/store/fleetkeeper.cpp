// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetkeeper.h"

#include "clock.h"
#include "storagefault.h"

#include <chrono>

namespace motorpool {

namespace {

// Seldom enough for a view that sorts a million rows anew, often enough to look live.
constexpr auto publishEvery = std::chrono::milliseconds(200);
constexpr auto saveEvery = std::chrono::seconds(2);
// What could not be written (a full disk, another program's lock) is tried again.
constexpr auto saveAgainAfter = std::chrono::seconds(15);
constexpr auto lookEvery = std::chrono::seconds(2);
// Where two programs keep one fleet, each write is all of it: a large one's takes a second. Then it
// comes seldom enough for the other one to have its turn.
constexpr int pausesPerWork = 5;
constexpr auto longestPause = std::chrono::milliseconds(10'000);

std::chrono::milliseconds pauseAfter(const QElapsedTimer &work)
{
    return std::min(std::chrono::milliseconds(work.elapsed() * pausesPerWork), longestPause);
}

void join(FleetDirt *dirt, FleetDirt more)
{
    dirt->segments.merge(more.segments);
    dirt->users.merge(more.users);
    dirt->readings.merge(more.readings);
    dirt->stamp = dirt->stamp || more.stamp;
}

} // namespace

FleetKeeper::FleetKeeper(const QString &folder, const Clock *clock)
    : m_folder(folder)
    , m_clock(clock)
    , m_writer(std::make_unique<FleetWriter>())
    , m_publish(this)
    , m_save(this)
    , m_look(this)
{
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishEvery);
    m_save.setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, [this] {
        if (m_writer->fleet().stamp.version != m_publishedVersion)
            publish();
    });
    connect(&m_save, &QTimer::timeout, this, &FleetKeeper::save);
    m_look.setSingleShot(true);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &FleetKeeper::look);
}

FleetKeeper::~FleetKeeper() = default;

qint64 FleetKeeper::now() const
{
    return m_clock->utcNow().toMSecsSinceEpoch();
}

void FleetKeeper::open()
{
    if (m_folder.isEmpty()) {
        if (auto file = FleetFile::inMemory(*m_clock))
            m_file = std::move(*file);
    } else {
        m_budget = std::make_unique<BudgetKeeper>(m_folder, *m_clock);
        auto file = FleetFile::open(m_folder, *m_clock);
        if (file) {
            m_file = std::move(*file);
            load();
        } else {
            noteFault(file.error());
        }
    }
    publish();
    Q_EMIT opened();
    if (m_vault)
        m_look.start(lookEvery);
}

void FleetKeeper::load()
{
    m_vault = std::make_unique<FleetVault>(*m_file);
    auto fleet = m_vault->load();
    const QList<SetAside> files = m_file->takeSetAside();
    if (!files.isEmpty())
        Q_EMIT setAside(files);
    if (fleet) {
        m_writer = std::make_unique<FleetWriter>(std::move(*fleet));
        return;
    }
    if (storageFault(fleet.error()) == StorageFault::Damaged && !files.isEmpty())
        return; // What is learned goes into the one that was begun anew.
    // What could not be read is not overwritten either.
    m_vault.reset();
    noteFault(fleet.error());
}

void FleetKeeper::tellSetAside()
{
    QList<SetAside> files;
    if (m_file)
        files += m_file->takeSetAside();
    if (m_budget)
        files += m_budget->takeSetAside();
    if (!files.isEmpty())
        Q_EMIT setAside(files);
}

std::optional<qint64> FleetKeeper::mark(const QByteArray &of) const
{
    if (m_vault)
        return m_vault->mark(of);
    const auto found = m_marks.constFind(of);
    return found == m_marks.cend() ? std::nullopt : std::optional(*found);
}

void FleetKeeper::setMark(const QByteArray &of, qint64 number)
{
    if (!m_vault) {
        m_marks.insert(of, number);
        return;
    }
    m_vault->setMark(of, number);
    m_unsaved.stamp = true;
    touch();
}

void FleetKeeper::touch()
{
    if (!m_publish.isActive())
        m_publish.start();
    if (m_vault && !m_save.isActive())
        m_save.start(std::max<std::chrono::milliseconds>(saveEvery, m_pause));
}

void FleetKeeper::publish()
{
    m_publish.stop();
    m_publishedVersion = m_writer->fleet().stamp.version;
    Fleet snapshot = m_writer->fleet();
    snapshot.tally = tallyOf(snapshot);
    Q_EMIT published(snapshot);
}

Result<Done> FleetKeeper::save()
{
    m_save.stop();
    join(&m_unsaved, m_writer->takeDirt());
    if (!m_vault || m_unsaved.isEmpty())
        return Done{};
    QElapsedTimer work;
    work.start();
    const quint64 version = m_writer->fleet().stamp.version;
    const Result<Done> done = m_vault->save(m_writer.get(), m_unsaved);
    m_pause = pauseAfter(work);
    if (m_writer->fleet().stamp.version != version)
        publish(); // what another program had learned
    if (done)
        m_unsaved = {};
    else
        m_save.start(saveAgainAfter);
    noteFault(done ? std::nullopt : std::optional(done.error()));
    tellSetAside();
    return done;
}

void FleetKeeper::look()
{
    if (!m_vault)
        return;
    QElapsedTimer work;
    work.start();
    const auto found = m_vault->look(m_writer.get());
    m_look.start(std::max<std::chrono::milliseconds>(lookEvery, pauseAfter(work)));
    if (found && found->hasTaken)
        publish();
    if (found && found->knowsMore) {
        m_unsaved.stamp = true;
        touch();
    }
    tellSetAside(); // a fault is told when there is something to keep
}

Result<Done> FleetKeeper::claimRefresh()
{
    if (m_refreshClaim || !m_file || m_folder.isEmpty())
        return Done{};
    auto claim = WorkClaim::take(m_folder, WorkClaim::refresh);
    if (!claim)
        return Failure(claim.error());
    m_refreshClaim = std::move(*claim);
    return Done{};
}

void FleetKeeper::note(const Result<Done> &kept)
{
    if (!kept)
        noteFault(kept.error());
    tellSetAside();
}

void FleetKeeper::noteFault(const std::optional<ApiError> &fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged(fault);
}

void FleetKeeper::close()
{
    m_publish.stop();
    (void)save();
    m_save.stop();
    m_look.stop();
    if (m_budget)
        (void)m_budget->flush();
    m_budget.reset();
    m_refreshClaim.reset();
    m_vault.reset();
    m_file.reset();
}

} // namespace motorpool
