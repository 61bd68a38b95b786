// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"

#include "filterread.h"
#include "filtersplit.h"
#include "filtertime.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterCompletion::Kind;

namespace {

constexpr QStringView signs[] = {u"<", u"<=", u">", u">=", u"="};
constexpr const char *usualAges[] = {"1h", "1d", "3d", "7d", "30d"};

/// Collects what may stand in one place.
class Offers
{
public:
    Offers(qsizetype at, qsizetype length, FilterKey key)
        : m_at(at)
        , m_length(length)
        , m_key(key)
    {
    }

    void add(Kind kind, const QString &insert, int choice = -1)
    {
        m_all.append({m_at, m_length, insert, kind, m_key, choice});
    }

    void setKey(FilterKey key) { m_key = key; }

    QList<FilterCompletion> all() const { return m_all; }

private:
    qsizetype m_at;
    qsizetype m_length;
    FilterKey m_key;
    QList<FilterCompletion> m_all;
};

bool begins(const char *names, QStringView typed)
{
    return isAlias(names, typed) || beginsWord(typed, names);
}

QList<FilterCompletion> keysFor(qsizetype at, qsizetype length, const QString &typed)
{
    Offers offers(at, length, FilterKey::Any);
    const auto add = [&](const FilterKeyDef &row) {
        offers.setKey(row.key);
        offers.add(Kind::Key, QLatin1StringView(row.name) + u':');
    };
    for (const FilterKeyDef &row : filterKeys()) {
        if (typed.isEmpty() || begins(row.name, typed))
            add(row);
    }
    for (const FilterKeyDef &row : filterKeys()) {
        if (!typed.isEmpty() && !begins(row.name, typed) && begins(row.aliases, typed))
            add(row);
    }
    return offers.all();
}

void offerChoices(Offers &offers, FilterKey key, const QString &typed)
{
    const auto rows = filterChoices(key);
    // What begins so before what only has it inside.
    for (const bool isFirst : {true, false}) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QLatin1StringView name(rows[i].name);
            const bool isBegun = typed.isEmpty() || begins(rows[i].name, typed) ||
                                 beginsWord(typed, rows[i].aliases);
            const bool isInside = name.contains(typed, Qt::CaseInsensitive);
            if (isFirst ? isBegun : !isBegun && isInside)
                offers.add(Kind::Choice, QString(name), int(i));
        }
    }
}

void offerAges(Offers &offers, const QString &typed)
{
    if (typed.isEmpty()) {
        for (const char *age : usualAges)
            offers.add(Kind::Age, QString::fromLatin1(age));
    } else if (isDigits(typed) && typed.size() <= 9) {
        for (const QString &unit : filterAgeUnits())
            offers.add(Kind::Age, typed + unit);
    }
}

void offerValues(Offers &offers, FilterKey key, const QString &typed, const FilterValues &values)
{
    if (!values)
        return;
    for (const QString &value : values(key, typed))
        offers.add(Kind::Value, filterValueText(value));
}

QList<FilterCompletion> valuesFor(const FilterKeyDef &def, const RawFilterValue &raw,
                                  qsizetype whole, const FilterValues &values)
{
    const bool isOrdered = def.kind == FilterKind::Number || def.kind == FilterKind::Year ||
                           def.kind == FilterKind::Duration || def.kind == FilterKind::Moment;
    // What was typed after an operator stays behind it.
    Offers offers(raw.at + raw.opLength, whole - raw.opLength, def.key);
    switch (def.kind) {
    case FilterKind::Text:
        offerValues(offers, def.key, raw.text, values);
        break;
    case FilterKind::Choice:
    case FilterKind::Flag:
    case FilterKind::Set:
        offerChoices(offers, def.key, raw.text);
        break;
    case FilterKind::Duration:
    case FilterKind::Moment:
        if (raw.op || !raw.text.isEmpty())
            offerAges(offers, raw.text);
        break;
    case FilterKind::Number:
    case FilterKind::Year:
        break;
    }
    if (isOrdered && !raw.op && raw.text.isEmpty()) {
        for (const QStringView sign : signs)
            offers.add(Kind::Operator, sign.toString());
    }
    return offers.all();
}

} // namespace

QList<FilterCompletion> completions(QStringView text, qsizetype cursor, const FilterValues &values)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    // What stands after the cursor does not count, but is replaced with the word that it ends.
    FilterSplitter before(text.first(cursor));
    std::optional<RawFilterTerm> word;
    while (std::optional<RawFilterTerm> next = before.next())
        word = std::move(next);
    if (!word || word->end() < cursor)
        return keysFor(cursor, 0, {});

    const RawFilterValue &typed = word->values.last();
    const bool isPlain = word->prefix.isNull();
    if ((isPlain && typed.isQuoted) || (typed.isQuoted && typed.isClosed))
        return {};
    FilterSplitter whole(text.sliced(word->at));
    const std::optional<RawFilterTerm> full = whole.next();
    if (!full)
        return {};
    qsizetype end = full->end();
    if (full->prefix.isNull() == isPlain && full->values.size() >= word->values.size()) {
        const RawFilterValue &value = full->values[word->values.size() - 1];
        end = value.at + value.length;
    }
    end += word->at;

    QList<FilterCompletion> offers;
    if (isPlain) {
        const bool isKeyed = !full->prefix.isNull();
        const qsizetype prefixEnd = isKeyed ? typed.at + full->prefix.size() + 1 : end;
        offers = keysFor(typed.at, prefixEnd - typed.at, typed.text);
    } else if (word->def) {
        offers = valuesFor(*word->def, typed, end - typed.at, values);
    }
    const auto changesNothing = [text](const FilterCompletion &offer) {
        return text.sliced(offer.at, offer.length).compare(offer.insert, Qt::CaseInsensitive) == 0;
    };
    offers.removeIf(changesNothing);
    return offers;
}

} // namespace motorpool
