// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetrowsource.h"

#include "apierror.h"
#include "fleetreading.h"
#include "readingplace.h"
#include "vinslot.h"

#include <algorithm>

namespace motorpool {

namespace {

using enum ExportColumn::Kind;

constexpr std::string_view statusWord(ReadingState state, bool wasRead)
{
    switch (state) {
    case ReadingState::Never:
        return wasRead ? "notReported" : "never";
    case ReadingState::Value:
        return "value";
    case ReadingState::Empty:
        return "empty";
    case ReadingState::NoPermission:
        return "noPermission";
    case ReadingState::NotCapable:
        return "notCapable";
    case ReadingState::Error:
        break;
    }
    return "error";
}

constexpr bool isTruth(FleetSignal signal)
{
    return int(signal) >= numericSignals;
}

ExportColumn::Kind columnKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Year:
        return Integer;
    case FieldKind::Time:
        return Time;
    case FieldKind::Permissions:
    case FieldKind::Change:
        return TextList;
    case FieldKind::Number:
    case FieldKind::Place:
        return Number;
    case FieldKind::Truth:
        return Boolean;
    case FieldKind::Text:
    case FieldKind::Id:
    case FieldKind::Fault:
        break;
    }
    return Text;
}

void giveText(std::string_view text, CellSink &sink)
{
    if (text.empty())
        sink.null();
    else
        sink.text(text);
}

void giveTime(qint64 milliseconds, CellSink &sink)
{
    if (milliseconds == noTime)
        sink.null();
    else
        sink.time(milliseconds);
}

/// Seconds since 1970, of which 0 is unknown.
void giveSeconds(quint32 seconds, CellSink &sink)
{
    giveTime(seconds == 0 ? noTime : qint64(seconds) * 1000, sink);
}

} // namespace

/// A row's place in the columns.
struct FleetRowSource::Place
{
    Place(const Fleet &fleet, quint32 row)
        : segment(fleet.segmentOf(row))
        , at(row % segmentRows)
        , kind(fleet.kinds[segment.kind[at]])
        , reading(fleet, segment, at)
    {
    }

    const ConnectionSegment &segment;
    quint32 at;
    const VehicleKind &kind;
    ReadingPlace reading;
};

FleetRowSource::FleetRowSource(const Fleet &fleet, Rows rows, const QList<FleetField> &fields,
                               qint64 nowMs)
    : m_fleet(fleet)
    , m_rows(std::move(rows))
    , m_now(nowMs)
{
    for (const FleetField field : fields) {
        if (m_fields.contains(field))
            continue;
        m_fields += field;
        addColumns(fleetFieldDef(field));
    }
}

void FleetRowSource::addColumns(const FleetFieldDef &def)
{
    const auto add = [this](std::string name, ExportColumn::Kind kind) {
        m_columns.push_back({std::move(name), kind});
    };
    const std::string key = def.key;
    if (def.kind == FieldKind::Place) {
        add("latitude", Number);
        add("longitude", Number);
    } else {
        add(key, columnKind(def.kind));
    }
    if (def.field == FleetField::LastHeard)
        add("lastHeardAgeSeconds", Integer);
    if (def.field == FleetField::ReadError)
        add("readErrorAt", Time);
    if (!signalOfField(def.field))
        return;
    if (def.kind == FieldKind::Number)
        add(key + "Unit", Text);
    add(key + "Status", Text);
    add(key + "ReportedAt", Time);
    add(key + "AgeSeconds", Integer);
}

void FleetRowSource::read(qint64 row, CellSink &sink) const
{
    const Place place(m_fleet, (*m_rows)[std::size_t(row)]);
    for (const FleetField field : m_fields)
        give(place, field, sink);
}

void FleetRowSource::give(const Place &place, FleetField field, CellSink &sink) const
{
    const ConnectionSegment &segment = place.segment;
    const quint32 at = place.at;
    switch (field) {
    case FleetField::Make:
        return giveText(m_fleet.words[place.kind.make], sink);
    case FleetField::Model:
        return giveText(m_fleet.words[place.kind.model], sink);
    case FleetField::Year:
        return place.kind.year == VehicleKind::noYear ? sink.null() : sink.integer(place.kind.year);
    case FleetField::Powertrain:
        return giveText(m_fleet.words[place.kind.powertrain], sink);
    case FleetField::Mode:
        return giveText(m_fleet.words[place.kind.mode], sink);
    case FleetField::Nickname:
        return giveText(m_fleet.nicknames[segment.nickname[at]], sink);
    case FleetField::Vin:
        return giveVin(place, sink);
    case FleetField::LastHeard: {
        const quint32 heard = place.reading ? place.reading.heardAt() : 0;
        giveSeconds(heard, sink);
        return giveAge(heard, sink);
    }
    case FleetField::ReadError:
        return giveFault(place, sink);
    case FleetField::VehicleId:
        return giveId(segment.vehicle[at], sink);
    case FleetField::ConnectionId:
        return giveId(segment.connection[at], sink);
    case FleetField::UserId:
    case FleetField::ExternalId:
        return giveUser(place, field, sink);
    case FleetField::CreatedAt:
        return giveTime(segment.createdAt[at], sink);
    case FleetField::UpdatedAt:
        return giveTime(segment.updatedAt[at], sink);
    case FleetField::Permissions:
        return giveNames(m_fleet.permissionSets[segment.permissions[at]], sink);
    case FleetField::Change:
        return giveChange(place, sink);
    case FleetField::LearnedAt:
        return giveSeconds(segment.learnedAt[at], sink);
    default:
        return giveReading(place, *signalOfField(field), sink);
    }
}

