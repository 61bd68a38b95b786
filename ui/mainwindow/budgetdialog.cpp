// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetdialog.h"

#include "apisession.h"
#include "applicationstore.h"
#include "background.h"
#include "budget.h"
#include "budgetwords.h"
#include "datatable.h"
#include "fleetdesk.h"
#include "metrics.h"
#include "preferences.h"
#include "workspace.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

BudgetDialog::BudgetDialog(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_left(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_month(new QLabel(this))
    , m_table(new DataTable(u"budget"_s, preferences, this))
{
    setWindowTitle(tr("Call budget"));
    build();
    connect(workspace, &Workspace::closing, this, &QDialog::reject);
    connect(workspace->session()->budget(), &Budget::changed, this, &BudgetDialog::tell);
    connect(&m_second, &QTimer::timeout, this, &BudgetDialog::tell);
    m_second.start(std::chrono::seconds(1));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BudgetDialog::findCars);
    tell();
}

void BudgetDialog::build()
{
    m_left->setFont(titleFont(font()));
    for (QLabel *label : {m_left, m_facts, m_month}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);

    m_table->setAccessibleName(tr("Vehicles"));
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    const auto show = [this](const QModelIndex &cell) {
        Q_EMIT vehicleWanted(cell.siblingAtColumn(BudgetModel::Vehicle).data().toString());
    };
    connect(m_table, &QAbstractItemView::activated, this, show);
    connect(m_table, &DataTable::menuRequested, this, [this, show](QMenu *menu, const auto &cell) {
        menu->addAction(tr("Show the vehicle's users"), this,
                        [show, at = QPersistentModelIndex(cell)] { show(at); });
    });

    auto *limits = new QPushButton(tr("Change the &limits…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    limits->setAutoDefault(false);
    // Those of the demo and of the environment are not kept, and so not for a person to change.
    const auto open = m_workspace->application();
    limits->setVisible(open && m_workspace->applications()->byId(open->id));
    close->setDefault(true);
    connect(limits, &QPushButton::clicked, this, &BudgetDialog::limitsWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(limits);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(m_left);
    column->addWidget(m_facts);
    column->addSpacing(metrics::inside);
    column->addWidget(m_month);
    column->addWidget(m_table, 1);
    column->addStretch(); // where there is no table
    column->addLayout(buttons);
    resize(860, 480);
}

void BudgetDialog::tell()
{
    if (!m_workspace->isOpen())
        return;
    const Budget &budget = *m_workspace->session()->budget();
    m_left->setText(budgetwords::left(budget));
    m_facts->setText(budgetwords::bucket(budget));

    const BudgetMonth month = budget.thisMonth(mostVehicles);
    QString facts = month.vehicles == 0
                        ? tr("No vehicle was called this month, as far as this computer knows.")
                        : tr("This month (UTC) %1 went to %2, as far as this computer knows.")
                              .arg(tr("%Ln call(s)", nullptr, int(month.calls)),
                                   tr("%Ln vehicle(s)", nullptr, int(month.vehicles)));
    if (month.vehicles > month.first.size())
        facts +=
            u' ' + tr("Listed are the %Ln that matter most.", nullptr, int(month.first.size()));
    m_month->setText(facts);
    m_model.show(month.first, budget.limits().monthlyPerVehicle, m_preferences->timeZone());
    m_table->setVisible(month.vehicles > 0);
}

void BudgetDialog::findCars()
{
    FleetDesk *desk = m_workspace->fleet();
    if (!desk || m_model.rowCount() == 0)
        return;
    using Cars = QHash<QString, BudgetCar>;
    inBackground<Cars>(this,
                       [fleet = desk->store.fleet(), ids = m_model.vehicleIds()]() -> Result<Cars> {
                           return carsOf(fleet, ids);
                       })
        ->then(this, [this](const Result<Cars> &cars) { m_model.setCars(*cars); });
}

} // namespace motorpool
