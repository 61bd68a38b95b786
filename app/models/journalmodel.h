// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "journalquery.h"
#include "journalsearch.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace motorpool {

class FileJournal;

/// The records of a journal, newest first, however many: rows are read when they are looked at, and
/// a query is answered in the background while its rows come in. Values are raw (the JournalRecord
/// itself, by role); words are a presentation's work. A row that is not read yet has no record.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WhoColumn,
        KindColumn,
        WhatColumn,
        StatusColumn,
        VehicleColumn,
        UserColumn,
        NumberColumn,
        ColumnCount
    };

    enum Role {
        RecordRole = Qt::UserRole + 1, ///< JournalRecord; invalid while it is read
        NumberRole,                    ///< qulonglong
    };

    explicit JournalModel(QObject *parent = nullptr);
    ~JournalModel() override;

    /// The journal outlives the model, or is taken away first; null for none.
    void setJournal(FileJournal *journal);

    void setQuery(const JournalQuery &query);
    const JournalQuery &query() const { return m_query; }

    quint64 total() const { return m_first == 0 ? 0 : m_last - m_first + 1; } ///< shown or not
    bool isSearching() const { return m_search != nullptr; }
    const std::optional<ApiError> &error() const { return m_error; } ///< of reading

    std::optional<JournalRecord> record(int row) const; ///< if it was read
    int rowOf(quint64 number) const;                    ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void changed(); ///< total, whether it searches, error

private:
    quint64 numberAt(int row) const;
    void begin();
    void measure();
    void takeEnds(quint64 first, quint64 last);
    void wish(int row) const;
    void fetch();
    void takeRecords(const QList<JournalRecord> &records);
    void takeFound(const std::vector<quint64> &numbers);

    FileJournal *m_journal = nullptr;
    JournalQuery m_query;
    quint64 m_first = 0; ///< of the whole journal
    quint64 m_last = 0;
    std::vector<quint64> m_found; ///< by the query, newest first
    int m_rows = 0;
    JournalSearch *m_search = nullptr;
    std::optional<ApiError> m_error;
    QPointer<QObject> m_reading; ///< parent of what is under way for this journal and query
    bool m_isFetching = false;
    bool m_isMeasuring = false;
    bool m_isStale = false; ///< it grew while it was measured

    mutable QCache<quint64, JournalRecord> m_cache;
    mutable QSet<quint64> m_wished; ///< asked for by a view
    mutable QTimer m_fetch;
};

} // namespace motorpool
