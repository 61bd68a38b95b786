// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalfolder.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <functional>

namespace motorpool {

/// What the writer is given.
struct JournalWriting
{
    QString folder; ///< empty: the journal is kept in memory and gone with its writer
    JournalAuthor author;
    JournalRotation rotation;
    std::chrono::milliseconds batch{1000}; ///< what may wait does so for that long, or for 500 more
    std::chrono::milliseconds retry{2000}; ///< after a failure
    JournalCopy copy;                      ///< gets each record once it is on the disk
};

/// The journal's own thread: takes records in from any thread and appends them, those that came at
/// the same time in one transaction. What cannot be written is tried again, but for what somebody
/// waits for: that fails. Its functions run on its thread, and never after it is gone.
class JournalWriter
{
public:
    struct State
    {
        std::optional<ApiError> fault;
        JournalMark mark;
    };
    using Written = std::function<void(const Result<quint64> &)>;
    using Work = std::function<void(Result<JournalFile *>)>;

    /// It has no clock of its own: now is the time until the first record is written. told hears
    /// of each change.
    JournalWriter(const JournalWriting &setup, EpochMs now,
                  std::function<void(const State &)> told);

    /// As end().
    ~JournalWriter();
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    /// Writes what waits and ends; waits for that.
    void end();

    /// The same without waiting: gone is the last that is called. Nothing is given to it any more.
    void leave(std::function<void()> gone);

    /// Queues a record; prompt: without waiting for others. Whoever gives written waits for it, so
    /// that it is not tried again when it fails.
    void put(const JournalRecord &record, bool prompt, Written written = {});

    /// Writes what waits and then has work done with the file.
    void run(Work work);

    /// The keychain has this mark of the chain: what is older than it may be removed, if the
    /// settings want that; nothing: this journal's mark is kept nowhere, so it need not be waited
    /// for. Until either is known nothing is removed.
    void setAnchored(const std::optional<JournalMark> &mark);

    /// Sets the files aside and begins a new chain (JournalFolder::beginAnew()); kept is what the
    /// keychain has.
    void beginAnew(const QString &reason, const std::optional<JournalMark> &kept,
                   std::function<void(const Result<QString> &)> done);

private:
    struct Item
    {
        JournalRecord record;
        Written written;
    };

    void loop();
    Result<Done> ready();
    Result<Done> openAgain();
    Result<Done> take(std::unique_ptr<JournalFile> file);
    Result<Done> write(std::vector<Item> &items);
    void writeAll(std::vector<Item> items);
    void fail(std::vector<Item> &items, const ApiError &error);
    void tell(const std::optional<ApiError> &fault);
    void removeOld();
    JournalFolder folder() const { return JournalFolder(m_setup.folder, m_setup.copy); }
    QJsonObject endOf(const std::optional<JournalMark> &kept);
    void beginAnewNow(const QString &reason, const std::optional<JournalMark> &kept,
                      const std::function<void(const Result<QString> &)> &done);

    const JournalWriting m_setup;
    const std::function<void(const State &)> m_told;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Item> m_queue; ///< guarded, as all that follow up to the thread
    std::deque<std::function<void()>> m_work;
    bool m_isPrompt = false;
    bool m_isEnding = false;
    std::function<void()> m_gone;

    // The thread's own.
    EpochMs m_now; ///< the time of what is being written, or was last
    std::unique_ptr<JournalFile> m_file;
    std::vector<Item> m_kept; ///< failed, and to be tried again
    std::optional<ApiError> m_fault;
    EpochMs m_faultSince = 0;
    JournalMark m_mark;
    std::optional<JournalMark> m_anchored;
    bool m_isUnanchored = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace motorpool
