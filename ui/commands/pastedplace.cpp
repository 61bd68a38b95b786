// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedplace.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4000;

// The pin comes before the middle of the map, which a person has moved about.
constexpr const char16_t *inLinks[] = {
    u"!3d(-?\\d+(?:\\.\\d+)?)!4d(-?\\d+(?:\\.\\d+)?)", // Google, the place itself
    u"[/@](-?\\d+\\.\\d+),(-?\\d+\\.\\d+)",            // Google and HERE, the map
    u"#(?:map=)?\\d+(?:\\.\\d+)?/(-?\\d+(?:\\.\\d+)?)/(-?\\d+(?:\\.\\d+)?)", // OpenStreetMap
};

constexpr const char16_t *pairKeys[] = {u"q",          u"query",  u"ll", u"daddr", u"destination",
                                        u"coordinate", u"center", u"cp", u"map"};

Failure wrong(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("PastedPlace", text);
    return Failure(error);
}

std::optional<GeoPoint> pair(QString text)
{
    static const QRegularExpression form(
        u"^\\s*(?:loc:)?(-?\\d+(?:\\.\\d+)?)\\s*[,~;]\\s*(-?\\d+(?:\\.\\d+)?)(?:,.*)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Result<GeoPoint> point = readGeoPoint(match.captured(1) + u',' + match.captured(2));
    return point ? std::optional(*point) : std::nullopt;
}

std::optional<GeoPoint> fromLink(const QString &text)
{
    const QUrl url(text);
    const QUrlQuery query(url);
    const auto value = [&query](const QString &key) {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    };
    for (const auto &[latitude, longitude] :
         {std::pair(u"mlat"_s, u"mlon"_s), std::pair(u"lat"_s, u"lon"_s),
          std::pair(u"lat"_s, u"lng"_s)}) {
        if (const auto point = pair(value(latitude) + u',' + value(longitude)))
            return point;
    }
    for (const char16_t *key : pairKeys) {
        if (const auto point = pair(value(QString::fromUtf16(key))))
            return point;
    }
    for (const char16_t *form : inLinks) {
        const auto match = QRegularExpression(QString::fromUtf16(form)).match(text);
        if (!match.hasMatch())
            continue;
        if (const auto point = pair(match.captured(1) + u',' + match.captured(2)))
            return point;
    }
    return std::nullopt;
}

} // namespace

Result<GeoPoint> readPlace(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.size() > longestText)
        return wrong(QT_TRANSLATE_NOOP("PastedPlace", "This is too long for a place."));
    if (typed.startsWith("geo:"_L1, Qt::CaseInsensitive)) {
        if (const auto point = pair(typed.mid(4).section(u'?', 0, 0).section(u';', 0, 0)))
            return *point;
        return wrong(QT_TRANSLATE_NOOP("PastedPlace", "This geo: link names no place."));
    }
    if (typed.contains("://"_L1)) {
        if (const auto point = fromLink(typed))
            return *point;
        return wrong(QT_TRANSLATE_NOOP(
            "PastedPlace", "This link holds no coordinates. Open it in the map, and copy the "
                           "coordinates or the long link."));
    }
    return readGeoPoint(QString(typed).remove(u' '));
}

} // namespace motorpool
