// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QDialog;
class QMenu;
class QTableView;
class QToolButton;

namespace motorpool {

class FleetList;
class Preferences;
class RefreshPanel;
class Workspace;
struct FleetDesk;
struct RefreshOffer;

/// Refreshing vehicles from the Fleet page: its button with a menu, what is added to a row's menu,
/// the dialogs and the panel. No call is made before a person said yes to its cost.
class RefreshControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; button, panel and dialogs are the page's.
    RefreshControl(Workspace *workspace, const Preferences *preferences, FleetList *list,
                   QTableView *table, QWidget *page);

    QToolButton *button() const { return m_button; }
    RefreshPanel *panel() const { return m_panel; }

    /// All that its menu has, enabled as they are now.
    QList<QAction *> actions();

    /// Asks whether these rows of the fleet shall be read, with what it costs.
    void askFor(const std::vector<quint32> &rows);

    /// For a row's menu.
    void fillMenu(QMenu *menu);

    /// Gives the text of the filter that the page shows, to begin a schedule with.
    void setFilterText(std::function<QString()> text) { m_filterText = std::move(text); }

private:
    enum class Scope { Selection, Listed, Fleet };

    QAction *add(const QString &text, Scope scope);
    void follow();
    void showActions();
    void ask(Scope scope);
    void ask(const std::function<std::vector<quint32>()> &rows, const QString &about);
    void show(const std::shared_ptr<RefreshOffer> &offer);
    void askSchedule();
    std::function<std::vector<quint32>()> rowsOf(Scope scope) const;
    FleetDesk *desk() const;
    bool isPossible() const;
    QString whyNot() const;

    Workspace *m_workspace;
    const Preferences *m_preferences;
    FleetList *m_list;
    QTableView *m_table;
    QWidget *m_page;
    QToolButton *m_button;
    RefreshPanel *m_panel;
    QAction *m_selection;
    QAction *m_listed;
    QAction *m_fleet;
    QAction *m_schedule;
    QPointer<QDialog> m_dialog;
    std::function<QString()> m_filterText;
};

} // namespace motorpool
