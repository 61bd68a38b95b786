// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "idslot.h"
#include "vinslot.h"

#include <QString>

#include <algorithm>
#include <array>

namespace motorpool {

namespace {

bool isWrapping(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '"' || c == '\'' || c == '`' || c == '[' ||
           c == ']';
}

} // namespace

std::string_view withoutWrapping(std::string_view text)
{
    constexpr std::string_view hardSpace = "\xc2\xa0";
    for (;;) {
        if (!text.empty() && isWrapping(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isWrapping(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(hardSpace))
            text.remove_prefix(hardSpace.size());
        else if (text.ends_with(hardSpace))
            text.remove_suffix(hardSpace.size());
        else
            return text;
    }
}

std::vector<std::string_view> listParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" |/", at), text.size());
        const std::string_view part = withoutWrapping(text.substr(at, end - at));
        if (!part.empty())
            parts.push_back(part);
        at = end + 1;
    }
    return parts;
}

bool isPlainId(std::string_view key)
{
    std::string upper(key);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return IdSlot::fromUuid(key) || vinSlot(upper);
}

std::optional<int> idTitleRank(std::string_view title)
{
    std::string name;
    for (const char c : listKey(title)) {
        if (c >= 'a' && c <= 'z')
            name += c;
    }
    if (name.starts_with("smartcar"))
        name.erase(0, 8);
    constexpr std::array<std::string_view, 12> names{
        "connectionid", "connection", "vehicleid",  "vehicle",  "vin", "fin",
        "userid",       "user",       "externalid", "external", "id",  "ids"};
    const auto at = std::find(names.begin(), names.end(), name);
    return at == names.end() ? std::nullopt : std::optional(int(at - names.begin()));
}

std::string listKey(std::string_view text)
{
    std::string key(text);
    bool isAscii = true;
    for (char &c : key) {
        isAscii = isAscii && quint8(c) < 0x80;
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return isAscii ? key
                   : QString::fromUtf8(text.data(), qsizetype(text.size()))
                         .toCaseFolded()
                         .toStdString();
}

} // namespace motorpool
