// SPDX-License-Identifier: GPL-3.0-or-later
#include "agechip.h"

#include "timetext.h"
#include "tone.h"

#include <QEvent>
#include <QLocale>
#include <QStringList>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return Tone::Fresh;
    case Freshness::Aging:
        return Tone::Aging;
    case Freshness::Stale:
        return Tone::Stale;
    case Freshness::Unknown:
        break;
    }
    return Tone::None;
}

} // namespace

QString freshnessSign(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return u"●"_s;
    case Freshness::Aging:
        return u"◐"_s;
    case Freshness::Stale:
        return u"▲"_s;
    case Freshness::Unknown:
        break;
    }
    return u"—"_s;
}

AgeChip::AgeChip(QWidget *parent)
    : QLabel(parent)
{
    // Said outright: on a ground other than Window the role would be another.
    setForegroundRole(QPalette::WindowText);
    setTimes({}, {});
}

void AgeChip::setTimes(const ReadingTimes &times, const QDateTime &now, const QTimeZone &zone,
                       const FreshnessLimits &limits)
{
    m_freshness = freshness(times.oemUpdatedAt, now, limits);
    const auto age = ageOf(times.oemUpdatedAt, now);
    const QString sign = freshnessSign(m_freshness);
    setText(age ? sign + u'\u2009' + shortAge(*age) : sign);
    setToolTip(describe(times, zone));
    if (!age)
        setAccessibleName(tr("Age not known"));
    else if (*age < std::chrono::minutes(1))
        setAccessibleName(tr("Reported by the car just now"));
    else
        setAccessibleName(tr("Reported by the car %1 ago").arg(shortAge(*age)));
    setAccessibleDescription(toolTip());
    colour();
}

QString AgeChip::describe(const ReadingTimes &times, const QTimeZone &zone)
{
    const auto line = [&zone](const QString &what, const QDateTime &when) {
        return what.arg(when.isValid() ? exactTimeText(when, zone) : tr("not reported"));
    };
    QStringList lines = {
        line(tr("Car reported: %1"), times.oemUpdatedAt),
        line(tr("Smartcar fetched: %1"), times.retrievedAt),
        line(tr("Smartcar stored: %1"), times.ingestedAt),
    };
    if (times.readAt.isValid())
        lines.append(line(tr("Read here: %1"), times.readAt));
    return lines.join(u'\n');
}

void AgeChip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Setting this label's palette makes another such event; the colour is then already right.
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void AgeChip::colour()
{
    const QColor color = toneColor(palette(), toneOf(m_freshness));
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace motorpool
