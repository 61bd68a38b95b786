// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurshapes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

} // namespace motorpool
