// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtersplit.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr char16_t quote = u'"';

struct Operator
{
    QStringView sign;
    FilterOp op;
};

// Longer ones first.
constexpr Operator operators[] = {
    {u">=", FilterOp::GreaterEqual}, {u"=>", FilterOp::GreaterEqual}, {u"<=", FilterOp::LessEqual},
    {u"=<", FilterOp::LessEqual},    {u"≥", FilterOp::GreaterEqual},  {u"≤", FilterOp::LessEqual},
    {u">", FilterOp::Greater},       {u"<", FilterOp::Less},          {u"=", FilterOp::Equals},
};

// How many letters stand before the colon that makes them a prefix; 0 if there is none.
qsizetype prefixLength(QStringView word)
{
    qsizetype length = 0;
    while (length < word.size() && (word[length].isLetter() || word[length] == u'_'))
        ++length;
    if (length == 0 || length == word.size() || word[length] != u':')
        return 0;
    const bool isPath = length + 1 < word.size() && word[length + 1] == u'/';
    return isPath && !findFilterKey(word.first(length)) ? 0 : length;
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); });
}

} // namespace

bool looksPrefixed(QStringView word)
{
    return prefixLength(word) > 0;
}

QString quotedForFilter(QStringView text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += quote;
    for (const QChar letter : text) {
        if (letter == quote)
            quoted += quote;
        quoted += letter;
    }
    quoted += quote;
    return quoted;
}

QString filterValueText(const QString &text)
{
    constexpr QStringView special = u"\"<>=≤≥";
    const bool isPlain = !text.isEmpty() && !special.contains(text.front()) &&
                         !text.contains(u',') && !hasSpace(text);
    return isPlain ? text : quotedForFilter(text);
}

QString filterWordText(const QString &text)
{
    const bool isPlain = !text.isEmpty() && text.front() != quote && text.front() != u'-' &&
                         !hasSpace(text) && !looksPrefixed(text);
    return isPlain ? text : quotedForFilter(text);
}

FilterSplitter::FilterSplitter(QStringView text)
    : m_text(text)
{
}

bool FilterSplitter::isAt(char16_t sign) const
{
    return m_at < m_text.size() && m_text[m_at] == sign;
}

bool FilterSplitter::isAtEndOfWord() const
{
    return m_at >= m_text.size() || m_text[m_at].isSpace();
}

std::optional<RawFilterTerm> FilterSplitter::next()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
    if (m_at == m_text.size())
        return std::nullopt;

    RawFilterTerm term;
    term.at = m_at;
    if (isAt(u'-')) {
        term.isNegated = true;
        ++m_at;
    }
    readPrefix(term);
    const bool isKeyed = !term.prefix.isNull();
    term.values.append(readValue(isKeyed));
    while (isKeyed && isAt(u',')) {
        ++m_at;
        term.values.append(readValue(isKeyed));
    }
    term.length = m_at - term.at;
    return term;
}

void FilterSplitter::readPrefix(RawFilterTerm &term)
{
    const qsizetype length = prefixLength(m_text.sliced(m_at));
    if (length == 0)
        return;
    term.prefix = m_text.sliced(m_at, length);
    term.def = findFilterKey(term.prefix);
    m_at += length + 1;
}

RawFilterValue FilterSplitter::readValue(bool isKeyed)
{
    RawFilterValue value;
    value.at = m_at;
    if (isKeyed)
        readOperator(value);
    if (isAt(quote)) {
        readQuoted(value);
    } else {
        const qsizetype from = m_at;
        while (!isAtEndOfWord() && !(isKeyed && isAt(u',')))
            ++m_at;
        value.text = m_text.sliced(from, m_at - from).toString();
    }
    value.length = m_at - value.at;
    return value;
}

void FilterSplitter::readOperator(RawFilterValue &value)
{
    const QStringView rest = m_text.sliced(m_at);
    for (const Operator &row : operators) {
        if (rest.startsWith(row.sign)) {
            value.op = row.op;
            value.opLength = row.sign.size();
            m_at += value.opLength;
            return;
        }
    }
}

void FilterSplitter::readQuoted(RawFilterValue &value)
{
    value.isQuoted = true;
    value.isClosed = false;
    ++m_at;
    while (m_at < m_text.size()) {
        const qsizetype end = m_text.indexOf(quote, m_at);
        if (end < 0) {
            value.text += m_text.sliced(m_at);
            m_at = m_text.size();
            return;
        }
        value.text += m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        if (!isAt(quote)) {
            value.isClosed = true;
            return;
        }
        value.text += quote; // doubled: one of the text's own
        ++m_at;
    }
}

} // namespace motorpool
