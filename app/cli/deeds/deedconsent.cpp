// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedconsent.h"

#include "age.h"
#include "interrupt.h"
#include "outcome.h"
#include "output.h"
#include "plaintext.h"
#include "readingtext.h"
#include "signaldef.h"
#include "words.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;

Failure usage(const QString &text)
{
    return Failure(makeError(ApiError::Kind::Usage, text));
}

/// One line from the terminal; nothing when it ended or was interrupted.
std::optional<QString> readLine()
{
    QByteArray line;
    char next = 0;
    while (line.size() < longestLine) {
        const ssize_t got = ::read(STDIN_FILENO, &next, 1);
        if (got < 0 && errno == EINTR && !Interrupt::pending())
            continue;
        if (got <= 0)
            return std::nullopt;
        if (next == '\n')
            break;
        line += next;
    }
    return QString::fromLocal8Bit(line).trimmed();
}

QString questionFor(const TypedTail &tail)
{
    switch (tail.of) {
    case TypedTail::Of::Vin:
        return words(
            QT_TRANSLATE_NOOP("Cli", "Type the last four characters of the VIN to do it:"));
    case TypedTail::Of::VehicleId:
        return words(QT_TRANSLATE_NOOP(
            "Cli", "The VIN is not known. Type the last four characters of the vehicle's id to do "
                   "it:"));
    case TypedTail::Of::UserId:
        break;
    }
    return words(
        QT_TRANSLATE_NOOP("Cli", "Type the last four characters of the user's id to do it:"));
}

QString optionFor(const TypedTail &tail)
{
    return tail.of == TypedTail::Of::Vin
               ? words(QT_TRANSLATE_NOOP("Cli", "This needs --vin-tail with the last four "
                                                "characters of the vehicle's VIN."))
           : tail.of == TypedTail::Of::VehicleId
               ? words(QT_TRANSLATE_NOOP("Cli", "The VIN is not known: this needs --id-tail with "
                                                "the last four characters of the vehicle's id."))
               : words(QT_TRANSLATE_NOOP("Cli", "This needs --id-tail with the last four "
                                                "characters of the user's id."));
}

Result<Done> checkGiven(const QString &given, const TypedTail &tail)
{
    if (given.isEmpty())
        return usage(optionFor(tail) + u' ' + words(QT_TRANSLATE_NOOP("Cli", "Nothing was sent.")));
    if (tail.fits(given))
        return Done();
    return usage(words(QT_TRANSLATE_NOOP(
        "Cli", "The last four characters are others: this is not the vehicle or user that was "
               "meant. Nothing was sent.")));
}

Result<Done> ask(const std::optional<TypedTail> &tail)
{
    say(tail ? questionFor(*tail)
             : words(QT_TRANSLATE_NOOP("Cli", "Type yes to do it, anything else to leave it:")));
    const auto line = readLine();
    if (!line)
        return Failure(makeError(ApiError::Kind::Cancelled, {}));
    if (tail)
        return checkGiven(*line, *tail);
    static const QStringList yes{u"yes"_s, u"y"_s};
    if (yes.contains(line->toLower()) ||
        line->toLower() == words(QT_TRANSLATE_NOOP("Cli", "yes")).toLower()) {
        return Done();
    }
    say(words(QT_TRANSLATE_NOOP("Cli", "Nothing was sent.")));
    return Failure(makeError(ApiError::Kind::Cancelled, {}));
}

QString valueOf(const Reading &reading)
{
    const ReadingText text =
        describe(reading, {UnitSystem::Metric, QTimeZone::utc(), QLocale::c()});
    const QString value = text.value.isEmpty() ? text.parts.join(u"; "_s) : text.value;
    return text.unit.isEmpty() ? value : value + u' ' + text.unit;
}

QString ageOfState(const Reading &reading, const QDateTime &now)
{
    const auto age = ageOf(reading.oemUpdatedAt, now);
    return age ? words(QT_TRANSLATE_NOOP("Cli", "as the car reported %1 ago")).arg(shortAge(*age))
               : words(QT_TRANSLATE_NOOP("Cli", "the car did not say when"));
}

QString textIn(const QList<Reading> &readings, QLatin1StringView code)
{
    const auto found = std::ranges::find(readings, code, &Reading::code);
    return found != readings.end() && found->body
               ? onOneLine(found->body->value("value"_L1).toString(), 80)
               : QString();
}

} // namespace

Consent Consent::of(const Invocation &invocation)
{
    return {invocation.has(u"yes"_s), invocation.options.value(u"vin-tail"_s),
            invocation.options.value(u"id-tail"_s)};
}

bool Consent::canAsk()
{
    return ::isatty(STDIN_FILENO) == 1 && errorIsTerminal();
}

Result<Done> agree(const Consent &consent, const std::optional<TypedTail> &tail)
{
    const QString given = tail && tail->of == TypedTail::Of::Vin ? consent.vinTail : consent.idTail;
    if (consent.isGiven)
        return tail ? checkGiven(given, *tail) : Result<Done>(Done());
    if (Consent::canAsk())
        return ask(tail);
    return usage(words(QT_TRANSLATE_NOOP(
        "Cli", "This changes something, and nobody can be asked here: --yes says that it is "
               "meant. Nothing was sent.")));
}

QString vinIn(const QList<Reading> &readings)
{
    return textIn(readings, "vehicleidentification-vin"_L1);
}

QString vehicleLine(const Connection &connection, const QList<Reading> &readings)
{
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    };
    add(textIn(readings, "vehicleidentification-nickname"_L1));
    add(connection.make + u' ' + connection.model + u' ' +
        (connection.year ? QString::number(*connection.year) : QString()));
    if (const QString vin = vinIn(readings); !vin.isEmpty())
        add(words(QT_TRANSLATE_NOOP("Cli", "VIN …%1")).arg(vin.right(4)));
    add(words(QT_TRANSLATE_NOOP("Cli", "vehicle %1")).arg(connection.vehicleId));
    add(words(QT_TRANSLATE_NOOP("Cli", "user %1")).arg(connection.userId));
    return parts.join(u", ");
}

QStringList stateLines(Deed deed, const QList<Reading> &readings, const QDateTime &now)
{
    QStringList lines;
    const QStringList codes = tellingSignals(deed);
    for (const QString &code : codes) {
        const auto found = std::ranges::find(readings, code, &Reading::code);
        if (found == readings.end())
            continue;
        lines += u"%1: %2, %3."_s.arg(signalTitle(code), valueOf(*found), ageOfState(*found, now));
    }
    if (lines.isEmpty() && !codes.isEmpty())
        lines += words(QT_TRANSLATE_NOOP("Cli", "Its present state is not known."));
    return lines;
}

} // namespace motorpool::cli
