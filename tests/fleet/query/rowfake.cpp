// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfake.h"

#include "filterrange.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using Key = FilterKey;

namespace {

constexpr Key textKeys[] = {Key::Make,       Key::Model,    Key::Vin,        Key::Vehicle,
                            Key::User,       Key::External, Key::Connection, Key::Nickname,
                            Key::Powertrain, Key::Mode};
constexpr Key numberKeys[] = {Key::Year, Key::Battery, Key::Fuel, Key::Range, Key::Odometer};
constexpr Key flagKeys[] = {Key::Locked, Key::Charging, Key::Online};

template <typename T, std::size_t size>
const T &oneOf(QRandomGenerator &random, const T (&all)[size])
{
    return all[random.bounded(int(size))];
}

// Few letters, so that one text is often a part of another.
QString randomText(QRandomGenerator &random)
{
    QString text;
    const int length = random.bounded(1, 5);
    for (int i = 0; i < length; ++i)
        text += oneOf(random, {u'a', u'b', u'A', u'ß', u's', u' '});
    return text;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString randomOrdered(QRandomGenerator &random, const QStringList &literals)
{
    const auto literal = [&] { return literals.at(random.bounded(int(literals.size()))); };
    switch (random.bounded(8)) {
    case 0:
        return u'<' + literal();
    case 1:
        return u"<="_s + literal();
    case 2:
        return u'>' + literal();
    case 3:
        return u">="_s + literal();
    case 4:
        return literal() + u".."_s + literal();
    case 5:
        return literal() + u".."_s;
    case 6:
        return u".."_s + literal();
    default:
        return literal();
    }
}

QString randomValue(QRandomGenerator &random, const FilterKeyDef &def)
{
    switch (def.kind) {
    case FilterKind::Text:
        return (random.bounded(4) == 0 ? u"="_s : QString()) + quoted(randomText(random));
    case FilterKind::Number:
        return randomOrdered(random, {u"0"_s, u"1"_s, u"1.5"_s, u"2"_s, u"2.25"_s, u"3"_s});
    case FilterKind::Year:
        return randomOrdered(random, {u"2019"_s, u"2020"_s, u"2021"_s});
    case FilterKind::Duration:
        return randomOrdered(random, {u"0s"_s, u"1h"_s, u"1d"_s, u"24h"_s, u"36h"_s, u"2d"_s});
    case FilterKind::Moment:
        if (random.bounded(2))
            return randomOrdered(random, {u"1d"_s, u"2w"_s, u"1mo"_s});
        return randomOrdered(random, {u"2026"_s, u"2026-05"_s, u"2026-05-31"_s, u"2026-06-01"_s});
    case FilterKind::Choice:
    case FilterKind::Flag:
    case FilterKind::Set:
        break;
    }
    if (def.isOpen && random.bounded(3) == 0)
        return oneOf(random, {u"ev"_s, u"e"_s, u"read"_s, u"charge"_s});
    const auto rows = filterChoices(def.key);
    return QString::fromLatin1(rows[std::size_t(random.bounded(int(rows.size())))].name);
}

bool isKnown(const FilterValue &value, const QStringList &texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return filterAccepts(value, text); });
}

QStringList allTexts(const RowFake &row)
{
    QStringList texts;
    for (auto it = row.texts.begin(); it != row.texts.end(); ++it) {
        if (it.key() != Key::Permission && it.key() != Key::Powertrain && it.key() != Key::Mode)
            texts += it.value();
    }
    if (row.numbers.contains(Key::Year))
        texts.append(QString::number(row.numbers.value(Key::Year)));
    return texts;
}

