// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryintake.h"

#include "underway.h"

#include <algorithm>
#include <iterator>

namespace motorpool {

using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t mostNotes = 32;
constexpr std::chrono::minutes upkeepAgain{1}; ///< after a try that failed

HttpServerResponse bare(int status)
{
    HttpServerResponse response;
    response.status = status;
    return response;
}

} // namespace

DeliveryIntake::DeliveryIntake(MakeKeeper makeKeeper, ReceiverObserver *observer,
                               ReceiverCounters &counters, const Options &options)
    : m_makeKeeper(std::move(makeKeeper))
    , m_observer(observer)
    , m_counters(counters)
    , m_options(options)
{
}

DeliveryIntake::~DeliveryIntake()
{
    stop();
}

void DeliveryIntake::start()
{
    stop();
    m_isRunning = true;
    m_thread = std::thread([this] { run(); });
}

void DeliveryIntake::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isRunning = false;
    }
    m_work.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool DeliveryIntake::offer(PendingDelivery &pending)
{
    const qint64 bytes = pending.delivery.body.size();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isRunning || m_counters.queued >= m_options.queueLimit ||
            m_counters.queuedBytes + bytes > m_options.queueBytes) {
            return false;
        }
        m_queue.push_back(std::move(pending));
        ++m_counters.queued;
        m_counters.queuedBytes += bytes;
    }
    m_work.notify_one();
    return true;
}

void DeliveryIntake::note(RefusedDelivery refused, quint64 untold)
{
    const std::lock_guard lock(m_mutex);
    if (m_notes.size() < mostNotes)
        m_notes.push_back({std::move(refused), untold, {}, false});
    m_work.notify_one();
}

void DeliveryIntake::note(AnsweredChallenge challenge)
{
    const std::lock_guard lock(m_mutex);
    if (m_notes.size() < mostNotes)
        m_notes.push_back({{}, 0, std::move(challenge), true});
    m_work.notify_one();
}

std::chrono::milliseconds DeliveryIntake::writesFor() const
{
    return Underway::time(m_writesSince);
}

void DeliveryIntake::run()
{
    m_keeper = m_makeKeeper();
    m_nextTry = m_nextLook = m_nextUpkeep = Clock::now();
    keepUp();
    Pending pending;
    std::deque<Note> notes;
    while (waitForWork(pending, notes)) {
        if (!pending.empty())
            write(pending);
        pending.clear();
        for (const Note &note : notes)
            tell(note);
        notes.clear();
        if (m_isRunning) // or it ends, and nobody waits for a storage that does not answer
            keepUp();
    }
    m_keeper.reset();
    m_isUp = false;
}

/// False when nothing is left and nothing will come.
bool DeliveryIntake::waitForWork(Pending &pending, std::deque<Note> &notes)
{
    std::unique_lock lock(m_mutex);
    m_work.wait_until(lock, m_isUp ? std::min(m_nextLook, m_nextUpkeep) : m_nextTry,
                      [this] { return !m_queue.empty() || !m_notes.empty() || !m_isRunning; });
    if (!m_isRunning && m_queue.empty() && m_notes.empty())
        return false;
    const std::size_t size = std::min(m_queue.size(), m_options.batch);
    const auto end = m_queue.begin() + std::ptrdiff_t(size);
    pending.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    notes.swap(m_notes);
    return true;
}

void DeliveryIntake::write(Pending &pending)
{
    qint64 bytes = 0;
    std::vector<IncomingDelivery> deliveries;
    deliveries.reserve(pending.size());
    for (PendingDelivery &one : pending) {
        bytes += one.delivery.body.size();
        deliveries.push_back(std::move(one.delivery));
    }
    // Where it was lost a moment ago, nobody waits for another try.
    if (!m_isUp && Clock::now() < m_nextTry) {
        fail(pending);
    } else if (const auto isNew = put(deliveries)) {
        noteStorage(std::nullopt);
        acknowledge(deliveries, *isNew, pending);
    } else if (deliveries.size() > 1 && !isOutOfReach(isNew.error())) {
        writeOneByOne(deliveries, pending);
    } else if (isOfDelivery(isNew.error())) {
        refuse(deliveries.front(), pending.front());
    } else {
        ++m_counters.storageFailures;
        fail(pending);
        noteStorage(isNew.error());
    }
    m_counters.queued -= qint64(pending.size());
    m_counters.queuedBytes -= bytes;
}

