// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectrecall.h"

#include "fleetstore.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// What is kept of a vehicle's signals, as far as it is this user's: each signal's newest reading.
QList<Reading> kept(const QList<LastReading> &all, const QString &userId)
{
    QList<Reading> readings;
    for (const LastReading &of : all) {
        if (of.newest.userId.isEmpty() || of.newest.userId == userId)
            readings << of.newest.reading;
    }
    return readings;
}

QString textOf(const QList<Reading> &readings, QLatin1StringView code)
{
    for (const Reading &reading : readings) {
        if (reading.code == code && reading.body)
            return reading.body->value("value"_L1).toString();
    }
    return {};
}

struct Recalled
{
    QList<VehicleSubject> subjects;
    qsizetype left = 0;
};

} // namespace

void nameByReadings(VehicleSubject &subject)
{
    if (subject.vin.isEmpty())
        subject.vin = textOf(subject.readings, "vehicleidentification-vin"_L1);
    if (subject.nickname.isEmpty())
        subject.nickname = textOf(subject.readings, "vehicleidentification-nickname"_L1);
}

Call<QList<VehicleSubject>> *recallSubjects(FleetStore *store,
                                            const QList<VehicleSubject> &subjects, QObject *parent)
{
    auto *call = new Call<QList<VehicleSubject>>(parent);
    const auto so = std::make_shared<Recalled>(Recalled{subjects, subjects.size()});
    const auto conclude = [call, so] {
        for (VehicleSubject &subject : so->subjects)
            nameByReadings(subject);
        call->finish(so->subjects);
    };
    if (!store || subjects.isEmpty()) {
        conclude();
        return call;
    }
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        store->readings(subjects[i].connection.vehicleId, call)
            ->then(call, [so, i, conclude](const Result<QList<LastReading>> &found) {
                VehicleSubject &subject = so->subjects[i];
                if (found && subject.readings.isEmpty())
                    subject.readings = kept(*found, subject.connection.userId);
                if (--so->left == 0)
                    conclude();
            });
    }
    return call;
}

} // namespace motorpool
