// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleettools.h"

#include "actionreason.h"
#include "background.h"
#include "clock.h"
#include "datatable.h"
#include "errorguide.h"
#include "exportfile.h"
#include "filejournal.h"
#include "fleetexport.h"
#include "fleetfieldlists.h"
#include "fleetlist.h"
#include "fleetrow.h"
#include "fleetrowsource.h"
#include "fleetselection.h"
#include "icons.h"
#include "listdialog.h"
#include "metrics.h"
#include "preferences.h"
#include "workspace.h"
#include "workstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Those that Smartcar lists. A walk over the fleet, and so not for the GUI thread.
std::vector<quint32> connectedRows(const Fleet &fleet)
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < fleet.rows(); ++row) {
        const FleetRow of(fleet, row);
        if (!of.isCleared() && !of.isGone())
            rows.push_back(row);
    }
    return rows;
}

} // namespace

FleetTools::FleetTools(const FleetViewDesk::Page &page, Workspace *workspace,
                       Preferences *preferences)
    : QObject(page.widget)
    , m_page(page)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_views(new FleetViewDesk(page, preferences, this))
    , m_buttons(new QWidget(page.widget))
    , m_tags(new QWidget(page.widget))
    , m_viewTag(new QToolButton(m_tags))
    , m_saveTag(new QToolButton(m_tags))
    , m_listTag(new QToolButton(m_tags))
    , m_strip(new WorkStrip(page.widget))
    , m_lookUp(new QAction(tr("Look up a list…"), this))
    , m_export(new QAction(tr("Export…"), this))
{
    const auto setUp = [&](QAction *action, const QString &icon, const QKeySequence &keys) {
        action->setIcon(themedIcon(icon, page.widget->palette()));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.widget->addAction(action);
    };
    setUp(m_lookUp, u"search"_s, QKeySequence(u"Ctrl+Shift+L"_s));
    setUp(m_export, u"export"_s, QKeySequence(u"Ctrl+E"_s));
    connect(m_lookUp, &QAction::triggered, this, &FleetTools::openList);
    connect(m_export, &QAction::triggered, this, &FleetTools::openExport);
    setUpButtons();
    setUpTags();
    connect(m_views, &FleetViewDesk::changed, this, &FleetTools::showTags);
    connect(m_views, &FleetViewDesk::told, m_strip, &WorkStrip::tell);
    connect(m_views, &FleetViewDesk::failed, m_strip, &WorkStrip::fail);
    connect(page.list, &FleetList::changed, this, &FleetTools::showTags);
    connect(m_strip, &WorkStrip::exportingChanged, this, &FleetTools::showTags);
    connect(workspace, &Workspace::accessChanged, this, &FleetTools::showTags);
    // While none is open, as under a lock, all stays as it was.
    const auto follow = [this] {
        if (const auto open = m_workspace->application())
            m_views->setApplication(open->id.isEmpty() ? open->clientId : open->id);
    };
    connect(workspace, &Workspace::sessionChanged, m_views, follow);
    follow();
    showTags();
}

FleetTools::~FleetTools() = default;

QWidget *FleetTools::strip() const
{
    return m_strip;
}

void FleetTools::setUpButtons()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    const auto addButton = [&](const QString &icon, const QString &name) {
        auto *button = new QToolButton(m_buttons);
        button->setIcon(themedIcon(icon, m_page.widget->palette()));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
        row->addWidget(button);
        return button->menu();
    };
    QMenu *views = addButton(u"star"_s, tr("Views"));
    connect(views, &QMenu::aboutToShow, this, [this, views] { m_views->fillMenu(views); });
    QMenu *more = addButton(u"more"_s, tr("Lists and export"));
    more->addActions({m_lookUp, m_export});
    more->setToolTipsVisible(true); // why something is not offered
}

void FleetTools::setUpTags()
{
    auto *row = new QHBoxLayout(m_tags);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    for (QToolButton *tag : {m_viewTag, m_saveTag, m_listTag}) {
        tag->setFocusPolicy(Qt::StrongFocus);
        tag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(tag);
    }
    row->addStretch();
    m_viewTag->setIcon(themedIcon(u"star"_s, m_page.widget->palette()));
    m_viewTag->setToolTip(tr("Leave the view and show the whole fleet"));
    m_saveTag->setIcon(themedIcon(u"save"_s, m_page.widget->palette()));
    m_saveTag->setText(tr("Save changes"));
    m_saveTag->setAccessibleName(tr("Save changes of the view"));
    m_listTag->setToolTip(tr("Show connections that are not of the list again"));
    connect(m_viewTag, &QToolButton::clicked, m_views, &FleetViewDesk::leave);
    connect(m_saveTag, &QToolButton::clicked, m_views, &FleetViewDesk::saveChanges);
    connect(m_listTag, &QToolButton::clicked, m_page.list,
            [list = m_page.list] { list->setOnly(nullptr); });
}

