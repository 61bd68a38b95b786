// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlookup.h"

#include "fleetrow.h"
#include "listkeys.h"
#include "listlookup.h"
#include "listtext.h"
#include "pastedlistmaker.h"
#include "plaintext.h"
#include "signalvalues.h"

#include <QSet>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

/// The rows of vehicles in a fleet.
class VehicleRows
{
public:
    VehicleRows(const Fleet &fleet, const QList<AlertCandidates> &rules)
        : m_found(lookUpList(fleet, listOf(rules)))
        , m_keys(*m_found.list)
    {
    }

    /// Of connections that are not gone.
    std::vector<quint32> of(const QString &vehicleId) const
    {
        std::vector<quint32> rows;
        const quint32 entry = m_keys.ofText(vehicleId.toStdString());
        if (entry == noNumber)
            return rows;
        for (const ListMatch &match : m_found.of(entry)) {
            if (match.by & ListHit::Vehicle && !FleetRow(m_found.fleet, match.row).isGone())
                rows.push_back(match.row);
        }
        return rows;
    }

private:
    static std::shared_ptr<const PastedList> listOf(const QList<AlertCandidates> &rules)
    {
        PastedListMaker list;
        for (const AlertCandidates &rule : rules) {
            for (const AlertCandidate &candidate : rule.candidates) {
                const std::string id = candidate.vehicleId.toStdString();
                list.add(id, listKey(id));
            }
        }
        return std::make_shared<const PastedList>(list.take());
    }

    ListFound m_found;
    ListKeys m_keys;
};

bool passes(const Fleet &fleet, const std::vector<FilterTest> &tests, quint32 row)
{
    RowMask mask;
    mask.set(row % segmentRows);
    for (const FilterTest &test : tests)
        test.narrow(fleet.segmentOf(row), true, &mask);
    return mask.has(row % segmentRows);
}

QString nameOf(const Fleet &fleet, quint32 row)
{
    const FleetRow of(fleet, row);
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    const QString nickname = text(of.nickname());
    const QString model = text(of.make()) + u' ' + text(of.model());
    return onOneLine(nickname.isEmpty() ? model : nickname, longestName).trimmed();
}

/// What the fleet knew of a signal, as far as a condition can be asked of it.
std::optional<Reading> readingOf(const FleetReading &known, const QString &code)
{
    Reading reading;
    reading.code = code;
    if (known.reportedAt == noTime)
        return std::nullopt;
    reading.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(known.reportedAt, Qt::UTC);
    switch (known.state) {
    case ReadingState::Value:
        reading.status = Reading::Status::Success;
        break;
    case ReadingState::Error:
    case ReadingState::NoPermission:
    case ReadingState::NotCapable:
        reading.status = Reading::Status::Error;
        return reading;
    case ReadingState::Never:
    case ReadingState::Empty:
        return std::nullopt;
    }
    if (known.truth) {
        reading.body = QJsonObject{{u"value"_s, *known.truth}};
    } else if (known.number) {
        reading.body = QJsonObject{{u"value"_s, *known.number}};
        if (known.isImperial)
            reading.unit = u"mi"_s;
    }
    return reading.body ? std::optional(reading) : std::nullopt;
}

/// Whether the fleet knows that it was so already, before the car reported it.
bool wasSo(const AlertCandidates &rule, const AlertCandidate &candidate, quint32 row)
{
    const auto column = fleetSignalOf(rule.condition.signal());
    // Of a range nobody knows which of its two sources the column has.
    if (!candidate.firstSeen || !column || *column == FleetSignal::Range ||
        row >= rule.before.rows())
        return false;
    const auto known =
        readingOf(FleetRow(rule.before, row).reading(*column), rule.condition.signal());
    if (!known || known->oemUpdatedAt >= *candidate.firstSeen)
        return false;
    const auto sight = rule.condition.see(*known);
    return sight && sight->holds;
}

FoundAlerts findIn(const Fleet &fleet, const FilterSetting &setting, const AlertCandidates &rule,
                   const VehicleRows &vehicles)
{
    const std::vector<FilterTest> tests = filterTests(fleet, rule.vehicles, setting);
    FoundAlerts found;
    QSet<QString> asked; // it may have become true twice meanwhile
    for (const AlertCandidate &candidate : rule.candidates) {
        if (asked.contains(candidate.vehicleId))
            continue;
        asked << candidate.vehicleId;
        const std::vector<quint32> rows = vehicles.of(candidate.vehicleId);
        const auto fits = std::find_if(rows.begin(), rows.end(),
                                       [&](quint32 row) { return passes(fleet, tests, row); });
        if (fits == rows.end() && !(rows.empty() && rule.vehicles.isEmpty()))
            continue;
        if (std::any_of(rows.begin(), rows.end(),
                        [&](quint32 row) { return wasSo(rule, candidate, row); }))
            continue;
        found.vehicleIds << candidate.vehicleId;
        if (fits != rows.end() && found.names.size() < FoundAlerts::mostNames) {
            const QString name = nameOf(fleet, *fits);
            if (!name.isEmpty())
                found.names << name;
        }
    }
    return found;
}

} // namespace

QList<FoundAlerts> lookUpAlerts(const Fleet &fleet, const FilterSetting &setting,
                                const QList<AlertCandidates> &rules)
{
    const VehicleRows vehicles(fleet, rules);
    QList<FoundAlerts> found;
    for (const AlertCandidates &rule : rules)
        found << findIn(fleet, setting, rule, vehicles);
    return found;
}

} // namespace motorpool
