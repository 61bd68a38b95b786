// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryintake.h"
#include "httpserver.h"
#include "refusallimit.h"
#include "signature.h"

#include <QUrl>

namespace motorpool {

struct SkimmedEvent;

/// Where a receiver listens and what it puts up with.
struct ReceiverOptions
{
    ReceiverOptions();

    /// Address, port, TLS, timeouts, connections and memory. Deliveries are 50 KB at most, as
    /// Smartcar says; the limits are 256 KB, and 8 KB for a head. All memory is 40 MB, of which
    /// what waits to be stored takes its part.
    HttpServerOptions http;
    /// As a client sends it, percent-encoded; all others are a 404. Empty: any will do.
    QByteArray path = "/";
    DeliveryIntake::Options intake;
};

/// Takes Smartcar's deliveries: verifies each, has it stored, and answers only once that is
/// durable. Its threads are its own; nothing of it needs an event loop.
///
/// Answers: 200 for what is durable, whether new or there already, and for a VERIFY with the
/// challenge's answer; 401, 400, 404, 405, 413, 422, 431 without a word on why; 503 for what may
/// work later: no key, too much under way, storage lost.
class Receiver
{
public:
    using MakeKeeper = DeliveryIntake::MakeKeeper;

    /// The keys, which may be exchanged at any time, and the observer, which may be null, must
    /// outlive this. The keeper is made, used and destroyed on the writing thread.
    Receiver(const SigningKeys &keys, MakeKeeper makeKeeper, ReceiverOptions options = {},
             ReceiverObserver *observer = nullptr);
    ~Receiver(); ///< stops, with no grace

    /// Listens. That the storage is lost does not keep it from starting: it answers 503 until then.
    /// Errors as HttpServer::start().
    Result<Done> start();

    /// Accepts nothing more, answers what is under way for at most so long, stores what it took,
    /// and ends. Blocks meanwhile. Does nothing when not started.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

    bool isListening() const { return m_server.port() != 0; }
    quint16 port() const { return m_server.port(); }
    QUrl url() const; ///< with the path; empty when not listening
    int openConnections() const { return m_server.openConnections(); }

    // From any thread.
    bool isStorageUp() const { return m_intake.isStorageUp(); }
    std::chrono::milliseconds writesFor() const { return m_intake.writesFor(); }
    bool isReady() const { return isStorageUp() && !m_keys.isEmpty(); }
    const ReceiverCounters &counters() const { return m_counters; }

private:
    void take(HttpServerRequest request, HttpResponder answer);
    void takeUnsigned(const HttpServerRequest &request, SignatureVerdict verdict,
                      HttpResponder answer);
    void takeSigned(HttpServerRequest request, std::size_t key, HttpResponder answer,
                    std::chrono::steady_clock::time_point cameAt);
    void answerChallenge(const SkimmedEvent &event, std::optional<std::size_t> key,
                         HttpResponder answer);
    void refuse(Refusal refusal, const HttpServerRequest &request, HttpResponder answer);
    void countUnread(int status);

    const SigningKeys &m_keys;
    ReceiverOptions m_options;
    ReceiverCounters m_counters;
    RefusalLimit m_refusals;
    DeliveryIntake m_intake;
    HttpServer m_server; // last: its threads use all the others
};

} // namespace motorpool
