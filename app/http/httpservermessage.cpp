// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpservermessage.h"

#include <algorithm>
#include <array>

namespace motorpool {

QByteArray HttpServerRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QStringList HttpServerRequest::segments() const
{
    QStringList parts;
    const QList<QByteArray> encoded = path.mid(1).split('/');
    for (const QByteArray &part : encoded)
        parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return parts;
}

HttpFields HttpServerRequest::queryFields() const
{
    return decodeHttpFields(query, false);
}

HttpServerResponse HttpServerResponse::json(int status, QByteArray body)
{
    HttpServerResponse response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    response.body = std::move(body);
    return response;
}

HttpFields decodeHttpFields(QByteArrayView text, bool plusIsSpace)
{
    const auto decode = [plusIsSpace](QByteArray part) {
        if (plusIsSpace)
            part.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
    };
    HttpFields fields;
    const QList<QByteArray> items = text.toByteArray().split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            fields.emplaceBack(decode(item), QString());
        else
            fields.emplaceBack(decode(item.first(equals)), decode(item.mid(equals + 1)));
    }
    return fields;
}

std::optional<QString> findHttpField(const HttpFields &fields, QStringView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray httpReason(int status)
{
    struct Reason
    {
        int status;
        const char *text;
    };
    static constexpr std::array reasons{
        Reason{200, "OK"},
        Reason{201, "Created"},
        Reason{202, "Accepted"},
        Reason{204, "No Content"},
        Reason{400, "Bad Request"},
        Reason{401, "Unauthorized"},
        Reason{403, "Forbidden"},
        Reason{404, "Not Found"},
        Reason{405, "Method Not Allowed"},
        Reason{409, "Conflict"},
        Reason{413, "Content Too Large"},
        Reason{429, "Too Many Requests"},
        Reason{431, "Request Header Fields Too Large"},
        Reason{500, "Internal Server Error"},
        Reason{501, "Not Implemented"},
        Reason{502, "Bad Gateway"},
        Reason{503, "Service Unavailable"},
        Reason{504, "Gateway Timeout"},
    };
    const auto *found = std::ranges::find(reasons, status, &Reason::status);
    return found == reasons.end() ? QByteArray() : QByteArray(found->text);
}

} // namespace motorpool
