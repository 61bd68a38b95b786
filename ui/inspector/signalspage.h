// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"
#include "readingcache.h"
#include "signaltreemodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace motorpool {

class DataTree;
class EmptyState;
class Preferences;
class ReadingPresenter;
class SignalDetail;
class SignalPresentation;
class Workspace;

/// All signals of one vehicle by group, filtered as one types, and below or beside them all that is
/// known of the selected one.
class SignalsPage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the page.
    SignalsPage(Workspace *workspace, Preferences *preferences, const ReadingPresenter *presenter,
                QWidget *parent = nullptr);

    /// Another subject, or newer readings of the same; then rows change in place.
    void showVehicle(const Connection &connection, std::shared_ptr<const VehicleReadings> readings);

    /// While a reading is under way nothing can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    /// One billed call: all signals, or the one with this code.
    void readRequested(const QString &code);
    /// A person wants to write to the owner about the selected signal's error.
    void ownerLinkRequested(const motorpool::OwnerAdvice &advice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void open(int first, int last); ///< groups, with their title over all columns
    void showState();
    void explainNothing();
    void showSelected();
    void showCount();
    std::optional<OwnerAdvice> selectedAdvice() const;
    QString selectedCode() const;

    Workspace *m_workspace;
    Preferences *m_preferences;
    const ReadingPresenter *m_presenter;
    Connection m_connection;
    std::shared_ptr<const VehicleReadings> m_readings;
    SignalTreeModel m_model;
    SignalPresentation *m_presentation;
    QTimer m_ageing;
    bool m_busy = false;

    QLineEdit *m_filter;
    QCheckBox *m_onlyErrors;
    QCheckBox *m_showAbsent;
    QLabel *m_count;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DataTree *m_tree;
    SignalDetail *m_detail;
    QPushButton *m_refreshAll;
    QPushButton *m_refreshOne;
    QPushButton *m_ownerLink; ///< while the selected signal has an error that the owner can mend
};

} // namespace motorpool
