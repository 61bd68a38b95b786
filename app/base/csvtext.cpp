// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <algorithm>

namespace motorpool {

namespace {

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos;
}

bool isDefused(std::string_view text)
{
    const std::size_t apostrophes = std::min(text.find_first_not_of('\''), text.size());
    return apostrophes > 0 && startsFormula(text.substr(apostrophes));
}

} // namespace

void appendCsvText(std::string &to, std::string_view utf8, CsvStyle style)
{
    const bool marked = startsFormula(utf8) || (style.reversible && isDefused(utf8));
    const bool quoted = std::ranges::any_of(utf8, [style](char c) {
        return c == '"' || c == '\n' || c == '\r' || c == style.separator;
    });
    if (!quoted) {
        if (marked)
            to += '\'';
        to += utf8;
        return;
    }
    to += '"';
    if (marked)
        to += '\'';
    for (std::size_t done = 0; done < utf8.size();) {
        const std::size_t quote = std::min(utf8.find('"', done), utf8.size());
        to += utf8.substr(done, quote - done);
        if (quote < utf8.size())
            to += "\"\"";
        done = quote + 1;
    }
    to += '"';
}

} // namespace motorpool
