// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook.h"

#include <QUrl>

namespace motorpool {

QString hostOf(const QString &callbackUri)
{
    const QUrl url(callbackUri);
    if (!url.isValid() || url.host().isEmpty())
        return callbackUri;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace motorpool
