// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace motorpool {

namespace {

void scale(QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

QFont secondaryFont(QFont base)
{
    scale(base, 0.9);
    return base;
}

QFont keyFont(QFont base)
{
    base.setWeight(QFont::DemiBold);
    return base;
}

QFont titleFont(QFont base)
{
    scale(base, 1.25);
    base.setWeight(QFont::DemiBold);
    return base;
}

QFont figureFont(QFont base)
{
    scale(base, 1.6);
    return base;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QGuiApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF());
    else
        font.setPixelSize(body.pixelSize());
    return font;
}

} // namespace motorpool
