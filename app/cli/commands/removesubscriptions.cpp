// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "outcome.h"
#include "output.h"
#include "subscriptiondeed.h"
#include "subscriptionsclient.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Unsubscribes vehicles, of one webhook or of all, or removes one subscription by its id. What
/// will go is looked up before anything is sent.
class RemoveSubscriptions final : public SubscriptionDeed
{
public:
    RemoveSubscriptions(const Invocation &invocation, const Surroundings &around, QObject *parent)
        : SubscriptionDeed(Deed::SubscriptionRemove, invocation, around, parent)
        , m_vehicles(invocation.operands)
    {
        m_query.webhookId = invocation.options.value(u"webhook"_s);
        m_query.userId = invocation.options.value(u"user"_s);
        m_vehicles.removeDuplicates();
        const QString id = invocation.options.value(u"id"_s);
        if (isDone())
            return;
        if (id.isEmpty() == m_vehicles.isEmpty()) {
            finish(Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "Either vehicles are named, or one subscription by "
                                               "--id.")))));
        } else if (id.isEmpty()) {
            findNext();
        } else {
            findOne(id);
        }
    }

private:
    void findOne(const QString &id)
    {
        session()->subscriptions()->subscription(id, this)->then(
            this, [this](const Result<Subscription> &found) {
                if (!found)
                    return finish(Failure(found.error()));
                decide({*found});
            });
    }

    void findNext()
    {
        if (m_vehicles.isEmpty()) {
            if (m_found.isEmpty()) {
                return finish(Failure(
                    makeError(ApiError::Kind::NotFound,
                              words(QT_TRANSLATE_NOOP("Cli", "None of them is subscribed.")))));
            }
            return decide(m_found);
        }
        const qsizetype before = m_found.size();
        m_query.vehicleId = m_vehicles.takeFirst();
        session()
            ->subscriptions()
            ->list(m_query, this)
            ->each(this, [this](const SubscriptionPage &page) { m_found += page.subscriptions; })
            ->then(this, [this, before](const Result<ListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                if (m_found.size() == before)
                    say(words(QT_TRANSLATE_NOOP("Cli", "Vehicle %1 is not subscribed."))
                            .arg(m_query.vehicleId));
                findNext();
            });
    }

    QStringList m_vehicles; ///< still to be looked up
    SubscriptionQuery m_query;
    QList<Subscription> m_found;
};

} // namespace

Command *removeSubscriptions(const Invocation &invocation, const Surroundings &around,
                             QObject *parent)
{
    return new RemoveSubscriptions(invocation, around, parent);
}

} // namespace motorpool::cli
