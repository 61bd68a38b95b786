// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace motorpool {

/// A server that writes raw bytes, right or wrong, on a loopback port: for what a real network
/// stack makes of them. handler gets each complete request and the socket to answer on.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QByteArray &request, QTcpSocket *socket)>;

    /// server is any QTcpServer, such as a QSslServer; a plain one if null.
    explicit RawServer(Handler handler, std::unique_ptr<QTcpServer> server = nullptr)
        : m_handler(std::move(handler))
        , m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
    {
        m_server->listen(QHostAddress::LocalHost);
        // QSslServer hands out a connection when it is encrypted.
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::take);
    }

    QUrl url(const QString &scheme = QStringLiteral("http"),
             const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QUrl result;
        result.setScheme(scheme);
        result.setHost(host);
        result.setPort(m_server->serverPort());
        return result;
    }

    void writeToAll(const QByteArray &bytes)
    {
        for (auto it = m_buffers.keyBegin(); it != m_buffers.keyEnd(); ++it)
            (*it)->write(bytes);
    }

    int connections() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; }

    static QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK",
                             const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
    }

private:
    void take()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = buffer.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 || at > head ? 0
                                : buffer.mid(at + 15, buffer.indexOf('\r', at) - at - 15).toInt();
        if (buffer.size() < head + 4 + length)
            return;
        const QByteArray request = std::exchange(buffer, {});
        m_requests.append(request);
        m_handler(request, socket);
    }

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace motorpool
