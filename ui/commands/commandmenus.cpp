// SPDX-License-Identifier: GPL-3.0-or-later
// Commands in menus: the window's, with the palette, and those of rows.
#include "actionreason.h"
#include "apisession.h"
#include "bulkdialog.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "commandresult.h"
#include "commandwords.h"

#include <QMenu>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString menuText(Deed deed)
{
    return deedTitle(deed) + u'…';
}

/// Groups as the eye finds them: charging, doors and place, schedules, removals.
bool beginsGroup(Deed deed)
{
    return deed == Deed::SecurityLock || deed == Deed::ScheduleDaily ||
           deed == Deed::ConnectionDelete;
}

/// Which schedule, is chosen where they are listed, and so is which webhook.
bool standsInMenus(Deed deed)
{
    return deed != Deed::ScheduleDelete && defOf(deed).about != DeedDef::About::Subscription;
}

} // namespace

void CommandControl::fillMainMenu(QMenu *menu)
{
    for (const DeedDef &def : deedTable()) {
        if (!standsInMenus(def.deed))
            continue;
        if (beginsGroup(def.deed))
            menu->addSeparator();
        QAction *action = menu->addAction(menuText(def.deed), this, [this, deed = def.deed] {
            if (!m_selected)
                return;
            // What is kept may be newer than what was at hand when it was selected.
            VehicleSubject subject = *m_selected;
            subject.readings.clear();
            ask(subject, {deed, {}});
        });
        action->setObjectName(u"command-"_s + QString::fromLatin1(def.key));
        m_offered << Offered{action, def.deed};
    }
    tell();
}

void CommandControl::setSelected(const std::optional<VehicleSubject> &subject)
{
    m_selected = subject;
    tell();
}

void CommandControl::tell()
{
    for (const Offered &of : std::as_const(m_offered)) {
        const QString why =
            m_selected ? whyNot(of.deed, *m_selected) : tr("Select a vehicle first.");
        enableAction(of.action, why.isEmpty(), why);
        of.action->setToolTip(why.isEmpty() ? deedConsequence(of.deed) : why);
    }
    const QList<CommandTask *> &tasks = m_desk->tasks();
    const auto last = std::find_if(tasks.rbegin(), tasks.rend(), [](const CommandTask *task) {
        return defOf(task->deed()).about != DeedDef::About::Vehicle;
    });
    m_removal->showTask(last == tasks.rend() ? nullptr : *last);
    tellActivity();
}

void CommandControl::fillContextMenu(QMenu *menu, const QList<VehicleSubject> &selected)
{
    if (selected.isEmpty())
        return;
    menu->addSeparator();
    if (selected.size() > 1)
        return addMany(menu, selected);
    const VehicleSubject subject = selected.first();
    QMenu *commands = menu->addMenu(tr("Commands"));
    commands->setToolTipsVisible(true);
    for (const DeedDef &def : deedTable()) {
        if (!standsInMenus(def.deed))
            continue;
        const bool isRemoval = def.about != DeedDef::About::Vehicle;
        QMenu *into = isRemoval ? menu : commands;
        if (!isRemoval && beginsGroup(def.deed))
            into->addSeparator();
        QAction *action =
            into->addAction(menuText(def.deed), this, [this, subject, deed = def.deed] {
                ask(subject, {deed, {}});
            });
        const QString why = whyNot(def.deed, subject);
        enableAction(action, why.isEmpty(), why);
        action->setToolTip(why);
    }
    menu->setToolTipsVisible(true);
}

void CommandControl::addMany(QMenu *menu, const QList<VehicleSubject> &selected)
{
    QMenu *commands =
        menu->addMenu(tr("Commands to %Ln vehicle(s)", nullptr, int(selected.size())));
    commands->setToolTipsVisible(true);
    for (const DeedDef &def : deedTable()) {
        if (!isForMany(def.deed))
            continue;
        QAction *action =
            commands->addAction(menuText(def.deed), this,
                                [this, selected, deed = def.deed] { askMany(selected, deed); });
        const QString why = whyNotMany(def.deed, selected);
        enableAction(action, why.isEmpty(), why);
        action->setToolTip(why);
    }
}

/// What bars all of them, such as read-only, is said before anything opens.
QString CommandControl::whyNotMany(Deed deed, const QList<VehicleSubject> &selected) const
{
    if (selected.size() > mostAtOnce)
        return tr("Select at most %1 vehicles.").arg(mostAtOnce);
    if (m_desk->bulk() && !m_desk->bulk()->isEnded())
        return tr("A command to many vehicles is under way.");
    QString why;
    for (const VehicleSubject &of : selected) {
        why = whyNot(deed, of);
        if (why.isEmpty())
            break;
    }
    return why;
}

void CommandControl::fillManyMenu(QMenu *menu, const QList<VehicleSubject> &selected)
{
    const bool isMany = selected.size() > 1;
    for (const DeedDef &def : deedTable()) {
        if (!isForMany(def.deed))
            continue;
        const QString whom =
            isMany ? tr("%Ln vehicle(s)", nullptr, int(selected.size())) : tr("several vehicles");
        QAction *action =
            menu->addAction(tr("%1: %2…").arg(deedTitle(def.deed), whom), this,
                            [this, selected, deed = def.deed] { askMany(selected, deed); });
        action->setObjectName(u"many-"_s + QString::fromLatin1(def.key));
        const QString why = isMany ? whyNotMany(def.deed, selected)
                                   : tr("Select several vehicles in a list first.");
        enableAction(action, why.isEmpty(), why);
    }
}

void CommandControl::fillUserMenu(QMenu *menu, const VehicleSubject &user)
{
    QAction *action = menu->addAction(menuText(Deed::UserDelete), this, [this, user] {
        ask(user, {Deed::UserDelete, {}});
    });
    const QString why = user.connection.userId.isEmpty() ? tr("Show a user, or select one first.")
                                                         : whyNot(Deed::UserDelete, user);
    enableAction(action, why.isEmpty(), why);
    action->setToolTip(why);
}

} // namespace motorpool
