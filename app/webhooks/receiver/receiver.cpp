// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiver.h"

#include "bodyidentity.h"
#include "challenge.h"
#include "eventskim.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr qsizetype longestSignature = 200; ///< of what is kept of a header
constexpr qsizetype longestPeer = 64;
constexpr qsizetype longestPath = 200; ///< told of a request that came to another one
constexpr qsizetype longestChallenge = 256;
constexpr qsizetype longestUnsigned = 16 * 1024; ///< of a VERIFY: nobody else's JSON is parsed

HttpServerResponse bare(int status)
{
    HttpServerResponse response;
    response.status = status;
    return response;
}

int statusOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::MissingSignature:
    case Refusal::BrokenSignature:
    case Refusal::WrongSignature:
    case Refusal::Challenge:
        return 401;
    case Refusal::NotJson:
    case Refusal::NotHttp:
        return 400;
    case Refusal::TooLarge:
        return 413;
    case Refusal::NotFound:
        return 404;
    case Refusal::Method:
        return 405;
    case Refusal::Unstorable:
        return 422;
    case Refusal::NoKey:
    case Refusal::Busy:
    case Refusal::Storage:
        break;
    }
    return 503;
}

Refusal refusalOf(SignatureVerdict verdict)
{
    if (verdict == SignatureVerdict::Missing)
        return Refusal::MissingSignature;
    return verdict == SignatureVerdict::Broken ? Refusal::BrokenSignature : Refusal::WrongSignature;
}

/// The answer to a challenge is its signature. Whoever could have any text signed without proving
/// himself could have a delivery of his own signed, so that only a text that is none will do.
bool isPlain(const QString &challenge)
{
    return !challenge.isEmpty() && challenge.size() <= longestChallenge &&
           std::ranges::all_of(challenge, [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') ||
                      (u >= u'0' && u <= u'9') || u == u'-' || u == u'_' || u == u'.' ||
                      u == u'~' || u == u'+' || u == u'/' || u == u'=';
           });
}

/// Of what only counts, this is told all the same: a webhook or a proxy with a wrong path looks as
/// if nothing came. What else knocks at a public address is not.
bool isLikeSmartcars(const HttpServerRequest &request)
{
    if (!request.header(signatureHeader).isEmpty())
        return true;
    if (request.method != "POST" || request.body.size() > longestUnsigned)
        return false;
    const auto event = skimEvent(request.body);
    return event && (event->isVerify || !event->head.type.isEmpty());
}

/// Who sent it: the last one that a proxy names, which is whom the proxy saw.
QString peerOf(const HttpServerRequest &request)
{
    const QByteArray forwarded = request.header("X-Forwarded-For");
    const QByteArray last = forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed();
    return QString::fromUtf8((last.isEmpty() ? request.peer : last).left(longestPeer));
}

} // namespace

ReceiverOptions::ReceiverOptions()
{
    http.headerLimit = 8 * 1024;
    http.bodyLimit = 256 * 1024;
    http.connectionLimit = 12'000;
    http.memoryLimit = 40 * 1024 * 1024;
    http.writeTimeout = std::chrono::seconds(15);
    http.idleTimeout =
        std::chrono::seconds(75); // longer than proxies keep theirs by themselves: 60
}

Receiver::Receiver(const SigningKeys &keys, MakeKeeper makeKeeper, ReceiverOptions options,
                   ReceiverObserver *observer)
    : m_keys(keys)
    , m_options(std::move(options))
    , m_intake(std::move(makeKeeper), observer, m_counters, m_options.intake)
    , m_server(HttpAsyncHandler([this](HttpServerRequest request, HttpResponder answer) {
                   take(std::move(request), std::move(answer));
               }),
               [this] {
                   HttpServerOptions http = m_options.http;
                   http.onUnread = [this](int status) { countUnread(status); };
                   return http;
               }())
{
}

Receiver::~Receiver()
{
    stop(std::chrono::milliseconds(0));
}

Result<Done> Receiver::start()
{
    if (isListening()) // before the intake's thread is made anew
        return m_server.start();
    m_intake.start(); // first: what comes at once is taken
    const Result<Done> started = m_server.start();
    if (!started)
        m_intake.stop();
    return started;
}

void Receiver::stop(std::chrono::milliseconds grace)
{
    m_server.stop(grace);
    m_intake.stop();
}

