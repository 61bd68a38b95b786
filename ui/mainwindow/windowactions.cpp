// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

QAction *add(QMenu *menu, const char *text, const QKeySequence &shortcut = {},
             const QString &icon = {})
{
    QAction *action = menu->addAction(words(text));
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon, menu->palette()));
    return action;
}

QAction *addCheck(QMenu *menu, const char *text, const QKeySequence &shortcut)
{
    QAction *action = add(menu, text, shortcut);
    action->setCheckable(true);
    return action;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window)
{
    QMenuBar *bar = window->menuBar();

    QMenu *file = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&File")));
    addApplication = add(file, QT_TRANSLATE_NOOP("WindowActions", "&Add an application…"),
                         QKeySequence::New, u"add"_s);
    switchApplication =
        file->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Open an application")));
    newWindow = add(file, QT_TRANSLATE_NOOP("WindowActions", "&New window"),
                    QKeySequence(u"Ctrl+Shift+N"_s));
    demo = add(file, QT_TRANSLATE_NOOP("WindowActions", "Explore the &demo fleet"), {}, u"demo"_s);
    replaceSecret =
        add(file, QT_TRANSLATE_NOOP("WindowActions", "&Replace the secret…"), {}, u"key"_s);
    closeApplication = add(file, QT_TRANSLATE_NOOP("WindowActions", "&Close the application"));
    file->setToolTipsVisible(true); // why something is not offered
    file->addSeparator();
    lock = add(file, QT_TRANSLATE_NOOP("WindowActions", "&Lock"), QKeySequence(u"Ctrl+L"_s),
               u"lock"_s);
    quit = add(file, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);

    editMenu = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Edit")));
    // The shortcut is only shown: whatever has the focus takes the keys itself.
    copy = add(editMenu, QT_TRANSLATE_NOOP("WindowActions", "&Copy"), {}, u"copy"_s);
    copy->setText(copy->text() + u'\t' +
                  QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    editMenu->addSeparator();
    find = add(editMenu, QT_TRANSLATE_NOOP("WindowActions", "&Search"), QKeySequence(u"Ctrl+K"_s),
               u"search"_s);
    palette = add(editMenu, QT_TRANSLATE_NOOP("WindowActions", "All &actions…"),
                  QKeySequence(u"Ctrl+Shift+P"_s));
    filterList = add(editMenu, QT_TRANSLATE_NOOP("WindowActions", "&Filter the list"),
                     QKeySequence::Find, u"filter"_s);

    QMenu *view = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&View")));
    fleet = add(view, QT_TRANSLATE_NOOP("WindowActions", "Flee&t"), QKeySequence(u"Ctrl+1"_s),
                u"car"_s);
    user = add(view, QT_TRANSLATE_NOOP("WindowActions", "&User"), QKeySequence(u"Ctrl+2"_s),
               u"user"_s);
    webhooks = add(view, QT_TRANSLATE_NOOP("WindowActions", "&Webhooks"), QKeySequence(u"Ctrl+5"_s),
                   u"webhook"_s);
    requests = add(view, QT_TRANSLATE_NOOP("WindowActions", "&Requests"), QKeySequence(u"Ctrl+3"_s),
                   u"requests"_s);
    journal = add(view, QT_TRANSLATE_NOOP("WindowActions", "&Journal"), QKeySequence(u"Ctrl+4"_s),
                  u"journal"_s);
    deliveries = add(view, QT_TRANSLATE_NOOP("WindowActions", "&Deliveries"),
                     QKeySequence(u"Ctrl+6"_s), u"deliveries"_s);
    bench = add(view, QT_TRANSLATE_NOOP("WindowActions", "Benc&h"), QKeySequence(u"Ctrl+7"_s),
                u"bench"_s);
    budget = add(view, QT_TRANSLATE_NOOP("WindowActions", "Call &budget…"),
                 QKeySequence(u"Ctrl+Shift+B"_s), u"clock"_s);
    settings = add(view, QT_TRANSLATE_NOOP("WindowActions", "&Settings"), QKeySequence(u"Ctrl+,"_s),
                   u"settings"_s);
    settings->setMenuRole(QAction::PreferencesRole);
    view->addSeparator();
    foldSidebar = addCheck(view, QT_TRANSLATE_NOOP("WindowActions", "&Fold the sidebar"),
                           QKeySequence(u"Ctrl+B"_s));
    inspector =
        addCheck(view, QT_TRANSLATE_NOOP("WindowActions", "&Inspector"), QKeySequence(u"Ctrl+I"_s));
    fullScreen =
        addCheck(view, QT_TRANSLATE_NOOP("WindowActions", "Fu&ll screen"), QKeySequence(u"F11"_s));

    vehiclesMenu = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "Vehi&cles")));
    everything = add(vehiclesMenu, QT_TRANSLATE_NOOP("WindowActions", "&All connections"),
                     QKeySequence(u"Ctrl+Shift+A"_s), u"car"_s);
    refreshList = add(vehiclesMenu, QT_TRANSLATE_NOOP("WindowActions", "Read the &list again"),
                      QKeySequence::Refresh, u"refresh"_s);
    readSignals =
        add(vehiclesMenu, QT_TRANSLATE_NOOP("WindowActions", "&Read signals of the vehicle"),
            QKeySequence(u"Ctrl+R"_s), u"signals"_s);
    ownerLink = add(vehiclesMenu, QT_TRANSLATE_NOOP("WindowActions", "Link for the &owner…"),
                    QKeySequence(u"Ctrl+Shift+O"_s), u"link"_s);
    makeCase = add(vehiclesMenu, QT_TRANSLATE_NOOP("WindowActions", "Make a &case…"),
                   QKeySequence(u"Ctrl+Shift+E"_s), u"case"_s);

    commandsMenu = vehiclesMenu->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "Co&mmands")));

    QMenu *helpMenu = bar->addMenu(words(QT_TRANSLATE_NOOP("WindowActions", "&Help")));
    help = add(helpMenu, QT_TRANSLATE_NOOP("WindowActions", "&Short guide"),
               QKeySequence::HelpContents, u"help"_s);
    migration =
        add(helpMenu, QT_TRANSLATE_NOOP("WindowActions", "&Moving from per-vehicle tokens"));
    helpMenu->addSeparator();
    about = add(helpMenu, QT_TRANSLATE_NOOP("WindowActions", "&About Motorpool"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(helpMenu, QT_TRANSLATE_NOOP("WindowActions", "About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace motorpool
