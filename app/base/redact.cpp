// SPDX-License-Identifier: GPL-3.0-or-later
#include "redact.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array secretWords{"code"_L1, "token"_L1, "secret"_L1, "password"_L1, "assertion"_L1};
constexpr std::array secretHeaders{"authorization"_L1, "proxy-authorization"_L1, "cookie"_L1,
                                   "set-cookie"_L1};
const QString ellipsis = u"…"_s;

bool isSecretParameter(const QString &name)
{
    return std::any_of(secretWords.begin(), secretWords.end(), [&name](QLatin1StringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QString redacted(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo);
    if (shown.hasQuery()) {
        QUrlQuery query;
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
        for (const auto &[name, value] : items)
            query.addQueryItem(name, isSecretParameter(name) ? ellipsis : value);
        shown.setQuery(query);
    }
    return shown.toString();
}

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray trimmed = name.trimmed();
    return std::any_of(secretHeaders.begin(), secretHeaders.end(),
                       [&trimmed](QLatin1StringView header) {
                           return trimmed.compare(QByteArrayView(header), Qt::CaseInsensitive) == 0;
                       });
}

QByteArray redactedHeader(const QByteArray &name, const QByteArray &value)
{
    return isSecretHeader(name) ? ellipsis.toUtf8() : value;
}

} // namespace motorpool
