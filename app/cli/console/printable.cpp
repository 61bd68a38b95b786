// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Blocks that terminals draw two columns wide. Source: Unicode's EastAsianWidth.txt, W and F,
// as whole blocks.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    const auto *range = std::find_if(std::begin(wideRanges), std::end(wideRanges),
                                     [c](Range r) { return c <= r.last; });
    return range != std::end(wideRanges) && c >= range->first;
}

bool drivesTerminal(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString printable(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), drivesTerminal))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (drivesTerminal(c))
            shown += u"\\u"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
        else
            shown += c;
    }
    return shown;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

} // namespace motorpool::cli