void FleetRowSource::giveId(const IdSlot &slot, CellSink &sink) const
{
    if (slot.isNull())
        return sink.null();
    if (slot.isReference())
        return giveText(m_fleet.others[slot.reference()], sink);
    const std::array<char, 36> text = slot.uuid();
    sink.text({text.data(), text.size()});
}

void FleetRowSource::giveVin(const Place &place, CellSink &sink) const
{
    const VinSlot &slot = place.segment.vin[place.at];
    if (isNullVin(slot))
        sink.null();
    else if (isVinReference(slot))
        giveText(m_fleet.others[vinReference(slot)], sink);
    else
        sink.text({slot.data(), slot.size()});
}

void FleetRowSource::giveUser(const Place &place, FleetField field, CellSink &sink) const
{
    const quint32 user = place.segment.user[place.at];
    if (user == noNumber)
        return sink.null();
    const UserSegment &users = m_fleet.userSegment(user);
    if (field == FleetField::UserId)
        giveId(users.id[user % segmentRows], sink);
    else
        giveText(m_fleet.externals[users.external[user % segmentRows]], sink);
}

void FleetRowSource::giveNames(const PermissionSet &names, CellSink &sink) const
{
    m_names.clear();
    for (const quint32 name : names)
        m_names.push_back(m_fleet.words[name]);
    sink.list(m_names);
}

void FleetRowSource::giveChange(const Place &place, CellSink &sink) const
{
    const ConnectionSegment &segment = place.segment;
    const quint8 change =
        segment.changedIn[place.at] == m_fleet.stamp.sync ? segment.change[place.at] : quint8(0);
    m_names.clear();
    if (change & ConnectionChange::New)
        m_names.push_back("new");
    if (segment.state[place.at] & ConnectionSegment::IsGone) // also if it went earlier
        m_names.push_back("gone");
    if (change & ConnectionChange::Reauthenticated)
        m_names.push_back("reauthenticated");
    if (change & ConnectionChange::Permissions)
        m_names.push_back("permissions");
    if (change & ConnectionChange::Other)
        m_names.push_back("changed");
    sink.list(m_names);
}

void FleetRowSource::giveReading(const Place &place, FleetSignal signal, CellSink &sink) const
{
    const bool isKnown = bool(place.reading);
    giveValue(place, signal, sink);
    const bool wasRead = isKnown && place.reading.segment->readAt[place.reading.at] != 0;
    sink.text(statusWord(isKnown ? place.reading.state(signal) : ReadingState::Never, wasRead));
    const quint32 reportedAt =
        isKnown ? place.reading.segment->reportedAt[std::size_t(signal)][place.reading.at] : 0;
    giveSeconds(reportedAt, sink);
    giveAge(reportedAt, sink);
}

void FleetRowSource::giveFault(const Place &place, CellSink &sink) const
{
    const quint8 fault = place.reading ? place.reading.segment->fault[place.reading.at] : quint8(0);
    if (fault == 0) {
        sink.null();
        return sink.null(); // its time
    }
    giveText(kindName(ApiError::Kind(fault - 1)).toStdString(), sink);
    giveSeconds(place.reading.segment->faultAt[place.reading.at], sink);
}

void FleetRowSource::giveValue(const Place &place, FleetSignal signal, CellSink &sink) const
{
    const bool hasValue = place.reading && place.reading.hasValue(signal);
    if (!hasValue) {
        sink.null();
        if (!isTruth(signal)) // its unit, or the longitude
            sink.null();
    } else if (isTruth(signal)) {
        sink.boolean(place.reading.isTrue(signal));
    } else if (signal == FleetSignal::Location) {
        const ReadingSegment &readings = *place.reading.segment;
        sink.number(readings.value[std::size_t(signal)][place.reading.at] / 1e7);
        sink.number(readings.longitude[place.reading.at] / 1e7);
    } else {
        sink.number(place.reading.number(signal));
        const bool isLength = signal == FleetSignal::Range || signal == FleetSignal::Odometer;
        const bool isImperial = place.reading.byte(signal) & ReadingSegment::IsImperial;
        sink.text(!isLength ? "percent" : isImperial ? "mi" : "km");
    }
}

void FleetRowSource::giveAge(quint32 seconds, CellSink &sink) const
{
    if (seconds == 0)
        sink.null();
    else
        sink.integer(std::max<qint64>(0, m_now / 1000 - qint64(seconds)));
}

} // namespace motorpool
