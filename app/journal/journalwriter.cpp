// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalwriter.h"

#include "sha256.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batchSize = 500;

/// The error as whoever is refused gets it; errorguide.h has words for its codes.
ApiError faultOf(const ApiError &error)
{
    ApiError fault = error;
    const StorageFault of = storageFault(error);
    const bool isLost = of == StorageFault::Damaged || of == StorageFault::Foreign ||
                        of == StorageFault::Newer ||
                        error.code == QLatin1StringView(JournalFile::replacedCode);
    fault.code = isLost ? u"JOURNAL_LOST"_s : u"JOURNAL"_s;
    fault.operation = u"journal"_s;
    fault.isUnsent = true;
    return fault;
}

bool isClosedElsewhere(const ApiError &error)
{
    return error.code == QLatin1StringView(JournalFile::closedCode);
}

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

JournalWriter::State JournalWriter::end()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
    return {m_fault, m_mark};
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

void JournalWriter::beginAnew(const QString &reason, const QJsonObject &known,
                              std::function<void(const Result<QString> &)> done)
{
    const QMutexLocker lock(&m_mutex);
    m_work.push_back(
        [this, reason, known, done = std::move(done)] { beginAnewNow(reason, known, done); });
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
}

Result<Done> JournalWriter::ready()
{
    const bool isMemory = m_setup.folder.isEmpty();
    if (m_file && (isMemory || m_file->database().isInPlace()))
        return Done{};
    if (m_file)
        return openAgain();
    if (!m_mark.chain.isEmpty())
        return openAgain();
    if (!isMemory) {
        auto file = JournalFolder(m_setup.folder).open(m_setup.author, m_now);
        return file ? take(std::move(*file)) : Failure(file.error());
    }
    auto file = JournalFile::open(QLatin1StringView(Database::memory));
    if (!file)
        return Failure(file.error());
    JournalRecord first;
    first.time = m_now;
    first.author = m_setup.author;
    first.entry.kind = JournalEntry::Kind::Journal;
    first.entry.what = u"begun"_s;
    first.entry.facts = {{u"chain"_s, u"memory"_s}};
    if (const auto begun = (*file)->append({&first, 1}); !begun)
        return Failure(begun.error());
    return take(std::move(*file));
}

Result<Done> JournalWriter::take(std::unique_ptr<JournalFile> file)
{
    const auto first = firstRecord(file->database());
    const auto head = file->head();
    if (!first || !head)
        return Failure(first ? head.error() : first.error());
    const QString chain = *first ? chainOf(**first) : QString();
    if (chain.isEmpty()) {
        return file->database().failure(
            storagecode::badContent,
            QCoreApplication::translate("Journal", "Its first record is no beginning."));
    }
    if (!m_mark.chain.isEmpty() && (chain != m_mark.chain || head->number < m_mark.head.number)) {
        return file->database().failure(
            JournalFile::replacedCode,
            QCoreApplication::translate("Journal",
                                        "It was replaced by another while it was in use."));
    }
    m_file = std::move(file);
    m_mark = {chain, *head};
    return Done{};
}

// The file is another than it was: the journal went on in a new one, which is as it should be, or
// somebody took it away.
Result<Done> JournalWriter::openAgain()
{
    m_file.reset();
    const JournalFolder folder(m_setup.folder);
    if (!QFileInfo::exists(folder.live())) {
        const QList<JournalArchive> all = folder.archives();
        if (all.isEmpty() || all.last().last < m_mark.head.number) {
            return storageFailure(
                folder.live(), QLatin1StringView(JournalFile::replacedCode),
                QCoreApplication::translate("Journal", "It was removed while it was in use."));
        }
    }
    auto file = folder.open(m_setup.author, m_now);
    return file ? take(std::move(*file)) : Failure(file.error());
}

Result<Done> JournalWriter::write(std::vector<Item> &items)
{
    if (const auto isReady = ready(); !isReady)
        return isReady;
    if (items.empty() && !m_fault)
        return Done{};
    std::vector<JournalRecord> records;
    if (m_fault) {
        // It says that there was a gap, and proves that it can be written again.
        JournalRecord resumed;
        resumed.time = m_now;
        resumed.author = m_setup.author;
        resumed.entry.kind = JournalEntry::Kind::Journal;
        resumed.entry.what = u"resumed"_s;
        resumed.entry.facts = {{u"since"_s, QString::fromLatin1(isoTime(m_faultSince))},
                               {u"error"_s, m_fault->title}};
        records.push_back(resumed);
    }
    const std::size_t own = records.size();
    for (const Item &item : items)
        records.push_back(item.record);
    auto head = m_file->append(records);
    if (!head && isClosedElsewhere(head.error())) {
        if (auto opened = openAgain(); !opened)
            return opened;
        head = m_file->append(records);
    }
    if (!head)
        return Failure(head.error());
    m_mark.head = *head;
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].record = records[own + i];
    if (m_setup.copy) {
        for (const JournalRecord &record : records)
            m_setup.copy(record);
    }
    return Done{};
}

void JournalWriter::writeAll(std::vector<Item> items)
{
    items.insert(items.begin(), std::make_move_iterator(m_kept.begin()),
                 std::make_move_iterator(m_kept.end()));
    m_kept.clear();
    if (!items.empty())
        m_now = items.front().record.time;
    const auto written = write(items);
    if (!items.empty())
        m_now = items.back().record.time;
    if (!written) {
        fail(items, written.error());
        return;
    }
    tell(std::nullopt);
    for (const Item &item : items) {
        if (item.written)
            item.written(item.record.number);
    }
    if (!m_setup.folder.isEmpty()) {
        // What was written stands whatever becomes of this; it is tried again with the next.
        (void)JournalFolder(m_setup.folder).rotate(m_file, m_setup.rotation, m_setup.author, m_now);
        if (m_file) {
            const auto head = m_file->head();
            if (head && *head != m_mark.head) {
                m_mark.head = *head;
                tell(std::nullopt);
            }
        }
    }
}

void JournalWriter::fail(std::vector<Item> &items, const ApiError &error)
{
    // A connection that failed may have failed for good, as one to a damaged file.
    if (!m_setup.folder.isEmpty())
        m_file.reset();
    const ApiError told = faultOf(error);
    if (!m_fault)
        m_faultSince = m_now;
    tell(told);
    for (Item &item : items) {
        if (item.written)
            item.written(Failure(told));
        else
            m_kept.push_back(std::move(item));
    }
}

void JournalWriter::tell(const std::optional<ApiError> &fault)
{
    m_fault = fault;
    m_told({m_fault, m_mark});
}

void JournalWriter::beginAnewNow(const QString &reason, const QJsonObject &known,
                                 const std::function<void(const Result<QString> &)> &done)
{
    m_file.reset();
    QJsonObject facts = known;
    if (facts.isEmpty() && m_mark.head.number > 0) {
        facts = {{u"number"_s, qint64(m_mark.head.number)},
                 {u"hash"_s, QString::fromLatin1(hexOf(m_mark.head.hash))}};
    }
    const auto place =
        JournalFolder(m_setup.folder).beginAnew(m_setup.author, reason, facts, m_now);
    if (place)
        m_mark = {};
    writeAll({});
    done(place);
}

} // namespace motorpool
