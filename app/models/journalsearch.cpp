// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalsearch.h"

#include "journalaccess.h"

#include <QMutex>

#include <atomic>
#include <utility>

namespace motorpool {

struct JournalSearch::Shared
{
    std::atomic<bool> stop{false};
    QMutex mutex;
    std::vector<quint64> numbers; ///< guarded
};

JournalSearch::JournalSearch(FileJournal *journal, const JournalQuery &query, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_tick.callOnTimeout(this, &JournalSearch::hand);
    m_tick.start(100);
    readJournal<Done>(journal, this, [query, shared = m_shared](const JournalReader &reader) {
        return reader.search(
            query,
            [&shared](const JournalRecord &record) {
                const QMutexLocker lock(&shared->mutex);
                shared->numbers.push_back(record.number);
                return true;
            },
            shared->stop);
    })->then(this, [this](const Result<Done> &end) {
        m_tick.stop();
        hand();
        Q_EMIT finished(end);
    });
}

JournalSearch::~JournalSearch()
{
    m_shared->stop = true;
}

void JournalSearch::hand()
{
    std::vector<quint64> numbers;
    {
        const QMutexLocker lock(&m_shared->mutex);
        numbers = std::exchange(m_shared->numbers, {});
    }
    if (!numbers.empty())
        Q_EMIT found(numbers);
}

} // namespace motorpool
