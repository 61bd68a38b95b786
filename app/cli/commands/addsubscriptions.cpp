// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "connectionsclient.h"
#include "outcome.h"
#include "output.h"
#include "subscriptiondeed.h"
#include "webhooksclient.h"
#include "words.h"
#include "workspace.h"

#include <QSet>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Subscribes vehicles to a webhook, each in the name of its user. Everything is looked up before
/// anything is sent, so that a wrong id among many changes nothing.
class AddSubscriptions final : public SubscriptionDeed
{
public:
    AddSubscriptions(const Invocation &invocation, const Surroundings &around, QObject *parent)
        : SubscriptionDeed(Deed::SubscriptionAdd, invocation, around, parent)
        , m_webhook(invocation.options.value(u"webhook"_s))
        , m_user(invocation.options.value(u"user"_s))
        , m_vehicles(invocation.operands)
    {
        m_vehicles.removeDuplicates();
        if (isDone())
            return;
        if (m_webhook.isEmpty()) {
            finish(Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "To which webhook is said by --webhook; “"
                                               "motorpoolctl webhook list” shows them.")))));
            return;
        }
        session()
            ->webhooks()
            ->webhook(m_webhook, this)
            ->then(this, [this](const Result<Webhook> &webhook) {
                if (!webhook)
                    return finish(Failure(webhook.error()));
                if (webhook->isEnabled == false)
                    say(words(QT_TRANSLATE_NOOP(
                        "Cli", "This webhook is disabled: nothing is sent until it is enabled in "
                               "Smartcar's dashboard.")));
                m_user.isEmpty() ? findNext() : findUsers();
            });
    }

private:
    /// All of one user at once.
    void findUsers()
    {
        ConnectionQuery query;
        query.userId = m_user;
        query.mode = Mode::All;
        session()
            ->connections()
            ->list(query, this)
            ->each(this,
                   [this](const ConnectionPage &page) {
                       for (const Connection &connection : page.connections)
                           m_connected.insert(connection.vehicleId);
                   })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                takeUsers();
            });
    }

    void takeUsers()
    {
        for (const QString &vehicle : std::as_const(m_vehicles)) {
            if (!m_connected.contains(vehicle)) {
                return finish(Failure(makeError(
                    ApiError::Kind::NotFound,
                    words(QT_TRANSLATE_NOOP("Cli", "User %1 has no connection to vehicle %2."))
                        .arg(m_user, vehicle))));
            }
            take(m_user);
        }
        decide(m_subjects);
    }

    void findNext()
    {
        if (m_subjects.size() == m_vehicles.size())
            return decide(m_subjects);
        ConnectionQuery query;
        query.vehicleId = m_vehicles.at(m_subjects.size());
        query.mode = Mode::All;
        m_users.clear();
        session()
            ->connections()
            ->list(query, this)
            ->each(this,
                   [this](const ConnectionPage &page) {
                       for (const Connection &connection : page.connections) {
                           if (!m_users.contains(connection.userId))
                               m_users += connection.userId;
                       }
                   })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                choose();
            });
    }

    void choose()
    {
        const QString vehicle = m_vehicles.at(m_subjects.size());
        if (m_users.isEmpty()) {
            return finish(Failure(
                makeError(ApiError::Kind::NotFound,
                          words(QT_TRANSLATE_NOOP("Cli", "There is no connection to vehicle %1."))
                              .arg(vehicle))));
        }
        if (m_users.size() > 1) {
            return finish(Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "Several users are connected to vehicle %1: %2. "
                                               "Choose one by --user."))
                    .arg(vehicle, m_users.join(u", "_s)))));
        }
        take(m_users.first());
        findNext();
    }

    void take(const QString &user)
    {
        Subscription subject;
        subject.webhookId = m_webhook;
        subject.userId = user;
        subject.vehicleId = m_vehicles.at(m_subjects.size());
        m_subjects.append(subject);
    }

    QString m_webhook;
    QString m_user;
    QStringList m_vehicles;
    QStringList m_users;       ///< of the vehicle that is looked up
    QSet<QString> m_connected; ///< vehicles of the user that was named
    QList<Subscription> m_subjects;
};

} // namespace

Command *addSubscriptions(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new AddSubscriptions(invocation, around, parent);
}

} // namespace motorpool::cli
