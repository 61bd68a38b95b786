// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalhold.h"

#include <QCoreApplication>

namespace motorpool {

std::optional<ApiError> JournalHold::fault() const
{
    if (m_journal)
        return m_journal->fault();
    if (!m_isWanted)
        return {};
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.code = QStringLiteral("JOURNAL");
    error.isUnsent = true;
    error.detail = QCoreApplication::translate("JournalHold", "The journal is closed.");
    return error;
}

} // namespace motorpool
