// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortcolumn.h"

#include "naturalbytes.h"
#include "parallel.h"
#include "vinslot.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <map>

namespace motorpool {

namespace {

constexpr quint64 afterUuids = SortColumn::unknown - 1;
constexpr quint32 textsAPart = 1 << 15;

/// Keeps order among signed numbers, and stays below unknown.
quint64 fromNumber(qint64 number)
{
    return quint64(number) + (quint64(1) << 62);
}

/// The nth eight bytes of a text, in their order.
quint64 slice(std::string_view text, std::size_t n)
{
    if (text.size() <= 8 * n)
        return 0;
    text = text.substr(8 * n, 8);
    quint64 bytes = 0;
    for (std::size_t at = 0; at < 8; ++at)
        bytes = bytes << 8 | (at < text.size() ? quint8(text[at]) : 0);
    return bytes;
}

std::size_t sharedLength(std::string_view one, std::string_view other)
{
    const auto places = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return std::size_t(places.first - one.begin());
}

} // namespace

SortColumn::SortColumn(const Fleet &fleet, const FleetSortKey &key, QThreadPool *pool)
    : m_fleet(fleet)
    , m_field(key.field)
    , m_descending(key.descending)
{
    switch (m_field) {
    case FleetField::Make:
    case FleetField::Model:
    case FleetField::Year:
    case FleetField::Powertrain:
    case FleetField::Mode:
        makeKindKeys();
        break;
    case FleetField::Permissions:
        for (quint32 set = 0; set < fleet.permissionSets.size(); ++set)
            m_byNumber.push_back(set == 0 ? unknown : fleet.permissionSets[set].size());
        break;
    case FleetField::ExternalId:
        makeTextKeys(fleet.externals, pool);
        makeUserHeads(pool);
        break;
    case FleetField::Nickname:
        makeTextKeys(fleet.nicknames, pool);
        break;
    case FleetField::UserId:
        m_hasNext = true;
        makeUserHeads(pool);
        break;
    case FleetField::Vin:
    case FleetField::VehicleId:
    case FleetField::ConnectionId:
        m_hasNext = true;
        break;
    default:
        break;
    }
}

void SortColumn::makeKindKeys()
{
    const auto wordOf = [this](const VehicleKind &kind) {
        switch (m_field) {
        case FleetField::Make:
            return kind.make;
        case FleetField::Model:
            return kind.model;
        case FleetField::Powertrain:
            return kind.powertrain;
        default:
            return kind.mode;
        }
    };
    if (m_field == FleetField::Year) {
        for (quint32 kind = 0; kind < m_fleet.kinds.size(); ++kind) {
            const qint16 year = m_fleet.kinds[kind].year;
            m_byNumber.push_back(year == VehicleKind::noYear ? unknown : fromNumber(year));
        }
        return;
    }
    // The words' places among all words; those that differ in case alone share one.
    std::map<std::string, quint64> places;
    std::vector<std::string> keys(m_fleet.words.end());
    for (quint32 word = 1; word < m_fleet.words.end(); ++word) {
        appendNaturalKey(m_fleet.words[word], &keys[word]);
        places.emplace(keys[word], 0);
    }
    quint64 place = 0;
    for (auto &[key, number] : places)
        number = place++;
    for (quint32 kind = 0; kind < m_fleet.kinds.size(); ++kind) {
        const quint32 word = wordOf(m_fleet.kinds[kind]);
        m_byNumber.push_back(word == 0 ? unknown : places[keys[word]]);
    }
}

void SortColumn::makeTextKeys(const TextPool &pool, QThreadPool *threads)
{
    m_hasNext = true;
    const quint32 end = pool.end();
    m_keyEnds.resize(end);
    m_keys.resize(end / textsAPart + 1);
    inParallel(threads, int(m_keys.size()), [this, &pool, end](int part) {
        const quint32 first = quint32(part) * textsAPart;
        std::string &keys = m_keys[std::size_t(part)];
        for (quint32 text = first; text < std::min(end, first + textsAPart); ++text) {
            appendNaturalKey(pool[text], &keys);
            m_keyEnds[text] = quint32(keys.size());
        }
    });
    if (end < 2)
        return;
    m_shared = textKey(1).size();
    for (quint32 text = 2; text < end && m_shared > 0; ++text)
        m_shared = std::min(m_shared, sharedLength(textKey(1), textKey(text)));
}

void SortColumn::makeUserHeads(QThreadPool *threads)
{
    // Made once for each user, in the order in which they lie, as rows meet them in any order.
    m_byNumber.resize(m_fleet.userCount());
    inParallel(threads, int(m_fleet.users.size()), [this](int number) {
        const UserSegment &segment = *m_fleet.users[std::size_t(number)];
        for (quint32 at = 0; at < segment.rows; ++at)
            m_byNumber[std::size_t(number) * segmentRows + at] =
                m_field == FleetField::UserId ? headOfId(segment.id[at])
                                              : headOfText(segment.external[at]);
    });
}

quint64 SortColumn::headOfText(quint32 number) const
{
    if (number == 0)
        return unknown;
    const std::string_view key = textKey(number);
    return slice(key.substr(std::min(m_shared, key.size())), 0);
}

std::string_view SortColumn::textKey(quint32 number) const
{
    const std::string &keys = m_keys[number / textsAPart];
    const quint32 begin = number % textsAPart == 0 ? 0 : m_keyEnds[number - 1];
    return std::string_view(keys).substr(begin, m_keyEnds[number] - begin);
}

quint32 SortColumn::textNumber(quint32 row) const
{
    const ConnectionSegment &segment = m_fleet.segmentOf(row);
    const quint32 at = row % segmentRows;
    if (m_field == FleetField::Nickname)
        return segment.nickname[at];
    const quint32 user = segment.user[at];
    return user == noNumber ? 0 : m_fleet.userSegment(user).external[user % segmentRows];
}

const IdSlot &SortColumn::idOf(quint32 row) const
{
    static const IdSlot none;
    const ConnectionSegment &segment = m_fleet.segmentOf(row);
    const quint32 at = row % segmentRows;
    if (m_field == FleetField::VehicleId)
        return segment.vehicle[at];
    if (m_field == FleetField::ConnectionId)
        return segment.connection[at];
    const quint32 user = segment.user[at];
    return user == noNumber ? none : m_fleet.userSegment(user).id[user % segmentRows];
}

quint64 SortColumn::headOfId(const IdSlot &slot) const
{
    if (slot.isNull())
        return unknown;
    return slot.isReference() ? afterUuids : std::min(slot.head(), afterUuids - 1);
}

quint64 SortColumn::head(quint32 row) const
{
    const quint64 key = plainHead(m_fleet.segmentOf(row), row % segmentRows);
    if (key == unknown || !m_descending)
        return key;
    return std::min(~key, unknown - 1);
}

quint64 SortColumn::plainHead(const ConnectionSegment &segment, quint32 at) const
{
    switch (m_field) {
    case FleetField::Make:
    case FleetField::Model:
    case FleetField::Year:
    case FleetField::Powertrain:
    case FleetField::Mode:
        return m_byNumber[segment.kind[at]];
    case FleetField::Permissions:
        return m_byNumber[segment.permissions[at]];
    case FleetField::Vin:
        if (isNullVin(segment.vin[at]))
            return unknown;
        if (isVinReference(segment.vin[at]))
            return slice(m_fleet.others[vinReference(segment.vin[at])], 0);
        return qFromBigEndian<quint64>(segment.vin[at].data());
    case FleetField::VehicleId:
        return headOfId(segment.vehicle[at]);
    case FleetField::ConnectionId:
        return headOfId(segment.connection[at]);
    case FleetField::UserId:
    case FleetField::ExternalId:
        return segment.user[at] == noNumber ? unknown : m_byNumber[segment.user[at]];
    case FleetField::Nickname:
        return headOfText(segment.nickname[at]);
    case FleetField::CreatedAt:
        return segment.createdAt[at] == noTime ? unknown : fromNumber(segment.createdAt[at]);
    case FleetField::UpdatedAt:
        return segment.updatedAt[at] == noTime ? unknown : fromNumber(segment.updatedAt[at]);
    case FleetField::LearnedAt:
        return segment.learnedAt[at];
    case FleetField::Change:
        return segment.changedIn[at] == m_fleet.stamp.sync && segment.change[at] != 0
                   ? segment.change[at]
                   : unknown;
    default:
        return segment.readings[at] == noNumber ? unknown : readingHead(segment.readings[at]);
    }
}

quint64 SortColumn::readingHead(quint32 reading) const
{
    constexpr double kilometresAMile = 1.609344;
    const ReadingSegment &segment = m_fleet.readingSegment(reading);
    const quint32 at = reading % segmentRows;
    if (m_field == FleetField::LastHeard)
        return segment.heardAt[at] == 0 ? unknown : segment.heardAt[at];
    if (m_field == FleetField::ReadError)
        return segment.fault[at] == 0 ? unknown : segment.faultAt[at];

    const auto stateOf = [&](FleetSignal signal) { return segment.state[std::size_t(signal)][at]; };
    const auto number = [&](FleetSignal signal) {
        const quint8 state = stateOf(signal);
        if (!(state & ReadingSegment::HasValue))
            return unknown;
        const qint32 value = segment.value[std::size_t(signal)][at];
        return fromNumber(state & ReadingSegment::IsImperial ? std::llround(value * kilometresAMile)
                                                             : value);
    };
    const auto truth = [&](FleetSignal signal) -> quint64 {
        const quint8 state = stateOf(signal);
        return state & ReadingSegment::HasValue ? (state & ReadingSegment::IsTrue) != 0 : unknown;
    };
    switch (m_field) {
    case FleetField::Battery:
        return number(FleetSignal::Battery);
    case FleetField::Fuel:
        return number(FleetSignal::Fuel);
    case FleetField::Range:
        return number(FleetSignal::Range);
    case FleetField::Odometer:
        return number(FleetSignal::Odometer);
    case FleetField::Location:
        return number(FleetSignal::Location);
    case FleetField::Charging:
        return truth(FleetSignal::Charging);
    case FleetField::Lock:
        return truth(FleetSignal::Lock);
    default:
        return truth(FleetSignal::Online);
    }
}

quint64 SortColumn::next(quint32 row, int n) const
{
    std::string_view text;
    const ConnectionSegment &segment = m_fleet.segmentOf(row);
    const quint32 at = row % segmentRows;
    switch (m_field) {
    case FleetField::ExternalId:
    case FleetField::Nickname:
        text = textKey(textNumber(row));
        text.remove_prefix(std::min(m_shared, text.size()));
        break;
    case FleetField::Vin:
        text = isVinReference(segment.vin[at])
                   ? m_fleet.others[vinReference(segment.vin[at])]
                   : std::string_view(segment.vin[at].data(), segment.vin[at].size());
        break;
    default: {
        const IdSlot &slot = idOf(row);
        if (slot.isReference()) {
            // The head is the same for all of them: it stands for no part of the text.
            text = m_fleet.others[slot.reference()];
            return slice(text, std::size_t(n - 1));
        }
        text = std::string_view(reinterpret_cast<const char *>(slot.bytes.data()), 16);
    }
    }
    return slice(text, std::size_t(n));
}

} // namespace motorpool
