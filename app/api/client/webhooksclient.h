// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "webhook.h"

#include <QObject>
#include <QUrl>

namespace motorpool {

class ApiCaller;

/// The application's webhooks, of the management API. They can be read alone: they are made and
/// changed in Smartcar's dashboard. Free in the budget.
class WebhooksClient : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100; ///< the most that the service gives

    WebhooksClient(ApiCaller *caller, const QUrl &managementHost, QObject *parent = nullptr);

    /// GET /v3/webhooks: all of them, each once. Errors: those of ApiCaller, and Protocol as of
    /// ConnectionsClient::list().
    Call<QList<Webhook>> *list(QObject *parent);

    /// GET /v3/webhooks/{id}. Errors: those of ApiCaller, NotFound if there is none.
    Call<Webhook> *webhook(const QString &id, QObject *parent);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
