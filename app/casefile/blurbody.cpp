// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the blur that goes by the names of a body's members.
#include "blur.h"
#include "blurmembers.h"
#include "blurplaces.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    constexpr int digits = 15;
    return QString::number(value, 'g', digits);
}

/// What a text under this name is; "id" of whatever it is, if it looks like one.
std::optional<BlurKind> kindOfText(const QString &name, const QString &text)
{
    if (const auto kind = kindOfMember(name))
        return kind;
    if (const auto kind = kindOfCollection(name))
        return kind;
    const bool isId = name == "id"_L1 &&
                      std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isId ? std::optional(BlurKind::OtherId) : std::nullopt;
}

} // namespace

void Blur::learnMember(const QString &name, const QJsonValue &value)
{
    if (value.isString()) {
        if (const auto kind = kindOfText(name, value.toString()))
            learn(*kind, value.toString());
    } else if (value.isDouble()) {
        if (const auto kind = kindOfMember(name))
            learn(*kind, numberText(value.toDouble()));
    }
    if (!m_choice.places)
        return;
    switch (placeMember(name)) {
    case PlaceMember::Degree:
    case PlaceMember::Degrees:
        learnDegree(value.isString() ? value.toString().toDouble() : value.toDouble());
        break;
    case PlaceMember::Words:
        learn(BlurKind::Place, value.toString());
        break;
    case PlaceMember::None:
        break;
    }
}

void Blur::learn(const QJsonValue &value, const QString &name)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            learn(one, name);
        return;
    }
    if (!value.isObject()) {
        learnMember(name, value);
        return;
    }
    const QJsonObject object = value.toObject();
    const bool isPlace = isPlaceObject(name, object);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isPlace && member.value().isString() && isPlaceWords(member.key()))
            learn(BlurKind::Place, member.value().toString());
        else
            learn(member.value(), member.key());
    }
}

QJsonValue Blur::number(double value, const QString &name)
{
    const PlaceMember place = placeMember(name);
    if (m_choice.places && place == PlaceMember::Words)
        return of(BlurKind::Place, numberText(value)); // a postal code
    if (m_choice.places && (place != PlaceMember::None || isKnownDegree(value)))
        return qRound(value);
    if (const auto kind = kindOfMember(name); kind && isBlurred(*kind))
        return of(*kind, numberText(value));
    constexpr qsizetype shortestId = 5;
    const QString original = numberText(value);
    const QString replacement = original.size() >= shortestId ? m_book.find(original) : QString();
    return replacement.isEmpty() ? QJsonValue(value) : QJsonValue(replacement);
}

QJsonValue Blur::object(const QJsonObject &object, const QString &name)
{
    const bool isPlace = m_choice.places && isPlaceObject(name, object);
    QJsonObject out;
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString key = text(member.key());
        while (out.contains(key)) // none gets lost
            key += u'_';
        const bool isWords = isPlace && member.value().isString() && isPlaceWords(member.key());
        out.insert(key, isWords ? QJsonValue(of(BlurKind::Place, member.value().toString()))
                                : json(member.value(), member.key()));
    }
    return out;
}

QJsonValue Blur::json(const QJsonValue &value, const QString &name)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return object(value.toObject(), name);
    case QJsonValue::Array: {
        QJsonArray out;
        for (const QJsonValue &one : value.toArray())
            out += json(one, name);
        return out;
    }
    case QJsonValue::String: {
        const QString original = value.toString();
        if (const auto kind = kindOfText(name, original); kind && isBlurred(*kind))
            return of(*kind, original);
        const PlaceMember place = placeMember(name);
        if (m_choice.places && place == PlaceMember::Words)
            return of(BlurKind::Place, original);
        bool isNumber = false;
        const double degrees = original.toDouble(&isNumber);
        if (m_choice.places && isNumber && place != PlaceMember::None)
            return QString::number(qRound(degrees));
        return text(original);
    }
    case QJsonValue::Double:
        return number(value.toDouble(), name);
    default:
        return value;
    }
}

} // namespace motorpool
