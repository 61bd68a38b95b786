// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"
#include "connectionlist.h"
#include "connectionpresenter.h"
#include "userwords.h"
#include "vehiclesubject.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace motorpool {

class DataTable;
class EmptyState;
class Preferences;
class SkeletonRows;

/// The list itself: filter, mode, count and columns above, below them the table or what stands in
/// its place. Keeps the selected connection selected through filters and refreshes.
class ConnectionPane : public QWidget
{
    Q_OBJECT

public:
    /// List, presenter and preferences outlive the pane.
    ConnectionPane(ConnectionList *list, ConnectionPresenter *presenter, Preferences *preferences,
                   QWidget *parent = nullptr);

    /// Gives the table the focus, once it has rows; unless the focus went elsewhere meanwhile.
    void focusTable();
    void focusFilter();
    void clearFilter();

    /// In the next list this connection is selected at first, and not the first row.
    void selectFirst(const QString &connectionId) { m_first = connectionId; }

    /// What the rows selected are of; 1,000 at most.
    QList<VehicleSubject> selectedSubjects() const;
    QMenu *columnsMenu() const;

Q_SIGNALS:
    void connectionSelected(const std::optional<motorpool::Connection> &connection);
    void connectionActivated(const motorpool::Connection &connection);
    void subjectWanted(const motorpool::Subject &subject);         ///< from a row's menu
    void ownerLinkWanted(const motorpool::Connection &connection); ///< from a row's menu
    /// A case is wanted of the connection's vehicle or of its user; from a row's menu.
    void caseWanted(const motorpool::Connection &connection, motorpool::CaseSubject::Kind kind);
    /// A row's menu is about to open: add what can be done to the rows selected.
    void commandsWanted(QMenu *menu, const QList<motorpool::VehicleSubject> &selected);
    void nextWanted(motorpool::EmptyWords::Next next); ///< the button of an empty list

private:
    void setUpControls(Preferences *preferences);
    void setUpTable();
    void showList();
    void passFocus();
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    void followSelection();
    void select(int row);

    ConnectionList *m_list;
    ConnectionPresenter *m_presenter;
    QLineEdit *m_filter;
    QComboBox *m_mode;
    QLabel *m_count;
    QToolButton *m_columns;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    DataTable *m_table;
    QTimer m_soon; ///< gathers what happens to the selection in one turn of the event loop
    QPointer<QWidget> m_focusFrom; ///< where the focus was when the table was to get it
    bool m_focusAwaited = false;
    EmptyWords::Next m_next = EmptyWords::Next::None;
    QString m_first;
    std::optional<Connection> m_selected; ///< as last told
    bool m_isHidden = false;              ///< by the filter, and so not selected in the table
    bool m_hadSelection = false;          ///< in this list; else the first row will be selected
};

} // namespace motorpool
