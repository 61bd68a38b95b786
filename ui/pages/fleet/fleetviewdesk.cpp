// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetviewdesk.h"

#include "datatable.h"
#include "filterfield.h"
#include "fleetlist.h"
#include "preferences.h"
#include "viewdialogs.h"

#include <QScopedValueRollback>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto currentState = "fleet/view"_L1;

/// As FleetList keeps it; a view with more would differ from itself.
constexpr qsizetype mostKeys = 3;

QStringList toKeys(const FleetOrder &order)
{
    QStringList keys;
    for (const FleetSortKey &of : order)
        keys << (of.descending ? u"-"_s : QString()) +
                    QLatin1StringView(fleetFieldDef(of.field).key);
    return keys;
}

FleetOrder toOrder(const QStringList &keys)
{
    FleetOrder order;
    for (const QString &key : keys) {
        const bool isDown = key.startsWith(u'-');
        if (const auto field = findFleetField(QStringView(key).mid(isDown ? 1 : 0)))
            order << FleetSortKey{*field, isDown};
    }
    return order.mid(0, mostKeys);
}

QStringList knownColumns(const QStringList &keys)
{
    QStringList known;
    for (const QString &key : keys) {
        if (const auto field = findFleetField(key))
            known << QString::fromLatin1(fleetFieldDef(*field).key);
    }
    return known;
}

} // namespace

FleetViewDesk::FleetViewDesk(const Page &page, Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_preferences(preferences)
    , m_views(preferences->file())
{
    connect(&m_views, &FleetViews::changed, this, &FleetViewDesk::look);
    connect(page.filter, &QLineEdit::textChanged, this, &FleetViewDesk::look);
    connect(page.table, &DataTable::columnsArranged, this, &FleetViewDesk::look);
    connect(page.list, &FleetList::changed, this, &FleetViewDesk::look);
    if (const auto last = m_views.find(preferences->state(currentState).toString())) {
        show(*last);
        setCurrent(last->name);
    }
}

FleetViewDesk::~FleetViewDesk() = default;

void FleetViewDesk::setApplication(const QString &id)
{
    if (id == m_application)
        return;
    m_application = id;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_views.setApplication(id);
    }
    if (const auto last = m_views.find(m_preferences->state(stateKey()).toString())) {
        show(*last);
        setCurrent(last->name);
    } else if (!m_current.isEmpty() || !m_page.filter->text().isEmpty()) {
        leave(); // what was looked for is no business of this one
    } else {
        look();
    }
}

QString FleetViewDesk::stateKey() const
{
    return m_application.isEmpty() ? QString(currentState) : currentState + u'/' + m_application;
}

QStringList FleetViewDesk::names() const
{
    QStringList names;
    for (const FleetView &view : m_views.views())
        names << view.name;
    return names;
}

FleetView FleetViewDesk::shown() const
{
    return {m_current, m_page.filter->text().trimmed(), m_page.table->shownKeys(),
            toKeys(m_page.list->order())};
}

void FleetViewDesk::show(const FleetView &view)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const FleetOrder order = toOrder(view.order);
    m_page.filter->setText(view.filter);
    m_page.list->setOrder(order);
    m_page.table->lendColumns(view.columns, order.isEmpty() ? -1 : int(order.first().field),
                              !order.isEmpty() && order.first().descending ? Qt::DescendingOrder
                                                                           : Qt::AscendingOrder);
}

void FleetViewDesk::setCurrent(const QString &name)
{
    m_current = name;
    m_preferences->setState(stateKey(), name);
    look();
}

void FleetViewDesk::look()
{
    if (m_isShowing)
        return;
    const auto saved = m_views.find(m_current);
    if (!saved && !m_current.isEmpty()) {
        // What it found stays, and is no view's now.
        const QScopedValueRollback showing(m_isShowing, true);
        m_current.clear();
        m_preferences->setState(stateKey(), QString());
        m_page.table->takeBackColumns();
    }
    const FleetView now = shown();
    const QStringList columns = saved ? knownColumns(saved->columns) : QStringList();
    m_differs = saved && (now.filter != saved->filter ||
                          now.columns != (columns.isEmpty() ? m_page.table->ownKeys() : columns) ||
                          now.order != toKeys(toOrder(saved->order)));
    Q_EMIT changed();
}

void FleetViewDesk::choose(const QString &name)
{
    const auto view = m_views.find(name);
    if (!view)
        return;
    m_page.list->setOnly(nullptr);
    show(*view);
    setCurrent(view->name);
    Q_EMIT chosen();
}

void FleetViewDesk::leave()
{
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_page.filter->clear();
        m_page.list->setOrder({});
        m_page.table->takeBackColumns();
    }
    setCurrent({});
}

void FleetViewDesk::keep(const Result<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void FleetViewDesk::saveChanges()
{
    const auto saved = m_views.find(m_current);
    if (!saved)
        return;
    FleetView view = shown();
    view.name = saved->name;
    if (saved->columns.isEmpty() && view.columns == m_page.table->ownKeys())
        view.columns.clear(); // it goes on with a person's own
    keep(m_views.put(view));
}

void FleetViewDesk::saveAs()
{
    const QString filter = m_page.filter->text().simplified();
    const QString name = m_current.isEmpty()
                             ? (filter.isEmpty() ? tr("My view") : filter.left(40).trimmed())
                             : m_current;
    askName(tr("Save view"), tr("Save view"), m_views.freeName(name), [this](const QString &given) {
        FleetView view = shown();
        view.name = given;
        const Result<Done> done = m_views.put(view);
        keep(done);
        if (!done)
            return;
        if (m_current.isEmpty())
            show(view); // from here on its columns are not a person's own
        setCurrent(m_views.find(given.simplified()).value_or(view).name);
    });
}

void FleetViewDesk::askName(const QString &title, const QString &button, const QString &name,
                            const std::function<void(const QString &)> &act)
{
    auto *dialog = new ViewNameDialog(title, button, name, m_page.widget);
    dialog->setTaken(names());
    connect(dialog, &ViewNameDialog::named, this, act);
    dialog->open();
}

void FleetViewDesk::rename(const QString &name)
{
    auto *dialog = new ViewNameDialog(tr("Rename view"), tr("Rename"), name, m_page.widget);
    QStringList others = names();
    others.removeAll(name);
    dialog->setRefused(others);
    connect(dialog, &ViewNameDialog::named, this, [this, name](const QString &given) {
        const bool isCurrent = isSameName(name, m_current);
        if (isCurrent)
            m_current = given.simplified();
        const Result<Done> done = m_views.rename(name, given);
        if (isCurrent)
            setCurrent(done ? given.simplified() : name);
        keep(done);
    });
    dialog->open();
}

void FleetViewDesk::remove(const QString &name)
{
    keep(m_views.remove(name));
    Q_EMIT changed();
}

void FleetViewDesk::undoRemove()
{
    keep(m_views.undoRemove());
    Q_EMIT changed();
}

void FleetViewDesk::move(const QString &name, int by)
{
    keep(m_views.move(name, names().indexOf(name) + by));
}

} // namespace motorpool
