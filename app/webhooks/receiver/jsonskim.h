// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace motorpool {

/// Reads JSON that has the usual shape, much faster than JsonReader (jsonread.h) and to the same
/// values. Whatever is unusual, such as a member of a wrong type or one that is there twice, makes
/// the whole of it unusual, and its values are for nothing.
class JsonSkim
{
public:
    using Value = std::optional<simdjson::dom::element>; ///< nothing: missing

    bool isUsual() const { return m_isUsual; }

protected:
    void setUnusual() { m_isUsual = false; }

    /// The named members of an object, in the order of the names; of what is missing or null, none.
    template <class... Names>
    std::array<Value, sizeof...(Names)> members(const Value &value, Names... names)
    {
        const std::array<std::string_view, sizeof...(Names)> wanted{names...};
        std::array<Value, sizeof...(Names)> found;
        simdjson::dom::object object;
        if (isMissing(value))
            return found;
        if (value->get(object) != simdjson::SUCCESS) {
            setUnusual();
            return found;
        }
        for (const auto [key, member] : object) {
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (key != wanted[i])
                    continue;
                if (found[i])
                    setUnusual(); // others take the last one
                found[i] = member;
                break;
            }
        }
        return found;
    }

    template <class Function>
    void forEach(const Value &value, Function function)
    {
        simdjson::dom::array items;
        if (isMissing(value))
            return;
        if (value->get(items) != simdjson::SUCCESS)
            return setUnusual();
        for (const simdjson::dom::element item : items) {
            if (item.is_object())
                function(Value(item));
            else
                setUnusual();
        }
    }

    QString text(const Value &value);
    QDateTime time(const Value &value);
    std::optional<qint64> integer(const Value &value);

    // For what must be of a type and is not needed itself.
    void checkText(const Value &value) { checkIs(value, simdjson::dom::element_type::STRING); }
    void checkObject(const Value &value) { checkIs(value, simdjson::dom::element_type::OBJECT); }
    void checkTime(const Value &value);

private:
    static bool isMissing(const Value &value) { return !value || value->is_null(); }
    void checkIs(const Value &value, simdjson::dom::element_type type);
    std::optional<qint64> epochMs(const Value &value);

    bool m_isUsual = true;
};

} // namespace motorpool
