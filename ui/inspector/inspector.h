// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"
#include "readingcache.h"
#include "readingpresenter.h"
#include "vehiclesubject.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace motorpool {

class CommandControl;
class CommandPage;
class DeliveriesTab;
class ErrorStrip;
class InspectorHeader;
class OverviewPage;
class Preferences;
class ProgressStrip;
class RawPage;
class SignalsPage;
class VehicleReader;
class Workspace;

/// One vehicle: what its connection tells, and its signals once somebody asks for them. Selecting
/// a vehicle never spends a call: what was read earlier, in this session or before, is shown again.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the inspector.
    Inspector(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~Inspector() override;

    /// Adds the tab with what can be done to the vehicle; once. It outlives the inspector's use.
    void setCommands(CommandControl *control);

    /// Free: shows what is known. A reading of another vehicle that is under way is let go of.
    void setConnection(const std::optional<Connection> &connection);
    /// The last list had the connection shown no more; until another one is shown.
    void setGone(bool isGone);
    const std::optional<Connection> &connection() const { return m_connection; }
    /// Of the vehicle shown, if its signals told it.
    QString vin() const { return m_readings ? m_readings->vin() : QString(); }

    void showCommands(); ///< goes to the tab

    /// To delete the charge schedules that the vehicle told; for the palette.
    QList<QAbstractButton *> scheduleButtons() const;

    VehicleSubject subject() const; ///< the same with what is known of its state

    /// One billed call: all signals of the vehicle shown.
    void readSignals();

    QSize sizeHint() const override;

Q_SIGNALS:
    void caseWanted(); ///< of the vehicle shown
    /// The vehicle's VIN was among its signals.
    void vinLearned(const QString &vehicleId, const QString &vin);
    /// The service answered a reading of the vehicle's signals, or of one of them.
    void answered(const motorpool::Connection &connection, const motorpool::ReadingAnswer &answer);
    /// A reading of all of them failed.
    void failed(const motorpool::Connection &connection, const motorpool::ApiError &error);
    void deliveriesWanted(const QString &vehicleId); ///< on their page
    /// A person wants a link for the owner of the vehicle shown.
    void ownerLinkWanted(const motorpool::OwnerLinkWish &wish);

private:
    void build();
    void read(const QString &code);
    void take(const ReadingAnswer &answer, const QString &code);
    void recall();
    void showSubject();
    void showBusy(bool busy);
    void showButton();
    void showWait();
    void watchBudget();
    void forgetAll();
    void wishOwnerLink(const OwnerAdvice &advice);

    Workspace *m_workspace;
    ReadingPresenter m_presenter;
    ReadingCache m_cache;
    VehicleReader *m_reader;
    std::optional<Connection> m_connection;
    std::shared_ptr<const VehicleReadings> m_readings;
    QPointer<QObject> m_recall; ///< the question what is kept of the vehicle
    QTimer m_recallSoon;        ///< the fleet learned something, maybe of it
    QString m_lastCode;         ///< what was asked for last, to try again
    bool m_isGone = false;
    QTimer m_ageing;
    QTimer m_waiting; ///< while a reading is under way

    QStackedWidget *m_stack;
    InspectorHeader *m_header;
    QPushButton *m_read;
    QLabel *m_readNote;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    SignalsPage *m_signals;
    DeliveriesTab *m_deliveries;
    RawPage *m_raw;
    CommandPage *m_commands = nullptr;
};

} // namespace motorpool
