// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"
#include "deliverydetail.h"
#include "deliverymodel.h"
#include "deliverywriter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace motorpool {

class DataTable;
class DeliveryFilterBar;
class DeliveryPresentation;
class EmptyState;
class ErrorStrip;
class Preferences;
class ReceiverPanel;
class RefusedList;
class SilenceStrip;
class Workspace;
struct WebhookDesk;

/// What Smartcar sent by itself, newest on top and as it comes: each delivery with how long it
/// took, what it tells and what is new in it; what was refused and why; and who has gone silent.
class DeliveriesPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    DeliveriesPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~DeliveriesPage() override;

    /// It is looked at from now on: before, nothing is read.
    void open();

    /// The deliveries of one vehicle.
    void showVehicle(const QString &vehicleId);

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;
    QMenu *columnsMenu() const;

Q_SIGNALS:
    void vehicleWanted(const QString &vehicleId);
    void userWanted(const QString &userId);
    void benchWanted(const motorpool::BenchRequest &delivery);
    void fleetListWanted(const QStringList &vehicleIds);
    void readingWanted(const QStringList &vehicleIds); ///< their signals, once their cost is agreed
    void managementTokenWanted(); ///< none is kept, and without it nothing can be verified

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Preferences *preferences);
    void connectParts(Preferences *preferences);
    void onSessionChanged();
    void letGo();
    void start(quint16 port);
    void showState();
    void showEmpty();
    void readRefused();
    void showSelected();
    void readSelected();
    void readSilence();
    void openInBench();
    const Delivery *selected() const;
    bool isOnRefused() const;

    Workspace *m_workspace;
    WebhookDesk *m_desk = nullptr;
    DeliveryModel m_model;
    DeliveryPresentation *m_presentation;
    QLabel *m_count;
    ReceiverPanel *m_receiver;
    ErrorStrip *m_error;
    SilenceStrip *m_silence;
    DeliveryFilterBar *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    DeliveryDetail *m_detail;
    RefusedList *m_refused;
    QPushButton *m_stored; ///< shows those that were taken
    QPushButton *m_turnedAway;
    QPushButton *m_vehicle;
    QPushButton *m_user;
    QPushButton *m_bench;
    QPointer<QObject> m_reading; ///< parent of reading the selected one
    QTimer m_silenceTimer;
    std::optional<ApiError> m_startFault;
    bool m_isOpen = false;
    bool m_isReadingSilence = false;
};

} // namespace motorpool
