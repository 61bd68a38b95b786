// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionrun.h"

#include "subscriptionsclient.h"

#include <QTimer>

#include <algorithm>
#include <numeric>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = CommandOutcome::State;
using RowState = SubscriptionRun::Row::State;

namespace {

constexpr std::chrono::seconds longestHold{300};

/// The next one would meet it, too.
bool isAboutAll(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Auth:
    case Kind::Forbidden:
    case Kind::KeyringLocked:
    case Kind::KeyringAbsent:
    case Kind::KeyringFailed:
    case Kind::SecretMissing:
    case Kind::Storage:
    case Kind::Cancelled:
        return true;
    default:
        return error.isUnsent && error.kind != Kind::Usage;
    }
}

QJsonObject factsOf(const ApiError &error)
{
    QJsonObject facts{{u"kind"_s, kindName(error.kind)}};
    for (const auto &[name, text] :
         {std::pair{u"type"_s, error.type}, {u"code"_s, error.code}, {u"detail"_s, error.detail}}) {
        if (!text.isEmpty())
            facts.insert(name, text.left(500));
    }
    return facts;
}

} // namespace

SubscriptionRun::SubscriptionRun(const SubscriptionTools &tools, Deed deed,
                                 const QList<Subscription> &subjects, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_client(tools.client)
    , m_deed(deed)
    , m_waiting(subjects.size())
{
    m_rows.reserve(subjects.size());
    for (const Subscription &subject : subjects)
        m_rows.append({subject, RowState::Waiting, SubscriptionChange::Refused, {}});
    std::iota(m_waiting.begin(), m_waiting.end(), 0);
    m_tally.left = int(m_rows.size());
}

SubscriptionRun::~SubscriptionRun() = default;

void SubscriptionRun::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    pump();
}

void SubscriptionRun::pump()
{
    while (!m_isHeld && !m_isEnded && !m_waiting.isEmpty() && m_underWay.size() < atOnce)
        begin(m_waiting.takeFirst());
    endIfDone();
}

void SubscriptionRun::begin(int row)
{
    const Subscription subject = m_rows.at(row).subject;
    if (!m_client) {
        ApiError error;
        error.kind = Kind::Cancelled;
        error.isUnsent = true;
        error.isOfDeed = true;
        settle(row, {State::Refused, false, {}, error});
        skipWaiting();
        return;
    }
    const auto outlay = std::make_shared<Outlay>();
    Call<CommandOutcome> *call =
        m_deed == Deed::SubscriptionAdd
            ? m_client->add({subject.webhookId, subject.userId, subject.vehicleId}, this, outlay)
            : m_client->remove(subject, this, outlay);
    m_underWay.insert(row, {call, outlay});
    m_rows[row].state = RowState::UnderWay;
    call->then(this, [this, row](const Result<CommandOutcome> &outcome) { take(row, *outcome); });
    Q_EMIT rowChanged(row);
}

void SubscriptionRun::take(int row, const CommandOutcome &outcome)
{
    const bool isLimited = outcome.state == State::Refused && outcome.error.status == 429;
    if (isLimited && m_holds < mostHolds && !m_isEnded) {
        hold(row, outcome.error);
        return;
    }
    if (!isLimited)
        m_holds = 0;
    settle(row, outcome);
    if (isLimited || (outcome.state == State::Refused && isAboutAll(outcome.error)))
        skipWaiting();
    pump();
}

/// A refusal for the limit of several that went out together is one.
void SubscriptionRun::hold(int row, const ApiError &error)
{
    m_underWay.remove(row);
    m_rows[row].state = RowState::Waiting;
    m_waiting.insert(std::lower_bound(m_waiting.begin(), m_waiting.end(), row), row);
    Q_EMIT rowChanged(row);
    if (m_isHeld)
        return;
    m_isHeld = true;
    const std::chrono::seconds usual = 15s * (1 << m_holds);
    ++m_holds;
    const auto wait = std::min(error.retryAfter.value_or(usual), longestHold);
    const auto goOn = [this] {
        m_isHeld = false;
        Q_EMIT heldChanged();
        pump();
    };
    if (m_tools.after)
        m_tools.after(wait, this, goOn);
    else
        QTimer::singleShot(wait, this, goOn);
    Q_EMIT heldChanged();
}

