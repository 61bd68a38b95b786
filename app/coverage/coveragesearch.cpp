// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragesearch.h"

#include "fleetrow.h"

#include <algorithm>
#include <numeric>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString textOf(std::string_view text)
{
    return text.empty() ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool holdsAll(const CoverageEntry &entry, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    QString all;
    for (const CoverField field :
         {CoverField::Make, CoverField::Model, CoverField::Vin, CoverField::Mode,
          CoverField::VehicleId, CoverField::UserId, CoverField::ExternalId, CoverField::LastError,
          CoverField::SubscriptionId}) {
        all += entry.text(field);
        all += u'\n';
    }
    if (const auto year = entry.year())
        all += QString::number(*year);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

/// Rows keep their order where they are equal; what is not known comes last.
template <class Key, class Of>
void sortBy(const CoverageJoin &join, std::vector<CoverageRow> &rows, bool isDescending, Of of)
{
    std::vector<std::optional<Key>> keys;
    keys.reserve(rows.size());
    for (const CoverageRow &row : rows)
        keys.push_back(of(CoverageEntry(join, row)));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (!keys[a] || !keys[b])
            return keys[a].has_value() && !keys[b].has_value();
        return isDescending ? *keys[b] < *keys[a] : *keys[a] < *keys[b];
    });
    std::vector<CoverageRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t at : order)
        sorted.push_back(rows[at]);
    rows.swap(sorted);
}

std::optional<qint64> known(qint64 time)
{
    return time == noTime ? std::nullopt : std::optional(time);
}

void sortRows(const CoverageJoin &join, std::vector<CoverageRow> &rows,
              const CoverageQuestion &question)
{
    const CoverField field = question.order.value_or(CoverField::State);
    const bool down = question.isDescending;
    switch (field) {
    case CoverField::State:
        std::stable_sort(rows.begin(), rows.end(),
                         [down](const CoverageRow &a, const CoverageRow &b) {
                             return down ? b.state < a.state : a.state < b.state;
                         });
        break;
    case CoverField::Year:
        sortBy<int>(join, rows, down, [](const CoverageEntry &of) { return of.year(); });
        break;
    case CoverField::SubscribedAt:
        sortBy<qint64>(join, rows, down,
                       [](const CoverageEntry &of) { return known(of.subscribedAt()); });
        break;
    case CoverField::LastDelivery:
        sortBy<qint64>(join, rows, down,
                       [](const CoverageEntry &of) { return known(of.lastAt()); });
        break;
    default:
        sortBy<QString>(
            join, rows, down, [field](const CoverageEntry &of) -> std::optional<QString> {
                const QString text = of.text(field);
                return text.isEmpty() ? std::nullopt : std::optional(text.toCaseFolded());
            });
    }
}

} // namespace

CoverageEntry::CoverageEntry(const CoverageJoin &join, const CoverageRow &row)
    : m_join(join)
    , m_row(row)
    , m_subscription(row.subscription < 0 ? nullptr
                                          : &join.lists.subscriptions->at(row.subscription))
{
}

QString CoverageEntry::text(CoverField field) const
{
    if (field == CoverField::LastError) {
        if (m_row.last == nullptr || m_row.last->faultType.isEmpty())
            return {};
        return m_row.last->faultCode.isEmpty()
                   ? m_row.last->faultType
                   : m_row.last->faultType + u'/' + m_row.last->faultCode;
    }
    if (field == CoverField::SubscriptionId)
        return m_subscription != nullptr ? m_subscription->id : QString();
    if (!isConnected()) {
        switch (field) {
        case CoverField::Make:
            return m_subscription->make;
        case CoverField::Model:
            return m_subscription->model;
        case CoverField::Mode:
            return m_subscription->mode;
        case CoverField::VehicleId:
            return m_subscription->vehicleId;
        case CoverField::UserId:
            return m_subscription->userId;
        default:
            return {};
        }
    }
    const FleetRow row(m_join.lists.fleet, m_row.fleetRow);
    switch (field) {
    case CoverField::Make:
        return textOf(row.make());
    case CoverField::Model:
        return textOf(row.model());
    case CoverField::Mode:
        return textOf(row.mode());
    case CoverField::Vin:
        return textOf(row.vin());
    case CoverField::VehicleId:
        return textOf(row.vehicleId());
    case CoverField::UserId:
        return textOf(row.userId());
    case CoverField::ExternalId:
        return textOf(row.externalId());
    default:
        return {};
    }
}

