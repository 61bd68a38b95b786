// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "applicationswitcher.h"
#include "fleetviewdesk.h"
#include "icons.h"
#include "metrics.h"
#include "navbutton.h"
#include "tone.h"
#include "viewlist.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_switcher(new ApplicationSwitcher(workspace, this))
    , m_fold(new NavButton(this))
{
    m_fold->setText(tr("Fold"));

    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::inside - metrics::grid / 2, metrics::inside,
                               metrics::inside - metrics::grid / 2, metrics::inside);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_switcher);
    column->addSpacing(metrics::inside);
    group->addButton(addPage(PageName::Fleet, u"car"_s, tr("Fleet"), u"Ctrl+1"_s));
    group->addButton(addPage(PageName::User, u"user"_s, tr("User"), u"Ctrl+2"_s));
    group->addButton(addPage(PageName::Requests, u"requests"_s, tr("Requests"), u"Ctrl+3"_s));
    group->addButton(addPage(PageName::Journal, u"journal"_s, tr("Journal"), u"Ctrl+4"_s));
    group->addButton(addPage(PageName::Webhooks, u"webhook"_s, tr("Webhooks"), u"Ctrl+5"_s));
    group->addButton(addPage(PageName::Deliveries, u"deliveries"_s, tr("Deliveries"), u"Ctrl+6"_s));
    group->addButton(addPage(PageName::Bench, u"bench"_s, tr("Bench"), u"Ctrl+7"_s));
    column->addStretch();
    group->addButton(addPage(PageName::Settings, u"settings"_s, tr("Settings"), u"Ctrl+,"_s));
    column->addWidget(m_fold);

    connect(m_fold, &NavButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    setAccessibleName(tr("Sidebar"));
    m_collapsed = true;
    setCollapsed(false);
}

NavButton *Sidebar::addPage(PageName page, const QString &icon, const QString &name,
                            const QString &shortcut)
{
    auto *button = new NavButton(this);
    button->setCheckable(true);
    button->setText(name);
    button->setAccessibleName(name);
    button->setIcon(themedIcon(icon, palette()));
    button->setToolTip(
        tr("%1 (%2)").arg(name, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    m_pages.insert(page, button);
    layout()->addWidget(button);
    connect(button, &NavButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    return button;
}

void Sidebar::showViews(FleetViewDesk *desk)
{
    m_views = new ViewList(desk, this);
    m_undo = new NavButton(this);
    m_undo->setIcon(themedIcon(u"refresh"_s, palette(), Tone::Secondary));
    m_viewMenu = new NavButton(this);
    m_viewMenu->setText(tr("Views"));
    m_viewMenu->setAccessibleName(tr("Saved views"));
    m_viewMenu->setToolTip(tr("Saved views"));
    m_viewMenu->setIcon(themedIcon(u"star"_s, palette()));
    m_viewMenu->setPopupMode(QToolButton::InstantPopup);
    m_viewMenu->setFolded(true);
    auto *menu = new QMenu(m_viewMenu);
    m_viewMenu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, desk, [desk, menu] { desk->fillMenu(menu); });
    connect(m_undo, &NavButton::clicked, desk, &FleetViewDesk::undoRemove);
    connect(desk, &FleetViewDesk::changed, this, [this, desk] { showUndo(*desk); });

    auto *column = qobject_cast<QVBoxLayout *>(layout());
    int place = column->indexOf(m_pages.value(PageName::Fleet));
    for (QWidget *widget : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_undo),
                            static_cast<QWidget *>(m_viewMenu)})
        column->insertWidget(++place, widget);
    m_views->setFolded(m_collapsed);
    m_viewMenu->setVisible(m_collapsed);
    showUndo(*desk);
}

void Sidebar::showUndo(const FleetViewDesk &desk)
{
    const auto removed = desk.removed();
    m_undo->setText(tr("Undo delete"));
    m_undo->setAccessibleName(tr("Bring back the view %1").arg(removed.value_or(QString())));
    m_undo->setToolTip(m_undo->accessibleName());
    m_canUndo = removed.has_value();
    m_undo->setVisible(m_canUndo && !m_collapsed); // the menu has it too
}

void Sidebar::setCurrent(PageName page)
{
    m_pages.value(page)->setChecked(true);
    // Tab reaches the page that is shown, and the arrows its neighbours. Left to itself, a group of
    // buttons is reached at whichever had the focus last.
    for (auto button = m_pages.cbegin(); button != m_pages.cend(); ++button)
        button.value()->setFocusPolicy(button.key() == page ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::setCollapsed(bool on)
{
    if (m_collapsed == on)
        return;
    m_collapsed = on;
    setFixedWidth(on ? metrics::sidebarCollapsed : metrics::sidebar);
    for (NavButton *button : std::as_const(m_pages))
        button->setFolded(on);
    m_fold->setFolded(on);
    if (m_views) {
        m_views->setFolded(on);
        m_viewMenu->setVisible(on);
        m_undo->setVisible(m_canUndo && !on);
    }
    m_switcher->setFolded(on);
    m_fold->setIcon(themedIcon(on ? u"right"_s : u"left"_s, palette()));
    m_fold->setToolTip((on ? tr("Unfold the sidebar (%1)") : tr("Fold the sidebar (%1)"))
                           .arg(QKeySequence(u"Ctrl+B"_s).toString(QKeySequence::NativeText)));
    m_fold->setAccessibleName(on ? tr("Unfold the sidebar") : tr("Fold the sidebar"));
    Q_EMIT collapsedChanged(on);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), toneColor(palette(), Tone::Border));
}

} // namespace motorpool
