// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurshapes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype vinLength = 17;

QList<ShapeHit> matches(const QRegularExpression &shape, const QString &text)
{
    QList<ShapeHit> hits;
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        hits += ShapeHit{next.capturedStart(), next.capturedLength()};
    }
    return hits;
}

/// What a character of a VIN counts for its check digit.
int vinValue(QChar c)
{
    constexpr std::string_view letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::string_view values = "12345678123457923456789";
    if (c.isDigit())
        return c.digitValue();
    const std::size_t at = letters.find(char(c.toUpper().unicode()));
    return at == std::string_view::npos ? -1 : values[at] - '0';
}

bool isVin(QStringView text)
{
    constexpr std::array weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr qsizetype checkAt = 8;
    constexpr qsizetype serial = 4; // digits at the end
    int sum = 0;
    int letters = 0;
    for (qsizetype at = 0; at < vinLength; ++at) {
        const int value = vinValue(text[at]);
        if (value < 0)
            return false;
        sum += value * weights[std::size_t(at)];
        letters += text[at].isLetter();
    }
    if (letters == 0)
        return false;
    const QChar check = sum % 11 == 10 ? QChar(u'X') : QChar(u'0' + sum % 11);
    const QStringView end = text.right(serial);
    return text[checkAt].toUpper() == check ||
           std::all_of(end.begin(), end.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QList<ShapeHit> vinShapes(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![A-Za-z0-9])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])"_s);
    QList<ShapeHit> hits = matches(shape, text);
    hits.removeIf([&text](const ShapeHit &hit) {
        return !isVin(QStringView(text).mid(hit.begin, hit.length));
    });
    return hits;
}

QList<ShapeHit> uuidShapes(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![0-9a-fA-F])(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|"
        "[0-9a-fA-F]{32})(?![0-9a-fA-F])"_s);
    return matches(shape, text);
}

QList<ShapeHit> mailShapes(const QString &text)
{
    static const QRegularExpression shape(
        u"[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s);
    return text.contains(u'@') ? matches(shape, text) : QList<ShapeHit>();
}

QList<DegreeHit> degreeShapes(const QString &text)
{
    static const QRegularExpression named(
        u"(?<![A-Za-z])(?:lat|latitude|lng|lon|long|longitude)[\"'\\s]*[:=\\s][\"'\\s]*"
        "(-?\\d{1,3}(?:[.,]\\d+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fraction(u"(?<![\\d.])-?\\d{1,3}[.,]\\d{3,}(?![\\d]*[.]\\d)"_s);
    constexpr qsizetype mostBetween = 4;

    QList<DegreeHit> hits;
    const auto add = [&](qsizetype begin, qsizetype length, bool isPlace) {
        const double value = text.mid(begin, length).replace(u',', u'.').toDouble();
        if (std::abs(value) <= 180)
            hits += DegreeHit{{begin, length}, value, isPlace};
    };
    for (auto match = named.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        add(next.capturedStart(1), next.capturedLength(1), true);
    }
    qsizetype before = -1; // the last one's number
    for (auto match = fraction.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch next = match.next();
        const qsizetype count = hits.size();
        add(next.capturedStart(), next.capturedLength(), false);
        if (hits.size() == count)
            continue;
        if (before >= 0) {
            ShapeHit &last = hits[before].at;
            const qsizetype end = last.begin + last.length;
            const QStringView between = QStringView(text).mid(end, next.capturedStart() - end);
            const bool isBeside = between.size() <= mostBetween && !between.isEmpty() &&
                                  std::none_of(between.begin(), between.end(),
                                               [](QChar c) { return c.isLetterOrNumber(); });
            if (isBeside)
                hits[before].isPlace = hits[count].isPlace = true;
        }
        before = count;
    }
    return hits;
}

PlaceMember placeMember(const QString &name)
{
    const QString key = name.toLower().remove(u'_').remove(u'-');
    constexpr std::array degree{"latitude"_L1, "longitude"_L1, "lat"_L1,
                                "lng"_L1,      "lon"_L1,       "long"_L1};
    constexpr std::array degrees{"coordinates"_L1, "latlng"_L1, "latlon"_L1, "position"_L1};
    constexpr std::array words{
        "address"_L1,    "street"_L1,  "streetaddress"_L1, "formattedaddress"_L1,
        "postalcode"_L1, "zipcode"_L1, "zip"_L1,           "city"_L1,
        "town"_L1};
    const auto isOne = [&key](const auto &of) {
        return std::find(of.begin(), of.end(), key) != of.end();
    };
    if (isOne(degree))
        return PlaceMember::Degree;
    if (isOne(degrees))
        return PlaceMember::Degrees;
    return isOne(words) ? PlaceMember::Words : PlaceMember::None;
}

} // namespace motorpool
