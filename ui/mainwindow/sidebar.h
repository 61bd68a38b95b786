// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagename.h"

#include <QHash>
#include <QWidget>

namespace motorpool {

class ApplicationSwitcher;
class NavButton;
class Workspace;

/// The window's left edge: which application is open, and the pages. It folds to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace *workspace, QWidget *parent = nullptr);

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

    ApplicationSwitcher *m_switcher;
    QHash<PageName, NavButton *> m_pages;
    NavButton *m_fold;
    bool m_collapsed = false;
};

} // namespace motorpool
