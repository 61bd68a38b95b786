// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace motorpool {

/// The signals of one vehicle as a tree: groups, and in them the signals by code.
///
/// Values are raw (the Reading itself, by role); words are a presentation's work. Groups and
/// signals stand in the catalogue's order, what it does not know after what it knows. Updates keep
/// every row that stays, so selection and scroll position survive.
class SignalTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        SignalColumn,
        ValueColumn,
        UnitColumn,
        StatusColumn,
        CarReportedColumn,
        SmartcarFetchedColumn,
        SmartcarStoredColumn,
        ReadColumn,
        ColumnCount
    };

    enum Role {
        ReadingRole = Qt::UserRole + 1, ///< Reading; invalid for groups and absent signals
        CodeRole,                       ///< QString; empty for groups
        GroupRole,                      ///< QString; empty for signals without a group
        CountRole,                      ///< int, signals shown in a group
        ErrorCountRole,                 ///< int, errors among them
    };

    /// All that a filter shall search of a signal, in any language; the model itself knows no
    /// words. The reading is null for a signal that is absent from the answer.
    using Words = std::function<QString(const QString &code, const Reading *reading)>;

    explicit SignalTreeModel(QObject *parent = nullptr);
    ~SignalTreeModel() override;

    void setWords(Words words);

    /// The readings of another subject; the model is reset.
    void reset(const QList<Reading> &readings);

    /// A newer answer about the same subject with all its signals: changes rows in place and
    /// removes signals that are no longer in it.
    void replace(const QList<Reading> &readings);

    /// A newer reading of some signals: changes or adds their rows and leaves all others.
    void update(const QList<Reading> &readings);

    /// Shows signals whose words hold each word of the text, in any case.
    void setFilter(const QString &text);
    void setOnlyErrors(bool on);

    /// Also shows catalogue signals that the readings lack.
    void setShowAbsent(bool on);

    int readingCount() const { return int(m_readings.size()); }
    int shownCount() const;
    int errorCount() const; ///< among all readings

    std::optional<Reading> reading(const QString &code) const;
    QList<Reading> readings() const { return m_readings.values(); }

    /// The row of a signal, or an invalid index if it is not shown.
    QModelIndex indexOf(const QString &code, int column = SignalColumn) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    struct Place;

    bool isShown(const QString &code, const Reading *reading) const;
    std::vector<Group> wanted() const;
    void arrange();
    void arrangeSignals(int groupRow, const std::vector<Place> &wanted);
    void announce(const QStringList &codes);
    const Group *groupOf(const QModelIndex &index) const;
    int rowOf(const Group *group) const;

    QHash<QString, Reading> m_readings;
    std::vector<std::unique_ptr<Group>> m_groups;
    Words m_words;
    QStringList m_filter;
    bool m_onlyErrors = false;
    bool m_showAbsent = false;
};

} // namespace motorpool
