// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <optional>

namespace motorpool {

/// The requests of a log, newest first, kept up to date while they are made. Values are raw (the
/// Exchange itself, by role); words are a presentation's work.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        BytesColumn,
        RequestIdColumn,
        AttemptColumn,
        ColumnCount
    };

    enum Role {
        ExchangeRole = Qt::UserRole + 1, ///< Exchange
        NumberRole,                      ///< qulonglong, the exchange's number
        SortRole,                        ///< the column's raw value, to sort by
    };

    /// All that a filter shall search of an exchange, in any language.
    using Words = std::function<QString(const Exchange &)>;

    /// The log outlives the model.
    explicit RequestModel(const RequestLog *log, QObject *parent = nullptr);

    void setWords(Words words);

    /// Shows exchanges whose words hold each word of the text, in any case.
    void setFilter(const QString &text);
    void setOnlyFailures(bool on);

    /// Shows what was done with that application's credentials, or with nobody's, and counts that
    /// alone; empty: nobody's. All is shown until it is called.
    void setApplication(const QString &id);

    /// How many exchanges the log holds of it, shown or not.
    int total() const { return m_total; }

    const Exchange *exchange(int row) const; ///< valid until the log changes; may be null

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalChanged();

private:
    bool isOfApplication(const Exchange &exchange) const;
    bool isShown(const Exchange &exchange) const;
    void count();
    const Exchange *find(quint64 number) const;
    void add(const Exchange &exchange);
    void forgetOldest();
    void filterAgain();

    const RequestLog *m_log;
    Words m_words;
    std::deque<quint64> m_numbers; ///< shown, newest first
    QStringList m_filter;
    std::optional<QString> m_application;
    int m_total = 0;
    bool m_onlyFailures = false;
};

/// True if no answer came, or one that refuses.
bool isFailure(const Exchange &exchange);

} // namespace motorpool
