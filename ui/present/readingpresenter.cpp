// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingpresenter.h"

#include "errorguide.h"
#include "preferences.h"
#include "signaldef.h"
#include "timetext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReadingPresenter", text);
}

struct Sign
{
    QString sign;
    Tone tone;
};

Sign signOf(const Reading &reading)
{
    if (reading.error) {
        if (reading.error->type.compare("COMPATIBILITY"_L1, Qt::CaseInsensitive) == 0)
            return {u"⊘"_s, Tone::None};
        if (reading.error->type.compare("PERMISSION"_L1, Qt::CaseInsensitive) == 0)
            return {u"⚷"_s, Tone::None};
    }
    switch (reading.status) {
    case Reading::Status::Error:
        return {u"✕"_s, Tone::Error};
    case Reading::Status::Unavailable:
        return {u"—"_s, Tone::None};
    case Reading::Status::Success:
        return {QString(), Tone::Text};
    case Reading::Status::Unknown:
        break;
    }
    return {reading.error ? u"✕"_s : QString(), reading.error ? Tone::Error : Tone::Secondary};
}

} // namespace

QString odditySign()
{
    return u"⚠\uFE0E"_s;
}

ReadingPresenter::ReadingPresenter(const Preferences *preferences)
    : m_preferences(preferences)
{
}

ReadingLook ReadingPresenter::look(const Reading &reading) const
{
    ReadingLook look;
    const ReadingText text = describe(reading, display());
    look.value = text.value.isEmpty() ? u"—"_s : text.value;
    look.unit = text.unit;
    look.text = withUnit(look.value, text.unit);
    look.parts = text.parts;
    const Sign sign = signOf(reading);
    look.sign = sign.sign;
    look.tone = sign.tone;
    look.status = statusText(reading);
    if (reading.error) {
        const ErrorWords words = explain(*reading.error);
        look.problem = words.title;
        look.problemTip = words.remedy.isEmpty() ? words.cause : words.cause + u'\n' + words.remedy;
    }
    for (const Oddity oddity : text.oddities)
        look.oddities.append(oddityText(oddity));
    return look;
}

QString ReadingPresenter::time(const QDateTime &time) const
{
    if (!time.isValid())
        return words(QT_TRANSLATE_NOOP("ReadingPresenter", "not reported"));
    return timeText(time, m_preferences->timeZone());
}

QString ReadingPresenter::exactTime(const QDateTime &time) const
{
    if (!time.isValid())
        return words(QT_TRANSLATE_NOOP("ReadingPresenter", "not reported"));
    return exactTimeText(time, m_preferences->timeZone());
}

QString ReadingPresenter::clockTime(const QDateTime &time) const
{
    return time.toTimeZone(m_preferences->timeZone()).toString(u"HH:mm:ss"_s);
}

Display ReadingPresenter::display() const
{
    Display display;
    display.units = m_preferences->units();
    display.zone = m_preferences->timeZone();
    return display;
}

FreshnessLimits ReadingPresenter::limits() const
{
    return m_preferences->freshness();
}

ReadingTimes timesOf(const Reading &reading)
{
    return {reading.oemUpdatedAt, reading.retrievedAt, reading.ingestedAt, reading.readAt};
}

QString absenceHint(const QString &code, const QStringList &permissions)
{
    const SignalDef *def = findSignal(code);
    const QString needed = def ? QString::fromLatin1(def->permission) : QString();
    if (!needed.isEmpty() && !permissions.isEmpty() && !permissions.contains(needed))
        return words(QT_TRANSLATE_NOOP("ReadingPresenter",
                                       "Not in the answer. The permission %1 is not among those "
                                       "reported for this connection."))
            .arg(needed);
    return words(QT_TRANSLATE_NOOP("ReadingPresenter",
                                   "Not in the answer. Either the vehicle is not subscribed to a "
                                   "webhook, or it does not offer this signal."));
}

} // namespace motorpool
