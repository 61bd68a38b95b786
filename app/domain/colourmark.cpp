// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourmark.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

namespace {

struct MarkWords
{
    const char *name;
    const char *title;
};

/// In the order of ColourMark.
constexpr MarkWords markWords[] = {
    //: no colour
    {"", QT_TRANSLATE_NOOP("ColourMark", "None")},
    {"red", QT_TRANSLATE_NOOP("ColourMark", "Red")},
    //: the colour
    {"orange", QT_TRANSLATE_NOOP("ColourMark", "Orange")},
    {"green", QT_TRANSLATE_NOOP("ColourMark", "Green")},
    {"teal", QT_TRANSLATE_NOOP("ColourMark", "Teal")},
    {"blue", QT_TRANSLATE_NOOP("ColourMark", "Blue")},
    //: the colour
    {"violet", QT_TRANSLATE_NOOP("ColourMark", "Violet")},
    {"pink", QT_TRANSLATE_NOOP("ColourMark", "Pink")},
    {"brown", QT_TRANSLATE_NOOP("ColourMark", "Brown")},
};
static_assert(std::size(markWords) == colourMarks.size());

} // namespace

QLatin1StringView nameOf(ColourMark mark)
{
    return QLatin1StringView(markWords[std::size_t(mark)].name);
}

std::optional<ColourMark> colourMark(const QString &name)
{
    const auto found =
        std::ranges::find_if(colourMarks, [&](ColourMark mark) { return nameOf(mark) == name; });
    return found == colourMarks.end() ? std::nullopt : std::optional(*found);
}

QString titleOf(ColourMark mark)
{
    return QCoreApplication::translate("ColourMark", markWords[std::size_t(mark)].title);
}

} // namespace motorpool
