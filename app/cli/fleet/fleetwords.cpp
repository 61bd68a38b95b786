// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetwords.h"

#include "age.h"
#include "output.h"
#include "words.h"

#include <QDateTime>

namespace motorpool::cli {

namespace {

QString utc(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

/// "3 h ago"
QString agoText(qint64 milliseconds, qint64 nowMs)
{
    const std::chrono::milliseconds age(std::max<qint64>(0, nowMs - milliseconds));
    const QString text = shortAge(std::chrono::duration_cast<std::chrono::seconds>(age));
    if (age < std::chrono::minutes(1))
        return text;
    return words(QT_TRANSLATE_NOOP("Cli", "%1 ago")).arg(text);
}

/// As of when the lists are that were read to their end.
QStringList syncTexts(const FleetDataAge &age, qint64 nowMs)
{
    const auto text = [nowMs](const char *form, qint64 at) {
        return words(form).arg(utc(at), agoText(at, nowMs));
    };
    const qint64 live = age.live.syncedAt, simulated = age.simulated.syncedAt;
    if (live == simulated && live != noTime)
        return {text(QT_TRANSLATE_NOOP("Cli", "as of %1 (%2)"), live)};
    QStringList texts;
    if (live != noTime)
        texts += text(QT_TRANSLATE_NOOP("Cli", "live as of %1 (%2)"), live);
    if (simulated != noTime)
        texts += text(QT_TRANSLATE_NOOP("Cli", "simulated as of %1 (%2)"), simulated);
    return texts;
}

} // namespace

void sayDataAge(const FleetDataAge &age, qint64 nowMs)
{
    const QString rows =
        QCoreApplication::translate("Cli", "%n connection(s)", nullptr, int(age.rows));
    const QStringList times = syncTexts(age, nowMs);
    if (times.isEmpty())
        say(words(QT_TRANSLATE_NOOP("Cli", "%1; no sync has come to its end yet.")).arg(rows));
    else
        say(words(QT_TRANSLATE_NOOP("Cli", "%1, %2.")).arg(rows, times.join(u", ")));
    if (age.unfinishedSync != noTime)
        say(words(QT_TRANSLATE_NOOP("Cli", "The sync that began at %1 did not come to its end; "
                                           "connections may be missing."))
                .arg(utc(age.unfinishedSync)));
    if (age.newestHeard == noTime && age.timeless == 0)
        return;
    QStringList facts;
    if (age.newestHeard != noTime)
        facts += words(QT_TRANSLATE_NOOP("Cli", "Cars last reported between %1 and %2."))
                     .arg(utc(age.oldestHeard), utc(age.newestHeard));
    if (age.timeless > 0)
        facts += QCoreApplication::translate("Cli", "%n car(s) never reported a time.", nullptr,
                                             int(age.timeless));
    if (age.unread > 0)
        facts += QCoreApplication::translate("Cli", "%n car(s) were not read yet.", nullptr,
                                             int(age.unread));
    say(facts.join(u' '));
}

bool isUnknown(const Fleet &fleet)
{
    return fleet.rows() == 0 && !fleet.stamp.wasSynced();
}

QString nothingKnown()
{
    return words(QT_TRANSLATE_NOOP(
        "Cli", "Nothing is known of the fleet yet. “motorpoolctl fleet sync” reads it."));
}

} // namespace motorpool::cli
