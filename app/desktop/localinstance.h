// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "singleinstance.h"

class QLocalServer;
class QLocalSocket;

namespace motorpool {

/// By a local socket that this person alone can open: for platforms without a session bus. One
/// JSON object on one line goes over it, and "ok" or why not comes back.
class LocalInstance final : public SingleInstance
{
    Q_OBJECT

public:
    LocalInstance(const InstanceFolders &folders, QObject *parent);

    Outcome start(const HandOver &handOver) override;

private:
    bool tell(const HandOver &handOver, Outcome *outcome);
    void greet();
    void read(QLocalSocket *from);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace motorpool
