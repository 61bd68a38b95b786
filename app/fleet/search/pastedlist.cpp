// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedlist.h"

#include "listtext.h"
#include "numberindex.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <functional>

namespace motorpool {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr std::size_t mostColumns = 500;

/// A quote that is not closed by then never meant to open anything.
constexpr std::size_t longestQuoted = 64 * 1024;

Failure usage(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("ListLookup", text);
    return Failure(error);
}

Result<std::string> utf8Of(const QByteArray &bytes)
{
    if (bytes.size() > PastedList::largestText)
        return usage(QT_TRANSLATE_NOOP("ListLookup", "The list is longer than 128 MB."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decode(QStringDecoder::Utf16);
        return QString(decode(bytes)).toStdString();
    }
    const std::string_view text = std::string_view(bytes.constData(), std::size_t(bytes.size()))
                                      .substr(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    if (text.find('\0') != text.npos || text.starts_with("PK\x03\x04"))
        return usage(QT_TRANSLATE_NOOP("ListLookup", "It is not a text file. Save a spreadsheet "
                                                     "as CSV, or copy its cells."));
    return std::string(text);
}

} // namespace

/// Goes through the text once, cell by cell.
class PastedListReader
{
public:
    explicit PastedListReader(std::string_view text)
        : m_rest(text)
    {
    }

    Result<PastedList> read(std::optional<int> column)
    {
        readHeader(column);
        while (!m_rest.empty()) {
            const Cell cell = next();
            if (m_list.m_column == PastedList::allColumns || cell.column == m_list.m_column)
                take(cell);
            if (m_list.m_entries.size() > PastedList::mostEntries)
                return usage(
                    QT_TRANSLATE_NOOP("ListLookup", "The list has more than 2,000,000 entries."));
        }
        if (m_list.m_entries.empty())
            return usage(QT_TRANSLATE_NOOP("ListLookup", "The list is empty."));
        return std::move(m_list);
    }

private:
    struct Cell
    {
        std::string_view text;
        int column = 0;
        bool isQuoted = false;
    };

    void readHeader(std::optional<int> column)
    {
        while (!m_rest.empty() && isSpace(m_rest.front()))
            m_rest.remove_prefix(1);
        const std::string_view line = m_rest.substr(0, m_rest.find_first_of("\r\n"));
        for (const char separator : {'\t', ';', ','}) {
            if (line.find(separator) != line.npos) {
                m_separators = std::string(1, separator);
                break;
            }
        }
        const std::string_view all = m_rest;
        QStringList titles;
        std::optional<int> best;
        int bestAt = 0;
        for (bool isFirst = true; !m_rest.empty() && titles.size() < qsizetype(mostColumns);
             isFirst = false) {
            if (!isFirst && m_column == 0)
                break;
            const Cell cell = next();
            const std::string_view title = withoutWrapping(cell.text).substr(0, 100);
            if (const auto rank = idTitleRank(title); rank && (!best || *rank < *best)) {
                best = rank;
                bestAt = cell.column;
            }
            titles << QString::fromUtf8(title.data(), qsizetype(title.size()));
        }
        if (!best || m_rest.empty()) {
            m_rest = all;
            m_column = 0;
            m_separators = ",;\t";
            return;
        }
        m_list.m_columns = titles;
        m_list.m_column = bestAt;
        if (column && *column >= PastedList::allColumns && *column < titles.size())
            m_list.m_column = *column;
    }

    bool isEnd(char c) const
    {
        return c == '\n' || c == '\r' || m_separators.find(c) != m_separators.npos;
    }

    Cell next()
    {
        Cell cell{{}, m_column, false};
        std::size_t begin = 0;
        while (begin < m_rest.size() && isSpace(m_rest[begin]) && !isEnd(m_rest[begin]))
            ++begin;
        std::size_t end = begin;
        if (begin < m_rest.size() && m_rest[begin] == '"') {
            if (const auto close = closingQuote(begin + 1)) {
                cell.text = m_rest.substr(begin + 1, *close - begin - 1);
                cell.isQuoted = true;
                end = *close + 1;
            }
        }
        const std::size_t rest = end;
        while (end < m_rest.size() && !isEnd(m_rest[end]))
            ++end;
        if (!cell.isQuoted)
            cell.text = m_rest.substr(rest, end - rest);
        if (end == m_rest.size()) {
            m_rest = {};
            return cell;
        }
        m_column = m_rest[end] == '\n' || m_rest[end] == '\r' ? 0 : m_column + 1;
        const bool isPair = m_rest.substr(end, 2) == "\r\n";
        m_rest.remove_prefix(end + (isPair ? 2 : 1));
        return cell;
    }

    /// Of a quote that ends its cell; a quote within is doubled.
    std::optional<std::size_t> closingQuote(std::size_t from) const
    {
        const std::size_t last = std::min(m_rest.size(), from + longestQuoted);
        for (std::size_t at = from; at < last; ++at) {
            if (m_rest[at] != '"')
                continue;
            if (at + 1 < last && m_rest[at + 1] == '"') {
                ++at;
                continue;
            }
            std::size_t after = at + 1;
            while (after < m_rest.size() && m_rest[after] == ' ')
                ++after;
            return after == m_rest.size() || isEnd(m_rest[after]) ? std::optional(at)
                                                                  : std::nullopt;
        }
        return std::nullopt;
    }

    void take(const Cell &cell)
    {
        std::string_view text = withoutWrapping(cell.text);
        if (text.empty())
            return;
        std::string unquoted;
        if (cell.isQuoted && text.find("\"\"") != text.npos) {
            for (std::size_t at = 0; at < text.size(); ++at) {
                unquoted += text[at];
                if (text[at] == '"' && at + 1 < text.size() && text[at + 1] == '"')
                    ++at;
            }
            text = unquoted;
        }
        if (text.find(' ') == text.npos || !takeParts(text))
            add(text, listKey(text.substr(0, PastedList::longestEntry)));
    }

    /// "VIN1 VIN2": only if each part is plainly an id, as external ids may have spaces.
    bool takeParts(std::string_view text)
    {
        std::vector<std::string_view> parts;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            if (end > at)
                parts.push_back(withoutWrapping(text.substr(at, end - at)));
            if (!parts.empty() && !isPlainId(listKey(parts.back())))
                return false;
            at = end + 1;
        }
        for (const std::string_view part : parts)
            add(part, listKey(part));
        return true;
    }

    void add(std::string_view text, std::string key)
    {
        text = whole(text);
        key.resize(whole(key).size());
        const auto hashOf = [this](quint32 entry) {
            return quint64(std::hash<std::string_view>()(m_list.key(entry)));
        };
        const quint32 known = m_index.find(std::hash<std::string_view>()(key),
                                           [&](quint32 entry) { return m_list.key(entry) == key; });
        if (known != NumberIndex::none) {
            ++m_list.m_entries[known].times;
            ++m_list.m_repeated;
            return;
        }
        m_list.m_entries.push_back({quint32(m_list.m_text.size()), quint32(m_list.m_keys.size()),
                                    quint16(text.size()), quint16(key.size()), 1});
        m_list.m_text += text;
        m_list.m_keys += key;
        m_index.insert(quint32(m_list.m_entries.size() - 1), hashOf);
    }

    /// Cut where a character ends.
    static std::string_view whole(std::string_view text)
    {
        if (text.size() <= PastedList::longestEntry)
            return text;
        std::size_t end = PastedList::longestEntry;
        while (end > 0 && (quint8(text[end]) & 0xc0) == 0x80)
            --end;
        return text.substr(0, end);
    }

    std::string_view m_rest;
    std::string m_separators = ",;\t";
    int m_column = 0; ///< of the cell that comes next
    PastedList m_list;
    NumberIndex m_index;
};

Result<PastedList> readPastedList(const QByteArray &bytes, std::optional<int> column)
{
    const Result<std::string> text = utf8Of(bytes);
    if (!text)
        return Failure(text.error());
    return PastedListReader(*text).read(column);
}

} // namespace motorpool
