// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorsparser.h"

#include "jsonread.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype keptBody = 64 * 1024;
constexpr qsizetype longestText = 4000;
constexpr qsizetype longestGlimpse = 200;

struct TypeKind
{
    QLatin1StringView type;
    Kind kind;
};

// Source: Smartcar's documentation, "API errors". AUTHENTICATION is 401 or 403 and left to the
// status.
constexpr std::array typeKinds{
    TypeKind{"BILLING"_L1, Kind::Billing},
    TypeKind{"COMPATIBILITY"_L1, Kind::NotCapable},
    TypeKind{"CONNECTED_SERVICES_ACCOUNT"_L1, Kind::OwnerAccount},
    TypeKind{"PERMISSION"_L1, Kind::Permission},
    TypeKind{"RATE_LIMIT"_L1, Kind::RateLimited},
    TypeKind{"RESOURCE_NOT_FOUND"_L1, Kind::NotFound},
    TypeKind{"SERVER"_L1, Kind::Server},
    TypeKind{"UPSTREAM"_L1, Kind::Upstream},
    TypeKind{"VALIDATION"_L1, Kind::Validation},
    TypeKind{"VEHICLE_STATE"_L1, Kind::VehicleState},
};

Kind statusKind(int status)
{
    switch (status) {
    case 401:
        return Kind::Auth;
    case 403:
        return Kind::Permission;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::Proxy;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 430:
        return Kind::Billing;
    case 501:
        return Kind::NotCapable;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status == 400 || status == 422 ? Kind::Validation : Kind::Protocol;
}

/// Text of a member, whatever its type; error bodies are read as they come.
QString textOf(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString().left(longestText);
}

QString firstText(const QJsonObject &object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (QString text = textOf(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

/// v2's detail: a list of {field, message}.
QString fieldMessages(const QJsonArray &items)
{
    QStringList messages;
    for (const QJsonValue &item : items) {
        if (const QString message = textOf(item.toObject(), u"message"); !message.isEmpty())
            messages.append(message);
    }
    return messages.join(u"; "_s);
}

QString requestIdIn(const QJsonObject &object)
{
    const QString flat = textOf(object, u"requestId");
    if (!flat.isEmpty())
        return flat;
    const QJsonObject meta = object.value(u"meta").toObject();
    const QString debug = textOf(meta.value(u"debug").toObject(), u"requestId");
    return debug.isEmpty() ? textOf(meta, u"requestId") : debug;
}

void readObject(ApiError &error, const QJsonObject &object)
{
    error.type = textOf(object, u"type").toUpper();
    error.code = textOf(object, u"code");
    error.title = textOf(object, u"title");
    error.detail = firstText(object, {u"detail", u"description", u"message"});
    const QString messages = fieldMessages(object.value(u"detail").toArray());
    if (!messages.isEmpty())
        error.detail = error.detail.isEmpty() ? messages : error.detail + u' ' + messages;
    const QJsonValue resolution = object.value(u"resolution");
    error.resolution = resolution.isObject() ? textOf(resolution.toObject(), u"type")
                                             : resolution.toString().left(longestText);
    error.resolutionUrl = textOf(resolution.toObject(), u"url");
    error.userMessage = textOf(object, u"suggestedUserMessage");
    error.requestId = requestIdIn(object);
}

void readOAuth(ApiError &error, const QJsonObject &object)
{
    error.code = textOf(object, u"error");
    error.detail = firstText(object, {u"error_description", u"message"});
}

/// What a body that is none of the forms shows of itself: an HTML page's title, else its start.
QString glimpse(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,400})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = QString::fromUtf8(body.left(8 * longestGlimpse));
    if (const auto match = title.match(text); match.hasMatch())
        text = match.captured(1);
    text.replace(tags, u" "_s).replace(QChar::Null, u' ');
    return text.simplified().left(longestGlimpse);
}

QString formlessDetail(const QByteArray &body)
{
    const QString shown = glimpse(body);
    if (shown.isEmpty())
        return u"the answer has no error body"_s;
    return u"the answer is not one of Smartcar's error bodies: %1"_s.arg(shown);
}

void readBody(ApiError &error, const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonArray errors = root.value(u"errors").toArray();
    if (!errors.isEmpty()) {
        readObject(error, errors.first().toObject());
        for (qsizetype i = 1; i < errors.size(); ++i) {
            const QString more = textOf(errors.at(i).toObject(), u"detail");
            if (!more.isEmpty() && error.detail.size() < longestText)
                error.detail += (error.detail.isEmpty() ? QString() : u" · "_s) + more;
        }
    } else if (root.value(u"error").isString()) {
        readOAuth(error, root);
    } else if (root.value(u"error").isObject()) {
        readObject(error, root.value(u"error").toObject());
    } else {
        readObject(error, root);
    }
    if (error.requestId.isEmpty())
        error.requestId = requestIdIn(root);
    if (error.type.isEmpty() && error.code.isEmpty() && error.title.isEmpty() &&
        error.detail.isEmpty()) {
        error.detail = formlessDetail(body);
        error.isRemark = true;
    }
}

} // namespace

QString requestIdOf(const QByteArray &body)
{
    if (!body.contains("requestId"))
        return {};
    ApiError error;
    readBody(error, body);
    return error.requestId;
}

ApiError::Kind errorKind(int status, const QString &type)
{
    if (status == 401)
        return Kind::Auth;
    const auto *found = std::find_if(typeKinds.begin(), typeKinds.end(),
                                     [&type](const TypeKind &row) { return type == row.type; });
    return found != typeKinds.end() ? found->kind : statusKind(status);
}

ApiError parseError(int status, const QByteArray &body)
{
    ApiError error;
    error.status = status;
    error.body = body.left(keptBody);
    if (status < 400) {
        error.kind = Kind::Protocol;
        error.detail = status >= 300
                           ? u"the service redirects elsewhere, and redirects are not followed"_s
                           : u"an answer with status %1 was not expected"_s.arg(status);
        return error;
    }
    readBody(error, body);
    error.kind = errorKind(status, error.type);
    return error;
}

ApiError parseTokenError(int status, const QByteArray &body)
{
    static constexpr std::array refusals{"invalid_client"_L1, "unauthorized_client"_L1,
                                         "invalid_request"_L1, "invalid_grant"_L1,
                                         "access_denied"_L1};
    ApiError error = parseError(status, body);
    const bool refused = std::any_of(refusals.begin(), refusals.end(), [&](QLatin1StringView code) {
        return error.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if ((status == 400 || status == 403) && refused)
        error.kind = Kind::Auth;
    return error;
}

} // namespace motorpool
