// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QQueue>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace motorpool {

/// A request as it left for the network.
struct FakeRequest
{
    QByteArray method;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
};

/// What becomes of a request.
struct FakeAnswer
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< instead of an answer
    bool waits = false; ///< until release() is called for it; for ever, if it is not
};

/// A network that does as scripted and keeps what was asked of it. A request that nothing was
/// scripted for fails the test.
class FakeNam final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// Scripts the answer to the next request that has none yet.
    void answer(int status, const QByteArray &body,
                const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    void fail(QNetworkReply::NetworkError error);
    void hang(int status = 200, const QByteArray &body = {});

    /// Answers every request for which the script has nothing.
    void setHandler(std::function<FakeAnswer(const FakeRequest &)> handler);

    /// Lets the oldest waiting reply go; false if none waits.
    bool release();

    /// Lets all that wait go, the newest first.
    void releaseBackwards();

    const QList<FakeRequest> &requests() const { return m_requests; }
    int aborted() const { return m_aborted; }
    int waiting() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    friend class FakeReply;

    QQueue<FakeAnswer> m_script;
    std::function<FakeAnswer(const FakeRequest &)> m_handler;
    QList<FakeRequest> m_requests;
    QList<QPointer<class FakeReply>> m_waiting;
    int m_aborted = 0;
};

/// A reply of the FakeNam.
class FakeReply final : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(FakeNam *network, QNetworkAccessManager::Operation operation,
              const QNetworkRequest &request, const FakeAnswer &answer);

    void abort() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

    void deliver();

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void end(NetworkError error);

    FakeNam *m_network;
    FakeAnswer m_answer;
    qint64 m_read = 0;
    bool m_delivered = false;
};

} // namespace motorpool
