// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncolumns.h"

#include "naturalorder.h"

#include <array>

namespace motorpool {

namespace {

using Entry = ConnectionEntry;

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNothing(const QDateTime &time)
{
    return time.isValid() ? QVariant(time) : QVariant();
}

SortKey byWords(const QString &text)
{
    return text.isEmpty() ? SortKey() : SortKey{true, 0, naturalKey(text)};
}

/// Ids are opaque: their digits are no numbers.
SortKey byId(const QString &id)
{
    return id.isEmpty() ? SortKey() : SortKey{true, 0, id.toLower()};
}

SortKey byTime(const QDateTime &time)
{
    return time.isValid() ? SortKey{true, time.toMSecsSinceEpoch(), {}} : SortKey();
}

template <auto member>
constexpr ConnectionColumn words(const char *key, int width)
{
    return {key,
            ColumnKind::Text,
            Qt::AlignLeft,
            width,
            false,
            true,
            [](const Entry &e) { return orNothing(e.connection.*member); },
            [](const Entry &e) { return byWords(e.connection.*member); }};
}

template <auto member>
constexpr ConnectionColumn id(const char *key, int width, bool optional)
{
    return {key,
            ColumnKind::Id,
            Qt::AlignLeft,
            width,
            optional,
            true,
            [](const Entry &e) { return orNothing(e.connection.*member); },
            [](const Entry &e) { return byId(e.connection.*member); }};
}

template <auto member>
constexpr ConnectionColumn time(const char *key, int width)
{
    return {key,
            ColumnKind::Time,
            Qt::AlignLeft,
            width,
            false,
            false,
            [](const Entry &e) { return orNothing(e.connection.*member); },
            [](const Entry &e) { return byTime(e.connection.*member); }};
}

constexpr std::array columns{
    words<&Connection::make>("make", 15),
    words<&Connection::model>("model", 18),
    ConnectionColumn{
        "year", ColumnKind::Number, Qt::AlignRight, 6, false, true,
        [](const Entry &e) {
            return e.connection.year ? QVariant(*e.connection.year) : QVariant();
        },
        [](const Entry &e) {
            return SortKey{e.connection.year.has_value(), e.connection.year.value_or(0), {}};
        }},
    words<&Connection::powertrain>("powertrain", 11),
    words<&Connection::mode>("mode", 10),
    ConnectionColumn{"vin", ColumnKind::Id, Qt::AlignLeft, 18, false, true,
                     [](const Entry &e) { return orNothing(e.vin); },
                     [](const Entry &e) { return byId(e.vin); }},
    id<&Connection::vehicleId>("vehicleId", 16, false),
    id<&Connection::id>("connectionId", 16, false),
    id<&Connection::userId>("userId", 16, true),
    id<&Connection::externalId>("externalId", 16, true),
    time<&Connection::createdAt>("createdAt", 13),
    time<&Connection::updatedAt>("updatedAt", 13),
    ConnectionColumn{"permissions", ColumnKind::List, Qt::AlignRight, 12, false, false,
                     [](const Entry &e) {
                         return e.connection.permissions.isEmpty()
                                    ? QVariant()
                                    : QVariant(e.connection.permissions);
                     },
                     [](const Entry &e) {
                         return SortKey{!e.connection.permissions.isEmpty(),
                                        e.connection.permissions.size(),
                                        {}};
                     }},
};
static_assert(columns.size() == std::size_t(ConnectionField::Permissions) + 1);

} // namespace

std::span<const ConnectionColumn> connectionColumns()
{
    return columns;
}

const ConnectionColumn &connectionColumn(ConnectionField field)
{
    return columns[std::size_t(field)];
}

} // namespace motorpool
