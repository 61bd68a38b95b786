// SPDX-License-Identifier: GPL-3.0-or-later
// What the journals are told of secrets and of changes of applications.
#include "credentials.h"
#include "journal.h"
#include "wideningrecord.h"

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QString placeWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Session:
        return u"session"_s;
    case SecretPlace::Environment:
        return u"environment"_s;
    case SecretPlace::Demo:
        break;
    }
    return u"demo"_s;
}

JournalEntry entryOf(const Application &application, const QString &what)
{
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Credential;
    entry.what = what;
    entry.facts = {{u"application"_s, application.name},
                   {u"applicationId"_s, application.id},
                   {u"clientId"_s, application.clientId},
                   {u"place"_s, placeWord(application.secretPlace)}};
    return entry;
}

} // namespace

Call<quint64> *Credentials::record(const Application &application, const QString &what,
                                   QObject *parent)
{
    if (Journal *journal = m_journalOf ? m_journalOf(application) : nullptr)
        return journal->record(entryOf(application, what), parent);
    auto *call = new Call<quint64>(parent);
    call->finish(quint64(0));
    return call;
}

void Credentials::begin(const CallBase *call, const Application &application, const QString &what,
                        quint64 about)
{
    m_begun.insert(call);
    connect(call, &QObject::destroyed, this, [this, call, application, what, about] {
        ApiError error; // what has reached the keychain by then may be done yet
        error.kind = Kind::Cancelled;
        end(call, application, what, about, &error);
    });
}

/// Once for each that was begun.
void Credentials::end(const CallBase *call, const Application &application, const QString &what,
                      quint64 about, const ApiError *error)
{
    if (m_begun.remove(call))
        tell(application, what, about, error);
}

void Credentials::tell(const Application &application, const QString &what, quint64 about,
                       const ApiError *error)
{
    Journal *journal = m_journalOf ? m_journalOf(application) : nullptr;
    if (!journal)
        return;
    JournalEntry entry = entryOf(application, what);
    entry.kind = JournalEntry::Kind::Answer;
    entry.about = about;
    entry.facts.insert(u"outcome"_s, error ? kindName(error->kind) : u"done"_s);
    journal->note(entry);
}

Call<Done> *Credentials::recordWidenings(const Application &application,
                                         const QList<Widening> &widenings, QObject *parent)
{
    QList<Journal *> journals;
    // Only then, as asking for it has it begun.
    Journal *journal = m_journalOf && !widenings.isEmpty() ? m_journalOf(application) : nullptr;
    if (journal != nullptr)
        journals << journal;
    return motorpool::recordWidenings(widenings, journals, parent);
}

void Credentials::noteUnmade(const Application &application, const QList<Widening> &widenings,
                             const ApiError &error)
{
    if (m_journalOf && !widenings.isEmpty())
        motorpool::noteUnmade(widenings, m_journalOf(application), error);
}

} // namespace motorpool
