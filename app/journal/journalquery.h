// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"

#include <optional>
#include <vector>

namespace motorpool {

/// Which records somebody wants to see; what is empty leaves all. A value.
struct JournalQuery
{
    std::optional<EpochMs> from; ///< at or after
    std::optional<EpochMs> to;   ///< before
    QString person;              ///< the operating system's user, whole
    QString vehicleId;
    QString userId;
    std::optional<JournalEntry::Kind> kind;
    QString text;         ///< anywhere in the record, without regard to case
    qint64 processId = 0; ///< with trace: the request of one process's log
    quint64 trace = 0;

    bool isEmpty() const { return *this == JournalQuery(); }
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// A query made ready for millions of records: what is looked for is found in the stored bytes, and
/// only what may match is read as a record. For one thread.
class JournalMatcher
{
public:
    explicit JournalMatcher(const JournalQuery &query);

    /// False when the record with these stored bytes is certainly not wanted.
    bool mayMatch(std::string_view stored) const;

    bool matches(const JournalRecord &record) const;

private:
    JournalQuery m_query;
    std::vector<QByteArray> m_needles; ///< all have to be there
    QByteArray m_from;
    QByteArray m_to;
    QByteArray m_text; ///< in lower case, when it is ASCII
};

} // namespace motorpool
