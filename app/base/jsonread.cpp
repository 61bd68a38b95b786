// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonread.h"

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Anything above is milliseconds: as seconds it would lie beyond the year 5000.
constexpr double latestEpochSeconds = 1e11;
// The last millisecond of the year 9999; beyond it a number is no time.
constexpr double latestEpochMilliseconds = 253'402'300'799'999.0;

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"missing"_s;
}

ApiError protocolError(const QString &path, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = path;
    error.detail = detail;
    return error;
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return Failure(protocolError(u"byte %1"_s.arg(fault.offset),
                                     u"not JSON: %1"_s.arg(fault.errorString())));
    }
    return document;
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path)
    : JsonReader(object, path, std::make_shared<std::optional<ApiError>>())
{
}

JsonReader::JsonReader(QJsonObject object, QString path,
                       std::shared_ptr<std::optional<ApiError>> fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(std::move(fault))
{
}

bool JsonReader::has(QStringView key) const
{
    return m_object.contains(key);
}

bool JsonReader::isNull(QStringView key) const
{
    return m_object.value(key).isNull();
}

QString JsonReader::path(QStringView key) const
{
    return m_path + u'.' + key.toString();
}

void JsonReader::fail(QStringView key, const QString &detail) const
{
    if (!*m_fault)
        m_fault->emplace(protocolError(path(key), detail));
}

QJsonValue JsonReader::value(QStringView key, QJsonValue::Type wanted) const
{
    const QJsonValue found = m_object.value(key);
    if (found.type() == wanted)
        return found;
    if (!found.isUndefined() && !found.isNull())
        fail(key, u"expected %1, found %2"_s.arg(typeName(wanted), typeName(found.type())));
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonReader::text(QStringView key) const
{
    return value(key, QJsonValue::String).toString();
}

QString JsonReader::neededText(QStringView key) const
{
    const QString found = text(key);
    if (found.isEmpty())
        fail(key, u"expected a string, found none"_s);
    return found;
}

std::optional<bool> JsonReader::boolean(QStringView key) const
{
    const QJsonValue found = value(key, QJsonValue::Bool);
    return found.isBool() ? std::optional(found.toBool()) : std::nullopt;
}

std::optional<double> JsonReader::number(QStringView key) const
{
    const QJsonValue found = value(key, QJsonValue::Double);
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

std::optional<qint64> JsonReader::integer(QStringView key) const
{
    const QJsonValue found = m_object.value(key);
    bool whole = false;
    qint64 result = 0;
    if (found.isString()) {
        result = found.toString().toLongLong(&whole);
    } else if (found.isDouble()) {
        const double number = found.toDouble();
        whole = std::trunc(number) == number && std::abs(number) < 9.2e18;
        result = whole ? found.toInteger() : 0;
    } else if (found.isUndefined() || found.isNull()) {
        return std::nullopt;
    }
    if (!whole) {
        fail(key, u"expected a whole number, found %1"_s.arg(typeName(found.type())));
        return std::nullopt;
    }
    return result;
}

QStringList JsonReader::texts(QStringView key) const
{
    QStringList result;
    const QJsonArray items = value(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        if (item.isString())
            result.append(item.toString());
        else
            fail(key.toString() + u"[%1]"_s.arg(i),
                 u"expected a string, found %1"_s.arg(typeName(item.type())));
    }
    return result;
}

QDateTime JsonReader::time(QStringView key) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() || found.isNull())
        return {};
    if (found.isString()) {
        const QDateTime parsed = QDateTime::fromString(found.toString(), Qt::ISODateWithMs);
        if (!parsed.isValid())
            fail(key, u"expected a time, found \"%1\""_s.arg(found.toString().left(40)));
        return parsed.toUTC();
    }
    if (found.isDouble()) {
        const double number = found.toDouble();
        if (number == 0)
            return {};
        if (number > 0 && number <= latestEpochSeconds)
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number * 1000), Qt::UTC);
        if (number > 0 && number <= latestEpochMilliseconds)
            return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC);
    }
    fail(key, u"expected a time, found %1"_s.arg(typeName(found.type())));
    return {};
}

JsonReader JsonReader::child(QStringView key) const
{
    return {value(key, QJsonValue::Object).toObject(), path(key), m_fault};
}

QList<JsonReader> JsonReader::children(QStringView key) const
{
    QList<JsonReader> result;
    const QJsonArray items = value(key, QJsonValue::Array).toArray();
    result.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = key.toString() + u"[%1]"_s.arg(i);
        if (items.at(i).isObject())
            result.append(JsonReader(items.at(i).toObject(), path(place), m_fault));
        else
            fail(place, u"expected an object, found %1"_s.arg(typeName(items.at(i).type())));
    }
    return result;
}

} // namespace motorpool
