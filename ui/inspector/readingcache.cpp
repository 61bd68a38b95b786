// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingcache.h"

#include <algorithm>

namespace motorpool {

namespace {

// What a body's parsed form and an entry's own members weigh, roughly.
constexpr qint64 entryBytes = 4096;

QString keyOf(const Connection &connection)
{
    return connection.vehicleId + QChar(u'\n') + connection.userId;
}

} // namespace

void VehicleReadings::take(const ReadingAnswer &all)
{
    set = all.set;
    whole = all.answer;
    single.clear();
    readAt = all.answer.receivedAt;
    announced = all.total;
}

void VehicleReadings::take(const QString &code, const ReadingAnswer &one)
{
    for (const Reading &reading : one.set.readings) {
        const auto known = std::find_if(set.readings.begin(), set.readings.end(),
                                        [&](const Reading &r) { return r.code == reading.code; });
        if (known == set.readings.end())
            set.readings.append(reading);
        else
            *known = reading;
    }
    single.insert(code, one.answer);
    if (!whole)
        readAt = one.answer.receivedAt;
}

QDateTime VehicleReadings::newestAt() const
{
    QDateTime newest = readAt;
    for (const HttpAnswer &answer : single)
        newest = std::max(newest, answer.receivedAt);
    return newest;
}

const Reading *VehicleReadings::find(QStringView code) const
{
    const auto it = std::find_if(set.readings.begin(), set.readings.end(),
                                 [code](const Reading &reading) { return reading.code == code; });
    return it == set.readings.end() ? nullptr : &*it;
}

QString VehicleReadings::vin() const
{
    const Reading *reading = find(u"vehicleidentification-vin");
    return reading && reading->body ? reading->body->value(u"value").toString() : QString();
}

qint64 VehicleReadings::bytes() const
{
    qint64 sum = entryBytes + (whole ? whole->body.size() : 0);
    for (const HttpAnswer &answer : single)
        sum += answer.body.size();
    return sum;
}

std::shared_ptr<const VehicleReadings> recalled(const QList<LastReading> &kept,
                                                const QString &userId)
{
    auto readings = std::make_shared<VehicleReadings>();
    const auto isTheirs = [&userId](const LearnedReading &of) {
        return of.userId.isEmpty() || of.userId == userId;
    };
    for (const LastReading &of : kept) {
        if (!isTheirs(of.newest))
            continue;
        Reading reading = of.newest.reading;
        if (!reading.body && of.lastSuccess && isTheirs(*of.lastSuccess)) {
            reading.body = of.lastSuccess->reading.body;
            reading.unit = of.lastSuccess->reading.unit;
            reading.oemUpdatedAt = of.lastSuccess->reading.oemUpdatedAt;
        }
        readings->set.readings.append(reading);
        if (!readings->readAt.isValid() || readings->readAt < of.newest.learnedAt)
            readings->readAt = of.newest.learnedAt;
    }
    return readings->set.readings.isEmpty() ? nullptr : readings;
}

ReadingCache::ReadingCache(qint64 mostBytes)
    : m_entries(mostBytes)
{
}

std::shared_ptr<const VehicleReadings> ReadingCache::find(const Connection &connection) const
{
    const Entry *entry = m_entries.object(keyOf(connection));
    return entry ? *entry : nullptr;
}

void ReadingCache::insert(const Connection &connection,
                          std::shared_ptr<const VehicleReadings> readings)
{
    const qint64 cost = readings->bytes();
    m_entries.insert(keyOf(connection), new Entry(std::move(readings)), cost);
}

} // namespace motorpool
