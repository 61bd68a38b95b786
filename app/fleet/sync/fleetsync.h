// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsclient.h"
#include "fleetstore.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace motorpool {

/// How a sync came to its end.
struct SyncEnd
{
    SyncCounts counts;
    int passes = 0; ///< times that the list was read; more than once if it changed meanwhile
    int unsure = 0; ///< not in the list and not found out whether gone, for it went on changing
    int pages = 0;  ///< of all passes
    bool hasSettled = true; ///< the last pass met each connection that the service counted
};

/// Brings the fleet in step with the application's connections: reads all of them, merges them
/// while they arrive, and at the end marks what vanished. A list that changes while it is read is
/// read again; what then still is in doubt is asked for by its id. Listing costs no vehicle calls.
///
/// It may be stopped at any moment, by cancel(), an error or the end of the program: what had come
/// stays, nothing is taken for gone, and the next sync begins anew. Lives on the GUI thread.
class FleetSync : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< none was begun
        Running,
        Done, ///< end() tells
        Cancelled,
        Failed, ///< error() tells
    };

    /// Client and store outlive it.
    FleetSync(ConnectionsClient *client, FleetStore *store, QObject *parent = nullptr);
    ~FleetSync() override;

    void start(Mode mode);
    void cancel();

    State state() const { return m_state; }
    Mode mode() const { return m_mode; }
    int received() const { return m_received; } ///< connections of this pass
    std::optional<int> total() const { return m_total; }
    int pass() const { return m_end.passes; } ///< from 1 on
    const std::optional<ApiError> &error() const { return m_error; }
    const SyncEnd &end() const { return m_end; }

Q_SIGNALS:
    void stateChanged();
    void progressed();

private:
    void startPass();
    void take(const ConnectionBatch &page);
    void endPass(const ConnectionListEnd &end);
    void judge(const FleetStore::Seen &seen, const ConnectionListEnd &end);
    void findMissing();
    void checkNext();
    void finish();
    void fail(const ApiError &error);
    void setState(State state);

    ConnectionsClient *m_client;
    FleetStore *m_store;
    QPointer<QObject> m_run; ///< parent of all calls of the sync under way
    Mode m_mode = Mode::Live;
    State m_state = State::Idle;
    int m_received = 0;
    std::optional<int> m_total;
    QList<FleetStore::Missing> m_doubtful; ///< still to be asked for
    QList<quint32> m_gone;
    SyncEnd m_end;
    std::optional<ApiError> m_error;
};

} // namespace motorpool
