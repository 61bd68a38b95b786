// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalask.h"

#include "outcome.h"
#include "words.h"

#include <QDateTime>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// A number goes to number, a time to time; neither is an error.
Result<Done> readWhen(const QString &text, quint64 &number, std::optional<EpochMs> &time)
{
    if (text.isEmpty())
        return Done{};
    bool isNumber = false;
    const quint64 value = text.toULongLong(&isNumber);
    if (isNumber && value > 0) {
        number = value;
        return Done{};
    }
    QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (when.isValid() && when.timeSpec() == Qt::LocalTime)
        when = QDateTime(when.date(), when.time(), Qt::UTC);
    if (!when.isValid() || !hasIsoTime(when.toMSecsSinceEpoch())) {
        return Failure(makeError(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP("Cli", "--from and --to take a record's number, or a time such "
                                           "as 2026-11-25T16:00."))));
    }
    time = when.toMSecsSinceEpoch();
    return Done{};
}

} // namespace

Result<JournalAsk> readJournalAsk(const Invocation &invocation)
{
    JournalAsk ask;
    const auto &options = invocation.options;
    if (const auto from = readWhen(options.value(u"from"_s), ask.numbers.from, ask.query.from);
        !from) {
        return Failure(from.error());
    }
    if (const auto to = readWhen(options.value(u"to"_s), ask.numbers.to, ask.query.to); !to)
        return Failure(to.error());
    ask.query.userId = options.value(u"user"_s);
    ask.query.vehicleId = options.value(u"vehicle"_s);
    ask.query.person = options.value(u"who"_s);
    ask.query.text = options.value(u"text"_s);
    if (invocation.has(u"kind"_s)) {
        ask.query.kind = journalKind(options.value(u"kind"_s));
        if (!ask.query.kind) {
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "There is no such kind of record: see “motorpoolctl "
                                               "journal list --help”."))));
        }
    }
    return ask;
}

} // namespace motorpool::cli
