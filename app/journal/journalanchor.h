// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalwriter.h"
#include "secretstore.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QLockFile;

namespace motorpool {

/// Under which an application's keychain has the mark of the journal in this folder. Of each folder
/// there is one, whatever link leads to it: a link that was put in its place makes no other journal
/// of it.
SecretName journalHeadName(const Application &application, const QString &folder);

/// Where the end of an application's chain is kept out of reach of whoever edits files: in its
/// keychain. Lives on the store's thread.
///
/// Whenever something is written there, what is there is read first and compared with the file, and
/// what is written is the file's end at that moment: several programs may do so, one after the
/// other
/// ("journal-anchor.lock"), and a mark only goes forward on its chain. Nothing is written while the
/// two contradict each other: a mark that proves that records are missing must not be covered by a
/// newer one.
class JournalAnchor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading,     ///< not known yet
        Kept,        ///< the keychain has a mark of this chain, or will have the first
        NotKept,     ///< it cannot be kept: no keychain for this application, or it failed
        Waiting,     ///< the keychain is locked
        Contradicts, ///< the keychain's mark does not fit the file
    };

    /// The store outlives it; the writer, too, until its thread has ended.
    JournalAnchor(SecretStore *secrets, const Application &application, JournalWriter *writer,
                  const QString &folder, std::chrono::milliseconds pause, QObject *parent);

    State state() const { return m_state; }
    std::optional<ApiError> error() const { return m_error; } ///< of NotKept and Waiting

    /// The mark in the keychain, as it was last read or written.
    std::optional<JournalMark> kept() const { return m_kept; }

    /// The keychain forgets when the program ends, or there is none for this application.
    bool isWithoutKeychain() const { return !m_hasKeychain; }

    /// The chain has come so far; now: it is written at once, else with what comes soon.
    void move(const JournalMark &mark, bool now);

    /// A new chain was begun on purpose: the next mark is its.
    void replace();

    /// Reads the keychain, and writes what has to be written; done when nothing is under way.
    Call<Done> *settle(QObject *parent);

    /// The file can be read again.
    void goOn();

Q_SIGNALS:
    void changed();
    void settled();

private:
    using Lock = std::shared_ptr<QLockFile>;

    void run();
    void takeLock(int tries);
    void read();
    void compare(const std::optional<JournalMark> &kept);
    void take(const std::optional<JournalMark> &kept, const JournalMark &head);
    void write(const JournalMark &mark);
    void fail(const ApiError &error);
    bool isBehind() const;
    void finish(State state, const std::optional<ApiError> &error = {});

    SecretStore *m_secrets;
    JournalWriter *m_writer;
    SecretName m_name;
    QString m_lockName;
    QTimer m_pause;
    Lock m_lock;
    State m_state = State::Reading;
    std::optional<ApiError> m_error;
    std::optional<JournalMark> m_kept;
    JournalMark m_latest;
    bool m_hasKeychain;
    bool m_isRunning = false;
    bool m_isDue = false;       ///< to be written, not only compared
    bool m_isAgain = false;     ///< once more when it has ended
    bool m_isReplacing = false; ///< what is there is another chain's, and goes
};

} // namespace motorpool
