// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetselection.h"

#include "fleetmodel.h"
#include "rowspans.h"

#include <QTableView>

namespace motorpool {

std::vector<quint32> selectedFleetRows(const QItemSelectionModel *selection,
                                       const FleetModel &model)
{
    const QList<RowSpan> spans = selectedSpans(selection);
    const std::vector<quint32> &listed = *model.found().rows;
    std::vector<quint32> rows;
    rows.reserve(std::size_t(rowsIn(spans)));
    for (const RowSpan &span : spans)
        rows.insert(rows.end(), listed.begin() + span.first, listed.begin() + span.last + 1);
    return rows;
}

FleetSelection::FleetSelection(QTableView *table, FleetModel *model, QAbstractItemModel *shown)
    : QObject(table)
    , m_table(table)
    , m_model(model)
{
    connect(shown, &QAbstractItemModel::layoutAboutToBeChanged, this, &FleetSelection::keep);
    connect(model, &FleetModel::shown, this, &FleetSelection::restore);
}

void FleetSelection::keep()
{
    QItemSelectionModel *selection = m_table->selectionModel();
    if (!selection || rowsIn(selectedSpans(selection)) <= mostFollowedByQt)
        return;
    m_kept.assign(m_model->found().fleet.rows(), false);
    for (const quint32 row : selectedFleetRows(selection, *m_model))
        m_kept[row] = true;
    selection->clearSelection();
}

void FleetSelection::restore()
{
    const std::vector<bool> kept = std::exchange(m_kept, {});
    if (kept.empty())
        return;
    const std::vector<quint32> &listed = *m_model->found().rows;
    const auto isKept = [&](std::size_t place) {
        return place < listed.size() && listed[place] < kept.size() && kept[listed[place]];
    };
    QItemSelection pieces;
    const QAbstractItemModel *shown = m_table->model();
    for (std::size_t place = 0; place < listed.size(); ++place) {
        if (!isKept(place))
            continue;
        const std::size_t first = place;
        while (isKept(place + 1))
            ++place;
        if (pieces.size() == mostPieces)
            return;
        pieces.append(
            {shown->index(int(first), 0), shown->index(int(place), shown->columnCount() - 1)});
    }
    m_table->selectionModel()->select(pieces, QItemSelectionModel::Select);
}

} // namespace motorpool
