// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMainWindow;
class QMenu;

namespace motorpool {

/// Every action of the window, each in a menu and most with a shortcut. Owned by the window, which
/// says what they do.
struct WindowActions
{
    explicit WindowActions(QMainWindow *window);

    QAction *addApplication;
    QMenu *switchApplication;
    QAction *newWindow;
    QAction *demo;
    QAction *replaceSecret;
    QAction *closeApplication;
    QAction *lock;
    QAction *quit;

    QMenu *editMenu;
    QAction *copy;
    QAction *find;
    QAction *palette;
    QAction *filterList; ///< of the page that is shown

    QAction *fleet;
    QAction *user;
    QAction *webhooks;
    QAction *requests;
    QAction *journal;
    QAction *deliveries;
    QAction *bench;
    QAction *budget;
    QAction *settings;
    QAction *foldSidebar; ///< checkable
    QAction *inspector;   ///< checkable
    QAction *fullScreen;  ///< checkable

    QMenu *vehiclesMenu;
    QMenu *commandsMenu; ///< in it: what can be done to the vehicle selected
    QAction *everything;
    QAction *refreshList; ///< of the page that is shown
    QAction *readSignals;
    QAction *ownerLink;
    QAction *makeCase;

    QAction *help;
    QAction *migration;
    QAction *about;
    QAction *aboutQt;
};

} // namespace motorpool
