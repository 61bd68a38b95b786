// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver.h"

#include <QTcpSocket>
#include <QTest>

namespace motorpool {

/// A client that sends exactly these bytes and keeps exactly what comes back.
class RawClient
{
public:
    explicit RawClient(const HttpServer &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes); // buffered until connected
    }
    const QByteArray &received() const { return m_received; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isSent() const { return isClosed() || (isConnected() && m_socket.bytesToWrite() == 0); }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }
    void close() { m_socket.disconnectFromHost(); }

    int statusLine() const { return m_received.mid(9, 3).toInt(); }
    QByteArray body() const { return m_received.mid(m_received.indexOf("\r\n\r\n") + 4); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace motorpool
