// SPDX-License-Identifier: GPL-3.0-or-later
#include "blur.h"

#include "blurmembers.h"
#include "blurshapes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

qint64 thousandths(double degrees)
{
    return qint64(std::floor(degrees * 1000));
}

QString wholeDegrees(double value)
{
    return QString::number(qRound(value));
}

/// True if there are more than two digits behind the point: what is measured seldom has them, a
/// place that leads to somebody's door always.
bool isFine(double value)
{
    constexpr double tiny = 1e-7;
    return std::abs(value * 100 - std::round(value * 100)) > tiny;
}

QString numberText(double value)
{
    constexpr int digits = 15;
    return QString::number(value, 'g', digits);
}

} // namespace

Blur::Blur(const BlurChoice &choice)
    : m_choice(choice)
{
}

bool Blur::isBlurred(BlurKind kind) const
{
    switch (kind) {
    case BlurKind::Vin:
        return m_choice.vins;
    case BlurKind::Vehicle:
    case BlurKind::User:
    case BlurKind::External:
    case BlurKind::Connection:
    case BlurKind::Application:
    case BlurKind::OtherId:
        return m_choice.ids;
    case BlurKind::Request:
        return m_choice.requestIds;
    case BlurKind::Place:
        return m_choice.places;
    case BlurKind::Nickname:
    case BlurKind::ApplicationName:
    case BlurKind::Person:
    case BlurKind::Computer:
    case BlurKind::Mail:
        break;
    }
    return m_choice.names;
}

void Blur::learn(BlurKind kind, const QString &original)
{
    if (isBlurred(kind))
        m_book.add(kind, original);
}

void Blur::learnMember(const QString &name, const QJsonValue &value)
{
    if (const auto kind = kindOfMember(name)) {
        if (value.isString())
            learn(*kind, value.toString());
        else if (value.isDouble())
            learn(*kind, numberText(value.toDouble()));
    }
    if (!m_choice.places)
        return;
    const auto learnDegree = [this](const QJsonValue &degree) {
        const double number = degree.isString() ? degree.toString().toDouble() : degree.toDouble();
        if (isFine(number))
            m_degrees += thousandths(number);
    };
    switch (placeMember(name)) {
    case PlaceMember::Degree:
        learnDegree(value);
        break;
    case PlaceMember::Degrees:
        for (const QJsonValue &degree : value.toArray())
            learnDegree(degree);
        break;
    case PlaceMember::Words:
        learn(BlurKind::Place, value.toString());
        break;
    case PlaceMember::None:
        break;
    }
}

void Blur::learn(const QJsonValue &body)
{
    if (body.isArray()) {
        for (const QJsonValue &one : body.toArray())
            learn(one);
    }
    const QJsonObject object = body.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        learnMember(member.key(), member.value());
        if (member.value().isObject() || member.value().isArray())
            learn(QJsonValue(member.value()));
    }
}

void Blur::learnPath(const QString &path)
{
    for (const NamedId &named : idsInPath(path))
        learn(named.kind, named.id);
    const auto items = QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        learnMember(name, value); // also places
}

void Blur::learnRequestId(const QString &id)
{
    if (!id.isEmpty())
        m_requestIds += keyText(id);
    learn(BlurKind::Request, id);
}

QString Blur::of(BlurKind kind, const QString &original)
{
    if (!isBlurred(kind) || original.isEmpty())
        return text(original);
    return m_book.add(kind, original);
}

void Blur::searchShapes(const BlurView &view, QList<BlurBook::Hit> *hits)
{
    const auto take = [&](BlurKind kind, const QList<ShapeHit> &shapes) {
        for (const ShapeHit &shape : shapes) {
            const QString original = view.text.mid(shape.begin, shape.length);
            if (kind == BlurKind::OtherId && m_requestIds.contains(keyText(original)))
                continue;
            const qsizetype begin = view.begins[shape.begin];
            const qsizetype end = view.ends[shape.begin + shape.length - 1];
            // Within what is known already, it is no text of its own.
            const bool isKnown =
                std::any_of(hits->begin(), hits->end(), [&](const BlurBook::Hit &hit) {
                    return hit.begin < end && begin < hit.end;
                });
            if (!isKnown)
                *hits += BlurBook::Hit{begin, end, m_book.add(kind, original)};
        }
    };
    if (m_choice.vins)
        take(BlurKind::Vin, vinShapes(view.text));
    if (m_choice.ids)
        take(BlurKind::OtherId, uuidShapes(view.text));
    if (m_choice.names)
        take(BlurKind::Mail, mailShapes(view.text));
}

bool Blur::isKnownDegree(double value) const
{
    if (!isFine(value))
        return false;
    // One that was rounded may have come to the next thousandth.
    const qint64 about = thousandths(value);
    return m_degrees.contains(about) || m_degrees.contains(about - 1) ||
           m_degrees.contains(about + 1);
}

void Blur::searchPlaces(const BlurView &view, QList<BlurBook::Hit> *hits) const
{
    for (const DegreeHit &degree : degreeShapes(view.text)) {
        if (degree.isPlace || isKnownDegree(degree.value))
            *hits += BlurBook::Hit{view.begins[degree.at.begin],
                                   view.ends[degree.at.begin + degree.at.length - 1],
                                   wholeDegrees(degree.value)};
    }
}

QString Blur::text(const QString &text)
{
    if (text.isEmpty() || m_choice.isNothing())
        return text;
    QList<BlurBook::Hit> hits = m_book.search(text);
    for (const BlurView &view : viewsOf(text)) {
        searchShapes(view, &hits);
        if (m_choice.places)
            searchPlaces(view, &hits);
    }
    if (hits.isEmpty())
        return text;
    BlurBook::settle(&hits);
    return BlurBook::applied(text, hits);
}

QJsonValue Blur::number(double value, const QString &name)
{
    if (m_choice.places && (placeMember(name) == PlaceMember::Degree ||
                            placeMember(name) == PlaceMember::Degrees || isKnownDegree(value)))
        return qRound(value);
    constexpr qsizetype shortestId = 5;
    const QString original = numberText(value);
    const QString replacement = original.size() >= shortestId ? m_book.find(original) : QString();
    return replacement.isEmpty() ? QJsonValue(value) : QJsonValue(replacement);
}

QJsonObject Blur::object(const QJsonObject &object)
{
    QJsonObject out;
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString name = text(member.key());
        while (out.contains(name)) // none gets lost
            name += u'_';
        out.insert(name, json(member.value(), member.key()));
    }
    return out;
}

QJsonValue Blur::json(const QJsonValue &value, const QString &name)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return object(value.toObject());
    case QJsonValue::Array: {
        QJsonArray out;
        for (const QJsonValue &one : value.toArray())
            out += json(one, name);
        return out;
    }
    case QJsonValue::String: {
        if (const auto kind = kindOfMember(name); kind && isBlurred(*kind))
            return of(*kind, value.toString());
        const PlaceMember place = placeMember(name);
        if (m_choice.places && place == PlaceMember::Words)
            return of(BlurKind::Place, value.toString());
        bool isNumber = false;
        const double degrees = value.toString().toDouble(&isNumber);
        if (m_choice.places && isNumber && place != PlaceMember::None)
            return wholeDegrees(degrees);
        return text(value.toString());
    }
    case QJsonValue::Double:
        return number(value.toDouble(), name);
    default:
        return value;
    }
}

} // namespace motorpool
