// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptiondeed.h"

#include "apisession.h"
#include "filejournal.h"
#include "outcome.h"
#include "outcomeguide.h"
#include "output.h"
#include "subscriptionrecords.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

using RowState = SubscriptionRun::Row::State;

SubscriptionDeed::SubscriptionDeed(Deed deed, const Invocation &invocation,
                                   const Surroundings &around, QObject *parent)
    : Command(parent)
    , m_deed(deed)
    , m_consent(Consent::of(invocation))
    , m_isDryRun(invocation.has(u"dry-run"_s))
    , m_workspace(around.workspace)
    , m_writer(makeWriter(invocation.common.format, changeShape(), around.output))
{
    // Before anything is asked, of a person or of Smartcar.
    if (auto refusal = m_workspace->access().refusal(QString::fromLatin1(defOf(deed).key)))
        finish(Failure(*refusal));
}

SubscriptionDeed::~SubscriptionDeed()
{
    if (m_run == nullptr || m_run->isEnded())
        return;
    const int before = m_run->tally().unknown;
    m_run->disconnect(this);
    m_run->abandon(CommandReport::Cut::Quit); // the journal hears of it
    if (m_run->tally().unknown > before) {
        say(words(QT_TRANSLATE_NOOP("Cli", "Some were on their way: whether they are carried out "
                                           "is not known.")));
    }
}

ApiSession *SubscriptionDeed::session() const
{
    return m_workspace->session();
}

void SubscriptionDeed::decide(const QList<Subscription> &subjects)
{
    if (m_isDryRun || (!m_consent.isGiven && Consent::canAsk())) {
        for (const Subscription &of : subjects) {
            say(words(QT_TRANSLATE_NOOP("Cli", "Vehicle %1, user %2, webhook %3."))
                    .arg(of.vehicleId, of.userId, of.webhookId));
        }
        say(u"%1. %2"_s.arg(deedTitle(m_deed), deedConsequence(m_deed)));
        say(QCoreApplication::translate("Cli", "%n vehicle(s).", nullptr, int(subjects.size())));
    }
    if (m_isDryRun) {
        say(words(QT_TRANSLATE_NOOP("Cli", "Nothing was sent.")));
        return finish(ExitCode::Done);
    }
    if (const auto agreed = agree(m_consent, {}); !agreed)
        return finish(Failure(agreed.error()));
    start(subjects);
}

void SubscriptionDeed::start(const QList<Subscription> &subjects)
{
    SubscriptionTools tools;
    tools.client = session()->subscriptions();
    tools.journal = m_workspace->journal();
    m_run = new SubscriptionRun(tools, m_deed, subjects, this);
    connect(m_run, &SubscriptionRun::rowChanged, this, [this](int index) {
        const SubscriptionRun::Row &row = m_run->rows().at(index);
        if (row.state != RowState::Ended && row.state != RowState::Skipped)
            return;
        m_writer->write(toRecord(row));
        m_writer->flush();
    });
    connect(m_run, &SubscriptionRun::heldChanged, this, [this] {
        if (m_run->isHeld())
            say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar asks to wait; the rest follows.")));
    });
    connect(m_run, &SubscriptionRun::ended, this, [this] { conclude(); });
    m_run->start();
}

void SubscriptionDeed::conclude()
{
    m_writer->finish();
    const SubscriptionRun::Tally tally = m_run->tally();
    if (m_deed == Deed::SubscriptionAdd && tally.changed > 0) {
        say(words(QT_TRANSLATE_NOOP(
            "Cli", "Smartcar carries it out within some minutes; “motorpoolctl subscription list” "
                   "shows it then.")));
    }
    const auto firstOf = [this](SubscriptionChange change) {
        return std::ranges::find_if(m_run->rows(), [change](const SubscriptionRun::Row &row) {
            return row.state == RowState::Ended && row.change == change;
        });
    };
    if (tally.unknown > 0) {
        say(words(QT_TRANSLATE_NOOP(
                      "Cli", "motorpoolctl: whether all of it was carried out is not known, and it "
                             "was not sent again. %1"))
                .arg(oneLine(firstOf(SubscriptionChange::Unknown)->outcome, m_deed)));
        return finish(ExitCode::Unknown);
    }
    if (tally.skipped > 0)
        say(QCoreApplication::translate("Cli", "%n vehicle(s) were not tried any more.", nullptr,
                                        tally.skipped));
    if (tally.refused > 0)
        return finish(Failure(firstOf(SubscriptionChange::Refused)->outcome.error));
    finish(ExitCode::Done);
}

} // namespace motorpool::cli
