// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "journal.h"
#include "journalanchor.h"
#include "journalsettings.h"
#include "journalwriter.h"

namespace motorpool {

class Clock;
class SecretStore;

/// The journal in an application's folder; several programs may write to it at once.
///
/// Reads of the API are noted and written together, within a second; everything else is written at
/// once. Whatever is noted is written before what is recorded after it. What cannot be written is
/// kept and tried again every two seconds, with fault() set meanwhile. The end of the chain goes to
/// the keychain (JournalAnchor) after every deed, else every 30 s and when it is settled.
/// Deleting it writes what waits.
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
    std::optional<ApiError> fault() const override { return m_fault; }

    /// Writes all that was noted, and brings the end into the keychain. Error: Storage.
    Call<Done> *settle(QObject *parent);

    /// Sets the files aside, which are kept, and begins a new chain whose first record says so,
    /// with the reason. Gives the name of the folder in which the old files lie. Error: Storage.
    Call<QString> *beginAnew(const QString &reason, QObject *parent);

    const QString &folder() const { return m_folder; } ///< empty: in memory
    const JournalAuthor &author() const { return m_author; }
    const JournalMark &mark() const { return m_mark; }       ///< how far it has come
    const JournalAnchor *anchor() const { return m_anchor; } ///< null in memory

    /// Why the copy to the system's log, if it is wanted, does not arrive there; empty: it does.
    const QString &copyFault() const { return m_copyFault; }

    /// Has work done with the file on the writer's thread: the only way to one in memory.
    void work(JournalWriter::Work work) { m_writer->run(std::move(work)); }

Q_SIGNALS:
    void moved(); ///< records were written by this program
    void anchorChanged();

private:
    JournalRecord made(const JournalEntry &entry) const;
    void takeState(const JournalWriter::State &state);
    void compare(const JournalMark &mark);

    QString m_folder;
    JournalAuthor m_author;
    const Clock *m_clock;
    std::optional<ApiError> m_fault;
    JournalMark m_mark;
    QString m_copyFault;
    JournalAnchor *m_anchor = nullptr;
    std::unique_ptr<JournalWriter> m_writer;
};

} // namespace motorpool
