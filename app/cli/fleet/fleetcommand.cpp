// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcommand.h"

#include "apisession.h"
#include "applicationstore.h"
#include "budget.h"
#include "clock.h"
#include "filejournal.h"
#include "filterchoices.h"
#include "fleetdesk.h"
#include "preferences.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

FleetCommand::FleetCommand(const Surroundings &around, OfDemo demo, QObject *parent)
    : Command(parent)
    , m_around(around)
    , m_store(&around.workspace->fleet()->store)
{
    connect(m_store, &FleetStore::setAsideChanged, this, [this] {
        for (const SetAside &file : m_store->setAside())
            say(noticeOf(file));
        if (!m_store->setAside().isEmpty())
            m_store->forgetSetAside();
    });
    connect(m_store, &FleetStore::opened, this, [this, demo] { open(demo); });
}

void FleetCommand::open(OfDemo demo)
{
    if (endOnFault())
        return;
    if (m_around.workspace->isDemo() && demo == OfDemo::SyncFirst)
        sync(Mode::All, [this](const SyncEnd &) { begin(); });
    else
        begin();
}

Journal *FleetCommand::journal() const
{
    return m_around.workspace->journal();
}

Budget *FleetCommand::budget() const
{
    return m_around.workspace->session()->budget();
}

void FleetCommand::whenBudgetIsKnown(std::function<void()> goOn)
{
    if (!budget()->awaitsRestore())
        return goOn();
    connect(
        budget(), &Budget::changed, this,
        [this, goOn = std::move(goOn)] { whenBudgetIsKnown(goOn); }, Qt::SingleShotConnection);
}

qint64 FleetCommand::nowMs() const
{
    return m_around.workspace->clock()->utcNow().toMSecsSinceEpoch();
}

FilterSetting FleetCommand::filterSetting() const
{
    const Preferences preferences(m_around.workspace->applications()->paths());
    return chosenFilterSetting(preferences, nowMs());
}

bool FleetCommand::endOnFault()
{
    if (!m_store->fault())
        return false;
    m_progress.clear();
    finish(Failure(*m_store->fault()));
    return true;
}

void FleetCommand::sync(Mode mode, std::function<void(const SyncEnd &)> goOn)
{
    m_sync = std::make_unique<FleetSync>(m_around.workspace->session()->connections(), m_store);
    connect(m_sync.get(), &FleetSync::progressed, this, [this] { showProgress(); });
    connect(m_sync.get(), &FleetSync::stateChanged, this,
            [this, goOn = std::move(goOn)] { onSyncState(goOn); });
    m_sync->start(mode);
}

void FleetCommand::showProgress()
{
    QString line = m_sync->total() ? words(QT_TRANSLATE_NOOP("Cli", "%1 of %2 connections"))
                                         .arg(m_sync->received())
                                         .arg(*m_sync->total())
                                   : QCoreApplication::translate("Cli", "%n connection(s)", nullptr,
                                                                 m_sync->received());
    if (m_sync->pass() > 1)
        line += QLatin1StringView(", ") +
                words(QT_TRANSLATE_NOOP("Cli", "read again, as the list changed meanwhile"));
    m_progress.show(line);
}

void FleetCommand::onSyncState(const std::function<void(const SyncEnd &)> &goOn)
{
    switch (m_sync->state()) {
    case FleetSync::State::Done:
        m_progress.clear();
        if (!endOnFault())
            goOn(m_sync->end());
        break;
    case FleetSync::State::Failed:
        m_progress.clear();
        if (m_sync->received() > 0)
            say(QCoreApplication::translate(
                "Cli",
                "The sync broke off after %n connection(s), which are kept. Run it again for the "
                "rest.",
                nullptr, m_sync->received()));
        finish(Failure(*m_sync->error()));
        break;
    default:
        break;
    }
}

} // namespace motorpool::cli
