// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "modeoption.h"
#include "outcome.h"
#include "output.h"
#include "recordwriter.h"
#include "subscriptionrecords.h"
#include "subscriptionsclient.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

class ListSubscriptions final : public Command
{
public:
    ListSubscriptions(const SubscriptionQuery &query, Format format, const Surroundings &around,
                      QObject *parent)
        : Command(parent)
        , m_writer(makeWriter(format, subscriptionShape(), around.output))
    {
        around.workspace->session()
            ->subscriptions()
            ->list(query, this)
            ->each(this, [this](const SubscriptionPage &page) { show(page); })
            ->then(this, [this](const Result<ListEnd> &end) { conclude(end); });
    }

private:
    void show(const SubscriptionPage &page)
    {
        for (const Subscription &of : page.subscriptions)
            m_writer->write(toRecord(of));
        m_writer->flush();
        m_count += int(page.subscriptions.size());
    }

    void conclude(const Result<ListEnd> &end)
    {
        if (!end) {
            m_writer->breakOff();
            if (m_count > 0)
                say(QCoreApplication::translate(
                    "Cli", "The list is incomplete: it broke off after %n subscription(s).",
                    nullptr, m_count));
            return finish(Failure(end.error()));
        }
        m_writer->finish();
        if (end->strangers > 0)
            say(QCoreApplication::translate(
                "Cli", "%n subscription(s) that did not fit the question were left out.", nullptr,
                end->strangers));
        if (end->doubles > 0)
            say(QCoreApplication::translate(
                "Cli", "%n subscription(s) came more than once and are listed once.", nullptr,
                end->doubles));
        if (end->total && *end->total != end->received)
            say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar announced %1 and sent %2."))
                    .arg(*end->total)
                    .arg(end->received));
        if (m_count == 0)
            say(words(QT_TRANSLATE_NOOP("Cli", "No subscriptions found.")));
        finish(ExitCode::Done);
    }

    std::unique_ptr<RecordWriter> m_writer;
    int m_count = 0;
};

} // namespace

Command *listSubscriptions(const Invocation &invocation, const Surroundings &around,
                           QObject *parent)
{
    const Result<Mode> mode = readMode(invocation, Mode::All);
    if (!mode)
        return failing(mode.error(), parent);
    SubscriptionQuery query;
    query.webhookId = invocation.options.value(u"webhook"_s);
    query.userId = invocation.options.value(u"user"_s);
    query.vehicleId = invocation.options.value(u"vehicle"_s);
    query.mode = *mode;
    return new ListSubscriptions(query, invocation.common.format, around, parent);
}

} // namespace motorpool::cli
