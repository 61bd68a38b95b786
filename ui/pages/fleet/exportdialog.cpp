// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "background.h"
#include "exportfile.h"
#include "exportwords.h"
#include "fleetfieldlists.h"
#include "fleetrowsource.h"
#include "metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace motorpool {

using Separator = ExportOptions::Separator;

ExportDialog::ExportDialog(const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_selected(std::make_shared<const std::vector<quint32>>(offer.selected))
    , m_listedRows(new QRadioButton(this))
    , m_selectedRows(new QRadioButton(this))
    , m_shownColumns(new QRadioButton(this))
    , m_allColumns(new QRadioButton(tr("&All that is known"), this))
    , m_migration(new QRadioButton(tr("The &mapping of users to vehicles, for a migration"), this))
    , m_format(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_mark(new QCheckBox(tr("&Byte order mark, which Excel needs"), this))
    , m_facts(new QLabel(this))
{
    setWindowTitle(tr("Export the fleet"));
    m_listedRows->setText(
        tr("All %Ln that are &listed, in this order", nullptr, int(offer.found.rows->size())));
    m_selectedRows->setText(tr("The %Ln &selected", nullptr, int(offer.selected.size())));
    m_selectedRows->setEnabled(!offer.selected.empty());
    m_shownColumns->setText(tr("The %Ln s&hown", nullptr, int(offer.shown.size())));
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::Ndjson})
        m_format->addItem(exportFormatName(format), int(format));
    m_separator->addItem(tr("Comma"), int(Separator::Comma));
    m_separator->addItem(tr("Semicolon"), int(Separator::Semicolon));
    m_separator->addItem(tr("Tab"), int(Separator::Tab));
    // What a spreadsheet of this language expects.
    m_separator->setCurrentIndex(QLocale().decimalPoint() == u"," ? 1 : 0);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    build();
    // Only now, as buttons without their group would switch each other off.
    (offer.selected.size() > 1 ? m_selectedRows : m_listedRows)->setChecked(true);
    m_shownColumns->setChecked(true);
    for (QRadioButton *button :
         {m_listedRows, m_selectedRows, m_shownColumns, m_allColumns, m_migration})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::tell);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::tell);
    tell();
    findAges();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    const auto choice = [this](const QList<QRadioButton *> &buttons) {
        auto *group = new QButtonGroup(this);
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::grid);
        for (QRadioButton *button : buttons) {
            group->addButton(button);
            column->addWidget(button);
        }
        return column;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::between);
    form->setVerticalSpacing(metrics::between);
    form->addRow(tr("Rows"), choice({m_listedRows, m_selectedRows}));
    form->addRow(tr("Columns"), choice({m_shownColumns, m_allColumns, m_migration}));
    form->addRow(tr("&Format"), m_format);
    m_format->setAccessibleName(tr("Format"));
    form->addRow(tr("Se&parator"), m_separator);
    m_separator->setAccessibleName(tr("Separator"));
    form->addRow({}, m_mark);
    for (QWidget *field : {m_format, m_separator}) // beside the middle of its field
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());

    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *go = new QPushButton(tr("&Export…"), this);
    cancel->setAutoDefault(false);
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::wanted);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::between);
    column->addLayout(form);
    column->addWidget(m_facts);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(metrics::inspector + metrics::margin * 4);
}

std::shared_ptr<const FleetRowSource> ExportDialog::source() const
{
    QList<FleetField> fields = m_offer.shown;
    if (m_allColumns->isChecked())
        fields = *findFleetFieldList(u"all");
    if (m_migration->isChecked())
        fields = *findFleetFieldList(u"migration");
    return std::make_shared<const FleetRowSource>(m_offer.found.fleet, rows(), fields,
                                                  m_offer.now.toMSecsSinceEpoch());
}

const std::shared_ptr<const std::vector<quint32>> &ExportDialog::rows() const
{
    return m_selectedRows->isChecked() ? m_selected : m_offer.found.rows;
}

/// A walk over all rows, and so not here.
void ExportDialog::findAges()
{
    using Ages = std::pair<FleetDataAge, FleetDataAge>;
    inBackground<Ages>(this,
                       [fleet = m_offer.found.fleet, listed = m_offer.found.rows,
                        selected = m_selected]() -> Result<Ages> {
                           return Ages(dataAge(fleet, *listed), dataAge(fleet, *selected));
                       })
        ->then(this, [this](const Result<Ages> &ages) {
            std::tie(m_listedAge, m_selectedAge) = *ages;
            tell();
        });
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = ExportFormat(m_format->currentData().toInt());
    options.separator = Separator(m_separator->currentData().toInt());
    options.byteOrderMark = m_mark->isChecked();
    return options;
}

void ExportDialog::tell()
{
    const bool isCsv = options().format == ExportFormat::Csv;
    m_separator->setEnabled(isCsv);
    m_mark->setEnabled(isCsv);
    m_facts->setText(exportFacts(qint64(rows()->size()), int(source()->columns().size()),
                                 m_selectedRows->isChecked() ? m_selectedAge : m_listedAge,
                                 m_offer.zone));
}

} // namespace motorpool
