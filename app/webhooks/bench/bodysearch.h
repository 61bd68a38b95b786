// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchkeys.h"
#include "cause.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QSet>

#include <atomic>
#include <chrono>
#include <optional>

namespace motorpool {

/// What was tried, for who wants to know how much "unknown" is worth.
struct Tried
{
    int bodies = 0;         ///< different ones
    qint64 bytes = 0;       ///< that were signed for it, with all keys
    bool isComplete = true; ///< false: more could have been tried, which would have taken long
};

/// When a search is to end without a result.
struct SearchLimits
{
    std::chrono::milliseconds patience = std::chrono::seconds(4);
    const std::atomic_bool *stop = nullptr; ///< ends it early once it is true
};

/// The body that was signed.
struct FoundBody
{
    QByteArray body;
    QList<Finding> changes; ///< the last one first: in this order they are undone
    std::size_t key = 0;
};

/// Looks for the bytes that a signature fits: undoes one change to the body after the other, up to
/// three, and writes its JSON in all the usual ways, the simplest first.
class BodySearch
{
public:
    /// The keys and what stops it outlive the search; signature is 64 lower-case digits. Bodies
    /// given along tell the order of members.
    BodySearch(const BenchKeys &keys, const QByteArray &signature, const QList<QByteArray> &others,
               const SearchLimits &limits = {});

    std::optional<FoundBody> find(const QByteArray &body);

    const Tried &tried() const { return m_tried; }

private:
    struct Base
    {
        QByteArray body;
        QList<Finding> changes;
    };

    bool isOver();
    bool tryBody(const QByteArray &body, const QList<Finding> &changes);
    bool undoAll(const QList<Base> &from, QList<Base> &to);
    bool respell(const Base &base, bool combined);

    const BenchKeys &m_keys;
    QByteArray m_signature;
    MemberOrder m_order;
    SearchLimits m_limits;
    QElapsedTimer m_since;
    QSet<QByteArray> m_seen; ///< hashes
    std::optional<FoundBody> m_found;
    Tried m_tried;
    qint64 m_kept = 0;
};

} // namespace motorpool
