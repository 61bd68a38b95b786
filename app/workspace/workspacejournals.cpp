// SPDX-License-Identifier: GPL-3.0-or-later
// The journals of the applications, of the open one and of others.
#include "apisession.h"
#include "applicationstore.h"
#include "filejournal.h"
#include "paths.h"
#include "wideningrecord.h"
#include "workspace.h"

#include <memory>

namespace motorpool {

// Wherever a secret is changed: in a dialog, on a command line, in a rotation.
Journal *Workspace::journalOf(const Application &application)
{
    if (m_session && m_session->application().id == application.id)
        return m_journal.get();
    if (application.secretPlace == SecretPlace::Demo)
        return nullptr;
    std::unique_ptr<FileJournal> &journal = m_journalsAside[application.id];
    if (!journal) {
        const QUrl host = overridden(application).hosts.vehicle;
        journal = makeJournal(journalFolder(application, host), application, m_secrets);
    }
    return journal.get();
}

/// With the application's data, or in the place that the policy has for journals.
QString Workspace::journalFolder(const Application &application, const QUrl &vehicleHost) const
{
    Paths paths = m_applications->paths();
    if (!m_journalSettings.place.isEmpty())
        paths.data = m_journalSettings.place;
    return folderOf(paths, application, vehicleHost);
}

std::unique_ptr<FileJournal>
Workspace::makeJournal(const QString &folder, const Application &application, SecretStore *secrets)
{
    auto journal =
        std::make_unique<FileJournal>(folder, application, secrets, m_clock, m_journalSettings);
    Q_EMIT journalOpened(journal.get());
    return journal;
}

Call<Done> *Workspace::settleJournals(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    auto open = std::make_shared<int>(1);
    const auto end = [call, open] {
        if (--*open == 0)
            call->finish(Done{});
    };
    const auto settle = [call, open, end](FileJournal *journal) {
        ++*open;
        auto *settled = journal->isOwing() ? journal->settle(call) : journal->compared(call);
        settled->then(call, [end](const Result<Done> &) { end(); });
    };
    if (m_journal)
        settle(m_journal.get());
    for (const auto &[id, journal] : m_journalsAside)
        settle(journal.get());
    end();
    return call;
}

void Workspace::tell(const Application &application, const JournalEntry &entry)
{
    if (Journal *journal = journalOf(application))
        journal->note(entry);
}

Call<Done> *Workspace::recordEverywhere(const Widening &widening, QObject *parent)
{
    QList<Journal *> journals;
    if (m_journal)
        journals << m_journal.get();
    for (const Application &application : m_applications->applications()) {
        if (!isOpen(application))
            journals << journalOf(application);
    }
    return recordWidenings({widening}, journals, parent);
}

} // namespace motorpool
