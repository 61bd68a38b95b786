// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwriter.h"

#include "sha256.h"

#include <QDeadlineTimer>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batchSize = 500;

} // namespace

JournalWriter::JournalWriter(const JournalWriting &setup, EpochMs now,
                             std::function<void(const State &)> told)
    : m_setup(setup)
    , m_told(std::move(told))
    , m_now(now)
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(u"journal"_s);
    m_thread->start();
}

JournalWriter::~JournalWriter()
{
    end();
}

void JournalWriter::end()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

void JournalWriter::leave(std::function<void()> gone)
{
    const QMutexLocker lock(&m_mutex);
    m_gone = std::move(gone);
    m_isEnding = true;
    m_changed.wakeAll();
}

void JournalWriter::put(const JournalRecord &record, bool prompt, Written written)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back({record, std::move(written)});
    m_isPrompt = m_isPrompt || prompt || m_queue.size() >= batchSize;
    // The first of a batch starts its time.
    if (m_isPrompt || m_queue.size() == 1)
        m_changed.wakeAll();
}

void JournalWriter::run(Work work)
{
    const QMutexLocker lock(&m_mutex);
    m_work.push_back([this, work = std::move(work)] {
        const auto isReady = ready();
        work(isReady ? Result<JournalFile *>(m_file.get()) : Failure(isReady.error()));
    });
    m_changed.wakeAll();
}

void JournalWriter::setAnchored(const std::optional<JournalMark> &mark)
{
    const QMutexLocker lock(&m_mutex);
    m_work.push_back([this, mark] {
        m_anchored = mark;
        m_isUnanchored = !mark;
        removeOld();
    });
    m_changed.wakeAll();
}

void JournalWriter::beginAnew(const QString &reason, const std::optional<JournalMark> &kept,
                              std::function<void(const Result<QString> &)> done)
{
    const QMutexLocker lock(&m_mutex);
    m_work.push_back(
        [this, reason, kept, done = std::move(done)] { beginAnewNow(reason, kept, done); });
    m_changed.wakeAll();
}

void JournalWriter::loop()
{
    writeAll({}); // whether it can be written to is known before anybody asks
    QDeadlineTimer batch(QDeadlineTimer::Forever);
    bool isLast = false;
    while (!isLast) {
        std::vector<Item> items;
        std::deque<std::function<void()>> work;
        {
            QMutexLocker lock(&m_mutex);
            const bool isKept = m_fault.has_value();
            QDeadlineTimer again(QDeadlineTimer::Forever);
            if (isKept)
                again.setRemainingTime(m_setup.retry);
            while (!m_isEnding && !m_isPrompt && m_work.empty() && !batch.hasExpired() &&
                   !again.hasExpired()) {
                if (batch.isForever() && !m_queue.empty())
                    batch.setRemainingTime(m_setup.batch);
                m_changed.wait(&m_mutex, again.isForever()                    ? batch
                                         : batch.isForever() || again < batch ? again
                                                                              : batch);
            }
            batch = QDeadlineTimer(QDeadlineTimer::Forever);
            isLast = m_isEnding;
            m_isPrompt = false;
            items.assign(std::make_move_iterator(m_queue.begin()),
                         std::make_move_iterator(m_queue.end()));
            m_queue.clear();
            work.swap(m_work);
        }
        if (!items.empty() || m_fault)
            writeAll(std::move(items));
        for (const std::function<void()> &each : work)
            each();
    }
    m_file.reset(); // on the thread that opened it
    endHashing();
    std::function<void()> gone;
    {
        const QMutexLocker lock(&m_mutex);
        gone.swap(m_gone);
    }
    if (gone)
        gone();
}

} // namespace motorpool
