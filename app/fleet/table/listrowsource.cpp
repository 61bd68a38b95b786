// SPDX-License-Identifier: GPL-3.0-or-later
#include "listrowsource.h"

#include "fleetrow.h"

#include <utility>

namespace motorpool {

namespace {

using Kind = ExportColumn::Kind;

constexpr std::pair<quint8, std::string_view> hits[] = {{ListHit::Connection, "connectionId"},
                                                        {ListHit::Vehicle, "vehicleId"},
                                                        {ListHit::Vin, "vin"},
                                                        {ListHit::User, "userId"},
                                                        {ListHit::External, "externalId"}};

void giveText(std::string_view text, CellSink &sink)
{
    if (text.empty())
        sink.null();
    else
        sink.text(text);
}

} // namespace

ListRowSource::ListRowSource(ListFoundPtr found, ListShow show)
    : m_found(std::move(found))
    , m_lines(listLines(*m_found, show))
    , m_columns{{"input"},
                {"times", Kind::Integer},
                {"status"},
                {"matchedBy", Kind::TextList},
                {"make"},
                {"model"},
                {"year", Kind::Integer},
                {"vin"},
                {"vehicleId"},
                {"userId"},
                {"externalId"},
                {"connectionId"}}
{
}

void ListRowSource::read(qint64 at, CellSink &sink) const
{
    const ListLine &line = m_lines[std::size_t(at)];
    sink.text(m_found->list->text(line.entry));
    sink.integer(m_found->list->times(line.entry));
    if (line.row == noNumber) {
        sink.text("notFound");
        for (std::size_t column = 3; column < m_columns.size(); ++column)
            sink.null();
        return;
    }
    const FleetRow of(m_found->fleet, line.row);
    sink.text(of.isGone() ? "gone" : "connected");
    std::array<std::string_view, std::size(hits)> by;
    std::size_t count = 0;
    for (const auto &[hit, name] : hits) {
        if (line.by & hit)
            by[count++] = name;
    }
    sink.list(std::span(by).first(count));
    giveText(of.make(), sink);
    giveText(of.model(), sink);
    if (of.kind().year == VehicleKind::noYear)
        sink.null();
    else
        sink.integer(of.kind().year);
    giveText(of.vin(), sink);
    giveText(of.vehicleId(), sink);
    giveText(of.userId(), sink);
    giveText(of.externalId(), sink);
    giveText(of.connectionId(), sink);
}

} // namespace motorpool
