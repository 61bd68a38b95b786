// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "network.h"
#include "probetools.h"
#include "requestlog.h"
#include "transport.h"

#include <QLocale>

#include <cstdlib>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// The Date header has whole seconds, and an answer takes some time: below this nothing is meant.
constexpr qint64 tolerated = 60;

/// IMF-fixdate of RFC 9110, "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Asks for the root of the host, without credentials; whatever it answers has a date.
class ClockProbe final : public Call<QString>
{
public:
    ClockProbe(const ProbeTarget &target, const Clock *clock, QObject *parent)
        : Call(parent)
        , m_host(target.url.host())
        , m_clock(clock)
    {
        start(target);
    }

private:
    void start(const ProbeTarget &target)
    {
        m_network = std::make_unique<Network>(target.application);
        m_transport = std::make_unique<Transport>(m_network->manager(), &m_log, m_clock);
        m_transport->prepareWith(m_network.get());
        if (m_network->fault())
            return finish(Failure(*m_network->fault()));

        HttpRequest request;
        request.url = target.url;
        if (request.url.path().isEmpty())
            request.url.setPath(u"/"_s);
        request.timeout = probePatience;
        m_sentAt = m_clock->utcNow();
        m_transport->send(request, this)->then(this, [this](const Result<HttpAnswer> &answer) {
            conclude(answer);
        });
    }

    void conclude(const Result<HttpAnswer> &answer)
    {
        if (!answer)
            return finish(Failure(answer.error()));
        const QDateTime theirs = readHttpDate(answer->header("Date"));
        if (!theirs.isValid())
            return finish(
                probeWords(QT_TRANSLATE_NOOP("Probe", "not checked, %1 does not say the time"))
                    .arg(m_host));
        const QDateTime ours = m_sentAt.addMSecs(m_sentAt.msecsTo(m_clock->utcNow()) / 2);
        const qint64 ahead = theirs.secsTo(ours);
        const QString found =
            ahead == 0  ? probeWords(QT_TRANSLATE_NOOP("Probe", "right to the second"))
            : ahead > 0 ? probeWords(QT_TRANSLATE_NOOP("Probe", "%1 s ahead")).arg(ahead)
                        : probeWords(QT_TRANSLATE_NOOP("Probe", "%1 s behind")).arg(-ahead);
        if (std::abs(ahead) <= tolerated)
            return finish(found);
        finish(probeFailure(ApiError::Kind::Tls, probeWords(QT_TRANSLATE_NOOP("Probe", "clock")),
                            found));
    }

    QString m_host;
    const Clock *m_clock;
    QDateTime m_sentAt;
    RequestLog m_log;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Transport> m_transport;
};

} // namespace

Call<QString> *probeClock(const ProbeTarget &target, const Clock *clock, QObject *parent)
{
    return new ClockProbe(target, clock, parent);
}

} // namespace motorpool
