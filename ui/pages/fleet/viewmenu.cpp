// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetviewdesk.h"

#include <QActionGroup>
#include <QMenu>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// A name's own "&" is no key.
QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

void FleetViewDesk::fillMenu(QMenu *menu)
{
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu);
    const auto offerView = [&](const QString &text, bool isCurrent, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        group->addAction(action);
    };
    offerView(tr("Whole fleet"), m_current.isEmpty(), &FleetViewDesk::leave);
    for (const QString &name : names())
        offerView(inMenu(name), name == m_current, [this, name] { choose(name); });
    menu->addSeparator();
    if (m_differs)
        menu->addAction(tr("Save changes of %1").arg(inMenu(m_current)), this,
                        &FleetViewDesk::saveChanges);
    menu->addAction(tr("Save view…"), this, &FleetViewDesk::saveAs);
    if (!m_current.isEmpty()) {
        menu->addAction(tr("Rename…"), this, [this] { rename(m_current); });
        menu->addAction(tr("Delete %1").arg(inMenu(m_current)), this,
                        [this] { remove(m_current); });
    }
    if (const auto last = removed())
        menu->addAction(tr("Bring back %1").arg(inMenu(*last)), this, &FleetViewDesk::undoRemove);
    menu->addSeparator();
    menu->addAction(tr("Import views…"), this, &FleetViewDesk::importViews);
    menu->addAction(tr("Export all views…"), this, [this] { exportViews(names()); })
        ->setEnabled(!names().isEmpty());
}

void FleetViewDesk::fillMenu(QMenu *menu, const QString &name)
{
    const qsizetype place = names().indexOf(name);
    menu->addAction(tr("Show"), this, [this, name] { choose(name); });
    if (m_differs && name == m_current)
        menu->addAction(tr("Save changes"), this, &FleetViewDesk::saveChanges);
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, [this, name] { rename(name); });
    menu->addAction(tr("Delete"), this, [this, name] { remove(name); });
    menu->addSeparator();
    menu->addAction(tr("Move up"), this, [this, name] { move(name, -1); })->setEnabled(place > 0);
    menu->addAction(tr("Move down"), this, [this, name] { move(name, 1); })
        ->setEnabled(place < names().size() - 1);
    menu->addSeparator();
    menu->addAction(tr("Export…"), this, [this, name] { exportViews({name}); });
}

} // namespace motorpool
