// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverymodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace motorpool {

class DataTable;
class DeliveryPresentation;
class EmptyState;
class Preferences;
class Workspace;

/// What webhooks told of the vehicle shown, newest on top. Nothing is read before it is looked at,
/// and none of it costs a call.
class DeliveriesTab : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the tab.
    DeliveriesTab(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~DeliveriesTab() override;

    void setVehicle(const QString &vehicleId);

Q_SIGNALS:
    /// The same on the page of deliveries, with all that they tell.
    void pageWanted(const QString &vehicleId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void attach();

    Workspace *m_workspace;
    QString m_vehicleId;
    DeliveryModel m_model;
    DeliveryPresentation *m_presentation;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    QPushButton *m_page;
};

} // namespace motorpool
