// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonspan.h"

#include <QHash>
#include <QList>

namespace motorpool {

/// One of the ways in which programs write the same JSON value.
struct JsonSpelling
{
    enum class Blanks {
        AsIs,
        None,    ///< as JSON.stringify
        Single,  ///< behind each comma and colon, as Python's json.dumps
        Indent2, ///< by two blanks
        Indent4,
        Tabs,
        Jackson, ///< by two blanks, colons between blanks, arrays on one line
    };
    enum class Escapes {
        AsIs,
        Fewest,       ///< as JSON.stringify
        Ascii,        ///< "\u00e9", as Python's json.dumps
        AsciiUpper,   ///< "\u00E9"
        Slashes,      ///< "\/"
        AsciiSlashes, ///< both, as PHP's json_encode
        Html,         ///< "<", ">" and "&" as "\u003c", as Go's encoding/json
    };
    enum class Numbers {
        AsIs,
        Shortest,  ///< as JSON.stringify: 1 for 1.0, 1000 for 1e3
        PointZero, ///< 1.0 for the whole numbers that are a value of a signal
    };
    enum class Order { AsIs, Sorted, Known };

    Blanks blanks = Blanks::AsIs; ///< AsIs only where the order is
    Escapes escapes = Escapes::AsIs;
    Numbers numbers = Numbers::AsIs;
    Order order = Order::AsIs;

    friend bool operator==(const JsonSpelling &, const JsonSpelling &) = default;
};

/// In which order the members of objects stand, by the name of the object; learned from bodies that
/// were not changed. Members that it does not know come last, as they were.
class MemberOrder
{
public:
    void learn(const JsonSpan &root);
    /// As Smartcar's payloads of 2026 have it.
    static MemberOrder usual();

    /// The place of a member among those of the object of this name; a high one if not known.
    int rank(QByteArrayView object, QByteArrayView member) const;

private:
    void learn(const JsonSpan &span, const QByteArray &name);

    QHash<QByteArray, QHash<QByteArray, int>> m_ranks;
};

/// The same value written in another way. text is what root was read from.
QByteArray respelled(QByteArrayView text, const JsonSpan &root, const JsonSpelling &spelling,
                     const MemberOrder &order = {});

/// A number as JSON.stringify writes it; itself where it is none or over any bound.
QByteArray shortestNumber(QByteArrayView number);

} // namespace motorpool
