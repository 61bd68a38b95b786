// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include "clock.h"
#include "demorandom.h"
#include "demosender.h"
#include "demoservice.h"
#include "httpserver.h"
#include "tokenendpoint.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// "client_" and 26 letters and digits, as the dashboard gives them out.
QByteArray clientIdOf(quint32 seed)
{
    static constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    DemoRandom random = DemoRandom::forItem(seed, 5'000'000);
    QByteArray id = "client_01";
    while (id.size() < 7 + 26)
        id += random.pick(std::span(digits));
    return id;
}

SecretBytes inventedSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray text =
        QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    return SecretBytes::take(text);
}

FleetPlan planOf(const DemoOptions &options)
{
    return {options.seed, options.users, options.vehicles, options.firstUserVehicles};
}

std::optional<Limits> bucketOf(const DemoOptions &options)
{
    if (!options.bucket && options.faults.contains(u"bucket"_s))
        return Limits();
    return options.bucket;
}

} // namespace

struct DemoServer::Private
{
    explicit Private(const DemoOptions &options)
        : clock(options.clock ? options.clock : &machineClock)
        , clientId(clientIdOf(options.seed))
        , secret(std::make_shared<const SecretBytes>(inventedSecret()))
        , managementToken(std::make_shared<const SecretBytes>(inventedSecret()))
        // A copy of its own: a secret is not for two threads at once.
        , tokens(clientId, secret->clone(), std::chrono::seconds(options.tokenLifetime), clock)
        , service(planOf(options), options.faults, options.lateness, bucketOf(options), &tokens,
                  clock)
        , server([this](const HttpServerRequest &request) { return service.answer(request); })
    {
    }

    SystemClock machineClock;
    const Clock *clock;
    QByteArray clientId;
    Secret secret;
    Secret managementToken;
    TokenEndpoint tokens;
    DemoService service;
    HttpServer server; // its threads use all the others
    std::unique_ptr<DemoSender> sender;
};

DemoServer::DemoServer(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

DemoServer::~DemoServer() = default;

Result<Done> DemoServer::start()
{
    return d->server.start();
}

Application DemoServer::application() const
{
    Application application;
    application.id = u"00000000-0000-4000-8000-00000000de30"_s;
    application.name = QCoreApplication::translate("Demo", "Demo fleet");
    application.clientId = QString::fromLatin1(d->clientId);
    const QUrl url = d->server.url();
    application.hosts = {url, url, url};
    application.secretPlace = SecretPlace::Demo;
    // Invented, so that links for owners can be looked at; they lead nowhere.
    application.applicationId = u"00000000-0000-4000-8000-00000000de31"_s;
    application.redirectUri = u"https://example.com/callback"_s;
    return application;
}

Secret DemoServer::secret() const
{
    return d->secret;
}

Secret DemoServer::managementToken() const
{
    return d->managementToken;
}

Result<Done> DemoServer::deliverTo(const QUrl &url, const DemoDeliveryOptions &options)
{
    d->sender.reset();
    if (url.isEmpty())
        return Done{};
    if (url.scheme() != "http"_L1 || !isLoopback(url)) {
        ApiError error;
        error.kind = ApiError::Kind::Usage;
        error.detail = u"the demo delivers to http on a loopback host alone"_s;
        error.isUnsent = true;
        return Failure(error);
    }
    const DemoSender::From from{&d->service.fleet(), &d->service.deeds(),
                                d->service.subscriptions(), d->managementToken.get(), d->clock};
    d->sender = std::make_unique<DemoSender>(from, url, options);
    connect(d->sender.get(), &DemoSender::attempted, this, &DemoServer::deliveryAttempted);
    connect(d->sender.get(), &DemoSender::verified, this, &DemoServer::webhookVerified);
    return Done{};
}

bool DemoServer::isDelivering() const
{
    return d->sender != nullptr;
}

void DemoServer::verify()
{
    if (d->sender)
        d->sender->verify();
}

int DemoServer::tokenRequests() const
{
    return d->service.tokenRequests();
}

int DemoServer::listRequests() const
{
    return d->service.listRequests();
}

int DemoServer::deedRequests() const
{
    return d->service.deedRequests();
}

void DemoServer::revokeTokens()
{
    d->tokens.revokeAll();
}

QString DemoServer::firstUserId() const
{
    return QString::fromLatin1(d->service.fleet().users.front().id);
}

QString DemoServer::firstVehicleId() const
{
    const auto &vehicles = d->service.fleet().vehicles;
    return vehicles.empty() ? QString() : QString::fromLatin1(vehicles.front().id);
}

} // namespace motorpool
