// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"
#include "connectionlist.h"
#include "connectionpresenter.h"
#include "owneradvice.h"
#include "userwords.h"
#include "vehiclesubject.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace motorpool {

class ConnectionPane;
class ErrorStrip;
class Preferences;
class ProgressStrip;
class SubjectHeader;
class Workspace;

/// The connections of a user, a vehicle, or all of them: looked up, listed while they arrive,
/// filtered, sorted and read again. All its calls are free of vehicle calls.
class UserPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and preferences outlive the page.
    UserPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~UserPage() override;

    /// Looks a subject up; an application must be open. Of what is found this connection is
    /// selected, if it is among it.
    void open(const Subject &subject, const QString &connectionId = {});

    /// What is looked up; nothing if nothing was.
    std::optional<Subject> subject() const;

    /// A VIN that was read, for the column and for lookups by VIN.
    void setVin(const QString &vehicleId, const QString &vin);

    QList<Connection> connections() const { return m_list.model()->connections(); } ///< listed

    QList<VehicleSubject> selectedSubjects() const; ///< of the rows selected

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;
    QMenu *columnsMenu() const;

    QAction *refreshAction() const { return m_refresh; } ///< for a menu, F5
    QAction *filterAction() const { return m_filter; }   ///< for a menu, Ctrl+F

Q_SIGNALS:
    /// Another connection is selected, or what is known of it changed; nothing when there is none.
    void connectionSelected(const std::optional<motorpool::Connection> &connection);
    /// Enter or a double click on a row: a gesture that may read signals.
    void connectionActivated(const motorpool::Connection &connection);
    /// Which vehicles are listed, if any are, whenever that may have changed.
    void modeShown(std::optional<motorpool::Mode> mode);
    /// A case is wanted of the connection's vehicle or of its user.
    void caseWanted(const motorpool::Connection &connection, motorpool::CaseSubject::Kind kind);
    /// Another subject is shown, also by a row's menu.
    void subjectChanged(const motorpool::Subject &subject);
    /// A person wants a link for this user, or for the owner of a vehicle in the list.
    void ownerLinkWanted(const motorpool::OwnerLinkWish &wish);
    /// A row's menu is about to open: add what can be done to the rows selected.
    void commandsWanted(QMenu *menu, const QList<motorpool::VehicleSubject> &selected);
    /// The menu of the title is about to open: add what can be done to the user that it is about.
    void userMenuWanted(QMenu *menu, const motorpool::VehicleSubject &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpLayout();
    void showState();
    void showHeader();
    void goOn(EmptyWords::Next next);
    OwnerLinkWish wishOfUser() const;
    VehicleSubject user() const;
    void applyPreferences();

    Workspace *m_workspace;
    Preferences *m_preferences;
    ConnectionList m_list;
    ConnectionPresenter m_presenter;
    SubjectHeader *m_header;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    QLabel *m_note;
    QToolButton *m_ownerLink;
    ConnectionPane *m_pane;
    QAction *m_refresh;
    QAction *m_filter;
    QToolButton *m_case;
    QToolButton *m_more;
    std::optional<Connection> m_selected; ///< as last told
    QTimer m_minute;                      ///< short times grow old
};

} // namespace motorpool
