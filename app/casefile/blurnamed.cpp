// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurnamed.h"

#include "blurmembers.h"
#include "blurplaces.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

std::optional<BlurKind> kindOfValue(const QString &name)
{
    if (const auto kind = kindOfMember(name))
        return kind;
    return placeMember(name) == PlaceMember::Words ? std::optional(BlurKind::Place) : std::nullopt;
}

/// Words of a path, unlike most ids, are short and of letters.
bool isPathWord(const QString &segment)
{
    constexpr qsizetype longestWord = 20;
    return segment.size() <= longestWord &&
           std::all_of(segment.begin(), segment.end(),
                       [](QChar c) { return c.isLetter() || c == u'-' || c == u'_'; });
}

void searchQuery(const QString &text, QList<NamedHit> *hits)
{
    static const QRegularExpression pair(
        u"([A-Za-z][A-Za-z0-9_.%\\[\\]-]*)=(?=([^&#\\s\"'<>]*[^&#\\s\"'<>.,;:)]))"_s);
    for (auto match = pair.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        if (const auto kind = kindOfValue(decoded(next.captured(1))))
            *hits += NamedHit{
                {next.capturedStart(2), next.capturedLength(2)}, *kind, decoded(next.captured(2))};
    }
}

void searchPath(const QString &text, QList<NamedHit> *hits)
{
    static const QRegularExpression step(
        u"(?<![A-Za-z-])([A-Za-z-]+)/(?=([^/?#&\\s\"'<>]*[^/?#&\\s\"'<>.,;:)]))"_s);
    for (auto match = step.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        const auto kind = kindOfCollection(next.captured(1));
        const QString value = decoded(next.captured(2));
        if (kind && !isRouteWord(value))
            *hits += NamedHit{
                {next.capturedStart(2), next.capturedLength(2)}, *kind, value, !isPathWord(value)};
    }
}

void searchJson(const QString &text, QList<NamedHit> *hits)
{
    static const QRegularExpression member(
        u"[\"']([A-Za-z][A-Za-z0-9_.-]*)[\"']\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)+)\"|'([^']+)'|(-?\\d[\\d.]*))"_s);
    for (auto match = member.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        const auto kind = kindOfValue(next.captured(1));
        const int group = next.lastCapturedIndex();
        if (kind)
            *hits += NamedHit{{next.capturedStart(group), next.capturedLength(group)},
                              *kind,
                              next.captured(group)};
    }
}

} // namespace

QList<NamedHit> namedShapes(const QString &text)
{
    QList<NamedHit> hits;
    if (text.contains(u'='))
        searchQuery(text, &hits);
    if (text.contains(u'/'))
        searchPath(text, &hits);
    if (text.contains(u':'))
        searchJson(text, &hits);
    return hits;
}

} // namespace motorpool
