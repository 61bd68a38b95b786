// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navbutton.h"

class QMenu;

namespace motorpool {

class Workspace;

/// Says which application is open and opens another.
class ApplicationSwitcher : public NavButton
{
    Q_OBJECT

public:
    explicit ApplicationSwitcher(Workspace *workspace, QWidget *parent = nullptr);

    /// Fills a menu with the applications, each opening itself; for the menu bar, where
    /// adding an application stands beside it.
    void fill(QMenu *menu, bool offersAdding);

Q_SIGNALS:
    void opened(); ///< another application was chosen and opened
    void addRequested();
    void demoRequested();

private:
    void showOpen();

    Workspace *m_workspace;
    QMenu *m_menu;
};

} // namespace motorpool
