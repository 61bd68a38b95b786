// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragesearch.h"

#include <QAbstractTableModel>

namespace motorpool {

/// The rows of one webhook's coverage, or of any, that a question found, in its order; a column a
/// CoverField. Values are raw; words are a presentation's work. What is selected stays with its
/// vehicle when rows come, go and move. It is let go with another webhook, but not on the way from
/// any to one: whom nothing is sent of is found there, and subscribed here. Lives on the GUI
/// thread.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QString, int, QDateTime or int(CoverState); or invalid
        StateRole,                    ///< int(CoverState) of the row, in any column
        ExpectedRole,  ///< bool, in any column: Smartcar would subscribe it by itself
        FaultRole,     ///< QStringList {type, code} of the last error, in any column; or invalid
        FaultTimeRole, ///< QDateTime of it, in any column; or invalid
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const CoverageFound &found);
    const CoverageFound &found() const { return m_found; }

    CoverageEntry entry(int row) const { return {*m_found.join, m_found.rows[std::size_t(row)]}; }

    /// By which the view's header shows that it is sorted; asks for it by orderWanted().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void orderWanted(int column, Qt::SortOrder order); ///< column -1: the usual order
    void shown();                                      ///< found() is another one

private:
    QVariant value(const CoverageEntry &entry, CoverField field) const;
    void rearrange(const CoverageFound &found);

    CoverageFound m_found;
    int m_rows = 0; ///< as the views know it, while rows come and go
};

} // namespace motorpool
