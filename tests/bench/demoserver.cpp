// SPDX-License-Identifier: GPL-3.0-or-later
// The demo server in a process of its own, so that its work is not counted as the program's.
// Serves one user with many vehicles until standard input closes.
#include "demoserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    motorpool::DemoOptions options;
    options.users = 1;
    options.vehicles = 2400; // some are simulated and not in the default list
    motorpool::DemoServer server(options);
    if (const auto started = server.start(); !started)
        return 1;

    const motorpool::Application demo = server.application();
    QString secret;
    server.secret()->read([&secret](std::span<const char> bytes) {
        secret = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    });
    const QJsonObject facts{{u"iam"_s, demo.hosts.iam.toString()},
                            {u"vehicle"_s, demo.hosts.vehicle.toString()},
                            {u"clientId"_s, demo.clientId},
                            {u"clientSecret"_s, secret}};
    std::puts(QJsonDocument(facts).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    std::thread waiter([] {
        while (std::getchar() != EOF) {
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = application.exec();
    waiter.join();
    return code;
}
