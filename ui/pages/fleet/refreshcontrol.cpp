// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshcontrol.h"

#include "actionreason.h"
#include "apisession.h"
#include "background.h"
#include "budget.h"
#include "clock.h"
#include "fleetdesk.h"
#include "fleetlist.h"
#include "fleetselection.h"
#include "icons.h"
#include "preferences.h"
#include "refreshdialog.h"
#include "refreshpanel.h"
#include "refreshwords.h"
#include "scheduledialog.h"
#include "workspace.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <numeric>

namespace motorpool {

using namespace Qt::StringLiterals;

RefreshControl::RefreshControl(Workspace *workspace, const Preferences *preferences,
                               FleetList *list, QTableView *table, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_list(list)
    , m_table(table)
    , m_page(page)
    , m_button(new QToolButton(page))
    , m_panel(new RefreshPanel(page))
    , m_selection(add(tr("Refresh the selection…"), Scope::Selection))
    , m_listed(add(tr("Refresh what is listed…"), Scope::Listed))
    , m_fleet(add(tr("Refresh the whole fleet…"), Scope::Fleet))
    , m_schedule(new QAction(tr("Schedule refreshes…"), this))
{
    connect(m_schedule, &QAction::triggered, this, &RefreshControl::askSchedule);
    auto *menu = new QMenu(m_button);
    menu->addActions({m_selection, m_listed, m_fleet});
    menu->addSeparator();
    menu->addAction(m_schedule);
    connect(menu, &QMenu::aboutToShow, this, &RefreshControl::showActions);
    m_button->setText(tr("Refresh"));
    m_button->setIcon(themedIcon(u"signals"_s, page->palette()));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setToolTip(tr("Read the signals of vehicles; each one takes a call, and you are "
                            "asked before"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setAccessibleName(tr("Refresh vehicles"));
    m_button->setMenu(menu);
    connect(list, &FleetList::changed, this, &RefreshControl::follow);
    follow();
}

QAction *RefreshControl::add(const QString &text, Scope scope)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, scope] { ask(scope); });
    return action;
}

FleetDesk *RefreshControl::desk() const
{
    return m_list->isOpen() ? m_workspace->fleet() : nullptr;
}

bool RefreshControl::isPossible() const
{
    return m_list->isLoaded() && !desk()->refresh.isUnderWay() &&
           !m_workspace->session()->budget()->awaitsRestore();
}

void RefreshControl::follow()
{
    FleetDesk *open = desk();
    m_panel->setRefresh(open ? &open->refresh : nullptr);
    m_button->setEnabled(open != nullptr);
    if (!open && m_dialog)
        m_dialog->reject();
}

void RefreshControl::showActions()
{
    const QString why = whyNot();
    const auto enable = [&why](QAction *action, bool isAny, const QString &none) {
        enableAction(action, why.isEmpty() && isAny, why.isEmpty() ? none : why);
    };
    enable(m_selection, m_table->selectionModel()->hasSelection(),
           tr("Select vehicles on the Fleet page first."));
    enable(m_listed, m_list->model()->rowCount() > 0, tr("Nothing is listed."));
    enable(m_fleet, m_list->fleet().tally.connections > 0, tr("Sync the fleet first."));
    enableAction(m_schedule, m_list->isLoaded(), why);
}

QList<QAction *> RefreshControl::actions()
{
    showActions();
    return {m_selection, m_listed, m_fleet, m_schedule};
}

QString RefreshControl::whyNot() const
{
    if (!m_list->isLoaded())
        return tr("Go to the Fleet page first: its list is not read yet.");
    if (desk()->refresh.isUnderWay())
        return tr("A refresh is under way.");
    return isPossible() ? QString() : tr("The calls left are being read.");
}

void RefreshControl::fillMenu(QMenu *menu)
{
    showActions();
    menu->addAction(m_selection);
}

/// Gives the rows wanted, on whatever thread: there may be a million.
std::function<std::vector<quint32>()> RefreshControl::rowsOf(Scope scope) const
{
    const auto listed = m_list->model()->found().rows;
    switch (scope) {
    case Scope::Selection:
        return [rows = selectedFleetRows(m_table->selectionModel(), *m_list->model())] {
            return rows;
        };
    case Scope::Listed:
        return [listed] { return *listed; };
    case Scope::Fleet:
        break;
    }
    return [size = m_list->fleet().rows()] {
        std::vector<quint32> rows(size);
        std::iota(rows.begin(), rows.end(), 0u);
        return rows;
    };
}

void RefreshControl::ask(Scope scope)
{
    ask(rowsOf(scope), scope == Scope::Listed && m_filterText ? m_filterText() : QString());
}

void RefreshControl::askFor(const std::vector<quint32> &rows)
{
    ask([rows] { return rows; }, {});
}

void RefreshControl::ask(const std::function<std::vector<quint32>()> &rows, const QString &about)
{
    if (m_dialog || !isPossible())
        return;
    const RefreshJob job(RefreshJob::Purpose::Person, about, m_workspace->clock()->utcNow());
    // Shared, since copies of a million vehicles would be made on this thread.
    using Offer = std::shared_ptr<RefreshOffer>;
    inBackground<Offer>(
        this,
        [fleet = m_list->fleet(), rowsWanted = rows, job,
         forecast = m_workspace->session()->budget()->forecast()]() -> Result<Offer> {
            auto offer = std::make_shared<RefreshOffer>();
            offer->plan = planRefresh(fleet, rowsWanted(), job);
            offer->estimate = estimateOf(offer->plan.job, forecast);
            return offer;
        })
        ->then(this, [this](const Result<Offer> &offer) {
            if (offer && !m_dialog && isPossible())
                show(*offer);
        });
}

void RefreshControl::show(const std::shared_ptr<RefreshOffer> &offer)
{
    auto *dialog = new RefreshDialog(*offer, m_workspace->session()->budget()->limits(),
                                     m_preferences->timeZone(), m_page);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, offer] {
        if (FleetDesk *open = desk())
            open->refresh.start(std::move(offer->plan.job));
    });
    dialog->open();
}

void RefreshControl::askSchedule()
{
    FleetDesk *open = desk();
    if (m_dialog || !open)
        return;
    RefreshSetting setting = open->schedule.setting();
    if (!setting.isEnabled && setting.filter.isEmpty() && m_filterText)
        setting.filter = m_filterText();
    auto *dialog = new ScheduleDialog(
        setting, refreshwords::schedule(open->schedule, m_preferences->timeZone()), m_page);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (FleetDesk *now = desk())
            now->schedule.setSetting(dialog->setting());
    });
    dialog->open();
}

} // namespace motorpool
