// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionmodel.h"
#include "lookup.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace motorpool {

class Workspace;

/// Reads the connections of a subject into a model and tells how that goes. Reading them again
/// changes rows in place; another subject or mode starts from nothing.
class ConnectionList : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,  ///< no application is open
        Idle,    ///< nothing was looked up yet
        Reading, ///< a list is being read
        Done,    ///< read to its end
        Stopped, ///< cancelled; what was read stays
        Failed,  ///< ended with error(); what was read stays
        Refused, ///< a redirect that reports an error; redirect() says which
    };

    /// The workspace outlives it.
    explicit ConnectionList(Workspace *workspace, QObject *parent = nullptr);
    ~ConnectionList() override;

    ConnectionModel *model() { return &m_model; }
    const ConnectionModel *model() const { return &m_model; }

    void open(const Subject &subject);
    void setMode(Mode mode);
    void refresh(); ///< also tries again after an error
    void cancel();

    State state() const { return m_state; }
    Mode mode() const { return m_mode; }
    /// What was asked for, or what it turned out to be once something was found.
    const Subject &subject() const { return m_matched ? *m_matched : m_subject; }
    const std::optional<ApiError> &error() const { return m_error; }
    const std::optional<LookupEnd> &end() const { return m_end; } ///< of the last list read
    const std::optional<ConnectRedirect> &redirect() const { return m_redirect; }
    bool hasPage() const { return m_hasPage; } ///< of the list being read
    bool isFirstRound() const { return m_isFirstRound; }

Q_SIGNALS:
    void stateChanged();
    void progressed(int received, std::optional<int> total);

private:
    void adoptSession();
    void letGo();
    void start(bool firstRound);
    void finished(const Result<LookupEnd> &end);
    void setState(State state);
    void retryWhenUnlocked();

    Workspace *m_workspace;
    ConnectionModel m_model;
    std::unique_ptr<Lookup> m_lookup;
    QPointer<StreamCall<ConnectionPage, LookupEnd>> m_call;
    Subject m_subject;
    QList<Subject> m_readings; ///< of a redirect: what it names, to be tried in this order
    Mode m_mode = Mode::Live;
    State m_state = State::Closed;
    std::optional<Subject> m_matched;
    std::optional<LookupEnd> m_end;
    std::optional<ConnectRedirect> m_redirect;
    std::optional<ApiError> m_error;
    bool m_hasPage = false;
    bool m_isFirstRound = true;
};

} // namespace motorpool
