// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// One alternative as it stands in the text.
struct RawFilterValue
{
    qsizetype at = 0;
    qsizetype length = 0;       ///< with operator and quotes
    qsizetype opLength = 0;     ///< of the operator at the beginning
    std::optional<FilterOp> op; ///< as typed
    QString text;               ///< without operator and quotes
    bool isQuoted = false;
    bool isClosed = true; ///< false if the quote runs to the end of the text
};

/// One word of a filter's text, not yet understood.
struct RawFilterTerm
{
    qsizetype at = 0;
    qsizetype length = 0;
    bool isNegated = false;
    QStringView prefix;                ///< before the colon, as typed; null in a plain word
    const FilterKeyDef *def = nullptr; ///< what the prefix names; null if nothing
    QList<RawFilterValue> values;      ///< at least one, of which the texts may be empty

    qsizetype end() const { return at + length; }
};

/// Cuts a filter's text into words, one after the other. The text outlives it.
class FilterSplitter
{
public:
    explicit FilterSplitter(QStringView text);

    /// The next word, or nothing at the end.
    std::optional<RawFilterTerm> next();

private:
    void readPrefix(RawFilterTerm &term);
    RawFilterValue readValue(bool isKeyed);
    void readOperator(RawFilterValue &value);
    void readQuoted(RawFilterValue &value);
    bool isAt(char16_t sign) const;
    bool isAtEndOfWord() const;

    QStringView m_text;
    qsizetype m_at = 0;
};

/// True if a plain word would be read as a prefix and its value: "make:tesla", "a:b". Not so
/// "10:30", "C-1:2" and "http://…".
bool looksPrefixed(QStringView word);

/// The text between quotes, each quote inside doubled.
QString quotedForFilter(QStringView text);

/// A text as it has to be written after a prefix: as it is, or in quotes where it needs them.
QString filterValueText(const QString &text);

/// A text as it has to be written as a plain word.
QString filterWordText(const QString &text);

} // namespace motorpool