/// One delivery that cannot be stored shall not cost the others; where two cannot, it is the
/// storage, unless that says that it is they.
void DeliveryIntake::writeOneByOne(std::span<const IncomingDelivery> deliveries, Pending &pending)
{
    ++m_counters.storageFailures;
    int failures = 0;
    const std::span all(pending);
    for (std::size_t i = 0; i < deliveries.size(); ++i) {
        const auto isNew = put(deliveries.subspan(i, 1));
        if (isNew) {
            noteStorage(std::nullopt);
            acknowledge(deliveries.subspan(i, 1), *isNew, all.subspan(i, 1));
        } else if (isOfDelivery(isNew.error())) {
            refuse(deliveries[i], pending[i]);
        } else if (isOutOfReach(isNew.error()) || ++failures == 2) {
            ++m_counters.storageFailures;
            noteStorage(isNew.error());
            return fail(all.subspan(i));
        } else {
            ++m_counters.storageFailures;
            fail(all.subspan(i, 1));
        }
    }
}

Result<QList<bool>> DeliveryIntake::put(std::span<const IncomingDelivery> deliveries)
{
    const Underway underway(m_writesSince);
    return m_keeper->put(deliveries);
}

/// Kept among the refused ones, as its sender will give it up.
void DeliveryIntake::refuse(const IncomingDelivery &delivery, PendingDelivery &pending)
{
    m_counters.refuse(Refusal::Unstorable);
    pending.answer.send(bare(422));
    RefusedDelivery refused;
    refused.receivedAt = delivery.receivedAt;
    refused.body = delivery.body;
    refused.reason = QString::fromLatin1(refusalName(Refusal::Unstorable));
    noteStorage(std::nullopt);
    keepRefused(refused);
    if (m_observer != nullptr)
        m_observer->refused(refused, 0);
}

void DeliveryIntake::acknowledge(std::span<const IncomingDelivery> deliveries,
                                 const QList<bool> &isNew, std::span<PendingDelivery> pending)
{
    const auto now = Clock::now();
    const auto fresh = quint64(isNew.count(true));
    m_counters.stored += fresh;
    m_counters.repeated += deliveries.size() - fresh;
    m_counters.lastStoredMs = QDateTime::currentMSecsSinceEpoch();
    for (PendingDelivery &one : pending) {
        m_counters.latency.add(
            std::chrono::duration_cast<std::chrono::microseconds>(now - one.cameAt));
        one.answer.send(bare(200));
    }
    if (m_observer != nullptr)
        m_observer->stored(deliveries, isNew);
}

void DeliveryIntake::fail(std::span<PendingDelivery> pending)
{
    for (PendingDelivery &one : pending) {
        m_counters.refuse(Refusal::Storage);
        one.answer.send(bare(503));
    }
}

void DeliveryIntake::tell(const Note &note)
{
    if (note.isChallenge) {
        if (m_observer != nullptr)
            m_observer->challenged(note.challenge);
        return;
    }
    if (m_isUp)
        keepRefused(note.refused);
    if (m_observer != nullptr)
        m_observer->refused(note.refused, note.untold);
}

/// It may be lost.
void DeliveryIntake::keepRefused(const RefusedDelivery &refused)
{
    const Underway underway(m_writesSince);
    const auto kept = m_keeper->putRefused(refused);
    if (!kept && isOutOfReach(kept.error()))
        noteStorage(kept.error());
}

/// Looks after a storage that is lost, and removes what has come of age, a slice at a time, so that
/// what comes in never waits for long.
void DeliveryIntake::keepUp()
{
    const auto now = Clock::now();
    if (m_isUp ? now >= m_nextLook : now >= m_nextTry) {
        const auto opened = m_keeper->open();
        noteStorage(opened ? std::nullopt : std::optional(opened.error()));
    }
    if (!m_isUp || now < m_nextUpkeep)
        return;
    bool isMore = false;
    if (m_options.retentionDays > 0) {
        const Underway underway(m_writesSince);
        const auto before = QDateTime::currentDateTimeUtc().addDays(-m_options.retentionDays);
        const auto removed = m_keeper->removeBefore(before);
        if (!removed) {
            if (m_observer)
                m_observer->upkeepFailed(removed.error());
            m_nextUpkeep = now + std::min<Clock::duration>(m_options.upkeep, upkeepAgain);
            return;
        }
        isMore = *removed;
    }
    if (!isMore)
        m_nextUpkeep = now + m_options.upkeep;
}

void DeliveryIntake::noteStorage(const std::optional<ApiError> &error)
{
    m_isUp = !error;
    const auto now = Clock::now();
    if (error)
        m_nextTry = now + m_options.retry;
    else
        m_nextLook = now + m_options.look;
    if (m_wasLost == error.has_value())
        return;
    m_wasLost = error.has_value();
    if (m_observer == nullptr)
        return;
    if (error)
        m_observer->storageLost(*error);
    else
        m_observer->storageBack();
}

} // namespace motorpool