bool fits(const RowFake &row, Key key, const FilterValue &value)
{
    switch (value.scale) {
    case FilterScale::Text:
        return isKnown(value, key == Key::Any ? allTexts(row) : row.texts.value(key));
    case FilterScale::Number:
        return row.numbers.contains(key) && filterRange(value).contains(row.numbers.value(key));
    case FilterScale::Age:
    case FilterScale::Day: {
        const QDateTime time = key == Key::Age ? row.heard : row.connected;
        return time.isValid() &&
               filterSpan(value, rowFakeNow(), QTimeZone::utc()).contains(time.toMSecsSinceEpoch());
    }
    case FilterScale::Choice:
        break;
    }
    if (key == Key::Has)
        return row.facts.contains(value.choice);
    if (key == Key::Is)
        return row.states.contains(value.choice);
    const std::optional<bool> flag = row.flags.value(key);
    switch (FilterFlag(value.choice)) {
    case FilterFlag::Yes:
        return flag && *flag;
    case FilterFlag::No:
        return flag && !*flag;
    case FilterFlag::Unknown:
        break;
    }
    return !flag;
}

} // namespace

QDateTime rowFakeNow()
{
    return QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
}

RowFake randomRow(QRandomGenerator &random)
{
    RowFake row;
    for (const Key key : textKeys) {
        if (random.bounded(4))
            row.texts[key] = {randomText(random).toCaseFolded()};
    }
    if (random.bounded(4))
        row.texts[Key::Powertrain] = {oneOf(random, {u"bev"_s, u"phev"_s, u"ice"_s, u"fcev"_s})};
    if (random.bounded(4))
        row.texts[Key::Mode] = {oneOf(random, {u"live"_s, u"simulated"_s})};
    for (const auto &permission : {u"read_charge"_s, u"read_charge_events"_s, u"read_vin"_s}) {
        if (random.bounded(2))
            row.texts[Key::Permission].append(permission);
    }
    for (const Key key : numberKeys) {
        if (random.bounded(4))
            row.numbers[key] = random.bounded(16) / 4.0;
    }
    if (random.bounded(4))
        row.numbers[Key::Year] = random.bounded(2018, 2023);
    for (const Key key : flagKeys) {
        if (random.bounded(3))
            row.flags[key] = random.bounded(2) == 1;
    }
    for (int i = 0; i < 10; ++i) {
        if (random.bounded(2))
            row.facts.insert(i);
        if (random.bounded(2))
            row.states.insert(i);
    }
    // On the very ends of the ranges as often as between them.
    if (random.bounded(4)) {
        row.heard = rowFakeNow().addSecs(
            3600 * oneOf(random, {-100, -48, -47, -36, -25, -24, -23, -1, 0, 5}));
    }
    if (random.bounded(4)) {
        row.connected = rowFakeNow().addSecs(
            3600 * oneOf(random, {-9000, -720, -719, -336, -36, -24, -13, -12, -11, 0, 12, 24}));
    }
    return row;
}

QString randomTermText(QRandomGenerator &random)
{
    const QString sign = random.bounded(4) == 0 ? u"-"_s : QString();
    const auto keys = filterKeys();
    const int which = random.bounded(int(keys.size()) + 4);
    if (which >= int(keys.size()))
        return sign + quoted(randomText(random));
    const FilterKeyDef &def = keys[std::size_t(which)];
    QStringList values;
    const int count = random.bounded(3) ? 1 : random.bounded(2, 4);
    for (int i = 0; i < count; ++i)
        values.append(randomValue(random, def));
    return sign + QLatin1StringView(def.name) + u':' + values.join(u',');
}

QString randomFilterText(QRandomGenerator &random)
{
    QStringList terms;
    const int count = random.bounded(4);
    for (int i = 0; i < count; ++i)
        terms.append(randomTermText(random));
    return terms.join(u' ');
}

bool passes(const RowFake &row, const Filter &filter)
{
    return std::all_of(filter.terms.begin(), filter.terms.end(), [&](const FilterTerm &term) {
        const bool isFit =
            std::any_of(term.values.begin(), term.values.end(),
                        [&](const FilterValue &value) { return fits(row, term.key, value); });
        return isFit != term.isNegated;
    });
}

} // namespace motorpool
