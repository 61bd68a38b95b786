// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodysearch.h"

#include "spellings.h"
#include "undoing.h"

#include <QCryptographicHash>

namespace motorpool {

namespace {

constexpr qint64 mostKept = 64 * 1024 * 1024; ///< of bodies to go on from
constexpr qsizetype mostBases = 400;

} // namespace

BodySearch::BodySearch(const BenchKeys &keys, const QByteArray &signature,
                       const QList<QByteArray> &others, const SearchLimits &limits)
    : m_keys(keys)
    , m_signature(signature)
    , m_limits(limits)
{
    m_since.start();
    for (const QByteArray &other : others) {
        if (const auto root = readSpans(other))
            m_order.learn(*root);
    }
    if (others.isEmpty())
        m_order = MemberOrder::usual();
}

bool BodySearch::isOver()
{
    if (m_found)
        return true;
    if (!m_since.hasExpired(m_limits.patience.count()) && !(m_limits.stop && *m_limits.stop))
        return false;
    m_tried.isComplete = false;
    return true;
}

bool BodySearch::tryBody(const QByteArray &body, const QList<Finding> &changes)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Md5);
    if (m_seen.contains(hash))
        return false;
    m_seen.insert(hash);
    ++m_tried.bodies;
    m_tried.bytes += body.size() * qint64(m_keys.size());
    const auto key = m_keys.signer(m_signature, body);
    if (!key)
        return false;
    m_found = FoundBody{body, changes, *key};
    return true;
}

/// One more change undone in each of them; true if that was it.
bool BodySearch::undoAll(const QList<Base> &from, QList<Base> &to)
{
    for (const Base &base : from) {
        const QList<Undone> all = undoOnce(base.body);
        for (const Undone &undone : all) {
            if (isOver())
                return m_found.has_value();
            const bool isNew =
                !m_seen.contains(QCryptographicHash::hash(undone.body, QCryptographicHash::Md5));
            if (!isNew)
                continue;
            Base next{undone.body, base.changes};
            next.changes.append(undone.change);
            if (tryBody(next.body, next.changes))
                return true;
            m_kept += next.body.size();
            if (to.size() < mostBases && m_kept < mostKept)
                to.append(next);
            else
                m_tried.isComplete = false;
        }
    }
    return false;
}

bool BodySearch::respell(const Base &base, bool combined)
{
    const auto root = readSpans(base.body);
    if (!root)
        return false;
    const auto attempt = [&](const Spelled &spelled) {
        if (isOver())
            return true;
        const auto add = [&](const QList<Finding> &changes) { m_found->changes += changes; };
        if (tryBody(spelled.body, base.changes)) {
            add(changesOf(spelled.spelling, base.body));
            return true;
        }
        if (!combined || isOver() || !tryBody(spelled.body + '\n', base.changes))
            return isOver();
        Finding newline;
        newline.cause = Cause::NewlineRemoved;
        newline.isProved = true;
        add(changesOf(spelled.spelling, base.body) + QList<Finding>{newline});
        return true;
    };
    respellAll(base.body, *root, m_order, combined, attempt);
    return m_found.has_value();
}

std::optional<FoundBody> BodySearch::find(const QByteArray &body)
{
    const QList<Base> whole{{body, {}}};
    QList<Base> once;
    QList<Base> twice;
    QList<Base> thrice;
    const auto respelled = [this](const QList<Base> &bases, bool combined) {
        for (const Base &base : bases) {
            if (isOver())
                break;
            if (respell(base, combined))
                return true;
        }
        return m_found.has_value();
    };
    // The simplest explanation first: by the number of changes, then by how usual they are.
    if (tryBody(body, {}) || undoAll(whole, once) || respelled(whole, false) ||
        undoAll(once, twice) || respelled(once, false) || respelled(whole, true) ||
        respelled(twice, false) || respelled(once, true) || undoAll(twice, thrice))
        return m_found;
    respelled(thrice, false);
    return m_found;
}

} // namespace motorpool
