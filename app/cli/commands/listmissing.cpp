// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "connectionsclient.h"
#include "modeoption.h"
#include "outcome.h"
#include "output.h"
#include "records.h"
#include "recordwriter.h"
#include "subscriptionsclient.h"
#include "webhooksclient.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Which connected vehicles are not subscribed: webhooks and subscriptions are read first, and then
/// each connection is looked at as it comes.
class ListMissing final : public Command
{
public:
    ListMissing(const QString &webhookId, Mode mode, Format format, const Surroundings &around,
                QObject *parent)
        : Command(parent)
        , m_webhookId(webhookId)
        , m_mode(mode)
        , m_session(around.workspace->session())
        , m_writer(makeWriter(format, connectionShape(), around.output))
    {
        m_session->webhooks()->list(this)->then(
            this, [this](const Result<QList<Webhook>> &webhooks) { take(webhooks); });
    }

private:
    using Key = std::pair<QString, QString>; ///< vehicle and user

    void take(const Result<QList<Webhook>> &webhooks)
    {
        if (!webhooks)
            return finish(Failure(webhooks.error()));
        for (const Webhook &of : *webhooks) {
            if (m_webhookId.isEmpty() ? of.isSending() : of.id == m_webhookId)
                m_webhooks.insert(of.id);
        }
        if (m_webhooks.isEmpty() && !m_webhookId.isEmpty())
            return finish(Failure(makeError(
                ApiError::Kind::NotFound,
                words(QT_TRANSLATE_NOOP("Cli", "The application has no such webhook; “motorpoolctl "
                                               "webhook list” shows them.")))));
        const auto disabled = std::count_if(webhooks->begin(), webhooks->end(),
                                            [](const Webhook &of) { return !of.isSending(); });
        if (m_webhookId.isEmpty() && disabled > 0)
            say(QCoreApplication::translate(
                "Cli", "%n disabled webhook(s) do not count: nothing is sent to them.", nullptr,
                int(disabled)));
        m_session->subscriptions()
            ->list({m_webhookId, {}, {}, m_mode}, this)
            ->each(this, [this](const SubscriptionPage &page) { note(page); })
            ->then(this, [this](const Result<ListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                if (end->total && *end->total != end->received)
                    say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar announced %1 and sent %2."))
                            .arg(*end->total)
                            .arg(end->received));
                readConnections();
            });
    }

    void note(const SubscriptionPage &page)
    {
        for (const Subscription &of : page.subscriptions) {
            if (m_webhooks.contains(of.webhookId))
                m_known.insert({of.vehicleId, of.userId});
        }
    }

    void readConnections()
    {
        ConnectionQuery query;
        query.mode = m_mode;
        m_session->connections()
            ->list(query, this)
            ->each(this, [this](const ConnectionPage &page) { show(page); })
            ->then(this, [this](const Result<ConnectionListEnd> &end) { conclude(end); });
    }

    void show(const ConnectionPage &page)
    {
        for (const Connection &of : page.connections) {
            const Key key(of.vehicleId, of.userId);
            if (m_known.contains(key))
                continue;
            m_known.insert(key); // each is told once
            m_writer->write(toRecord(of));
            ++m_count;
        }
        m_writer->flush();
    }

    void conclude(const Result<ConnectionListEnd> &end)
    {
        if (!end) {
            m_writer->breakOff();
            if (m_count > 0)
                say(QCoreApplication::translate(
                    "Cli", "The list is incomplete: it broke off after %n connection(s).", nullptr,
                    m_count));
            return finish(Failure(end.error()));
        }
        m_writer->finish();
        if (m_count == 0)
            say(words(QT_TRANSLATE_NOOP("Cli", "Every connected vehicle is subscribed.")));
        finish(ExitCode::Done);
    }

    QString m_webhookId; ///< empty: any
    Mode m_mode;
    ApiSession *m_session;
    std::unique_ptr<RecordWriter> m_writer;
    QSet<QString> m_webhooks; ///< that count
    QSet<Key> m_known;        ///< subscribed, or told
    int m_count = 0;
};

} // namespace

Command *listMissing(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<Mode> mode = readMode(invocation, Mode::All);
    if (!mode)
        return failing(mode.error(), parent);
    return new ListMissing(invocation.options.value(u"webhook"_s), *mode, invocation.common.format,
                           around, parent);
}

} // namespace motorpool::cli
