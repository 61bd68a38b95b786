// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <vector>

namespace motorpool {

/// A webhook of the demo application, as its dashboard would have it. A value.
struct DemoWebhook
{
    QByteArray id;
    QByteArray name;
    QByteArray callbackUri;
    QByteArray errorCallbackUri; ///< empty: errors go to callbackUri, too
    bool isEnabled = true;
    bool autoSubscribe = false;
    QByteArrayList triggers; ///< codes of signals
    QByteArrayList carried;  ///< codes of the signals in each delivery
    QByteArray createdAt;

    bool sends(const QByteArray &code) const { return carried.contains(code); }
};

/// One that subscribes new vehicles by itself, one by hand, and one that is disabled. Their ids
/// depend on the seed alone.
std::vector<DemoWebhook> demoWebhooks(quint64 seed);

/// {"id": …}: the webhook as the API tells it.
QByteArray webhookJson(const DemoWebhook &webhook);

} // namespace motorpool
