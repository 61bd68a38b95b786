// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetrow.h"

#include "vinslot.h"

namespace motorpool {

namespace {

QString decoded(std::string_view text)
{
    return text.empty() ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QDateTime time(qint64 milliseconds)
{
    return milliseconds == noTime ? QDateTime()
                                  : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

std::string FleetRow::idText(const IdSlot &slot) const
{
    if (slot.isNull())
        return {};
    if (slot.isReference())
        return std::string(m_fleet->others[slot.reference()]);
    const std::array<char, 36> text = slot.uuid();
    return {text.data(), text.size()};
}

std::string FleetRow::userId() const
{
    const quint32 user = m_segment->user[m_at];
    return user == noNumber ? std::string()
                            : idText(m_fleet->userSegment(user).id[user % segmentRows]);
}

std::string_view FleetRow::externalId() const
{
    const quint32 user = m_segment->user[m_at];
    return user == noNumber
               ? std::string_view()
               : m_fleet->externals[m_fleet->userSegment(user).external[user % segmentRows]];
}

std::string FleetRow::vin() const
{
    const VinSlot &slot = m_segment->vin[m_at];
    if (isNullVin(slot))
        return {};
    return std::string(isVinReference(slot) ? m_fleet->others[vinReference(slot)]
                                            : std::string_view(slot.data(), slot.size()));
}

const ReadingSegment *FleetRow::readings() const
{
    const quint32 reading = m_segment->readings[m_at];
    return reading == noNumber ? nullptr : &m_fleet->readingSegment(reading);
}

FleetReading FleetRow::reading(FleetSignal signal) const
{
    const ReadingSegment *segment = readings();
    if (!segment)
        return {};
    const quint32 at = readingAt();
    const auto column = std::size_t(signal);
    const quint8 byte = segment->state[column][at];
    FleetReading reading;
    reading.state = ReadingState(byte & ReadingSegment::StateBits);
    reading.isImperial = byte & ReadingSegment::IsImperial;
    if (segment->reportedAt[column][at] != 0)
        reading.reportedAt = qint64(segment->reportedAt[column][at]) * 1000;
    if (!(byte & ReadingSegment::HasValue))
        return reading;
    if (signal == FleetSignal::Location) {
        reading.number = segment->value[column][at] / 1e7;
        reading.longitude = segment->longitude[at] / 1e7;
    } else if (column < std::size_t(numericSignals)) {
        reading.number = segment->value[column][at] / 1e3;
    } else {
        reading.truth = (byte & ReadingSegment::IsTrue) != 0;
    }
    return reading;
}

qint64 FleetRow::heardAt() const
{
    const ReadingSegment *segment = readings();
    return segment && segment->heardAt[readingAt()] != 0
               ? qint64(segment->heardAt[readingAt()]) * 1000
               : noTime;
}

qint64 FleetRow::readAt() const
{
    const ReadingSegment *segment = readings();
    return segment && segment->readAt[readingAt()] != 0
               ? qint64(segment->readAt[readingAt()]) * 1000
               : noTime;
}

std::optional<ReadFault> FleetRow::fault() const
{
    const ReadingSegment *segment = readings();
    if (!segment || segment->fault[readingAt()] == 0)
        return std::nullopt;
    return ReadFault{segment->fault[readingAt()] - 1, qint64(segment->faultAt[readingAt()]) * 1000};
}

Connection FleetRow::connection() const
{
    Connection connection;
    connection.id = decoded(connectionId());
    connection.userId = decoded(userId());
    connection.externalId = decoded(externalId());
    connection.vehicleId = decoded(vehicleId());
    connection.make = decoded(make());
    connection.model = decoded(model());
    if (kind().year != VehicleKind::noYear)
        connection.year = kind().year;
    connection.powertrain = decoded(powertrain());
    connection.mode = decoded(mode());
    for (const quint32 name : permissions())
        connection.permissions << decoded(m_fleet->words[name]);
    connection.createdAt = time(createdAt());
    connection.updatedAt = time(updatedAt());
    return connection;
}

} // namespace motorpool
