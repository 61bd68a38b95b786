// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QPointer>

namespace motorpool {

/// The journal to which somebody tells what he sends: none was ever set, and nothing is written
/// down; or one, which may go before him. Gone is not none: from then on nothing may be sent.
class JournalHold
{
public:
    void set(Journal *journal)
    {
        m_journal = journal;
        m_isWanted = journal != nullptr;
    }

    explicit operator bool() const { return m_journal != nullptr; }
    Journal *operator->() const { return m_journal; }
    Journal *get() const { return m_journal; }

    /// Why nothing may be sent; of kind Storage.
    std::optional<ApiError> fault() const;

private:
    QPointer<Journal> m_journal;
    bool m_isWanted = false;
};

} // namespace motorpool
