// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "freshids.h"
#include "signature.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace motorpool {

using namespace std::chrono;

namespace {

constexpr int perManager = 6; ///< connections that one manager has to a host at the most
constexpr qsizetype mostAnswer = 4 * 1024;
constexpr qsizetype mostFailures = 5;

/// Headers that belong to the connection, which is another one now.
bool belongsToConnection(const QByteArray &name)
{
    constexpr QByteArrayView names[] = {"host",    "content-length",    "connection",
                                        "expect",  "transfer-encoding", "accept-encoding",
                                        "te",      "upgrade",           "keep-alive",
                                        "trailer", "proxy-connection",  "proxy-authorization",
                                        "cookie"};
    return std::any_of(std::begin(names), std::end(names), [&](QByteArrayView one) {
        return one.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isSendable(const BenchHeader &header)
{
    const auto isFine = [](const QByteArray &text) {
        return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
    };
    return !header.name.isEmpty() && isFine(header.name) && isFine(header.value) &&
           !header.name.contains(' ') && !belongsToConnection(header.name);
}

class Replaying final : public StreamCall<ReplayProgress, ReplayResult>
{
public:
    Replaying(const ReplayPlan &plan, QObject *parent)
        : StreamCall(parent)
        , m_plan(plan)
        , m_url(plan.target.url)
    {
        m_plan.times = std::clamp(plan.times, 1, mostReplays);
        m_plan.parallel = std::clamp(plan.parallel, 1, std::min(mostParallel, m_plan.times));
        for (int i = 0; i < m_plan.parallel; i += perManager) {
            auto *manager = new QNetworkAccessManager(this);
            manager->setProxy(QNetworkProxy::NoProxy);
            manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            manager->setStrictTransportSecurityEnabled(false);
            m_managers.append(manager);
        }
        m_times.reserve(std::size_t(m_plan.times));
        // The first one alone: it finds out on which address "localhost" listens.
        QTimer::singleShot(0, this, [this] { send(0); });
        m_telling.callOnTimeout(this, [this] { deliver({m_result.sent, m_plan.times}); });
        m_telling.start(100);
    }

private:
    QByteArray bodyNow() const
    {
        return m_plan.hasNewIds ? withFreshIds(m_plan.request.body, QDateTime::currentDateTimeUtc())
                                : m_plan.request.body;
    }

    QNetworkRequest requestFor(const QByteArray &body) const
    {
        QNetworkRequest request(m_url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setTransferTimeout(int(m_plan.patience.count()));
        request.setRawHeader("Content-Type", "application/json");
        for (const BenchHeader &header : m_plan.request.headers) {
            if (isSendable(header))
                request.setRawHeader(header.name, header.value);
        }
        request.setRawHeader("Host", m_plan.target.hostHeader);
        request.setRawHeader("Accept-Encoding", "identity");
        if (m_plan.key && m_plan.keys)
            request.setRawHeader(signatureHeader, m_plan.keys->sign(*m_plan.key, body));
        return request;
    }

    void send(int lane)
    {
        if (m_started == m_plan.times)
            return;
        const int number = ++m_started;
        const QByteArray body = bodyNow();
        const QByteArray method =
            m_plan.request.method.isEmpty() ? QByteArray("POST") : m_plan.request.method;
        QElapsedTimer since;
        since.start();
        QNetworkReply *reply =
            m_managers.at(lane / perManager)->sendCustomRequest(requestFor(body), method, body);
        connect(reply, &QNetworkReply::finished, this, [this, reply, lane, number, since] {
            take(reply, lane, number, microseconds(since.nsecsElapsed() / 1000));
        });
        // An answer without an end is read no further.
        connect(reply, &QNetworkReply::readyRead, reply, [reply] {
            if (reply->bytesAvailable() > 64 * mostAnswer)
                reply->abort();
        });
    }

    void take(QNetworkReply *reply, int lane, int number, microseconds took)
    {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (number == 1 && status == 0 && m_plan.target.other &&
            reply->error() == QNetworkReply::ConnectionRefusedError &&
            m_url != *m_plan.target.other) {
            m_url = *m_plan.target.other;
            m_started = 0;
            return send(lane);
        }
        const QByteArray answer = reply->isOpen() ? reply->read(mostAnswer) : QByteArray();
        ++m_result.sent;
        if (status == 0)
            ++m_result.unanswered;
        else
            ++m_result.byStatus[status], m_times.push_back(took);
        if (status >= 200 && status < 300)
            ++m_result.accepted;
        else if (m_result.failures.size() < mostFailures)
            m_result.failures.append({number, status, wordsOf(reply, status, answer)});
        if (number == 1)
            m_result.firstAnswer = answer;
        if (m_result.sent == m_plan.times)
            return end();
        if (number == 1) {
            for (int other = 1; other < m_plan.parallel; ++other)
                send(other);
        }
        send(lane);
    }

    static QString wordsOf(const QNetworkReply *reply, int status, const QByteArray &answer)
    {
        if (status == 0)
            return reply->errorString();
        return QString::fromUtf8(answer.split('\n').first().left(200));
    }

    microseconds quantile(double part)
    {
        if (m_times.empty())
            return {};
        const auto place = std::size_t(std::ceil(part * double(m_times.size()))) - 1;
        return m_times[std::min(place, m_times.size() - 1)];
    }

    void end()
    {
        m_telling.stop();
        std::sort(m_times.begin(), m_times.end());
        m_result.p50 = quantile(0.5);
        m_result.p99 = quantile(0.99);
        m_result.slowest = quantile(1);
        finish(m_result);
    }

    ReplayPlan m_plan;
    QUrl m_url;
    QList<QNetworkAccessManager *> m_managers;
    QTimer m_telling;
    ReplayResult m_result;
    std::vector<microseconds> m_times;
    int m_started = 0;
};

} // namespace

StreamCall<ReplayProgress, ReplayResult> *replay(const ReplayPlan &plan, QObject *parent)
{
    return new Replaying(plan, parent);
}

} // namespace motorpool
