// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttests.h"

#include "parallel.h"
#include "vinslot.h"

namespace motorpool {

bool Needle::isIn(std::string_view other) const
{
    return occursIn(text, other) && (!isWhole || text.size() == other.size());
}

KindTest::KindTest(const Fleet &fleet, const std::function<bool(const VehicleKind &)> &holds)
    : m_hits(fleet.kinds.size())
{
    for (quint32 kind = 0; kind < fleet.kinds.size(); ++kind)
        m_hits[kind] = holds(fleet.kinds[kind]);
}

void KindTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    *found |= RowMask::where(segment.rows, [&](quint32 at) { return m_hits[segment.kind[at]]; });
}

bool KindTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    return m_hits[segment.kind[at]];
}

VinTest::VinTest(const Fleet &fleet, const Needle &needle)
    : m_fleet(fleet)
    , m_needle(needle)
    , m_scan(needle.text)
{
}

void VinTest::prepare(QThreadPool *threads)
{
    m_others = findInPool(m_needle.text, m_fleet.others, threads);
}

void VinTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    RowMask suspects;
    m_scan.find(segment.vin.data(), segment.rows, m_others, &suspects);
    if (!m_needle.isWhole) {
        *found |= suspects;
        return;
    }
    suspects.each([&](quint32 at) {
        if (holds(segment, at))
            found->set(at);
    });
}

bool VinTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    const VinSlot &slot = segment.vin[at];
    if (!m_scan.isIn(slot, m_fleet.others))
        return false;
    const std::size_t size =
        isVinReference(slot) ? m_fleet.others[vinReference(slot)].size() : slot.size();
    return !m_needle.isWhole || size == m_needle.text.size();
}

IdTest::IdTest(const Fleet &fleet, Column column, const Needle &needle)
    : m_fleet(fleet)
    , m_column(column)
    , m_needle(needle)
    , m_scan(needle.text)
{
}

void IdTest::prepare(QThreadPool *threads)
{
    m_others = findInPool(m_needle.text, m_fleet.others, threads);
}

void IdTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    RowMask suspects;
    m_scan.find((segment.*m_column).data(), segment.rows, m_others, &suspects);
    if (!m_needle.isWhole) {
        *found |= suspects;
        return;
    }
    suspects.each([&](quint32 at) {
        if (holds(segment, at))
            found->set(at);
    });
}

bool IdTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    const IdSlot &slot = (segment.*m_column)[at];
    if (!m_scan.isIn(slot, m_fleet.others))
        return false;
    const std::size_t size = slot.isReference() ? m_fleet.others[slot.reference()].size() : 36;
    return !m_needle.isWhole || size == m_needle.text.size();
}

UserTest::UserTest(const Fleet &fleet, int parts, const Needle &needle)
    : m_fleet(fleet)
    , m_parts(parts)
    , m_needle(needle)
    , m_scan(needle.text)
{
}

bool UserTest::holdsFor(quint32 user) const
{
    const UserSegment &segment = m_fleet.userSegment(user);
    const quint32 at = user % segmentRows;
    const IdSlot &id = segment.id[at];
    if ((m_parts & Id) && m_scan.isIn(id, m_fleet.others)) {
        const std::size_t size = id.isReference() ? m_fleet.others[id.reference()].size() : 36;
        if (!m_needle.isWhole || size == m_needle.text.size())
            return true;
    }
    return (m_parts & External) && segment.external[at] != 0 &&
           m_needle.isIn(m_fleet.externals[segment.external[at]]);
}

void UserTest::prepare(QThreadPool *threads)
{
    Hits others, externals;
    if (m_parts & Id)
        others = findInPool(m_needle.text, m_fleet.others, threads);
    if (m_parts & External)
        externals = findInPool(m_needle.text, m_fleet.externals, threads);
    m_users.resize(m_fleet.users.size());
    inParallel(threads, int(m_users.size()), [&](int number) {
        const UserSegment &segment = *m_fleet.users[std::size_t(number)];
        RowMask &users = m_users[std::size_t(number)];
        if (m_parts & Id)
            m_scan.find(segment.id.data(), segment.rows, others, &users);
        if (m_parts & External)
            users |= RowMask::where(segment.rows,
                                    [&](quint32 at) { return externals[segment.external[at]]; });
        if (!m_needle.isWhole)
            return;
        RowMask whole;
        users.each([&](quint32 at) {
            if (holdsFor(quint32(number) * segmentRows + at))
                whole.set(at);
        });
        users = whole;
    });
}

void UserTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    *found |= RowMask::where(segment.rows, [&](quint32 at) {
        const quint32 user = segment.user[at];
        return user != noNumber && m_users[user / segmentRows].has(user % segmentRows);
    });
}

bool UserTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    return segment.user[at] != noNumber && holdsFor(segment.user[at]);
}

NicknameTest::NicknameTest(const Fleet &fleet, const Needle &needle)
    : m_fleet(fleet)
    , m_needle(needle)
{
}

void NicknameTest::prepare(QThreadPool *threads)
{
    m_hits = findInPool(m_needle.text, m_fleet.nicknames, threads);
    for (quint32 number = 1; m_needle.isWhole && number < m_hits.size(); ++number)
        m_hits[number] = m_hits[number] && m_needle.isIn(m_fleet.nicknames[number]);
}

void NicknameTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    if (m_fleet.nicknames.end() > 1)
        *found |=
            RowMask::where(segment.rows, [&](quint32 at) { return m_hits[segment.nickname[at]]; });
}

bool NicknameTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    return segment.nickname[at] != 0 && m_needle.isIn(m_fleet.nicknames[segment.nickname[at]]);
}

AnyTest::AnyTest(std::vector<std::unique_ptr<RowTest>> tests)
    : m_tests(std::move(tests))
{
}

void AnyTest::prepare(QThreadPool *threads)
{
    for (const auto &test : m_tests)
        test->prepare(threads);
}

void AnyTest::find(const ConnectionSegment &segment, RowMask *found) const
{
    for (const auto &test : m_tests)
        test->find(segment, found);
}

bool AnyTest::holds(const ConnectionSegment &segment, quint32 at) const
{
    for (const auto &test : m_tests) {
        if (test->holds(segment, at))
            return true;
    }
    return false;
}

std::unique_ptr<RowTest> wordTest(const Fleet &fleet, const Needle &needle)
{
    std::vector<std::unique_ptr<RowTest>> tests;
    tests.push_back(std::make_unique<KindTest>(fleet, [&](const VehicleKind &kind) {
        return needle.isIn(fleet.words[kind.make]) || needle.isIn(fleet.words[kind.model]) ||
               (kind.year != VehicleKind::noYear && needle.isIn(std::to_string(kind.year)));
    }));
    tests.push_back(std::make_unique<VinTest>(fleet, needle));
    tests.push_back(std::make_unique<NicknameTest>(fleet, needle));
    tests.push_back(std::make_unique<UserTest>(fleet, UserTest::Id | UserTest::External, needle));
    tests.push_back(std::make_unique<IdTest>(fleet, &ConnectionSegment::vehicle, needle));
    tests.push_back(std::make_unique<IdTest>(fleet, &ConnectionSegment::connection, needle));
    return std::make_unique<AnyTest>(std::move(tests));
}

} // namespace motorpool
