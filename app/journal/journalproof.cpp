// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalproof.h"

#include "journalslice.h"
#include "plaintext.h"
#include "sha256.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = JournalFlaw::Kind;

constexpr quint64 smallestSlice = 20'000;

QString nameOf(const JournalReader::Part &part)
{
    return QFileInfo(part.path).fileName();
}

/// What of it the thread with this number has to read.
std::pair<quint64, quint64> sliceOf(const JournalReader::Part &part, int thread, int threads)
{
    const quint64 count = part.last - part.first + 1;
    if (part.first == 0)
        return {1, 0};
    if (count < smallestSlice)
        return thread == 0 ? std::pair{part.first, part.last} : std::pair<quint64, quint64>{1, 0};
    const quint64 from = part.first + count * quint64(thread) / quint64(threads);
    const quint64 to = part.first + count * quint64(thread + 1) / quint64(threads);
    return {from, to - 1};
}

std::vector<JournalSlice> readSlices(const JournalReader &reader, int thread, int threads,
                                     JournalProgress &progress)
{
    std::vector<JournalSlice> slices;
    for (std::size_t i = 0; i < reader.parts().size(); ++i) {
        const JournalReader::Part &part = reader.parts()[i];
        const auto [from, to] = sliceOf(part, thread, threads);
        if (part.database == nullptr || part.fault || from > to)
            continue;
        slices.push_back(readSlice(*part.database, i, from, to, progress));
    }
    return slices;
}

void put(JournalProof &proof, const JournalFlaw &flaw)
{
    if (!proof.flaw || flaw.number < proof.flaw->number)
        proof.flaw = flaw;
}

/// Whether a record says that the records up to that number, of which the last had this hash, were
/// removed as the settings want it.
Result<bool> isRemovalRecorded(const JournalReader &reader, quint64 upTo, const JournalHash &hash,
                               const std::atomic<bool> &stop)
{
    JournalQuery query;
    query.kind = JournalEntry::Kind::Journal;
    query.text = u"archive-removed"_s;
    bool isRecorded = false;
    const auto done = reader.search(
        query,
        [&](const JournalRecord &record) {
            const QJsonObject &facts = record.entry.facts;
            isRecorded = record.entry.what == "archive-removed"_L1 &&
                         quint64(facts.value("last"_L1).toInteger()) == upTo &&
                         facts.value("hash"_L1).toString() == QLatin1StringView(hexOf(hash));
            return !isRecorded;
        },
        stop);
    if (!done)
        return Failure(done.error());
    return isRecorded;
}

/// Whether what is missing up to that number may be. A record of it can be written by whoever takes
/// it away; the keychain knows what this program itself removed, or else the settings say whether
/// it removes anything.
bool isRemovalRight(quint64 upTo, const JournalWitness &witness)
{
    return witness.mark ? upTo <= witness.mark->removed : witness.keep > 0;
}

std::optional<JournalBefore> beforeOf(const JournalRecord &first)
{
    const QJsonObject &facts = first.entry.facts;
    if (first.entry.what != "begun"_L1 || !facts.contains("setAside"_L1))
        return {};
    const QJsonObject known = facts.value("known"_L1).toObject();
    const auto text = [](const QJsonValue &value) { return onOneLine(value.toString(), 100); };
    return JournalBefore{first.time,
                         quint64(std::max<qint64>(known.value("number"_L1).toInteger(), 0)),
                         text(known.value("hash"_L1)), text(facts.value("setAside"_L1)),
                         text(facts.value("reason"_L1))};
}

void judgeFirst(JournalProof &proof, const JournalReader &reader, const JournalSlice &slice,
                const JournalWitness &witness, const std::atomic<bool> &stop)
{
    const auto records = reader.read(slice.first, slice.first);
    const bool isRecord = records && records->size() == 1;
    proof.chain = isRecord ? chainOf(records->first()) : QString();
    if (isRecord)
        proof.before = beforeOf(records->first());
    if (slice.first > 1) {
        const auto removed = isRemovalRecorded(reader, slice.first - 1, slice.previous, stop);
        if (removed && *removed && isRemovalRight(slice.first - 1, witness))
            proof.removedUpTo = slice.first - 1;
        else
            put(proof, {Kind::Missing, 1, slice.first - 1, proof.files.value(0), {}});
    } else if (slice.previous != JournalHash{}) {
        put(proof, {Kind::BadFirst, 1, 0, proof.files.value(0), {}});
    }
    if (isRecord && proof.chain.isEmpty())
        put(proof, {Kind::BadFirst, slice.first, 0, proof.files.value(0), {}});
}

