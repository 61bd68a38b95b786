// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterparse.h"

#include "filternearest.h"
#include "filtervalue.h"

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

// Nobody reads more suggestions than this; to seek one for each word of a megabyte takes seconds.
constexpr qsizetype mostSuggestions = 100;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    ParsedFilter parsed()
    {
        FilterSplitter words(m_text);
        while (const std::optional<RawFilterTerm> raw = words.next()) {
            if (raw->prefix.isNull())
                addWord(*raw);
            else if (raw->def)
                addTerm(*raw);
            else
                noteUnknownKey(*raw);
        }
        return m_parsed;
    }

private:
    void addWord(const RawFilterTerm &raw)
    {
        const RawFilterValue &value = raw.values.first();
        if (value.text.isEmpty()) {
            note(mistakeIn(value, FilterKey::Any, {Kind::MissingValue, true}));
            return;
        }
        if (!value.isClosed)
            noteOpenQuote(value, FilterKey::Any);
        add(raw, FilterKey::Any, {FilterValue{.text = value.text.toCaseFolded()}});
    }

    void addTerm(const RawFilterTerm &raw)
    {
        const FilterKeyDef &def = *raw.def;
        QList<FilterValue> values;
        bool isSound = true;
        for (const RawFilterValue &value : raw.values) {
            const FilterRead<FilterValue> read = readFilterValue(def, value, suggests());
            if (!read) {
                isSound = note(mistakeIn(value, def.key, read.error())) && isSound;
                continue;
            }
            if (!value.isClosed)
                noteOpenQuote(value, def.key);
            values.append(*read);
        }
        if (isSound && !values.isEmpty())
            add(raw, def.key, values);
    }

    void add(const RawFilterTerm &raw, FilterKey key, const QList<FilterValue> &values)
    {
        m_parsed.filter.terms.append({key, values, raw.isNegated, {raw.at, raw.length}});
    }

    FilterMistake mistakeIn(const RawFilterValue &value, FilterKey key,
                            const FilterProblem &problem) const
    {
        FilterMistake mistake{value.at,
                              value.length,
                              problem.kind,
                              key,
                              m_text.sliced(value.at, value.length).toString(),
                              problem.suggestion,
                              problem.mayGrow};
        const bool isCompared = problem.kind != Kind::UnexpectedOperator;
        if (isCompared && !problem.suggestion.isEmpty())
            mistake.suggestion.prepend(m_text.sliced(value.at, value.opLength));
        return mistake;
    }

    void noteOpenQuote(const RawFilterValue &value, FilterKey key)
    {
        FilterMistake mistake = mistakeIn(value, key, {Kind::UnclosedQuote, true});
        mistake.suggestion = mistake.subject + u'"';
        note(mistake);
    }

    void noteUnknownKey(const RawFilterTerm &raw)
    {
        const qsizetype at = raw.at + (raw.isNegated ? 1 : 0);
        const qsizetype prefix = raw.prefix.size() + 1;
        const bool mayGrow = raw.end() == at + prefix; // "http:" may become "http://…"
        FilterMistake mistake{.at = at, .length = prefix, .mayGrow = mayGrow};
        const QString name = suggests() ? nearestFilterKey(raw.prefix) : QString();
        if (!name.isNull()) {
            mistake.suggestion = name + u':';
        } else if (suggests()) {
            mistake.kind = Kind::ColonInWord;
            mistake.length = raw.end() - at;
            mistake.suggestion = quotedForFilter(m_text.sliced(at, mistake.length));
        }
        mistake.subject = m_text.sliced(at, mistake.length).toString();
        note(mistake);
    }

    bool suggests() const { return m_parsed.mistakes.size() < mostSuggestions; }

    // True if it may be left to further typing.
    bool note(const FilterMistake &mistake)
    {
        const bool isUnfinished = mistake.mayGrow && mistake.at + mistake.length == m_text.size();
        (isUnfinished ? m_parsed.unfinished : m_parsed.mistakes).append(mistake);
        return isUnfinished;
    }

    QStringView m_text;
    ParsedFilter m_parsed;
};

} // namespace

ParsedFilter parseFilter(QStringView text)
{
    return Parser(text).parsed();
}

} // namespace motorpool
