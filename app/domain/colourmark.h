// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace motorpool {

/// The colour by which a person tells an application's windows from those of others. Wherever it
/// shows, the application's name stands beside it.
enum class ColourMark { None, Red, Orange, Green, Teal, Blue, Violet, Pink, Brown };

inline constexpr std::array colourMarks{ColourMark::None,   ColourMark::Red,  ColourMark::Orange,
                                        ColourMark::Green,  ColourMark::Teal, ColourMark::Blue,
                                        ColourMark::Violet, ColourMark::Pink, ColourMark::Brown};

/// As it stands in files and arguments: "teal"; empty for none.
QLatin1StringView nameOf(ColourMark mark);

/// The mark of that name, which may be empty; nothing for another word.
std::optional<ColourMark> colourMark(const QString &name);

QString titleOf(ColourMark mark); ///< translated: "Teal", "None"

} // namespace motorpool