/// Puts together what the threads found, from the first record to the last.
JournalProof joined(const JournalReader &reader, const std::vector<JournalSlice> &all,
                    const JournalWitness &witness, const std::atomic<bool> &stop)
{
    JournalProof proof;
    std::vector<const JournalSlice *> slices;
    for (const JournalSlice &slice : all)
        slices.push_back(&slice);
    std::sort(slices.begin(), slices.end(), [](const JournalSlice *a, const JournalSlice *b) {
        return std::tie(a->part, a->from) < std::tie(b->part, b->from);
    });
    for (const JournalReader::Part &part : reader.parts())
        proof.files << nameOf(part);
    quint64 expected = 0;
    JournalHash before{};
    for (const JournalSlice *each : slices) {
        const JournalSlice &slice = *each;
        const QString file = proof.files.value(qsizetype(slice.part));
        proof.count += slice.count;
        if (slice.count > 0) {
            if (expected == 0) {
                judgeFirst(proof, reader, slice, witness, stop);
                proof.first = slice.first;
            } else if (slice.first > expected) {
                put(proof, {Kind::Missing, expected, slice.first - 1, file, {}});
            } else if (slice.first < expected) {
                put(proof, {Kind::Moved, expected, slice.first, file, {}});
            } else if (slice.previous != before) {
                put(proof, unlinked(reader, slice.first, file));
            }
            expected = slice.last + 1;
            before = slice.head;
            proof.last = slice.last;
            proof.head = slice.head;
        }
        if (slice.flaw) {
            JournalFlaw flaw = *slice.flaw;
            flaw.file = file;
            put(proof, flaw);
        }
    }
    for (std::size_t i = 0; i < reader.parts().size(); ++i) {
        const JournalReader::Part &part = reader.parts()[i];
        // Where it stands in the chain its neighbours tell.
        const quint64 at = i == 0 ? 1 : reader.parts()[i - 1].last + 1;
        if (part.fault)
            put(proof, {Kind::Unreadable, at, 0, nameOf(part), part.fault->title});
        else if (part.first == 0)
            put(proof, {Kind::Missing, at, at, nameOf(part), {}});
        else
            proof.isUnfenced = proof.isUnfenced || !isFenced(*part.database);
    }
    return proof;
}

void compare(JournalProof &proof, const JournalReader &reader, const JournalMark &mark)
{
    const QString file = proof.files.value(proof.files.size() - 1);
    proof.anchored = mark.head.number;
    proof.anchor = JournalProof::Anchor::Contradicts;
    if (!proof.chain.isEmpty() && mark.chain != proof.chain) {
        put(proof, {Kind::OtherChain, 1, mark.head.number, file, {}});
        return;
    }
    if (mark.head.number > proof.last) {
        put(proof, {Kind::CutOff, proof.last + 1, mark.head.number, file, {}});
        return;
    }
    // It is never behind what was removed: that waits until the keychain knows of later records.
    bool isThere = false;
    bool fits = false;
    (void)reader.visit(mark.head.number, mark.head.number, [&](quint64, const QByteArray &stored) {
        isThere = true;
        fits = std::size_t(stored.size()) > journalTail &&
               hashOf({stored.constData(), std::size_t(stored.size())}) == mark.head.hash;
        return false;
    });
    if (fits)
        proof.anchor = JournalProof::Anchor::Fits;
    else if (isThere)
        put(proof, {Kind::OtherChain, mark.head.number, mark.head.number, file, {}});
    else
        put(proof, {Kind::Missing, mark.head.number, mark.head.number, file, {}});
}

Failure cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return Failure(error);
}

} // namespace

Result<JournalProof> proveJournal(const QString &folder, const JournalWitness &witness,
                                  const JournalProgressPtr &progress)
{
    const int threads = std::clamp(QThread::idealThreadCount(), 1, 8);
    auto reader = JournalReader::open(folder);
    if (!reader)
        return Failure(reader.error());
    quint64 total = 0;
    for (const JournalReader::Part &part : (*reader)->parts())
        total += part.first == 0 ? 0 : part.last - part.first + 1;
    progress->total = total;

    std::atomic<bool> isRenamed{false};
    std::vector<std::vector<JournalSlice>> found{std::size_t(threads)};
    std::vector<std::unique_ptr<QThread>> others;
    for (int i = 1; i < threads && total >= smallestSlice; ++i) {
        others.emplace_back(QThread::create([&, i] {
            const auto own = (*reader)->again();
            if (own)
                found[std::size_t(i)] = readSlices(**own, i, threads, *progress);
            else
                isRenamed = true;
            endHashing();
        }));
        others.back()->start();
    }
    found[0] = readSlices(**reader, 0, threads, *progress);
    for (const auto &other : others)
        other->wait();
    if (progress->stop)
        return cancelled();
    if (isRenamed) { // the journal went on in another file meanwhile, which is rare
        progress->done = 0;
        return proveJournal(folder, witness, progress);
    }

    std::vector<JournalSlice> all;
    for (const auto &slices : found)
        all.insert(all.end(), slices.begin(), slices.end());
    JournalProof proof = joined(**reader, all, witness, progress->stop);
    proof.anchor = witness.isAsked ? JournalProof::Anchor::None : JournalProof::Anchor::Silent;
    if (witness.mark)
        compare(proof, **reader, *witness.mark);
    return proof;
}

Result<JournalProof> proveJournal(Database *database, const JournalProgressPtr &progress)
{
    const JournalReader reader(database);
    const auto slices = readSlices(reader, 0, 1, *progress);
    if (progress->stop)
        return cancelled();
    JournalProof proof = joined(reader, slices, {}, progress->stop);
    proof.anchor = JournalProof::Anchor::None;
    return proof;
}

} // namespace motorpool
