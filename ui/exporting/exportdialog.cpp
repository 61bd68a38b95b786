// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "exportfile.h"
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

#include <algorithm>

namespace motorpool {

using Separator = ExportOptions::Separator;

ExportDialog::ExportDialog(const Offer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_listedRows(new QRadioButton(this))
    , m_selectedRows(new QRadioButton(this))
    , m_columns(new QButtonGroup(this))
    , m_format(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_mark(new QCheckBox(tr("&Byte order mark, which Excel needs"), this))
    , m_facts(new QLabel(this))
{
    setWindowTitle(offer.title);
    m_listedRows->setText(
        tr("All %Ln that are &listed, in this order", nullptr, int(offer.listed)));
    m_selectedRows->setText(tr("The %Ln &selected", nullptr, int(offer.selected)));
    m_selectedRows->setEnabled(offer.selected > 0);
    QList<QRadioButton *> columns;
    for (const QString &text : offer.columns)
        columns << new QRadioButton(text, this);
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
    build(columns);
    // Only now, as buttons without their group would switch each other off.
    (offer.selected > 1 ? m_selectedRows : m_listedRows)->setChecked(true);
    columns.first()->setChecked(true);
    for (QRadioButton *button : QList{m_listedRows, m_selectedRows} + columns)
        connect(button, &QRadioButton::toggled, this, &ExportDialog::tell);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::tell);
    tell();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build(const QList<QRadioButton *> &columns)
{
    const auto choice = [](QButtonGroup *group, const QList<QRadioButton *> &buttons) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::grid);
        for (int place = 0; place < buttons.size(); ++place) {
            group->addButton(buttons.at(place), place);
            column->addWidget(buttons.at(place));
        }
        return column;
    };
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::between);
    form->setVerticalSpacing(metrics::between);
    form->addRow(tr("Rows"), choice(new QButtonGroup(this), {m_listedRows, m_selectedRows}));
    form->addRow(tr("Columns"), choice(m_columns, columns));
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

ExportDialog::Choice ExportDialog::choice() const
{
    return {m_selectedRows->isChecked(), std::max(0, m_columns->checkedId())};
}

std::shared_ptr<const RowSource> ExportDialog::source() const
{
    return m_offer.source(choice());
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
    m_facts->setText(m_offer.facts(choice(), *source()));
}

} // namespace motorpool