std::optional<int> CoverageEntry::year() const
{
    if (!isConnected())
        return m_subscription->year;
    const qint16 year = FleetRow(m_join.lists.fleet, m_row.fleetRow).kind().year;
    return year == VehicleKind::noYear ? std::nullopt : std::optional(int(year));
}

qint64 CoverageEntry::subscribedAt() const
{
    return m_subscription != nullptr && m_subscription->createdAt.isValid()
               ? m_subscription->createdAt.toMSecsSinceEpoch()
               : noTime;
}

qint64 CoverageEntry::lastAt() const
{
    return m_row.last != nullptr ? m_row.last->receivedAt : noTime;
}

Connection CoverageEntry::connection() const
{
    if (isConnected())
        return FleetRow(m_join.lists.fleet, m_row.fleetRow).connection();
    Connection connection;
    connection.userId = m_subscription->userId;
    connection.vehicleId = m_subscription->vehicleId;
    connection.make = m_subscription->make;
    connection.model = m_subscription->model;
    connection.year = m_subscription->year;
    connection.powertrain = m_subscription->powertrain;
    connection.mode = m_subscription->mode;
    return connection;
}

CoverageFound findCoverage(const std::shared_ptr<const CoverageJoin> &join,
                           const CoverageQuestion &question)
{
    CoverageFound found;
    found.join = join;
    found.question = question;
    const QList<Webhook> &webhooks = join->lists.webhooks;
    for (int place = 0; place < webhooks.size() && !question.isOfAny; ++place) {
        if (webhooks.at(place).id == question.webhookId)
            found.webhook = place;
    }
    found.rows = found.isOfAny() ? join->ofAny : rowsOf(*join, found.webhook);
    found.total = int(found.rows.size());
    const QStringList words = question.text.split(u' ', Qt::SkipEmptyParts);
    std::erase_if(found.rows, [&](const CoverageRow &row) {
        const bool isWanted =
            question.states.none() || question.states.test(std::size_t(row.state));
        return !isWanted || !holdsAll(CoverageEntry(*join, row), words);
    });
    sortRows(*join, found.rows, question);
    return found;
}

CoverageCounts CoverageFound::counts() const
{
    if (isOfAny())
        return join->countsOfAny;
    return webhook < 0 ? CoverageCounts() : join->counts[std::size_t(webhook)];
}

bool CoverageFound::tellsSilence() const
{
    return isOfAny() ? join->tellsSilenceOfAny() : join && join->tellsSilence(webhook);
}

bool CoverageFound::isAutoSubscribed() const
{
    if (webhook >= 0)
        return join->lists.webhooks.at(webhook).autoSubscribe == true;
    if (!isOfAny())
        return false;
    const QList<Webhook> &all = join->lists.webhooks;
    return std::any_of(all.begin(), all.end(), [](const Webhook &of) {
        return of.isSending() && of.autoSubscribe == true;
    });
}

bool areOfTheSame(const CoverageQuestion &one, const CoverageQuestion &other)
{
    return one.isOfAny == other.isOfAny && (one.isOfAny || one.webhookId == other.webhookId);
}

quint64 identityOf(const CoverageJoin &join, const CoverageRow &row)
{
    if (row.fleetRow != noNumber)
        return row.fleetRow;
    constexpr quint64 strays = quint64(1) << 63;
    const Subscription &of = join.lists.subscriptions->at(row.subscription);
    return strays | quint64(qHashMulti(0, of.vehicleId, of.userId));
}

} // namespace motorpool
