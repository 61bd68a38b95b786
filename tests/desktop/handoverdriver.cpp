// SPDX-License-Identifier: GPL-3.0-or-later
// handoverdriver dbus|local FOLDER TEXT APPLICATION
// Another start of the program, as far as a hand-over goes. Prints how it ended; the first one then
// prints what it is handed until its standard input closes.
#include "localinstance.h"
#include "singleinstance.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

using namespace motorpool;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const InstanceFolders folders{arguments.value(2), arguments.value(2), true};
    SingleInstance *instance = arguments.value(1) == u"local"_s ? new LocalInstance(folders, &app)
                                                                : makeSingleInstance(folders, &app);
    QTextStream out(stdout);
    const HandOver mine{arguments.value(3), arguments.value(4), givenActivationToken()};
    const auto outcome = instance->start(mine);
    static const QStringList names = {u"first"_s, u"handed over"_s, u"refused"_s, u"alone"_s};
    out << names.value(int(outcome)) << Qt::endl;
    if (outcome != SingleInstance::Outcome::First)
        return 0;
    QObject::connect(instance, &SingleInstance::received, &app, [&out](const HandOver &handOver) {
        out << handOver.text.left(100) << u'|' << handOver.application << u'|'
            << QString::fromUtf8(handOver.activationToken) << Qt::endl;
    });
    QSocketNotifier closed(0, QSocketNotifier::Read);
    QObject::connect(&closed, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
