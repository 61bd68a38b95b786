// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "singleinstance.h"

class QLocalServer;
class QLocalSocket;

namespace motorpool {

/// By a local socket that this person alone can open: for platforms without a session bus. One
/// JSON object on one line goes over it, and "ok" or why not comes back. It lies in a folder that
/// is this person's and closed to others (XDG_RUNTIME_DIR, or one for temporary files that is so);
/// in any other one somebody else could have put it there before us, and a start is alone.
class LocalInstance final : public SingleInstance
{
    Q_OBJECT

public:
    LocalInstance(const InstanceFolders &folders, QObject *parent);

    Outcome start(const HandOver &handOver) override;

    /// Where it lies, or its name where that alone is this person's; empty where nowhere is.
    static QString place(const InstanceFolders &folders);

private:
    bool tell(const HandOver &handOver, Outcome *outcome);
    void greet();
    void read(QLocalSocket *from);

    QString m_name; ///< empty: there is no place for it
    QLocalServer *m_server;
};

} // namespace motorpool
