// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"
#include "deliverydetail.h"
#include "deliverymodel.h"
#include "deliverywriter.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QAction;
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
    QAction *filterAction() const { return m_find; } ///< for a menu, Ctrl+F

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
    void startAgain();
    void startFromEmpty();
    void retry();
    void unlockStore();
    void openStore();
    void showState();
    void showError();
    void showCounts();
    void showEmpty();
    void showVerified();
    void passTime();
    void keepPlace(int arrived);
    void showNewest();
    void readRefused();
    void showSelected();
    void readSelected();
    void readSilence();
    void openInBench();
    void copyBody();
    const Delivery *selected() const;
    bool isOnRefused() const;

    Workspace *m_workspace;
    Preferences *m_preferences;
    WebhookDesk *m_desk = nullptr;
    DeliveryModel m_model;
    DeliveryPresentation *m_presentation;
    QLabel *m_count;
    QLabel *m_verified; ///< when Smartcar last asked for proof of the address
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
    QPushButton *m_newer; ///< goes to what came while the list was scrolled
    QPushButton *m_vehicle;
    QPushButton *m_user;
    QPushButton *m_copy;
    QPushButton *m_bench;
    QAction *m_find;
    QPointer<QObject> m_reading; ///< parent of reading the selected one
    QTimer m_silenceTimer;
    QTimer m_judgeSoon;    ///< the silence that is told, once something came
    QTimer m_minute{this}; ///< "the last hour" goes on
    std::optional<ApiError> m_startFault;
    std::optional<ApiError> m_refusedFault;
    QHash<QString, quint16> m_ports; ///< of applications that were closed while they received
    QByteArray m_body;               ///< of the selected delivery, once it was read
    int m_unseen = 0;                ///< came above what is looked at
    bool m_isOpen = false;
    bool m_isReadingSilence = false;
};

} // namespace motorpool
