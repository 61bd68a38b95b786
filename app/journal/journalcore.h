// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalanchor.h"
#include "journalsettings.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace motorpool {

/// What stays of a journal until all is written: its thread and its anchor. Whoever has it lets go
/// of it by leave(); it then goes on by itself, and ends by itself or with the secrets.
class JournalCore : public QObject
{
    Q_OBJECT

public:
    /// No folder: in memory, and no secrets are needed. They outlive it, and own it once it is
    /// left.
    JournalCore(const QString &folder, const JournalAuthor &author, const Application &application,
                SecretStore *secrets, EpochMs now, const JournalSettings &settings);
    ~JournalCore() override; ///< waits for the thread

    JournalWriter *writer() const { return m_writer.get(); }
    JournalAnchor *anchor() const { return m_anchor; } ///< null in memory
    const std::optional<ApiError> &fault() const { return m_fault; }
    const JournalMark &mark() const { return m_mark; }
    int copyError() const { return m_copyError; } ///< of the system's log; 0: none

    /// What is to be called from any thread with the outcome, upon which done is called on this
    /// one. After leave() the call has ended as cancelled, and done is not called any more.
    template <class T>
    std::function<void(const Result<T> &)> relayed(Call<T> *call,
                                                   std::function<void(const Result<T> &)> done)
    {
        const quint64 number = ++m_lastOpen;
        m_open[number] = [call = QPointer(call)] {
            if (call)
                call->finish(gone());
        };
        return [this, number, done = std::move(done)](const Result<T> &result) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done, result] {
                    if (m_open.erase(number) > 0)
                        done(result);
                },
                Qt::QueuedConnection);
        };
    }

    /// The outcome of what the journal did not live to do.
    static Failure gone();

    /// Writes what waits and anchors it, in its own time, and then deletes itself. Calls that are
    /// open end as cancelled.
    void leave();

Q_SIGNALS:
    void faultChanged();
    void moved();
    void anchorChanged();
    void copyErrorChanged();

private:
    void takeState(const JournalWriter::State &state);

    std::map<quint64, std::function<void()>> m_open; ///< ends the call
    quint64 m_lastOpen = 0;
    SecretStore *m_secrets;
    std::optional<ApiError> m_fault;
    JournalMark m_mark;
    int m_copyError = 0;
    std::shared_ptr<std::atomic<int>> m_lastCopyError;
    std::unique_ptr<JournalWriter> m_writer;
    JournalAnchor *m_anchor = nullptr;
};

} // namespace motorpool
