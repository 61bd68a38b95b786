// SPDX-License-Identifier: GPL-3.0-or-later
#include "maplink.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// A hundred-thousandth of a degree is about a metre.
QString degrees(double value)
{
    return QString::number(value, 'f', 5);
}

} // namespace

std::optional<Coordinates> coordinates(const Reading &reading)
{
    if (!reading.body)
        return std::nullopt;
    const QJsonValue latitude = reading.body->value("latitude"_L1);
    const QJsonValue longitude = reading.body->value("longitude"_L1);
    if (!latitude.isDouble() || !longitude.isDouble())
        return std::nullopt;
    const Coordinates place{latitude.toDouble(), longitude.toDouble()};
    if (std::abs(place.latitude) > 90 || std::abs(place.longitude) > 180)
        return std::nullopt;
    return place;
}

QUrl geoUrl(const Coordinates &place)
{
    return QUrl(u"geo:%1,%2"_s.arg(degrees(place.latitude), degrees(place.longitude)));
}

QUrl openStreetMapUrl(const Coordinates &place)
{
    const QString latitude = degrees(place.latitude);
    const QString longitude = degrees(place.longitude);
    return QUrl(
        u"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=16/%1/%2"_s.arg(latitude, longitude));
}

void addMapActions(QMenu *menu, const Coordinates &place)
{
    const auto add = [menu](const QString &text, auto act) {
        QObject::connect(menu->addAction(text), &QAction::triggered, menu, act);
    };
    const auto words = [](const char *text) {
        return QCoreApplication::translate("MapLink", text);
    };
    add(words(QT_TRANSLATE_NOOP("MapLink", "In the map program")),
        [place] { QDesktopServices::openUrl(geoUrl(place)); });
    add(words(QT_TRANSLATE_NOOP("MapLink", "On openstreetmap.org, which then learns the place")),
        [place] { QDesktopServices::openUrl(openStreetMapUrl(place)); });
    menu->addSeparator();
    add(words(QT_TRANSLATE_NOOP("MapLink", "Copy coordinates")), [place] {
        QGuiApplication::clipboard()->setText(degrees(place.latitude) + u", "_s +
                                              degrees(place.longitude));
    });
}

} // namespace motorpool
