// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverageexport.h"

#include "actionreason.h"
#include "coveragedesk.h"
#include "coveragepane.h"
#include "coveragerowsource.h"
#include "datatable.h"
#include "errorguide.h"
#include "exporter.h"
#include "exportfile.h"
#include "exportwords.h"
#include "filejournal.h"
#include "icons.h"
#include "preferences.h"
#include "rowspans.h"
#include "timetext.h"
#include "workspace.h"
#include "workstrip.h"

#include <QKeySequence>
#include <QPointer>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const std::vector<int>> selectedRows(const DataTable *table, int rows)
{
    std::vector<int> selected;
    const QList<RowSpan> spans = selectedSpans(table->selectionModel());
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last && row < rows; ++row)
            selected.push_back(row);
    }
    return std::make_shared<const std::vector<int>>(std::move(selected));
}

QList<CoverField> allFields()
{
    QList<CoverField> fields;
    for (int field = 0; field < coverFields; ++field)
        fields << CoverField(field);
    return fields;
}

} // namespace

CoverageExport::CoverageExport(Workspace *workspace, Preferences *preferences, CoverageDesk *desk,
                               CoveragePane *pane)
    : QObject(pane)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_desk(desk)
    , m_pane(pane)
    , m_button(new QToolButton(pane))
    , m_strip(new WorkStrip(pane))
{
    m_button->setIcon(themedIcon(u"export"_s, pane->palette()));
    m_button->setAccessibleName(tr("Export the vehicles listed…"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &CoverageExport::open);
    connect(m_strip, &WorkStrip::exportingChanged, this, &CoverageExport::showButton);
    connect(desk, &CoverageDesk::searched, this, &CoverageExport::showButton);
    connect(desk, &CoverageDesk::changed, this, &CoverageExport::showButton);
    showButton();
}

void CoverageExport::showButton()
{
    const auto refused = m_workspace->access().exportRefusal();
    const bool isThere = !m_desk->found().rows.empty();
    const QString why = refused    ? explain(*refused).title
                        : !isThere ? tr("There are no vehicles to export.")
                                   : tr("An export is under way.");
    const bool isOn = !refused && isThere && !m_strip->isExporting();
    enableButton(m_button, isOn, why);
    m_button->setToolTip(
        isOn ? tr("Export the vehicles listed… (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText))
             : why);
}

QString CoverageExport::facts(const RowSource &source) const
{
    const QTimeZone zone = m_preferences->timeZone();
    const FleetStamp stamp = m_desk->connectionsStamp();
    const QStringList facts{
        exportSize(source.rows(), int(source.columns().size())),
        tr("Webhooks and subscriptions are as of %1.").arg(timeText(m_desk->readAt(), zone)),
        listAgeText(stamp.live, stamp.simulated, zone), exportMakesNoCall()};
    return facts.join(u' ');
}

ExportDialog::Offer CoverageExport::offer() const
{
    using Choice = ExportDialog::Choice;
    const CoverageFound found = m_desk->found();
    const auto selected = selectedRows(m_pane->table(), int(found.rows.size()));
    const QList<CoverField> shown = m_pane->shownFields();
    ExportDialog::Offer offer;
    offer.title = tr("Export the vehicles");
    offer.listed = qint64(found.rows.size());
    offer.selected = qint64(selected->size());
    offer.columns = {ExportDialog::tr("The %Ln s&hown", nullptr, int(shown.size())),
                     ExportDialog::tr("&All that is known")};
    offer.source = [found = std::make_shared<const CoverageFound>(found), selected,
                    shown](const Choice &of) {
        return std::make_shared<const CoverageRowSource>(found, of.isSelection ? selected : nullptr,
                                                         of.columns == 0 ? shown : allFields());
    };
    offer.facts = [text = QPointer(this)](const Choice &, const RowSource &source) {
        return text ? text->facts(source) : QString();
    };
    return offer;
}

void CoverageExport::open()
{
    if (!m_button->isEnabled() || m_pane->window()->findChild<ExportDialog *>())
        return;
    auto *dialog = new ExportDialog(offer(), m_pane->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What it is about is gone with the application, and so is who writes it down.
    connect(m_workspace, &Workspace::closing, dialog, &QDialog::reject);
    connect(dialog, &ExportDialog::wanted, this, [this, dialog] {
        const ExportOptions options = dialog->options();
        askExportFile(dialog, dialog, tr("webhook-vehicles"), options.format,
                      [this, dialog, options](const QString &path, ExportFormat) {
                          m_strip->exportTo(
                              {m_workspace->access(), m_workspace->journal(), u"coverage"_s}, path,
                              options, dialog->source());
                          dialog->accept();
                      });
    });
    dialog->open();
}

} // namespace motorpool
