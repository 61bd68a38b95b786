// SPDX-License-Identifier: GPL-3.0-or-later
#include "blur.h"

#include "blurmembers.h"
#include "blurnamed.h"
#include "blurplaces.h"

#include <QRegularExpression>
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
    case BlurKind::File:
        break;
    }
    return m_choice.names;
}

void Blur::learn(BlurKind kind, const QString &original)
{
    if (kind == BlurKind::Request && !original.isEmpty())
        m_requestIds += keyText(original);
    if (!isBlurred(kind))
        return;
    m_book.add(kind, original);
    if (kind == BlurKind::Place)
        learnPlaceParts(original);
    else if (kind == BlurKind::File)
        m_book.add(kind, original.section(u'/', -1));
}

/// "Anna Huber, Lindenweg 12" may stand elsewhere as one of the two; a single word is no part, as
/// "Berlin" says little and stands in names of time zones.
void Blur::learnPlaceParts(const QString &words)
{
    static const QRegularExpression between(u"[,;|/()\\n]"_s);
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString one = part.simplified();
        if (parts.size() > 1 && one.contains(u' '))
            m_book.add(BlurKind::Place, one);
    }
}

void Blur::learnDegree(double degree)
{
    if (isFine(degree))
        m_degrees += thousandths(degree);
}

void Blur::learnPath(const QString &path)
{
    for (const NamedId &named : idsInPath(path))
        learn(named.kind, named.id);
    const auto items = QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        learnMember(name, value); // also places
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

void Blur::searchNamed(const BlurView &view, QList<BlurBook::Hit> *hits)
{
    for (const NamedHit &named : namedShapes(view.text)) {
        const bool isLeft = named.value == u"…"_s; // of what the log left out
        if (!isBlurred(named.kind) || isLeft ||
            (!named.isCertain && m_book.find(named.value).isEmpty()))
            continue;
        const qsizetype begin = view.begins[named.at.begin];
        const qsizetype end = view.ends[named.at.begin + named.at.length - 1];
        const bool isCovered =
            std::any_of(hits->begin(), hits->end(), [&](const BlurBook::Hit &hit) {
                return hit.begin <= begin && end <= hit.end;
            });
        if (!isCovered)
            *hits += BlurBook::Hit{begin, end, m_book.add(named.kind, named.value)};
    }
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
        searchNamed(view, &hits);
        searchShapes(view, &hits);
        if (m_choice.places)
            searchPlaces(view, &hits);
    }
    if (hits.isEmpty())
        return text;
    BlurBook::settle(&hits);
    return BlurBook::applied(text, hits);
}

} // namespace motorpool