void SubscriptionRun::settle(int row, const CommandOutcome &outcome, const QString &cut)
{
    const UnderWay was = m_underWay.take(row);
    Row &of = m_rows[row];
    of.state = RowState::Ended;
    of.outcome = outcome;
    of.change =
        m_deed == Deed::SubscriptionAdd ? changeOfAdding(outcome) : changeOfRemoval(outcome);
    --m_tally.left;
    switch (of.change) {
    case SubscriptionChange::Accepted:
    case SubscriptionChange::Removed:
        ++m_tally.changed;
        break;
    case SubscriptionChange::Already:
    case SubscriptionChange::Gone:
        ++m_tally.before;
        break;
    case SubscriptionChange::Refused:
        ++m_tally.refused;
        break;
    case SubscriptionChange::Unknown:
        ++m_tally.unknown;
        break;
    }
    if (was.outlay)
        noteOutcome(of, *was.outlay, cut);
    Q_EMIT rowChanged(row);
}

/// Whatever was written down as about to be sent has its outcome written down, too.
void SubscriptionRun::noteOutcome(const Row &row, const Outlay &outlay, const QString &cut)
{
    if (m_tools.journal == nullptr || !(row.outcome.isSent || outlay.isNoted))
        return;
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Outcome;
    entry.what = QString::fromLatin1(defOf(m_deed).key);
    entry.vehicleId = row.subject.vehicleId;
    entry.userId = row.subject.userId;
    entry.status = row.outcome.error.status;
    const bool isDone = row.outcome.state == State::Done;
    entry.requestId = isDone ? row.outcome.execution.requestId : row.outcome.error.requestId;
    entry.about = outlay.deed;
    entry.facts = {{u"state"_s, stateName(row.outcome.state)},
                   {u"change"_s, changeName(row.change)},
                   {u"webhookId"_s, row.subject.webhookId}};
    if (!row.subject.id.isEmpty())
        entry.facts.insert(u"subscriptionId"_s, row.subject.id);
    if (!row.outcome.isSent)
        entry.facts.insert(u"sent"_s, false);
    if (!cut.isEmpty())
        entry.facts.insert(u"cut"_s, cut);
    if (!isDone)
        entry.facts.insert(u"error"_s, factsOf(row.outcome.error));
    m_tools.journal->note(entry);
}

void SubscriptionRun::skipWaiting()
{
    const QList<int> rows = std::exchange(m_waiting, {});
    for (const int row : rows) {
        m_rows[row].state = RowState::Skipped;
        --m_tally.left;
        ++m_tally.skipped;
        Q_EMIT rowChanged(row);
    }
}

void SubscriptionRun::cancel()
{
    if (m_isEnded)
        return;
    // If its token is refused, it is not sent again.
    for (const UnderWay &of : std::as_const(m_underWay))
        of.outlay->most = 0;
    skipWaiting();
    m_isStarted = true;
    endIfDone();
}

void SubscriptionRun::abandon(CommandReport::Cut why)
{
    if (m_isEnded)
        return;
    skipWaiting();
    const QList<int> rows = m_underWay.keys();
    for (const int row : rows) {
        const UnderWay of = m_underWay.value(row);
        const bool isSent = of.outlay->requests > 0;
        delete of.call;
        ApiError error;
        error.kind = Kind::Cancelled;
        error.isUnsent = !isSent;
        error.isOfDeed = true;
        settle(row, {isSent ? State::Unknown : State::Refused, isSent, {}, error}, cutName(why));
    }
    m_isStarted = true;
    endIfDone();
}

void SubscriptionRun::endIfDone()
{
    if (m_isEnded || !m_isStarted || m_tally.left > 0)
        return;
    m_isEnded = true;
    QMetaObject::invokeMethod(this, &SubscriptionRun::ended, Qt::QueuedConnection);
}

} // namespace motorpool
