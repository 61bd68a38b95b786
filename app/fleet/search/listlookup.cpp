// SPDX-License-Identifier: GPL-3.0-or-later
#include "listlookup.h"

#include "fleetrow.h"
#include "listkeys.h"
#include "listtext.h"
#include "parallel.h"
#include "pastedlistmaker.h"
#include "vinslot.h"

#include <QPointer>

#include <algorithm>

namespace motorpool {

namespace {

struct Hit
{
    quint32 entry;
    ListMatch match;
};

/// Numbers of entries by what the fleet has: for each of its texts and users once, so that a row
/// costs a look at each of its columns and no more.
class EntryFinder
{
public:
    EntryFinder(const Fleet &fleet, const PastedList &list)
        : m_fleet(fleet)
        , m_keys(list)
    {
        m_ofOther = entriesOf(fleet.others);
        const std::vector<quint32> ofExternal = entriesOf(fleet.externals);
        m_byUserId.resize(fleet.userCount(), noNumber);
        m_byExternal.resize(fleet.userCount(), noNumber);
        for (quint32 user = 0; user < fleet.userCount(); ++user) {
            const UserSegment &segment = fleet.userSegment(user);
            m_byUserId[user] = entryOf(segment.id[user % segmentRows]);
            m_byExternal[user] = ofExternal[segment.external[user % segmentRows]];
        }
    }

    void find(std::size_t number, std::vector<Hit> *hits) const
    {
        const ConnectionSegment &segment = *m_fleet.segments[number];
        for (quint32 at = 0; at < segment.rows; ++at) {
            if (segment.state[at] & ConnectionSegment::IsCleared)
                continue;
            const quint32 user = segment.user[at];
            const Hit found[] = {
                {entryOf(segment.connection[at]), {0, ListHit::Connection}},
                {entryOf(segment.vehicle[at]), {0, ListHit::Vehicle}},
                {entryOf(segment.vin[at]), {0, ListHit::Vin}},
                {user == noNumber ? noNumber : m_byUserId[user], {0, ListHit::User}},
                {user == noNumber ? noNumber : m_byExternal[user], {0, ListHit::External}}};
            const std::size_t before = hits->size();
            for (const Hit &hit : found) {
                if (hit.entry == noNumber)
                    continue;
                const auto same =
                    std::find_if(hits->begin() + qsizetype(before), hits->end(),
                                 [&](const Hit &of) { return of.entry == hit.entry; });
                if (same != hits->end())
                    same->match.by |= hit.match.by;
                else
                    hits->push_back(
                        {hit.entry, {quint32(number) * segmentRows + at, hit.match.by}});
            }
        }
    }

private:
    std::vector<quint32> entriesOf(const TextPool &pool) const
    {
        std::vector<quint32> entries(pool.end(), noNumber);
        for (quint32 number = 1; number < pool.end(); ++number)
            entries[number] = m_keys.ofText(pool[number]);
        return entries;
    }

    quint32 entryOf(const IdSlot &slot) const
    {
        if (slot.isReference())
            return m_ofOther[slot.reference()];
        return slot.isNull() ? noNumber : m_keys.ofId(slot);
    }

    quint32 entryOf(const VinSlot &slot) const
    {
        if (isVinReference(slot))
            return m_ofOther[vinReference(slot)];
        return isNullVin(slot) ? noNumber : m_keys.ofVin(slot);
    }

