// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetexport.h"

#include "background.h"
#include "exportwords.h"
#include "fleetfieldlists.h"
#include "fleetrowsource.h"

namespace motorpool {

FleetExport::FleetExport(const Rows &rows)
    : m_offered(rows)
    , m_selected(std::make_shared<const std::vector<quint32>>(rows.selected))
{
}

ExportDialog *FleetExport::openDialog(const Rows &rows, QWidget *over)
{
    auto *work = new FleetExport(rows);
    auto *dialog = new ExportDialog(work->offer(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    work->setParent(dialog);
    work->m_dialog = dialog;
    work->findAges();
    dialog->open();
    return dialog;
}

ExportDialog::Offer FleetExport::offer()
{
    using Choice = ExportDialog::Choice;
    ExportDialog::Offer offer;
    offer.title = ExportDialog::tr("Export the fleet");
    offer.listed = qint64(m_offered.found.rows->size());
    offer.selected = qint64(m_offered.selected.size());
    offer.columns = {
        ExportDialog::tr("The %Ln s&hown", nullptr, int(m_offered.shown.size())),
        ExportDialog::tr("&All that is known"),
        ExportDialog::tr("The &mapping of users to vehicles, for a migration"),
    };
    offer.source = [this](const Choice &of) {
        QList<FleetField> fields = m_offered.shown;
        if (of.columns > 0)
            fields = *findFleetFieldList(of.columns == 1 ? u"all" : u"migration");
        return std::make_shared<const FleetRowSource>(m_offered.found.fleet, rows(of), fields,
                                                      m_offered.now.toMSecsSinceEpoch());
    };
    offer.facts = [this](const Choice &of, const RowSource &source) {
        return exportFacts(source.rows(), int(source.columns().size()),
                           of.isSelection ? m_selectedAge : m_listedAge, m_offered.zone);
    };
    return offer;
}

const std::shared_ptr<const std::vector<quint32>> &
FleetExport::rows(const ExportDialog::Choice &of) const
{
    return of.isSelection ? m_selected : m_offered.found.rows;
}

/// A walk over all rows, and so not here.
void FleetExport::findAges()
{
    using Ages = std::pair<FleetDataAge, FleetDataAge>;
    inBackground<Ages>(this,
                       [fleet = m_offered.found.fleet, listed = m_offered.found.rows,
                        selected = m_selected]() -> Result<Ages> {
                           return Ages(dataAge(fleet, *listed), dataAge(fleet, *selected));
                       })
        ->then(this, [this](const Result<Ages> &ages) {
            std::tie(m_listedAge, m_selectedAge) = *ages;
            m_dialog->tell();
        });
}

} // namespace motorpool
