// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalwriter.h"
#include "secretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace motorpool {

/// A mark as one line of text, for the keychain.
QByteArray textOf(const JournalMark &mark);
std::optional<JournalMark> markFrom(const QByteArray &text);

/// Where the end of an application's chain is kept out of reach of whoever edits files: in its
/// keychain. Lives on the store's thread.
///
/// What is kept there is read first, and compared with the file by whoever owns this. Nothing is
/// written before that, and nothing any more once the two contradict each other: a mark that proves
/// that records are missing must not be covered by a newer one.
class JournalAnchor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading,     ///< not known yet
        Kept,        ///< the keychain has a mark of this chain
        NotKept,     ///< it cannot be kept: no keychain for this application, or it failed
        Waiting,     ///< the keychain is locked
        Contradicts, ///< the keychain's mark does not fit the file
    };

    /// The store outlives it.
    JournalAnchor(SecretStore *secrets, const Application &application,
                  std::chrono::milliseconds pause = std::chrono::seconds(30),
                  QObject *parent = nullptr);

    State state() const { return m_state; }
    std::optional<ApiError> error() const { return m_error; }    ///< of NotKept and Waiting
    std::optional<JournalMark> found() const { return m_found; } ///< as it was read
    std::optional<JournalMark> kept() const { return m_kept; }   ///< as it stands there now

    /// The answer to compare().
    void agree(bool fits);

    /// The chain has come so far; now: it is written at once, else with what comes soon.
    void move(const JournalMark &mark, bool now);

    /// A new chain was begun on purpose.
    void replace();

    /// Writes what waits to be written; done when nothing is under way.
    Call<Done> *settle(QObject *parent);

Q_SIGNALS:
    void changed();
    void settled();
    /// Say with agree() whether the file has this record with this hash.
    void compare(const motorpool::JournalMark &mark);

private:
    void read();
    void write();
    void set(State state, const std::optional<ApiError> &error = {});

    SecretStore *m_secrets;
    SecretName m_name;
    QTimer m_pause;
    State m_state = State::Reading;
    std::optional<ApiError> m_error;
    std::optional<JournalMark> m_found;
    std::optional<JournalMark> m_kept;
    JournalMark m_latest;
    bool m_isAgreed = false;
    bool m_isWriting = false;
    bool m_isSettling = false; ///< somebody waits until it is agreed and written
};

} // namespace motorpool
