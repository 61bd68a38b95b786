// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulksplit.h"

#include <QCoreApplication>
#include <QSet>

namespace motorpool {

BulkSplit splitForBulk(const QList<VehicleSubject> &subjects,
                       const std::function<QString(const VehicleSubject &)> &whyNot)
{
    BulkSplit split;
    QSet<QString> seen;
    for (const VehicleSubject &subject : subjects) {
        QString why = whyNot(subject);
        const QString &id = subject.connection.vehicleId;
        if (why.isEmpty() && seen.contains(id))
            why = QCoreApplication::translate("BulkSplit", "It is in the list already, through "
                                                           "another user.");
        if (!why.isEmpty()) {
            split.leftOut.append({subject, why});
            continue;
        }
        seen.insert(id);
        split.able << subject;
    }
    return split;
}

bool isForMany(Deed deed)
{
    const DeedDef &def = defOf(deed);
    return def.about == DeedDef::About::Vehicle &&
           (def.takes == DeedDef::Takes::Nothing || def.takes == DeedDef::Takes::Percent);
}

} // namespace motorpool