QUrl Receiver::url() const
{
    QUrl url = m_server.url();
    if (!url.isEmpty())
        url.setPath(QString::fromUtf8(m_options.path.isEmpty() ? "/" : m_options.path),
                    QUrl::StrictMode);
    return url;
}

void Receiver::take(HttpServerRequest request, HttpResponder answer)
{
    const auto cameAt = std::chrono::steady_clock::now();
    if (!m_options.path.isEmpty() && request.path != m_options.path) {
        if (isLikeSmartcars(request))
            return refuse(Refusal::NotFound, request, std::move(answer));
        m_counters.refuse(Refusal::NotFound);
        return answer.send(bare(404));
    }
    if (request.method != "POST") {
        m_counters.refuse(Refusal::Method);
        HttpServerResponse response = bare(405);
        response.headers.emplaceBack("Allow", "POST");
        return answer.send(std::move(response));
    }
    ++m_counters.received;
    m_counters.bytes += quint64(request.body.size());
    if (m_keys.isEmpty()) { // not the sender's fault: he is to come again
        m_counters.refuse(Refusal::NoKey);
        return answer.send(bare(503));
    }
    const QByteArray header = request.header(signatureHeader);
    const SignatureCheck check = m_keys.check(header, request.body);
    if (check.verdict == SignatureVerdict::Signed)
        takeSigned(std::move(request), *check.key, std::move(answer), cameAt);
    else
        takeUnsigned(request, check.verdict, std::move(answer));
}

/// Smartcar signs its VERIFY, or does not.
void Receiver::takeUnsigned(const HttpServerRequest &request, SignatureVerdict verdict,
                            HttpResponder answer)
{
    if (verdict != SignatureVerdict::Missing || request.body.size() > longestUnsigned)
        return refuse(refusalOf(verdict), request, std::move(answer));
    const auto event = skimEvent(request.body);
    if (!event || !event->isVerify)
        return refuse(Refusal::MissingSignature, request, std::move(answer));
    if (!isPlain(event->challenge))
        return refuse(Refusal::Challenge, request, std::move(answer));
    answerChallenge(*event, std::nullopt, std::move(answer));
}

void Receiver::takeSigned(HttpServerRequest request, std::size_t key, HttpResponder answer,
                          std::chrono::steady_clock::time_point cameAt)
{
    auto event = skimEvent(request.body);
    // Nor is any other JSON than an object: see isPlain().
    if (!event)
        return refuse(Refusal::NotJson, request, std::move(answer));
    if (event->isVerify)
        return answerChallenge(*event, key, std::move(answer));
    if (event->head.eventId.isEmpty()) // or each try would be an event of its own
        event->head.eventId = bodyIdentity(request.body);
    // 64 digits, as they fitted.
    const QByteArray signature = QByteArray::fromHex(request.header(signatureHeader).trimmed());
    PendingDelivery pending{{std::move(event->head), std::move(request.body),
                             QDateTime::currentDateTimeUtc(), signature, int(key) + 1},
                            std::move(answer),
                            cameAt};
    if (m_intake.offer(pending))
        return;
    m_counters.refuse(Refusal::Busy);
    pending.answer.send(bare(503));
}

void Receiver::answerChallenge(const SkimmedEvent &event, std::optional<std::size_t> key,
                               HttpResponder answer)
{
    ++m_counters.challenges;
    answer.send(
        HttpServerResponse::json(200, challengeAnswer(m_keys, event.challenge, key.value_or(0))));
    m_intake.note(AnsweredChallenge{QDateTime::currentDateTimeUtc(), event.head.webhookId,
                                    event.head.webhookName, key.has_value()});
}

void Receiver::refuse(Refusal refusal, const HttpServerRequest &request, HttpResponder answer)
{
    m_counters.refuse(refusal);
    answer.send(bare(statusOf(refusal)));
    if (const auto untold = m_refusals.take()) {
        QString reason = QString::fromLatin1(refusalName(refusal));
        if (refusal == Refusal::NotFound)
            reason += u' ' + QString::fromUtf8(request.path.left(longestPath));
        m_intake.note({QDateTime::currentDateTimeUtc(),
                       request.header(signatureHeader).left(longestSignature), request.body, reason,
                       peerOf(request)},
                      *untold);
    }
}

/// What the server refused before there was a whole request.
void Receiver::countUnread(int status)
{
    if (status == 413 || status == 431)
        m_counters.refuse(Refusal::TooLarge);
    else
        m_counters.refuse(status == 503 ? Refusal::Busy : Refusal::NotHttp);
}

} // namespace motorpool
