// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace motorpool {

/// One window for a person's session and folders: whoever starts first takes in what later starts
/// hand over.
///
/// What is handed over comes from any program of the same person and is not to be trusted with
/// more than showing something. A flood of it comes out a few times a second, the newest each
/// time. Lives on the GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,      ///< this is the window that takes in the others
        HandedOver, ///< another has taken it; there is nothing left to do
        Refused,    ///< another said that it cannot be used; detail() tells
        Alone,      ///< no other can be told, nor will any tell us; detail() says why
    };

    explicit SingleInstance(QObject *parent = nullptr);

    /// Becomes the first, or hands over to the one that is. Before there is a window, as it waits
    /// for an answer, for some seconds at most.
    virtual Outcome start(const HandOver &handOver) = 0;

    const QString &detail() const { return m_detail; } ///< in words of the system, untranslated

Q_SIGNALS:
    void received(const motorpool::HandOver &handOver);

protected:
    /// For who receives it: tells of it, soon.
    void take(const HandOver &handOver);
    void setDetail(const QString &detail) { m_detail = detail; }

private:
    QString m_detail;
    QElapsedTimer m_sinceLast;
    QTimer m_soon;
    HandOver m_newest;
};

/// Which starts belong together: those of one person that work with the same folders.
struct InstanceFolders
{
    QString config;
    QString data;
    bool isUsual = true; ///< nobody asked for other folders

    QString name() const; ///< short, and the same for each way of writing the folders
};

/// The way of this platform. Named here, chosen by the build: the session's D-Bus where that is the
/// desktop's way, else a local socket.
SingleInstance *makeSingleInstance(const InstanceFolders &folders, QObject *parent);

/// The desktop's leave to come to the front as it was given to this process. Ask before
/// QApplication is made, which takes it out of the environment.
QByteArray givenActivationToken();

} // namespace motorpool
