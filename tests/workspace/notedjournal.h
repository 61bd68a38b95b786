// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QList>

namespace motorpool {

/// A journal in memory that can be full.
class NotedJournal final : public Journal
{
public:
    Call<quint64> *record(const JournalEntry &entry, QObject *parent) override
    {
        auto *call = new Call<quint64>(parent);
        if (m_fault) {
            call->finish(Failure(*m_fault));
        } else {
            entries.append(entry);
            call->finish(quint64(entries.size()));
        }
        return call;
    }

    void note(const JournalEntry &entry) override { entries.append(entry); }

    std::optional<ApiError> fault() const override { return m_fault; }

    void setFull(bool full)
    {
        m_fault.reset();
        if (full) {
            m_fault.emplace();
            m_fault->kind = ApiError::Kind::Storage;
        }
    }

    /// "client-secret-added", "client-secret-added done", in their order.
    QStringList told() const
    {
        QStringList told;
        for (const JournalEntry &entry : entries) {
            const QString outcome = entry.facts.value(QLatin1StringView("outcome")).toString();
            told += outcome.isEmpty() ? entry.what : entry.what + u' ' + outcome;
        }
        return told;
    }

    QList<JournalEntry> entries;

private:
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
