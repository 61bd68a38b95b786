// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseoptions.h"

#include "casewords.h"
#include "outcome.h"
#include "words.h"

#include <QTimeZone>

#include <chrono>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

/// "24h", "7d", "90m".
std::optional<std::chrono::seconds> readDuration(const QString &text)
{
    constexpr qlonglong most = 100'000; // in any unit
    bool isNumber = false;
    const qlonglong count = text.chopped(std::min<qsizetype>(1, text.size())).toLongLong(&isNumber);
    if (!isNumber || count <= 0 || count > most)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    case u'd':
        return std::chrono::days(count);
    default:
        return std::nullopt;
    }
}

/// A day or a time, in UTC unless it says otherwise; of a day as the end of a span its last moment.
QDateTime readTime(const QString &text, bool isEnd)
{
    constexpr qsizetype day = 10; // "2026-06-01"
    if (text.size() == day) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return {};
        return isEnd ? date.endOfDay(Qt::UTC) : date.startOfDay(Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Result<CaseSpan> readSpan(const Invocation &invocation, const QDateTime &now)
{
    constexpr auto usualSpan = std::chrono::hours(24);
    const bool hasEnds = invocation.has(u"from"_s) || invocation.has(u"to"_s);
    if (invocation.has(u"last"_s)) {
        const auto last = readDuration(invocation.options.value(u"last"_s));
        if (!last)
            return usage(
                words(QT_TRANSLATE_NOOP("Cli", "--last is a number with m, h or d, such as 24h.")));
        if (hasEnds)
            return usage(
                words(QT_TRANSLATE_NOOP("Cli", "Give --last or --from and --to, not both.")));
        return CaseSpan{now.addSecs(-last->count()), {}};
    }
    if (!hasEnds)
        return CaseSpan{now.addDuration(-usualSpan), {}};
    CaseSpan span;
    for (const bool isEnd : {false, true}) {
        const QString name = isEnd ? u"to"_s : u"from"_s;
        if (!invocation.has(name))
            continue;
        const QDateTime time = readTime(invocation.options.value(name), isEnd);
        if (!time.isValid())
            return usage(words(QT_TRANSLATE_NOOP("Cli", "--%1 is a day or a time, such as "
                                                        "2026-06-01 or 2026-06-01T08:00:00Z."))
                             .arg(name));
        (isEnd ? span.to : span.from) = time;
    }
    if (span.from.isValid() && span.from > (span.to.isValid() ? span.to : now))
        return usage(words(QT_TRANSLATE_NOOP("Cli", "--from is later than --to.")));
    return span;
}

/// Calls set(part) for each of the list's names.
template <class Part, class Set>
Result<Done> readParts(const QString &option, const QString &text, std::span<const Part> parts,
                       QString (*nameOf)(Part), Set set)
{
    QStringList names;
    for (const Part part : parts)
        names += nameOf(part);
    for (const QString &one : text.split(u',')) {
        const auto at = names.indexOf(one.trimmed());
        if (at < 0)
            return usage(words(QT_TRANSLATE_NOOP("Cli", "--%1 is a list of %2."))
                             .arg(option, names.join(u", ")));
        set(parts[std::size_t(at)]);
    }
    return Done{};
}

} // namespace

Result<CaseOptions> readCaseOptions(const Invocation &invocation, const QDateTime &now)
{
    CaseOptions options;
    const bool isVehicle = invocation.has(u"vehicle"_s);
    if (isVehicle == invocation.has(u"user"_s))
        return usage(words(QT_TRANSLATE_NOOP("Cli", "Say whom the case is about by --vehicle or by "
                                                    "--user.")));
    options.ask.subject = {isVehicle ? CaseSubject::Kind::Vehicle : CaseSubject::Kind::User,
                           invocation.options.value(isVehicle ? u"vehicle"_s : u"user"_s)};
    options.isOnline = invocation.has(u"online"_s);
    const Result<CaseSpan> span = readSpan(invocation, now);
    if (!span)
        return Failure(span.error());
    options.ask.span = *span;
    options.blur.requestIds = invocation.has(u"blur-request-ids"_s);
    if (invocation.has(u"no-blur"_s)) {
        const auto known = blurParts().first(blurParts().size() - 1); // request ids stay anyway
        const auto read =
            readParts(u"no-blur"_s, invocation.options.value(u"no-blur"_s), known, blurPartName,
                      [&options](BlurPart part) { choose(&options.blur, part, false); });
        if (!read)
            return Failure(read.error());
    }
    if (invocation.has(u"include"_s)) {
        for (const CasePart part : caseParts())
            choose(&options.ask.parts, part, false);
        const auto read = readParts(
            u"include"_s, invocation.options.value(u"include"_s), caseParts(), casePartName,
            [&options](CasePart part) { choose(&options.ask.parts, part, true); });
        if (!read)
            return Failure(read.error());
    }
    return options;
}

} // namespace motorpool::cli
