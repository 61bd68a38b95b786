// SPDX-License-Identifier: GPL-3.0-or-later
#include "statetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// JSON has no bytes; they become an object with this one member.
constexpr auto bytesKey = "bytes"_L1;

QJsonValue toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QString:
        return QJsonValue::fromVariant(value);
    default:
        break;
    }
    if (!value.canConvert<QVariantList>())
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray array;
    for (const QVariant &item : value.toList()) {
        const QJsonValue json = toJson(item);
        if (json.isUndefined())
            return json;
        array.append(json);
    }
    return array;
}

QVariant fromJson(const QJsonValue &json)
{
    if (json.isObject())
        return QByteArray::fromBase64(json[bytesKey].toString().toLatin1());
    if (!json.isArray())
        return json.toVariant();
    QVariantList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array)
        list.append(fromJson(item));
    return list;
}

} // namespace

QString toStateText(const QVariant &value)
{
    const QJsonValue json = toJson(value);
    if (json.isUndefined())
        return {};
    // A document is an array or an object, never a bare value: the array's brackets come off.
    const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QVariant fromStateText(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return array.size() == 1 ? fromJson(array.first()) : QVariant();
}

} // namespace motorpool
