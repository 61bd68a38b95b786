// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragerowsource.h"

#include <algorithm>
#include <array>

namespace motorpool {

namespace {

using enum ExportColumn::Kind;

const std::vector<ExportColumn> &columnsOf(CoverField field)
{
    static const std::array<std::vector<ExportColumn>, coverFields> inOrder{{
        {{"state"}},
        {{"make"}},
        {{"model"}},
        {{"year", Integer}},
        {{"mode"}},
        {{"lastDeliveryAt", Time}, {"lastDeliveryAgeSeconds", Integer}},
        {{"lastError"}, {"lastErrorAt", Time}},
        {{"subscribedAt", Time}},
        {{"vin"}},
        {{"vehicleId"}},
        {{"userId"}},
        {{"externalId"}},
        {{"subscriptionId"}},
    }};
    return inOrder[std::size_t(field)];
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

} // namespace

CoverageRowSource::CoverageRowSource(std::shared_ptr<const CoverageFound> found,
                                     std::shared_ptr<const std::vector<int>> rows,
                                     const QList<CoverField> &fields)
    : m_found(std::move(found))
    , m_rows(std::move(rows))
{
    for (const CoverField field : fields) {
        if (m_fields.contains(field))
            continue;
        m_fields << field;
        const auto &columns = columnsOf(field);
        m_columns.insert(m_columns.end(), columns.begin(), columns.end());
    }
    m_columns.insert(m_columns.end(), {{"webhookId"}, {"webhookName"}});
    if (m_found->webhook >= 0) {
        const Webhook &webhook = m_found->join->lists.webhooks.at(m_found->webhook);
        m_webhookId = webhook.id.toStdString();
        m_webhookName = webhook.name.toStdString();
    }
}

qint64 CoverageRowSource::rows() const
{
    return qint64(m_rows ? m_rows->size() : m_found->rows.size());
}

void CoverageRowSource::read(qint64 at, CellSink &sink) const
{
    const std::size_t place = m_rows ? std::size_t((*m_rows)[std::size_t(at)]) : std::size_t(at);
    const CoverageEntry entry(*m_found->join, m_found->rows[place]);
    for (const CoverField field : m_fields)
        give(entry, field, sink);
    giveText(m_webhookId, sink);
    giveText(m_webhookName, sink);
}

void CoverageRowSource::give(const CoverageEntry &entry, CoverField field, CellSink &sink) const
{
    switch (field) {
    case CoverField::State:
        return sink.text(stateName(entry.state()));
    case CoverField::Year:
        return entry.year() ? sink.integer(*entry.year()) : sink.null();
    case CoverField::SubscribedAt:
        return giveTime(entry.subscribedAt(), sink);
    case CoverField::LastDelivery: {
        const qint64 at = entry.lastAt();
        giveTime(at, sink);
        if (at == noTime)
            return sink.null();
        return sink.integer(std::max<qint64>(0, m_found->join->lists.now - at) / 1000);
    }
    case CoverField::LastError: {
        const std::string error = entry.text(field).toStdString();
        giveText(error, sink);
        return giveTime(error.empty() ? noTime : entry.last()->faultAt, sink);
    }
    default:
        return giveText(entry.text(field).toStdString(), sink);
    }
}

} // namespace motorpool
