// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedlist.h"

#include "listtext.h"
#include "pastedlistmaker.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

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

/// Other ends of lines than the usual ones: U+2028, U+2029 and U+0085.
std::string withPlainLines(std::string text)
{
    for (const std::string_view end : {"\xe2\x80\xa8", "\xe2\x80\xa9", "\xc2\x85"}) {
        std::size_t from = text.find(end);
        if (from == text.npos)
            continue;
        std::string plain;
        plain.reserve(text.size());
        std::size_t at = 0;
        for (; from != text.npos; at = from + end.size(), from = text.find(end, at))
            plain.append(text, at, from - at).push_back('\n');
        text = plain.append(text, at);
    }
    return text;
}

Result<std::string> utf8Of(const QByteArray &bytes)
{
    if (bytes.size() > PastedList::largestText)
        return usage(QT_TRANSLATE_NOOP("ListLookup", "The list is longer than 128 MB."));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decode(QStringDecoder::Utf16);
        return withPlainLines(QString(decode(bytes)).toStdString());
    }
    const std::string_view text = std::string_view(bytes.constData(), std::size_t(bytes.size()))
                                      .substr(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    if (text.find('\0') != text.npos || text.starts_with("PK\x03\x04"))
        return usage(QT_TRANSLATE_NOOP("ListLookup", "It is not a text file. Save a spreadsheet "
                                                     "as CSV, or copy its cells."));
    return withPlainLines(std::string(text));
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
            if (m_list.column() == PastedList::allColumns || cell.column == m_list.column())
                take(cell);
            if (m_list.size() > PastedList::mostEntries)
                return usage(
                    QT_TRANSLATE_NOOP("ListLookup", "The list has more than 2,000,000 entries."));
        }
        if (m_list.size() == 0)
            return usage(QT_TRANSLATE_NOOP("ListLookup", "The list is empty."));
        return m_list.take();
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
        for (const char separator : {'\t', ';', ',', '|'}) {
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
        const bool isThere = column && *column >= PastedList::allColumns && *column < titles.size();
        m_list.setColumns(titles, isThere ? *column : bestAt);
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
        const std::vector<std::string_view> parts = listParts(text);
        const bool areIds =
            parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
                return isPlainId(listKey(part.substr(0, PastedList::longestEntry)));
            });
        if (!areIds)
            return m_list.add(text, listKey(text.substr(0, PastedList::longestEntry)));
        for (const std::string_view part : parts)
            m_list.add(part, listKey(part));
    }

    std::string_view m_rest;
    std::string m_separators = ",;\t";
    int m_column = 0; ///< of the cell that comes next
    PastedListMaker m_list;
};

Result<PastedList> readPastedList(const QByteArray &bytes, std::optional<int> column)
{
    const Result<std::string> text = utf8Of(bytes);
    if (!text)
        return Failure(text.error());
    return PastedListReader(*text).read(column);
}

} // namespace motorpool
