// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "coverage.h"

#include <bitset>
#include <optional>

namespace motorpool {

/// The columns of the coverage.
enum class CoverField : quint8 {
    State,
    Make,
    Model,
    Year,
    Mode,
    LastDelivery,
    LastError,
    SubscribedAt,
    Vin,
    VehicleId,
    UserId,
    ExternalId,
    SubscriptionId,
};
inline constexpr int coverFields = int(CoverField::SubscriptionId) + 1;

/// What of the coverage is wanted, in which order.
struct CoverageQuestion
{
    QString webhookId;
    bool isOfAny = false; ///< of all webhooks together, each vehicle once; in place of webhookId
    std::bitset<coverStates> states; ///< none: all
    QString text; ///< words, of which each occurs in the row; compared without case
    std::optional<CoverField> order; ///< nothing: the worst state first
    bool isDescending = false;

    friend bool operator==(const CoverageQuestion &, const CoverageQuestion &) = default;
};

/// What was found; rows refer to the join, which is not changed any more.
struct CoverageFound
{
    std::shared_ptr<const CoverageJoin> join;
    CoverageQuestion question;
    int webhook = -1; ///< its place; -1: there is no such webhook, or it is of any
    std::vector<CoverageRow> rows;
    int total = 0; ///< without states and text

    bool isOfAny() const { return question.isOfAny && join && join->hasAny(); }
    bool isThere() const { return webhook >= 0 || isOfAny(); } ///< what was asked about
    CoverageCounts counts() const;                             ///< without states and text
    bool tellsSilence() const;

    /// Smartcar subscribes new live vehicles by itself, to this webhook or to one that counts.
    bool isAutoSubscribed() const;
};

/// They are of the same webhook, or both of any.
bool areOfTheSame(const CoverageQuestion &one, const CoverageQuestion &other);

CoverageFound findCoverage(const std::shared_ptr<const CoverageJoin> &join,
                           const CoverageQuestion &question);

/// One row, read. Texts are null where nothing tells.
class CoverageEntry
{
public:
    /// The join outlives it.
    CoverageEntry(const CoverageJoin &join, const CoverageRow &row);

    QString text(CoverField field) const; ///< of a field that is a text
    std::optional<int> year() const;
    qint64 subscribedAt() const; ///< or noTime
    qint64 lastAt() const;       ///< or noTime
    CoverState state() const { return m_row.state; }
    const LastDelivery *last() const { return m_row.last; }

    const Subscription *subscription() const { return m_subscription; } ///< or null
    bool isConnected() const { return m_row.fleetRow != noNumber; }

    /// Of whom the row is, also where it is not connected: then as far as the subscription tells.
    Connection connection() const;

private:
    const CoverageJoin &m_join;
    const CoverageRow &m_row;
    const Subscription *m_subscription;
};

/// Tells rows of one webhook, or of any, apart, from one join to the next. A vehicle that is
/// connected is the same for each webhook and for any.
quint64 identityOf(const CoverageJoin &join, const CoverageRow &row);

} // namespace motorpool
