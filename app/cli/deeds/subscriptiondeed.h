// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "deedconsent.h"
#include "recordwriter.h"
#include "subscriptionrun.h"

#include <memory>

namespace motorpool {
class ApiSession;
}

namespace motorpool::cli {

/// What subscribing and unsubscribing have in common: whether it may be done, the question, one run
/// for all, a record for each, and the code to leave with.
class SubscriptionDeed : public Command
{
public:
    SubscriptionDeed(Deed deed, const Invocation &invocation, const Surroundings &around,
                     QObject *parent);
    ~SubscriptionDeed() override;

protected:
    ApiSession *session() const;

    /// Asks and sends, once it is known what to whom.
    void decide(const QList<Subscription> &subjects);

private:
    void start(const QList<Subscription> &subjects);
    void conclude();

    Deed m_deed;
    Consent m_consent;
    bool m_isDryRun;
    Workspace *m_workspace;
    std::unique_ptr<RecordWriter> m_writer;
    SubscriptionRun *m_run = nullptr;
};

} // namespace motorpool::cli
