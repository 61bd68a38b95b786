// SPDX-License-Identifier: GPL-3.0-or-later
#include "losswords.h"

#include "commandwords.h"
#include "plaintext.h"
#include "subjectwords.h"

#include <QCoreApplication>
#include <QSet>

namespace motorpool::losswords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

} // namespace

QStringList of(const Connection &connection)
{
    QStringList lines;
    QString car = commandwords::makeAndModel(connection);
    if (car.isEmpty())
        car = Words::tr("a vehicle");
    lines << Words::tr("%1, vehicle %2, connection %3")
                 .arg(car, shortened(connection.vehicleId), shortened(connection.id));
    const QStringList &permissions = connection.permissions;
    lines << (permissions.isEmpty()
                  ? Words::tr("its permissions (the list does not tell which)")
                  : Words::tr("%Ln permission(s): %1", nullptr, int(permissions.size()))
                        .arg(onOneLine(permissions.join(u", "_s))));
    return lines;
}

QString ofMany(const QList<VehicleSubject> &connections)
{
    QSet<QString> vehicles;
    QSet<QString> permissions;
    for (const VehicleSubject &one : connections) {
        const Connection &of = one.connection;
        vehicles.insert(of.vehicleId);
        permissions.unite({of.permissions.cbegin(), of.permissions.cend()});
    }
    return Words::tr("%Ln connection(s)", nullptr, int(connections.size())) + u", "_s +
           Words::tr("%Ln vehicle(s)", nullptr, int(vehicles.size())) + u", "_s +
           Words::tr("%Ln permission(s)", nullptr, int(permissions.size()));
}

QStringList each(const QList<VehicleSubject> &connections)
{
    QStringList lines;
    for (const VehicleSubject &one : connections) {
        const Connection &of = one.connection;
        QStringList facts{onOneLine(one.nickname, longestName), commandwords::makeAndModel(of),
                          of.year ? QString::number(*of.year) : QString()};
        if (!one.vin.isEmpty())
            facts << Words::tr("VIN %1").arg(onOneLine(one.vin, longestName));
        facts << commandwords::mode(of) << Words::tr("vehicle %1").arg(shortened(of.vehicleId))
              << (of.id.isEmpty() ? QString() : Words::tr("connection %1").arg(shortened(of.id)));
        facts.removeAll(QString());
        lines << facts.join(u" · "_s);
    }
    return lines;
}

} // namespace motorpool::losswords
