// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectlink.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace motorpool {

/// The permissions that an owner can be asked for: which are chosen, which of them are required,
/// what each allows and which signals it opens. Reading ones come before controlling ones.
class PermissionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Allows, Required, Opens, Name, Columns };

    explicit PermissionModel(QObject *parent = nullptr);

    /// What is chosen, in the order of the rows.
    QList<AskedPermission> asked() const;

    /// Chooses these and no others; those that the table does not know are added as rows.
    void setAsked(const QList<AskedPermission> &permissions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void askedChanged();

private:
    struct Row
    {
        QString name;
        QString title;
        QString opens; ///< titles of its signals
        int signalCount = 0;
        bool isAsked = false;
        bool isRequired = false;
    };

    static Row makeRow(const QString &name);
    QVariant text(const Row &row, int column, int role) const;

    QList<Row> m_rows;
};

} // namespace motorpool
