// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicaller.h"
#include "application.h"
#include "budget.h"
#include "fakenam.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "requestlog.h"
#include "tokensource.h"
#include "transport.h"

#include <QTimer>

namespace motorpool {

/// The whole api room on a scripted network, a clock by hand and waits that take no time.
class ApiRig
{
public:
    explicit ApiRig(const QByteArray &secret = "a-secret-of-the-tests")
    {
        if (!secret.isEmpty())
            secrets.put(application, secret);
        RetryPolicy policy;
        policy.jitter = false;
        policy.after = [this](std::chrono::milliseconds wait, QObject *context,
                              std::function<void()> fn) {
            waits.append(wait);
            clock.advance(wait);
            QTimer::singleShot(0, context, std::move(fn));
        };
        caller.setRetryPolicy(policy);
        tokens.setRetryPolicy(policy);
        budget.setRetryPolicy(policy);
    }

    static Application testApplication()
    {
        Application application;
        application.id = QStringLiteral("7b0c0c5e-0000-4000-8000-000000000001");
        application.name = QStringLiteral("Test fleet");
        application.clientId = QStringLiteral("client_TEST");
        application.hosts.iam = QUrl(QStringLiteral("https://iam.test"));
        application.hosts.vehicle = QUrl(QStringLiteral("https://vehicle.test"));
        application.hosts.management = QUrl(QStringLiteral("https://management.test"));
        return application;
    }

    /// Scripts a token with a number in it and this life.
    void grant(int number = 1, int seconds = 3600)
    {
        network.answer(200, "{\"access_token\":\"token-number-" + QByteArray::number(number) +
                                "\",\"token_type\":\"Bearer\",\"expires_in\":" +
                                QByteArray::number(seconds) + '}');
    }

    /// The paths asked for, in order, without the token endpoint's.
    QStringList paths() const
    {
        QStringList result;
        for (const FakeRequest &request : network.requests()) {
            if (request.url.host() != u"iam.test")
                result.append(request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority |
                                                   QUrl::FullyEncoded));
        }
        return result;
    }

    int tokenRequests() const
    {
        return static_cast<int>(network.requests().size() - paths().size());
    }

    Application application = testApplication();
    FakeNam network;
    RequestLog log;
    ManualClock clock;
    MemorySecretStore secrets;
    Transport transport{&network, &log, &clock};
    TokenSource tokens{application, &secrets, &transport, &clock};
    Budget budget{application.limits, &clock};
    ApiCaller caller{&tokens, &transport, &budget, &clock};
    QList<std::chrono::milliseconds> waits; ///< before retries
};

} // namespace motorpool
