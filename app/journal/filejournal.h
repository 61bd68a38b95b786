// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "journal.h"
#include "journalcore.h"

#include <QPointer>

#include <deque>

namespace motorpool {

class Clock;
class SecretStore;

/// The journal in an application's folder; several programs may write to it at once.
///
/// Reads of the API are noted and written together, within a second; everything else is written at
/// once. Whatever is noted is written before what is recorded after it. What cannot be written is
/// kept and tried again every two seconds, with fault() set meanwhile. The end of the chain goes to
/// the keychain (JournalAnchor) after every deed, else every 30 s and when it is settled.
///
/// Where the keychain contradicts the files, neither a deed nor a change of credentials is
/// recorded, and so done, until a person has begun a new journal; until the two were compared, they
/// wait.
///
/// Deleting it waits for nothing: what waits to be written is written afterwards, at the latest
/// when the secrets go. Calls that are open end as cancelled.
class FileJournal final : public Journal
{
    Q_OBJECT

public:
    /// No folder: it is kept in memory, and not in the keychain. The secrets may be null then; they
    /// and the clock outlive it.
    FileJournal(const QString &folder, const Application &application, SecretStore *secrets,
                const Clock *clock, const JournalSettings &settings = {},
                QObject *parent = nullptr);
    ~FileJournal() override;

    Call<quint64> *record(const JournalEntry &entry, QObject *parent) override;
    void note(const JournalEntry &entry) override;
    std::optional<ApiError> fault() const override { return m_core->fault(); }

    /// That the keychain contradicts the files, as whoever is refused for that gets it.
    std::optional<ApiError> contradiction() const;

    /// Writes all that was noted, reads the keychain, and brings the end into it. Error: Storage.
    Call<Done> *settle(QObject *parent);

    /// Done once the keychain was compared with the files, or it is known why not.
    Call<Done> *compared(QObject *parent);

    /// Whether something was done with the credentials since it was settled.
    bool isOwing() const { return m_isOwing; }

    /// Sets the files aside, which are kept, and begins a new chain whose first record says so,
    /// with the reason. Gives the name of the folder in which the old files lie. Error: Storage.
    Call<QString> *beginAnew(const QString &reason, QObject *parent);

    const QString &folder() const { return m_folder; } ///< empty: in memory
    const JournalAuthor &author() const { return m_author; }
    const JournalMark &mark() const { return m_core->mark(); }       ///< how far it has come
    const JournalAnchor *anchor() const { return m_core->anchor(); } ///< null in memory

    /// How many archives the settings keep; 0: all.
    int kept() const { return m_kept; }

    /// Why the copy to the system's log, if it is wanted, does not arrive there; empty: it does.
    QString copyFault() const;

    /// Has work done with the file on the writer's thread: the only way to one in memory.
    void work(JournalWriter::Work work) { m_core->writer()->run(std::move(work)); }

Q_SIGNALS:
    void moved(); ///< records were written by this program
    void anchorChanged();
    void copyFaultChanged();

private:
    struct Held
    {
        JournalEntry entry;
        QPointer<Call<quint64>> call;
    };

    JournalRecord made(const JournalEntry &entry) const;
    bool isCompared() const;
    void releaseHeld();
    void put(const Held &held);

    QString m_folder;
    JournalAuthor m_author;
    const Clock *m_clock;
    int m_kept;
    JournalCore *m_core;     ///< outlives this
    std::deque<Held> m_held; ///< until the keychain is compared
    bool m_isOwing = false;
};

} // namespace motorpool
