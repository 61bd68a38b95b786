// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace motorpool {

/// SIGTERM, SIGINT and SIGHUP as signals of the event loop. The second that wants an end ends the
/// process at once. One at most, on the thread of the event loop.
class ServiceSignals : public QObject
{
    Q_OBJECT

public:
    explicit ServiceSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void stopWanted();
    void reloadWanted();
};

} // namespace motorpool
