// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace motorpool {

/// An id in sixteen bytes: a UUID in the form in which Smartcar writes it (lower case, dashes), or
/// a reference to a text for an id of any other form. All zero stands for no id. A value.
///
/// Its bytes are searched as they lie (bytescan.h), so they are public.
struct IdSlot
{
    std::array<quint8, 16> bytes{};

    /// A UUID in lower case with dashes; nothing for every other text, and for the few UUIDs that
    /// look like no id or like a reference.
    static std::optional<IdSlot> fromUuid(std::string_view text);
    static IdSlot fromReference(quint32 reference);

    bool isNull() const { return *this == IdSlot(); }
    bool isReference() const;
    quint32 reference() const; ///< of a text; only if it is one

    std::array<char, 36> uuid() const; ///< only if it is one
    quint64 head() const;              ///< the first eight bytes, in their order

    friend bool operator==(const IdSlot &, const IdSlot &) = default;
};

} // namespace motorpool
