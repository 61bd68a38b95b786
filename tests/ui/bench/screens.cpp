// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the bench into PNG files, to be looked at: benchscreens FOLDER WIDTH HEIGHT [dark]
#include "appearance.h"
#include "applicationstore.h"
#include "benchpage.h"
#include "clock.h"
#include "deliveryfield.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "workspace.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        qFatal("usage: benchscreens FOLDER WIDTH HEIGHT [dark] < BODY");
    QTemporaryDir home;
    const Paths paths = Paths::standard(home.path(), home.path());
    ApplicationStore applications(paths);
    Preferences preferences(paths);
    preferences.setTheme(arguments.size() > 4 ? Preferences::Theme::Dark
                                              : Preferences::Theme::Light);
    const Appearance appearance(&preferences);
    MemorySecretStore secrets;
    SystemClock clock;
    Workspace workspace(&applications, &secrets, &clock);
    for (const QString &name : {u"Fleet EU"_s, u"Fleet US"_s, u"Pilot"_s}) {
        Application application;
        application.name = name;
        application.clientId = u"client_1"_s;
        if (!applications.save(application))
            qFatal("not saved");
        if (name != "Pilot"_L1)
            secrets.put({*applications.byName(name), SecretItem::ManagementToken},
                        "amt-" + name.toLatin1());
    }
    BenchPage page(&workspace, &preferences);
    page.resize(arguments.at(2).toInt(), arguments.at(3).toInt());
    page.show();
    const auto draw = [&](const QString &name) {
        QTest::qWait(1500);
        page.grab().save(arguments.at(1) + u'/' + name + u".png"_s);
    };
    draw(u"empty"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        qFatal("no body on standard input");
    const QByteArray body = QJsonDocument::fromJson(input.readAll()).toJson(QJsonDocument::Compact);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, "amt-Fleet EU", QCryptographicHash::Sha256).toHex();
    page.openDelivery(
        requestOf(QJsonDocument::fromJson(body).toJson() + "\r\n", "sha256=" + signature));
    draw(u"explained"_s);
    page.openDelivery(requestOf(body, signature));
    page.setPrevious(QByteArray(body)
                         .replace("\"value\":5", "\"value\":4")
                         .replace("\"value\":8", "\"value\":7"));
    draw(u"signed"_s);
    auto *tabs = page.findChild<QTabWidget *>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        draw(u"tab%1"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
    page.openDelivery(requestOf(QByteArray(body).replace("VEHICLE", "VEHICLE "), signature));
    draw(u"unknown"_s);
    BenchRequest old = requestOf(body, {});
    old.isSignatureKept = false;
    page.openDelivery(old);
    draw(u"notkept"_s);
    page.openDelivery(
        requestOf("{\"eventType\":\"VERIFY\",\"data\":{\"challenge\":\"nsQsLU7wY9WKt2IU\"}}", {}));
    draw(u"challenge"_s);
}
