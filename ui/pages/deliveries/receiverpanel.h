// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiverhost.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;
class QSpinBox;

namespace motorpool {

class Preferences;
class StatusPill;

/// Starts and stops this window's receiver of deliveries, and says where it listens.
class ReceiverPanel : public QWidget
{
    Q_OBJECT

public:
    /// The preferences outlive it, and remember the port.
    explicit ReceiverPanel(Preferences *preferences, QWidget *parent = nullptr);

    /// Null: there is none, as no application is open.
    void setHost(ReceiverHost *host);

    void start();
    void focusStart(); ///< for who starts from elsewhere by a key ///< as the button does

    QList<QAbstractButton *> actionButtons() const;

Q_SIGNALS:
    void startWanted(quint16 port);
    void stopWanted();

private:
    void showState();
    void keepFocus(const QWidget *had);
    void tell(ReceiverHost::State state);
    void copyAddress() const;

    Preferences *m_preferences;
    QPointer<ReceiverHost> m_host;
    StatusPill *m_pill;
    QLabel *m_address;
    QPushButton *m_copy;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QPushButton *m_start;
    QPushButton *m_stop;
    ReceiverHost::State m_told = ReceiverHost::State::Stopped;
    bool m_isFocusLost = false; ///< the button that had it is gone, and the other is not there yet
};

} // namespace motorpool
