// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenam.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstring>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray verb(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

QByteArray FakeRequest::header(QByteArrayView name) const
{
    for (const auto &[found, value] : headers) {
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void FakeNam::answer(int status, const QByteArray &body,
                     const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    m_script.enqueue(answer);
}

void FakeNam::fail(QNetworkReply::NetworkError error)
{
    FakeAnswer answer;
    answer.error = error;
    m_script.enqueue(answer);
}

void FakeNam::hang(int status, const QByteArray &body)
{
    FakeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.waits = true;
    m_script.enqueue(answer);
}

void FakeNam::setHandler(std::function<FakeAnswer(const FakeRequest &)> handler)
{
    m_handler = std::move(handler);
}

bool FakeNam::release()
{
    while (!m_waiting.isEmpty()) {
        if (const QPointer<FakeReply> reply = m_waiting.takeFirst()) {
            reply->deliver();
            return true;
        }
    }
    return false;
}

void FakeNam::releaseBackwards()
{
    const auto waiting = std::exchange(m_waiting, {});
    std::for_each(waiting.rbegin(), waiting.rend(), [](const QPointer<FakeReply> &reply) {
        if (reply)
            reply->deliver();
    });
}

int FakeNam::waiting() const
{
    return static_cast<int>(std::count_if(m_waiting.begin(), m_waiting.end(),
                                          [](const auto &reply) { return !reply.isNull(); }));
}

QNetworkReply *FakeNam::createRequest(Operation operation, const QNetworkRequest &request,
                                      QIODevice *body)
{
    FakeRequest asked;
    asked.method = verb(operation, request);
    asked.url = request.url();
    const auto names = request.rawHeaderList();
    for (const QByteArray &name : names)
        asked.headers.append({name, request.rawHeader(name)});
    if (body != nullptr)
        asked.body = body->readAll();
    m_requests.append(asked);

    FakeAnswer answer;
    answer.status = 599;
    if (!m_script.isEmpty()) {
        answer = m_script.dequeue();
    } else if (m_handler) {
        answer = m_handler(asked);
    } else {
        const QByteArray said = "unscripted request: " + asked.method + ' ' + asked.url.toEncoded();
        QTest::qFail(said.constData(), __FILE__, __LINE__);
    }
    auto *reply = new FakeReply(this, operation, request, answer);
    if (answer.waits)
        m_waiting.append(reply);
    else
        QTimer::singleShot(0, reply, &FakeReply::deliver);
    return reply;
}

FakeReply::FakeReply(FakeNam *network, QNetworkAccessManager::Operation operation,
                     const QNetworkRequest &request, const FakeAnswer &answer)
    : QNetworkReply(network)
    , m_network(network)
    , m_answer(answer)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FakeReply::deliver()
{
    if (isFinished())
        return;
    if (m_answer.error != NoError) {
        end(m_answer.error);
        return;
    }
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
    for (const auto &[name, value] : std::as_const(m_answer.headers))
        setRawHeader(name, value);
    m_delivered = true;
    const QPointer<FakeReply> alive(this);
    Q_EMIT metaDataChanged();
    if (!alive || isFinished())
        return;
    if (!m_answer.body.isEmpty())
        Q_EMIT readyRead();
    if (!alive || isFinished())
        return;
    NetworkError error = NoError;
    if (m_answer.status >= 500)
        error = UnknownServerError;
    else if (m_answer.status >= 400)
        error = UnknownContentError;
    end(error);
}

void FakeReply::abort()
{
    if (isFinished())
        return;
    ++m_network->m_aborted;
    end(OperationCanceledError);
}

void FakeReply::end(NetworkError error)
{
    setFinished(true);
    if (error != NoError) {
        setError(error, u"as the test wants it"_s);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return m_delivered ? m_answer.body.size() - m_read : 0;
}

qint64 FakeReply::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_answer.body.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace motorpool
