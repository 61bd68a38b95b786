// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenparser.h"

#include "bodyread.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16 * 1024;
constexpr std::chrono::seconds usualLifetime = std::chrono::hours(1);
constexpr std::chrono::seconds longestLifetime = std::chrono::hours(24);

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

std::chrono::seconds readLifetime(const JsonReader &root)
{
    const QJsonValue found = root.raw(u"expires_in");
    double seconds = static_cast<double>(usualLifetime.count());
    if (found.isDouble())
        seconds = std::floor(found.toDouble());
    else if (const auto whole = root.integer(u"expires_in"))
        seconds = static_cast<double>(*whole);
    if (!(seconds > 0)) {
        root.fail(u"expires_in", u"the token has no life left"_s);
        return {};
    }
    const auto longest = static_cast<double>(longestLifetime.count());
    return std::chrono::seconds(static_cast<qint64>(std::min(seconds, longest)));
}

} // namespace

Result<TokenGrant> parseToken(const QByteArray &body)
{
    const auto parsed = parseObject(body);
    if (!parsed)
        return Failure(parsed.error());
    const JsonReader &root = *parsed;
    QString token = root.neededText(u"access_token");
    if (token.size() > longestToken)
        root.fail(u"access_token", u"the token is too long"_s);
    else if (!isVisibleAscii(token))
        root.fail(u"access_token", u"the token has characters that no header can carry"_s);
    const QString type = root.text(u"token_type");
    if (!type.isEmpty() && type.compare("bearer"_L1, Qt::CaseInsensitive) != 0) {
        // The type itself is not told: a confused service might have put the token there.
        root.fail(u"token_type", u"expected a bearer token"_s);
    }
    TokenGrant grant;
    grant.lifetime = readLifetime(root);
    grant.token = SecretBytes::take(token);
    if (root.fault())
        return Failure(*root.fault());
    return grant;
}

} // namespace motorpool
