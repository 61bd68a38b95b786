// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationswitcher.h"

#include "applicationstore.h"
#include "errorguide.h"
#include "icons.h"
#include "markicon.h"
#include "metrics.h"
#include "workspace.h"

#include <QActionGroup>
#include <QMenu>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Greyed, with the reason.
void refuse(QAction *action, const std::optional<ApiError> &reason)
{
    if (!reason)
        return;
    action->setEnabled(false);
    action->setToolTip(explain(*reason).title);
}

} // namespace

ApplicationSwitcher::ApplicationSwitcher(Workspace *workspace, QWidget *parent)
    : NavButton(parent)
    , m_workspace(workspace)
    , m_menu(new QMenu(this))
{
    setFont(keyFont(font()));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { fill(m_menu, true); });
    connect(workspace, &Workspace::sessionChanged, this, &ApplicationSwitcher::showOpen);
    connect(workspace->applications(), &ApplicationStore::changed, this,
            &ApplicationSwitcher::showOpen);
    showOpen();
}

void ApplicationSwitcher::fill(QMenu *menu, bool offersAdding)
{
    menu->clear();
    const auto open = m_workspace->application();
    auto *group = new QActionGroup(menu);
    const auto addChoice = [&](const QString &name, bool current, ColourMark mark = {}) {
        // A name's own "&" is no shortcut.
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(current);
        action->setIcon(markIcon(mark));
        if (current)
            action->setFont(keyFont(font())); // a mark takes the place of the sign for it
        group->addAction(action);
        return action;
    };
    bool listed = false;
    for (const Application &application : m_workspace->applications()->applications()) {
        const bool current = open && open->id == application.id;
        listed = listed || current;
        QAction *choice = addChoice(application.name, current, application.mark);
        refuse(choice, m_workspace->access().applicationRefusal(application));
        connect(choice, &QAction::triggered, this, [this, application, current] {
            if (current)
                return;
            m_workspace->leave(Leaving::Switch, [this, application] {
                if (m_workspace->open(application))
                    Q_EMIT opened();
            });
        });
    }
    // One that came by the environment or the command line, or the demo.
    if (open && !listed && !m_workspace->isDemo())
        addChoice(open->name, true);
    QAction *demo = addChoice(tr("Demo fleet"), m_workspace->isDemo());
    refuse(demo, m_workspace->access().demoRefusal());
    connect(demo, &QAction::triggered, this, [this] {
        if (!m_workspace->isDemo())
            Q_EMIT demoRequested();
    });
    menu->setToolTipsVisible(true);
    if (!offersAdding)
        return;
    menu->addSeparator();
    refuse(menu->addAction(themedIcon(u"add"_s, palette()), tr("&Add an application…"), this,
                           &ApplicationSwitcher::addRequested),
           m_workspace->access().changeRefusal());
}

void ApplicationSwitcher::showOpen()
{
    const auto open = m_workspace->application();
    const QString name = open ? open->name : tr("No application");
    setText(fontMetrics()
                .elidedText(name, Qt::ElideRight, metrics::sidebar - 4 * metrics::between)
                .replace(u'&', u"&&"_s));
    const ColourMark mark = open ? open->mark : ColourMark::None;
    setIcon(mark != ColourMark::None
                ? markIcon(mark)
                : themedIcon(m_workspace->isDemo() ? u"demo"_s : u"application"_s, palette()));
    setAccessibleName(tr("Application: %1").arg(name));
    setAccessibleDescription(mark != ColourMark::None ? tr("Colour mark: %1").arg(titleOf(mark))
                                                      : QString());
    setToolTip(open ? tr("%1\n%2").arg(open->name, open->clientId) : name);
}

} // namespace motorpool
