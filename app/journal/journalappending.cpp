// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal's thread does with the files.
#include "journalwriter.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

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
        auto file = folder().open(m_setup.author, m_now);
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
    m_mark.chain = chain;
    m_mark.head = *head;
    return Done{};
}

// The file is another than it was: the journal went on in a new one, which is as it should be, or
// somebody took it away.
Result<Done> JournalWriter::openAgain()
{
    m_file.reset();
    const JournalFolder files = folder();
    if (!QFileInfo::exists(files.live())) {
        const QList<JournalArchive> all = files.archives();
        if (all.isEmpty() || all.last().last < m_mark.head.number) {
            return storageFailure(
                files.live(), QLatin1StringView(JournalFile::replacedCode),
                QCoreApplication::translate("Journal", "It was removed while it was in use."));
        }
    }
    auto file = files.open(m_setup.author, m_now);
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
        (void)folder().rotate(m_file, m_setup.rotation, m_setup.author, m_now);
        if (m_file) {
            const auto head = m_file->head();
            if (head && *head != m_mark.head) {
                m_mark.head = *head;
                tell(std::nullopt);
            }
        }
        removeOld();
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

// Told first, then known to the keychain, then removed: whatever it is killed between, what is
// missing is missing rightly.
void JournalWriter::removeOld()
{
    const int keep = m_setup.rotation.keep;
    if (keep <= 0 || !m_file || (!m_anchored && !m_isUnanchored))
        return;
    JournalMark known = m_anchored.value_or(m_mark);
    const JournalFolder files = folder();
    files.removeArchives(keep, known.removed);
    known.removed = std::max(known.removed, m_mark.removed);
    const auto upTo = files.announceRemoval(*m_file, keep, known, m_setup.author, m_now);
    const auto head = upTo && *upTo > 0 ? m_file->head() : Result<JournalHead>(m_mark.head);
    if (!upTo || *upTo == 0 || !head)
        return;
    m_mark.head = *head;
    m_mark.removed = *upTo;
    if (m_isUnanchored)
        files.removeArchives(keep, *upTo);
    tell(std::nullopt);
}

/// What is known of the end of the chain that is about to be set aside.
QJsonObject JournalWriter::endOf(const std::optional<JournalMark> &kept)
{
    JournalMark end = m_mark;
    if (m_file) { // others may have come further
        const auto head = m_file->head();
        if (head && head->number > end.head.number)
            end.head = *head;
    }
    if (kept && (kept->chain != end.chain || kept->head.number > end.head.number))
        end = *kept;
    if (end.head.number == 0)
        return {};
    return {{u"number"_s, qint64(end.head.number)},
            {u"hash"_s, QString::fromLatin1(hexOf(end.head.hash))}};
}

void JournalWriter::beginAnewNow(const QString &reason, const std::optional<JournalMark> &kept,
                                 const std::function<void(const Result<QString> &)> &done)
{
    const QJsonObject known = endOf(kept);
    m_file.reset();
    const auto place = folder().beginAnew(m_setup.author, reason, known, m_now);
    if (place) {
        m_mark = {};
        m_anchored.reset();
    }
    writeAll({});
    done(place);
}

} // namespace motorpool
