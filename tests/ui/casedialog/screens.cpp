// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialog for a case of the demo fleet into PNG files, to be looked at:
// casescreens FOLDER [dark]
#include "apisession.h"
#include "appearance.h"
#include "applicationstore.h"
#include "await.h"
#include "bodyview.h"
#include "casedialog.h"
#include "clock.h"
#include "connectionsclient.h"
#include "fleetdesk.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "vehiclesclient.h"
#include "workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// A vehicle of the demo that was read, and one that could not be.
Connection readSome(Workspace *workspace, QObject *parent)
{
    QList<Connection> all;
    auto *call = workspace->session()->connections()->list({}, parent);
    call->each(parent, [&all](const ConnectionPage &page) { all += page.connections; });
    (void)await(call);
    for (const Connection &connection : all.first(4)) {
        const auto answer = await<ReadingAnswer>(workspace->session()->vehicles()->readings(
            connection.vehicleId, connection.userId, parent));
        if (answer)
            workspace->fleet()->store.learn(answer->set, connection.userId, LearnedFrom::Read);
    }
    workspace->fleet()->store.merge(all, LearnedFrom::Lookup);
    QTest::qWait(1000);
    return all.first();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        qFatal("usage: casescreens FOLDER [dark]");
    const QString &folder = arguments.at(1);
    QTemporaryDir home;
    const Paths paths = Paths::standard(home.path(), home.path());
    ApplicationStore applications(paths);
    Preferences preferences(paths);
    preferences.setTheme(arguments.size() > 2 ? Preferences::Theme::Dark
                                              : Preferences::Theme::Light);
    const Appearance appearance(&preferences);
    MemorySecretStore secrets;
    SystemClock clock;
    Workspace workspace(&applications, &secrets, &clock);
    if (!workspace.openDemo({}))
        qFatal("no demo");
    const Connection connection = readSome(&workspace, &application);
    CaseDialog dialog(&workspace, &preferences, connection, CaseSubject::Kind::Vehicle);
    dialog.show();
    const auto draw = [&](const QString &name) {
        QTest::qWait(1500);
        dialog.grab().save(folder + u'/' + name + u".png"_s);
    };
    draw(u"page"_s);
    auto *page = dialog.findChild<QTextBrowser *>();
    page->verticalScrollBar()->setValue(560);
    draw(u"signals"_s);
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    draw(u"end"_s);
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->count() == 4)
            box->setCurrentIndex(3);
    }
    draw(u"json"_s);
    dialog.save(folder + u"/case.zip"_s);
    dialog.findChild<QTabWidget *>()->setCurrentIndex(0);
    draw(u"saved"_s);
    dialog.save(u"/nowhere/case.zip"_s);
    draw(u"failed"_s);
}