void FleetTools::showTags()
{
    const QString view = m_views->current();
    const auto &only = m_page.list->only();
    const QString shortName =
        m_page.widget->fontMetrics().elidedText(view, Qt::ElideRight, metrics::sidebar);
    m_viewTag->setText(QString(shortName).replace(u'&', u"&&"_s) + u" · ✕"_s);
    m_viewTag->setAccessibleName(m_views->differs()
                                     ? tr("Leave the view %1, which is changed").arg(view)
                                     : tr("Leave the view %1").arg(view));
    m_viewTag->setVisible(!view.isEmpty());
    m_saveTag->setVisible(m_views->differs());
    const QString count = QLocale().toString(only ? only->size() : 0);
    m_listTag->setText(tr("List of %1 · ✕").arg(count));
    m_listTag->setAccessibleName(tr("Clear the list of %1").arg(count));
    m_listTag->setVisible(only != nullptr);
    m_tags->setVisible(!view.isEmpty() || only);
    const bool isOpen = m_page.list->isLoaded();
    const QString notRead = tr("The fleet is not read yet: open the Fleet page.");
    enableAction(m_lookUp, isOpen, notRead);
    const auto refused = m_workspace->access().exportRefusal();
    const QString reason = refused  ? explain(*refused).title
                           : isOpen ? tr("An export is under way.")
                                    : notRead;
    enableAction(m_export, isOpen && !m_strip->isExporting() && !refused, reason);
    m_export->setToolTip(refused ? reason : QString()); // none: the action's name
}

ExportGate FleetTools::gate() const
{
    return {m_workspace->access(), m_workspace->journal(), u"fleet"_s};
}

void FleetTools::listVehicles(const QStringList &vehicleIds,
                              const std::function<void(const std::vector<quint32> &rows)> &listed)
{
    if (!m_page.list->isLoaded()) {
        connect(
            m_page.list, &FleetList::changed, this,
            [this, vehicleIds, listed] { listVehicles(vehicleIds, listed); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    lookUpPasted(m_page.list->fleet(), vehicleIds.join(u'\n').toUtf8(), {}, this)
        ->then(this, [this, listed](const Result<ListFoundPtr> &found) {
            if (!found)
                return;
            const std::vector<quint32> rows = (*found)->rows();
            m_views->leave();
            m_page.list->setOnly(std::make_shared<const RowSet>(rows));
            if (listed && !rows.empty())
                listed(rows);
        });
}

void FleetTools::openList()
{
    auto *dialog = m_page.widget->findChild<ListDialog *>();
    if (!dialog) {
        dialog = new ListDialog(m_page.list, m_preferences, m_page.widget);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->refuseExport(m_workspace->access().exportRefusal());
        connect(dialog, &ListDialog::rowsWanted, this,
                [this](const std::shared_ptr<const RowSet> &rows) {
                    m_views->leave();
                    m_page.list->setOnly(rows);
                });
        connect(dialog, &ListDialog::exportWanted, this,
                [this, dialog](const std::shared_ptr<const RowSource> &rows) {
                    exportList(dialog, rows);
                });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void FleetTools::exportList(QWidget *over, const std::shared_ptr<const RowSource> &rows)
{
    askExportFile(over, this, tr("list"), {},
                  [this, rows](const QString &path, ExportFormat format) {
                      m_strip->exportTo(gate(), path, ExportOptions{.format = format}, rows);
                  });
}

void FleetTools::exportMapping(QWidget *over)
{
    if (const auto refused = m_workspace->access().exportRefusal()) {
        m_strip->fail(*refused);
        return;
    }
    m_page.list->open();
    // An empty file would look like an application without connections.
    if (!m_page.list->isLoaded() || !m_page.list->fleet().stamp.wasSynced()) {
        ApiError error;
        error.kind = ApiError::Kind::Usage;
        error.detail = m_page.list->isLoaded()
                           ? tr("The list of connections was never read to its end, so there is no "
                                "mapping to export. Sync first.")
                           : tr("The fleet is still being read. Export the mapping in a moment.");
        m_strip->fail(error);
        return;
    }
    askExportFile(over, this, tr("mapping"), {}, [this](const QString &path, ExportFormat format) {
        using Source = std::shared_ptr<const FleetRowSource>;
        const qint64 now = m_workspace->clock()->utcNow().toMSecsSinceEpoch();
        inBackground<Source>(this, [fleet = m_page.list->fleet(), now]() -> Result<Source> {
            return std::make_shared<const FleetRowSource>(
                fleet, std::make_shared<const std::vector<quint32>>(connectedRows(fleet)),
                *findFleetFieldList(u"migration"), now);
        })->then(this, [this, path, format](const Result<Source> &source) {
            m_strip->exportTo(gate(), path, ExportOptions{.format = format}, *source);
        });
    });
}

void FleetTools::openExport()
{
    FleetExport::Rows rows{m_page.list->model()->found(),
                           selectedFleetRows(m_page.table->selectionModel(), *m_page.list->model()),
                           {},
                           m_workspace->clock()->utcNow(),
                           m_preferences->timeZone()};
    for (const QString &key : m_page.table->shownKeys()) {
        if (const auto field = findFleetField(key))
            rows.shown << *field;
    }
    ExportDialog *dialog = FleetExport::openDialog(rows, m_page.widget);
    connect(dialog, &ExportDialog::wanted, this, [this, dialog] {
        const ExportOptions options = dialog->options();
        askExportFile(dialog, dialog, tr("fleet"), options.format,
                      [this, dialog, options](const QString &path, ExportFormat) {
                          m_strip->exportTo(gate(), path, options, dialog->source());
                          dialog->accept();
                      });
    });
}

} // namespace motorpool
