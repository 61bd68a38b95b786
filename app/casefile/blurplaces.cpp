// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurplaces.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostDegrees = 180;

QString keyOf(const QString &name)
{
    return name.toLower().remove(u'_').remove(u'-').remove(u' ');
}

template <std::size_t Size>
bool isOne(const QString &key, const std::array<QLatin1StringView, Size> &of)
{
    return std::find(of.begin(), of.end(), key) != of.end();
}

double degreesIn(QString text)
{
    return text.replace(u',', u'.').toDouble();
}

/// "lat=48.1".
void searchNamed(const QString &text, QList<DegreeHit> *hits)
{
    static const QRegularExpression named(
        u"(?<![A-Za-z])(?:lat|latitude|lng|lon|long|longitude)[\"'\\s]*[:=\\s][\"'\\s]*"
        "(-?\\d{1,3}(?:[.,]\\d+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = named.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        const double value = degreesIn(next.captured(1));
        if (std::abs(value) <= mostDegrees)
            *hits += DegreeHit{{next.capturedStart(1), next.capturedLength(1)}, value, true};
    }
}

/// 48°08'14.2": the whole of it, but for the direction.
void searchMinutes(const QString &text, QList<DegreeHit> *hits)
{
    static const QRegularExpression minutes(
        u"(?<![\\d.])(-?\\d{1,3})\\s?[°º]\\s?\\d{1,2}(?:[.,]\\d+)?\\s?['′’]"
        "(?:\\s?\\d{1,2}(?:[.,]\\d+)?\\s?(?:''|[\"″”]))?"_s);
    for (auto match = minutes.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        *hits += DegreeHit{
            {next.capturedStart(), next.capturedLength()}, next.captured(1).toDouble(), true};
    }
}

/// Whether nothing but signs and a direction stands between two numbers.
bool isBeside(QStringView between)
{
    static const QRegularExpression signs(
        u"\\A[^\\p{L}\\p{N}]{0,4}[NSEWOnsewo]?[^\\p{L}\\p{N}]{0,4}\\z"_s);
    constexpr qsizetype most = 6;
    return !between.isEmpty() && between.size() <= most &&
           signs.match(between.toString()).hasMatch();
}

void searchPairs(const QString &text, QList<DegreeHit> *hits)
{
    static const QRegularExpression fraction(u"(?<![\\d.])-?\\d{1,3}[.,]\\d{2,}(?!\\d*[.]\\d)"_s);
    qsizetype before = -1; // the last one's number
    for (auto match = fraction.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        DegreeHit hit{
            {next.capturedStart(), next.capturedLength()}, degreesIn(next.captured()), false};
        if (std::abs(hit.value) > mostDegrees)
            continue;
        if (before >= 0) {
            const ShapeHit &last = hits->at(before).at;
            const qsizetype end = last.begin + last.length;
            if (isBeside(QStringView(text).mid(end, hit.at.begin - end)))
                (*hits)[before].isPlace = hit.isPlace = true;
        }
        before = hits->size();
        *hits += hit;
    }
}

} // namespace

QList<DegreeHit> degreeShapes(const QString &text)
{
    QList<DegreeHit> hits;
    searchNamed(text, &hits);
    searchMinutes(text, &hits);
    searchPairs(text, &hits);
    return hits;
}

PlaceMember placeMember(const QString &name)
{
    const QString key = keyOf(name);
    constexpr std::array degree{"latitude"_L1, "longitude"_L1, "lat"_L1,
                                "lng"_L1,      "lon"_L1,       "long"_L1};
    constexpr std::array degrees{"coordinates"_L1, "latlng"_L1, "latlon"_L1, "position"_L1};
    constexpr std::array words{
        "address"_L1,     "addressline"_L1,    "addressline1"_L1,  "addressline2"_L1,
        "fulladdress"_L1, "street"_L1,         "streetaddress"_L1, "formattedaddress"_L1,
        "housenumber"_L1, "postalcode"_L1,     "postcode"_L1,      "zipcode"_L1,
        "zip"_L1,         "city"_L1,           "town"_L1,          "district"_L1,
        "location"_L1,    "locationname"_L1,   "place"_L1,         "placename"_L1,
        "destination"_L1, "destinationname"_L1};
    if (isOne(key, degree))
        return PlaceMember::Degree;
    if (isOne(key, degrees))
        return PlaceMember::Degrees;
    return isOne(key, words) ? PlaceMember::Words : PlaceMember::None;
}

bool isPlaceObject(const QString &name, const QJsonObject &object)
{
    constexpr std::array places{"condition"_L1, "location"_L1, "place"_L1,   "destination"_L1,
                                "address"_L1,   "position"_L1, "geofence"_L1};
    if (isOne(keyOf(name), places))
        return true;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const PlaceMember place = placeMember(member.key());
        // A door has a position too, and an object within tells of itself.
        const bool isOther = member.value().isObject() ||
                             (place == PlaceMember::Degrees && !member.value().isArray());
        if (place != PlaceMember::None && !isOther)
            return true;
    }
    return false;
}

bool isPlaceWords(const QString &name)
{
    constexpr std::array words{"name"_L1,  "title"_L1,       "label"_L1,   "alias"_L1,
                               "notes"_L1, "description"_L1, "comment"_L1, "displayname"_L1};
    return isOne(keyOf(name), words);
}

} // namespace motorpool
