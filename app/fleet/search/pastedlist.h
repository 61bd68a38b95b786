// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace motorpool {

/// A list of ids and VINs as a person pasted it or a file held it, taken apart into entries. Each
/// is there once, in the order in which they first stand; case makes no difference. A value that
/// does not change.
class PastedList
{
public:
    static constexpr std::size_t mostEntries = 2'000'000;
    static constexpr qsizetype largestText = 128 * 1024 * 1024; ///< bytes
    static constexpr std::size_t longestEntry = 1024;           ///< bytes; what is longer is cut

    static constexpr int allColumns = -1;

    quint32 size() const { return quint32(m_entries.size()); }

    /// As it stands in the list, UTF-8, without quotes and outer spaces.
    std::string_view text(quint32 entry) const
    {
        const Entry &at = m_entries[entry];
        return std::string_view(m_text).substr(at.textAt, at.textSize);
    }
    /// The same, case-folded: what entries are told apart by.
    std::string_view key(quint32 entry) const
    {
        const Entry &at = m_entries[entry];
        return std::string_view(m_keys).substr(at.keyAt, at.keySize);
    }
    quint32 times(quint32 entry) const { return m_entries[entry].times; }

    /// How many entries are left out because they stand there already.
    quint64 repeated() const { return m_repeated; }

    /// How many entries were not found whole, and are there as their parts (listlookup.h).
    quint32 divided() const { return m_divided; }

    /// Titles, if the text is a table with a header that names an id; else nothing.
    const QStringList &columns() const { return m_columns; }
    /// The column whose cells are the entries, or allColumns.
    int column() const { return m_column; }

private:
    friend class PastedListMaker;

    struct Entry
    {
        quint32 textAt = 0;
        quint32 keyAt = 0;
        quint16 textSize = 0;
        quint16 keySize = 0;
        quint32 times = 1;
    };

    std::string m_text;
    std::string m_keys;
    std::vector<Entry> m_entries;
    quint64 m_repeated = 0;
    quint32 m_divided = 0;
    QStringList m_columns;
    int m_column = allColumns;
};

/// Reads text in UTF-8, or in UTF-16 with a byte order mark. Entries stand one a line or between
/// commas, semicolons and tabs, in quotes or not; spaces, bars and slashes, which external ids may
/// have, divide only what is plainly a row of ids.
/// Of a table whose first line names an id ("vin", "vehicleId", …) the entries are the cells of one
/// column: the one wanted, or else of the first kind there is of connection, vehicle, VIN, user and
/// external id. Takes time by its length; any thread.
///
/// Errors, of kind Usage: a spreadsheet or another binary file, too long, too many entries, no
/// entry at all.
Result<PastedList> readPastedList(const QByteArray &text, std::optional<int> column = {});

} // namespace motorpool
