// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "log.h"
#include "palette.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// The sizes made at build time; see resources/icons.cmake.
constexpr std::array sizes = {16, 20, 24, 32, 48, 64, 96};

QString fileOf(const QString &name, int size)
{
    return u":/icons/%1/%2.png"_s.arg(size).arg(name);
}

/// Paints the shape of a PNG in a colour that it looks up at painting time.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, std::optional<QPalette> palette, Tone tone)
        : m_name(std::move(name))
        , m_palette(std::move(palette))
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> all;
        for (const int size : sizes)
            all.append(QSize(size, size));
        return all;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return QSize(side, side);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const int side = std::min(rect.width(), rect.height());
        const QPixmap image = scaledPixmap(QSize(side, side) * ratio, mode, state, ratio);
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = std::min(size.width(), size.height());
        const QColor color = colorFor(mode);
        const QString key = u"motorpool/%1/%2/%3"_s.arg(m_name, color.name()).arg(side);
        QPixmap image;
        if (!QPixmapCache::find(key, &image)) {
            image = draw(side, color);
            QPixmapCache::insert(key, image);
        }
        return image;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return toneColor(palette, m_tone);
    }

    QPixmap draw(int side, const QColor &color) const
    {
        const auto fit =
            std::find_if(sizes.begin(), sizes.end(), [side](int size) { return size >= side; });
        QPixmap image(fileOf(m_name, fit == sizes.end() ? sizes.back() : *fit));
        if (image.width() != side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        return image;
    }

    QString m_name;
    std::optional<QPalette> m_palette; // none: the application's of the moment
    Tone m_tone;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return themedIcon(name, palette, Tone::Text);
}

QIcon themedIcon(const QString &name, const QPalette &palette, Tone tone)
{
    if (!QFile::exists(fileOf(name, sizes.front()))) {
        qCWarning(lcUi, "no icon named %s", qPrintable(name));
        return {};
    }
    std::optional<QPalette> own;
    if (schemeOf(palette) != schemeOf(QGuiApplication::palette()))
        own = palette;
    return QIcon(new TintedEngine(name, std::move(own), tone));
}

} // namespace motorpool
