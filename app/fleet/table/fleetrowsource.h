// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "fleetfields.h"
#include "rowsource.h"

#include <QList>

#include <memory>

namespace motorpool {

/// Rows of a fleet, as they were at one moment, to be exported: exactly these rows in this order.
///
/// A field gives one or more columns, named as in JSON. A signal gives its value as received, and
/// beside it, as far as it has them: "batteryUnit" (percent, km, mi; null without a value),
/// "batteryStatus" (value, empty, noPermission, notCapable, error; notReported if the vehicle was
/// read and no answer had it, never if it was not; an error may stand beside the last value that
/// was known), "batteryReportedAt" (by the car) and "batteryAgeSeconds". The
/// location gives "latitude" and "longitude" in place of a value. "lastHeardAt" has its age beside
/// it. "readError" is why reading the vehicle failed the last time, as kindName() has it, with
/// "readErrorAt" beside it; both are null where it did not. Ages are counted from one moment, and
/// are never below zero.
class FleetRowSource final : public RowSource
{
public:
    using Rows = std::shared_ptr<const std::vector<quint32>>;

    /// A field that comes again is left out. nowMs: UTC, since 1970; ages are counted from it.
    FleetRowSource(const Fleet &fleet, Rows rows, const QList<FleetField> &fields, qint64 nowMs);

    const Fleet &fleet() const { return m_fleet; }
    const std::vector<quint32> &fleetRows() const { return *m_rows; }
    const QList<FleetField> &fields() const { return m_fields; }
    qint64 nowMs() const { return m_now; }

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return qint64(m_rows->size()); }
    void read(qint64 row, CellSink &sink) const override;

private:
    struct Place;

    void addColumns(const FleetFieldDef &def);
    void give(const Place &place, FleetField field, CellSink &sink) const;
    void giveId(const IdSlot &slot, CellSink &sink) const;
    void giveVin(const Place &place, CellSink &sink) const;
    void giveUser(const Place &place, FleetField field, CellSink &sink) const;
    void giveNames(const PermissionSet &names, CellSink &sink) const;
    void giveChange(const Place &place, CellSink &sink) const;
    void giveReading(const Place &place, FleetSignal signal, CellSink &sink) const;
    void giveFault(const Place &place, CellSink &sink) const;
    void giveValue(const Place &place, FleetSignal signal, CellSink &sink) const;
    void giveAge(quint32 seconds, CellSink &sink) const;

    Fleet m_fleet;
    Rows m_rows;
    QList<FleetField> m_fields;
    qint64 m_now;
    std::vector<ExportColumn> m_columns;
    mutable std::vector<std::string_view> m_names; ///< of the cell under way
};

} // namespace motorpool
