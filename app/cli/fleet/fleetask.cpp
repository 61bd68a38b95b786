// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetask.h"

#include "filterparse.h"
#include "filterwords.h"
#include "fleetfieldlists.h"
#include "outcome.h"
#include "output.h"
#include "printable.h"
#include "words.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

QString fieldNames()
{
    QStringList names;
    for (const FleetFieldDef &def : fleetFieldTable())
        names += QLatin1StringView(def.key);
    return names.join(u", "_s);
}

Result<QList<FleetField>> readColumns(const QString &text)
{
    QList<FleetField> columns;
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        if (const auto field = findFleetField(name)) {
            columns += *field;
        } else if (const auto list = findFleetFieldList(name)) {
            columns += *list;
        } else {
            QStringList lists;
            for (const FleetFieldList &known : fleetFieldLists())
                lists += QLatin1StringView(known.name);
            return usage(words(QT_TRANSLATE_NOOP("Cli", "--columns is a list of %1, or of %2."))
                             .arg(fieldNames(), lists.join(u", "_s)));
        }
    }
    return columns;
}

Result<FleetOrder> readOrder(const QString &text)
{
    FleetOrder order;
    if (text.isEmpty())
        return order;
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        const bool isDescending = name.startsWith(u'-');
        const auto field = findFleetField(QStringView(name).mid(isDescending ? 1 : 0));
        if (!field)
            return usage(words(QT_TRANSLATE_NOOP("Cli", "--sort is a list of %1, with - in front "
                                                        "for the other direction."))
                             .arg(fieldNames()));
        order += FleetSortKey{*field, isDescending};
    }
    return order;
}

/// The filter, and below it a mark under each mistake.
void pointAt(const QString &filter, const QList<FilterMistake> &mistakes)
{
    QString marks;
    for (const FilterMistake &mistake : mistakes) {
        const qsizetype begin = displayWidth(printable(filter.left(mistake.at)));
        const qsizetype end = displayWidth(printable(filter.left(mistake.at + mistake.length)));
        if (begin < marks.size())
            continue;
        marks = marks.leftJustified(begin) + QString(std::max<qsizetype>(1, end - begin), u'^');
    }
    say(filter);
    say(marks);
}

Result<Filter> readFilter(const QString &text)
{
    const ParsedFilter parsed = parseFilter(text);
    const QList<FilterMistake> mistakes = parsed.mistakes + parsed.unfinished;
    if (mistakes.isEmpty())
        return parsed.filter;
    if (errorIsTerminal())
        pointAt(text, mistakes);
    constexpr qsizetype mostTold = 5;
    QStringList told;
    for (const FilterMistake &mistake : mistakes.mid(0, mostTold))
        told += words(QT_TRANSLATE_NOOP("Cli", "At character %1 of the filter: %2"))
                    .arg(text.left(mistake.at).toUcs4().size() + 1)
                    .arg(explain(mistake));
    return usage(told.join(u' '));
}

} // namespace

std::shared_ptr<const std::vector<quint32>> FleetAsk::rows(const Fleet &fleet,
                                                           const FilterSetting &setting) const
{
    FleetQuestion question;
    question.filter = filter;
    question.order = order;
    question.setting = setting;
    return std::make_shared<const std::vector<quint32>>(FleetSearch().find(fleet, question));
}

Result<FleetAsk> readFleetAsk(const Invocation &invocation, const QString &filter,
                              const QString &usualColumns)
{
    FleetAsk ask;
    const Result<Filter> read = readFilter(filter);
    if (!read)
        return Failure(read.error());
    ask.filter = *read;
    const Result<FleetOrder> order = readOrder(invocation.options.value(u"sort"_s));
    if (!order)
        return Failure(order.error());
    ask.order = *order;
    const auto columns = readColumns(invocation.options.value(u"columns"_s, usualColumns));
    if (!columns)
        return Failure(columns.error());
    ask.columns = *columns;
    return ask;
}

} // namespace motorpool::cli
