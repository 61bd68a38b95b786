// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace motorpool {

/// What a colour is for. Widgets ask for a tone and never name a colour; the tables are in
/// palette.cpp. Text, Secondary and the tones from Fresh on are for text and signs: at least
/// 4.5 : 1 against Window, Base, Alternate and Selection in every scheme.
enum class Tone {
    Window,     ///< ground of the frame
    Base,       ///< ground of content
    Alternate,  ///< ground of every other row
    Text,       ///< text
    Secondary,  ///< text that steps back
    Border,     ///< the one border colour
    Accent,     ///< primary action, focus ring, links
    AccentText, ///< text on Accent
    Selection,  ///< ground of what is selected; its text stays Text
    Fresh,      ///< a young value, with the sign ●
    Aging,      ///< with the sign ◐
    Stale,      ///< with the sign ▲
    Error,      ///< with the sign ✕
    None,       ///< not reported —, not capable ⊘, no permission
};

/// The colour of a tone in the scheme that the palette belongs to; the palette's window colour
/// tells which. Keep no colour: ask again when painting, themes change while the program runs.
QColor toneColor(const QPalette &palette, Tone tone);

/// Width of the focus ring in that scheme, in pixels: 2, in high contrast 3.
int focusRingWidth(const QPalette &palette);

} // namespace motorpool
