// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryaddress.h"

#include <QUrl>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

bool hasControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20; });
}

} // namespace

bool isDeliveryFile(QStringView text)
{
    return text.startsWith(u'/') && !text.startsWith("//"_L1) && !text.endsWith(u'/') &&
           !text.contains(u'@') && !text.contains("password"_L1, Qt::CaseInsensitive) &&
           !hasControls(text);
}

bool isDeliveryServer(QStringView text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    if (colon < 0 || (text.first(colon) != "postgresql"_L1 && text.first(colon) != "postgres"_L1) ||
        hasControls(text) || text.contains(u' ') || text.contains(u'#'))
        return false;
    const QStringView address = text.mid(colon + 3);
    const auto end = std::find_if(address.begin(), address.end(),
                                  [](QChar c) { return c == u'/' || c == u'?'; });
    const QStringView authority = address.first(end - address.begin());
    const QStringView rest = address.mid(authority.size());
    const qsizetype query = rest.indexOf(u'?');
    const QStringView path = query < 0 ? rest : rest.first(query);
    return authority.count(u'@') <= 1 && !rest.contains(u'@') && path.count(u'/') <= 1 &&
           QUrl(text.toString(), QUrl::StrictMode).isValid();
}

} // namespace motorpool
