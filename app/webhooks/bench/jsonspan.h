// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <tl/expected.hpp>
#include <vector>

namespace motorpool {

/// A value of a JSON text by where it stands, so that members keep their order and every string and
/// number its spelling: QJsonDocument keeps neither. Valid as long as the text.
struct JsonSpan
{
    enum class Kind { Object, Array, Text, Number, Word };

    Kind kind = Kind::Word;
    QByteArrayView key;  ///< with its quotation marks; empty within arrays
    QByteArrayView text; ///< from its first to its last byte
    std::vector<JsonSpan> items;

    /// The member of this name, which must be plain ASCII; null if there is none.
    const JsonSpan *member(QByteArrayView name) const;
};

/// Why and where a text is no JSON.
struct JsonFault
{
    enum class Kind {
        End,        ///< it ends too early
        Unexpected, ///< something else was due here
        AfterEnd,   ///< a whole value, and more behind it
        TooDeep,    ///< over 200 levels
    };

    Kind kind = Kind::Unexpected;
    qsizetype at = 0; ///< in bytes

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// Reads a JSON text strictly (RFC 8259), but for what its strings hold: they may be no UTF-8.
tl::expected<JsonSpan, JsonFault> readSpans(QByteArrayView text);

/// Reads the value at the start of the text, whatever follows it.
tl::expected<JsonSpan, JsonFault> readFirstSpan(QByteArrayView text);

/// The brackets and the quotation mark that a text which ends too early lacks; empty if it is not
/// only them.
QByteArray missingEnd(QByteArrayView text);

/// Line and column, from 1 and in bytes, of a place in a text.
struct TextPlace
{
    qsizetype line = 1;
    qsizetype column = 1;
};
TextPlace placeAt(QByteArrayView text, qsizetype at);

} // namespace motorpool
