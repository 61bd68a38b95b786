// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "permissionmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace motorpool {

class DataTable;
class Preferences;

/// A list of the permissions with a box for each, and one more for those that must be granted.
/// Space changes the box of the current cell, or of the row's first one.
class PermissionPicker : public QWidget
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    explicit PermissionPicker(Preferences *preferences, QWidget *parent = nullptr);

    QList<AskedPermission> asked() const { return m_model.asked(); }
    void setAsked(const QList<AskedPermission> &permissions) { m_model.setAsked(permissions); }

    /// Those of a connection, to be taken over by a button; none: no button.
    void setGranted(const QStringList &permissions);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    PermissionModel m_model;
    QStringList m_granted;
    DataTable *m_table;
    QLabel *m_facts;
    QPushButton *m_asGranted;
    QPushButton *m_none;
};

} // namespace motorpool
