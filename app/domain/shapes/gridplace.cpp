// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridplace.h"

#include "shapetext.h"

#include <algorithm>

namespace motorpool {

namespace {

enum class Side { Left, Middle, Right, Other };
enum class End { Front, Rear, Only, Other };

Side sideOf(qint64 column, qint64 columns)
{
    if (columns < 2 || columns > 3 || column < 0 || column >= columns)
        return Side::Other;
    if (column == 0)
        return Side::Left;
    return column == columns - 1 ? Side::Right : Side::Middle;
}

End endOf(qint64 row, qint64 rows)
{
    if (row < 0 || row >= rows)
        return End::Other;
    if (rows == 1)
        return End::Only;
    if (row == 0)
        return End::Front;
    return row == rows - 1 ? End::Rear : End::Other;
}

// Whole phrases, as other languages order and bend the two words in their own way.
constexpr const char *phrases[3][3] = {
    {QT_TRANSLATE_NOOP("Reading", "Front left"), QT_TRANSLATE_NOOP("Reading", "Front middle"),
     QT_TRANSLATE_NOOP("Reading", "Front right")},
    {QT_TRANSLATE_NOOP("Reading", "Rear left"), QT_TRANSLATE_NOOP("Reading", "Rear middle"),
     QT_TRANSLATE_NOOP("Reading", "Rear right")},
    {QT_TRANSLATE_NOOP("Reading", "Left"), QT_TRANSLATE_NOOP("Reading", "Middle"),
     QT_TRANSLATE_NOOP("Reading", "Right")},
};

constexpr const char *rowPhrases[3] = {
    QT_TRANSLATE_NOOP("Reading", "Row %1 left"),
    QT_TRANSLATE_NOOP("Reading", "Row %1 middle"),
    QT_TRANSLATE_NOOP("Reading", "Row %1 right"),
};

} // namespace

GridSize gridSize(const JsonReader &body, const QList<JsonReader> &items)
{
    constexpr qint64 most = 1000;
    GridSize size{body.integer(u"rowCount").value_or(0), body.integer(u"columnCount").value_or(0)};
    GridSize needed;
    for (const JsonReader &item : items) {
        needed.rows = std::max(needed.rows, std::min(item.integer(u"row").value_or(0), most) + 1);
        needed.columns =
            std::max(needed.columns, std::min(item.integer(u"column").value_or(0), most) + 1);
    }
    return {size.rows > 0 ? size.rows : needed.rows,
            size.columns > 0 ? size.columns : needed.columns};
}

QString gridPlace(const JsonReader &item, const GridSize &size)
{
    const std::optional<qint64> row = item.integer(u"row");
    const std::optional<qint64> column = item.integer(u"column");
    if (!row || !column || *row < 0 || *column < 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Place not said"));
    const Side side = sideOf(*column, size.columns);
    const End end = endOf(*row, size.rows);
    const QString number = QString::number(*row + 1);
    if (side == Side::Other) {
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Row %1, column %2"))
            .arg(number, QString::number(*column + 1));
    }
    const int sideIndex = static_cast<int>(side);
    if (end == End::Other)
        return readingWords(rowPhrases[sideIndex]).arg(number);
    return readingWords(phrases[static_cast<int>(end)][sideIndex]);
}

} // namespace motorpool