    const Fleet &m_fleet;
    ListKeys m_keys;
    std::vector<quint32> m_ofOther; ///< by text, as the next two by user
    std::vector<quint32> m_byUserId;
    std::vector<quint32> m_byExternal;
};

void sortIn(const std::vector<std::vector<Hit>> &hits, ListFound *found)
{
    std::vector<quint32> &firsts = found->firsts;
    firsts.assign(std::size_t(found->list->size()) + 1, 0);
    for (const std::vector<Hit> &some : hits) {
        for (const Hit &hit : some)
            ++firsts[hit.entry + 1];
    }
    for (std::size_t entry = 1; entry < firsts.size(); ++entry)
        firsts[entry] += firsts[entry - 1];
    found->matches.resize(firsts.back());
    std::vector<quint32> next(firsts.begin(), firsts.end() - 1);
    for (const std::vector<Hit> &some : hits) {
        for (const Hit &hit : some)
            found->matches[next[hit.entry]++] = hit.match;
    }
}

void count(ListFound *found)
{
    for (quint32 entry = 0; entry < found->list->size(); ++entry) {
        switch (found->state(entry)) {
        case ListFound::State::Connected:
            ++found->connected;
            break;
        case ListFound::State::Gone:
            ++found->gone;
            break;
        case ListFound::State::NotFound:
            ++found->notFound;
            break;
        }
        found->several += found->of(entry).size() > 1;
    }
}

ListFound lookUpWhole(const Fleet &fleet, std::shared_ptr<const PastedList> list)
{
    ListFound found;
    found.fleet = fleet;
    found.list = std::move(list);
    const EntryFinder finder(fleet, *found.list);
    std::vector<std::vector<Hit>> hits(fleet.segments.size());
    QThreadPool threads;
    inParallel(&threads, int(hits.size()), [&](int segment) {
        finder.find(std::size_t(segment), &hits[std::size_t(segment)]);
    });
    sortIn(hits, &found);
    count(&found);
    return found;
}

/// The parts of the entries that are not found and have some.
PastedList partsOf(const ListFound &found)
{
    PastedListMaker parts;
    for (quint32 entry = 0; entry < found.list->size() && found.notFound > 0; ++entry) {
        if (!found.of(entry).empty())
            continue;
        const std::vector<std::string_view> texts = listParts(found.list->text(entry));
        for (const std::string_view text : texts.size() > 1 ? texts : decltype(texts)()) {
            if (parts.size() < PastedList::mostEntries)
                parts.add(text, listKey(text));
        }
    }
    return parts.take();
}

/// The list with the parts of an entry in its place, where that is not found and all of them are.
PastedList divided(const ListFound &found, const ListFound &parts)
{
    const ListKeys keys(*parts.list);
    const auto isFound = [&](std::string_view text) {
        const quint32 part = keys.ofText(text);
        return part != noNumber && !parts.of(part).empty();
    };
    PastedListMaker list(*found.list);
    for (quint32 entry = 0; entry < found.list->size(); ++entry) {
        const std::string_view text = found.list->text(entry);
        const quint32 times = found.list->times(entry);
        std::vector<std::string_view> texts;
        if (found.of(entry).empty())
            texts = listParts(text);
        if (texts.size() > 1 && std::all_of(texts.begin(), texts.end(), isFound)) {
            list.noteDivided();
            for (const std::string_view part : texts)
                list.add(part, listKey(part), times);
        } else {
            list.add(text, std::string(found.list->key(entry)), times);
        }
    }
    return list.take();
}

} // namespace

ListFound::State ListFound::state(quint32 entry) const
{
    const std::span<const ListMatch> these = of(entry);
    if (these.empty())
        return State::NotFound;
    const bool isConnected = std::any_of(these.begin(), these.end(), [this](ListMatch match) {
        return !FleetRow(fleet, match.row).isGone();
    });
    return isConnected ? State::Connected : State::Gone;
}

std::vector<quint32> ListFound::rows() const
{
    std::vector<quint32> rows;
    rows.reserve(matches.size());
    for (const ListMatch &match : matches)
        rows.push_back(match.row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

ListFound lookUpList(const Fleet &fleet, std::shared_ptr<const PastedList> list)
{
    ListFound whole = lookUpWhole(fleet, std::move(list));
    PastedList parts = partsOf(whole);
    if (parts.size() == 0)
        return whole;
    const ListFound ofParts =
        lookUpWhole(fleet, std::make_shared<const PastedList>(std::move(parts)));
    PastedList both = divided(whole, ofParts);
    if (both.divided() == whole.list->divided())
        return whole;
    return lookUpWhole(fleet, std::make_shared<const PastedList>(std::move(both)));
}

Call<ListFoundPtr> *lookUpPasted(const Fleet &fleet, const QByteArray &text,
                                 std::optional<int> column, QObject *parent)
{
    auto *call = new Call<ListFoundPtr>(parent);
    // On this thread; it lives until the answer has come, whether anybody waits for it or not.
    auto *relay = new QObject;
    QThreadPool::globalInstance()->start(
        [fleet, text, column, relay, call = QPointer<Call<ListFoundPtr>>(call)] {
            Result<PastedList> read = readPastedList(text, column);
            Result<ListFoundPtr> answer =
                read ? Result<ListFoundPtr>(std::make_shared<const ListFound>(
                           lookUpList(fleet, std::make_shared<const PastedList>(*std::move(read)))))
                     : Result<ListFoundPtr>(Failure(read.error()));
            QMetaObject::invokeMethod(
                relay,
                [relay, call, answer = std::move(answer)] {
                    if (call)
                        call->finish(answer);
                    delete relay;
                },
                Qt::QueuedConnection);
        });
    return call;
}

} // namespace motorpool
