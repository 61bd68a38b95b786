// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagename.h"

#include <QHash>
#include <QWidget>

namespace motorpool {

class ApplicationSwitcher;
class FleetViewDesk;
class NavButton;
class ViewList;
class Workspace;

/// The window's left edge: which application is open, and the pages. It folds to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace *workspace, QWidget *parent = nullptr);

    /// Puts the saved views below the Fleet entry. The desk outlives the sidebar.
    void showViews(FleetViewDesk *desk);

    void setCurrent(PageName page);
    void setCollapsed(bool on);
    bool isCollapsed() const { return m_collapsed; }
    ApplicationSwitcher *switcher() const { return m_switcher; }

Q_SIGNALS:
    void pageChosen(motorpool::PageName page);
    void collapsedChanged(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavButton *addPage(PageName page, const QString &icon, const QString &name,
                       const QString &shortcut);

    void showUndo(const FleetViewDesk &desk);

    ApplicationSwitcher *m_switcher;
    QHash<PageName, NavButton *> m_pages;
    NavButton *m_fold;
    ViewList *m_views = nullptr;
    NavButton *m_viewMenu = nullptr; ///< in place of the list while the sidebar is folded
    NavButton *m_undo = nullptr;     ///< brings back the view that was deleted last
    bool m_collapsed = false;
    bool m_canUndo = false;
};

} // namespace motorpool
