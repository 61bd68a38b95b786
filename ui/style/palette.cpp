// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace motorpool {

namespace {

constexpr int toneCount = static_cast<int>(Tone::None) + 1;
using Table = std::array<QRgb, toneCount>;

// In the order of Tone. High contrast leaves meaning to the signs: everything is text colour.
constexpr Table light = {
    0xffF4F6F8, 0xffFFFFFF, 0xffF8FAFB, // window, base, alternate
    0xff1C2126, 0xff56606B,             // text, secondary
    0xffD3D9DF,                         // border
    0xff0B6A94, 0xffFFFFFF,             // accent, text on it
    0xffD6EAF4,                         // selection
    0xff1A7F4B, 0xff8F5F00, 0xffB3420F, // fresh, aging, stale
    0xffB3261E, 0xff66707B,             // error, none
};
constexpr Table dark = {
    0xff1A1D21, 0xff22262B, 0xff262B31, //
    0xffE7EAEE, 0xffA3ACB6,             //
    0xff3B424A,                         //
    0xff56B6E3, 0xff111111,             //
    0xff1F4457,                         //
    0xff5CC98F, 0xffE0B04A, 0xffF2925C, //
    0xffFF8A80, 0xff98A2AD,             //
};
constexpr Table contrastLight = {
    0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, //
    0xff000000, 0xff000000,             //
    0xff000000,                         //
    0xff000000, 0xffFFFFFF,             //
    0xffCCCCCC,                         //
    0xff000000, 0xff000000, 0xff000000, //
    0xff000000, 0xff000000,             //
};
constexpr Table contrastDark = {
    0xff000000, 0xff000000, 0xff000000, //
    0xffFFFFFF, 0xffFFFFFF,             //
    0xffFFFFFF,                         //
    0xffFFFFFF, 0xff000000,             //
    0xff444444,                         //
    0xffFFFFFF, 0xffFFFFFF, 0xffFFFFFF, //
    0xffFFFFFF, 0xffFFFFFF,             //
};

constexpr const Table &tableOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::ContrastLight:
        return contrastLight;
    case Scheme::ContrastDark:
        break;
    }
    return contrastDark;
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(one.redF() * share + other.redF() * (1 - share)),
                            static_cast<float>(one.greenF() * share + other.greenF() * (1 - share)),
                            static_cast<float>(one.blueF() * share + other.blueF() * (1 - share)));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor toneColor(Scheme scheme, Tone tone)
{
    return QColor(tableOf(scheme)[static_cast<std::size_t>(tone)]);
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Scheme scheme :
         {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark}) {
        if (window == toneColor(scheme, Tone::Window))
            return scheme;
    }
    return window.lightnessF() < 0.5f ? Scheme::Dark : Scheme::Light;
}

QPalette makePalette(Scheme scheme)
{
    const auto tone = [scheme](Tone wanted) { return toneColor(scheme, wanted); };
    const QColor window = tone(Tone::Window);
    const QColor border = tone(Tone::Border);
    const QColor text = tone(Tone::Text);

    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, tone(Tone::Base));
    set(QPalette::AlternateBase, tone(Tone::Alternate));
    set(QPalette::Text, text);
    set(QPalette::Button, tone(Tone::Base));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, tone(Tone::Error));
    set(QPalette::PlaceholderText, tone(Tone::Secondary));
    set(QPalette::Highlight, tone(Tone::Selection));
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, tone(Tone::Accent));
    set(QPalette::LinkVisited, tone(Tone::Accent));
    set(QPalette::ToolTipBase, tone(Tone::Base));
    set(QPalette::ToolTipText, text);
    // The shades that Fusion builds its frames from: all of them the one border colour or the
    // ground itself, so that nothing looks raised.
    set(QPalette::Light, tone(Tone::Base));
    set(QPalette::Midlight, mixed(border, window, 0.5));
    set(QPalette::Mid, border);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, mixed(text, border, 0.35));
    const QColor faint = mixed(text, window, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const std::pair<double, double> ends = std::minmax({luminance(one), luminance(other)});
    return (ends.second + 0.05) / (ends.first + 0.05);
}

} // namespace motorpool
