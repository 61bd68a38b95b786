// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkresults.h"

#include "bulkresultmodel.h"
#include "commanddesk.h"
#include "datatable.h"
#include "errorstrip.h"
#include "exporter.h"
#include "filejournal.h"
#include "metrics.h"
#include "workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

BulkResults::BulkResults(CommandDesk *desk, Workspace *workspace, Preferences *preferences,
                         QWidget *parent)
    : QDialog(parent)
    , m_presenter(preferences)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_model(new BulkResultModel(desk, workspace, &m_presenter, this))
    , m_table(new DataTable(u"bulkresults"_s, preferences, this))
    , m_error(new ErrorStrip(this))
    , m_note(new QLabel(this))
{
    const BulkCommand *bulk = desk->bulk();
    setWindowTitle(bulk ? tr("Results: %1").arg(deedTitle(bulk->command().deed)) : tr("Results"));
    build();
    connect(desk, &CommandDesk::changed, this, [this] {
        if (!m_desk->bulk())
            reject();
    });
    connect(m_table, &DataTable::copyRefused, m_error, &ErrorStrip::showError);
}

void BulkResults::build()
{
    m_table->setAccessibleName(tr("Results, a vehicle a row"));
    m_table->setModel(m_model);
    m_error->setRetryable(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *onlyFailed = new QCheckBox(tr("Only what was &not done"), this);
    onlyFailed->setAccessibleName(tr("Only what was not done"));
    connect(onlyFailed, &QCheckBox::toggled, m_model, &BulkResultModel::setOnlyFailed);
    const auto button = [this](const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setAccessibleName(QString(text).remove(u'&'));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *copyAll = button(tr("&Copy"));
    copyAll->setToolTip(tr("Copies the rows listed"));
    copyAll->setAccessibleName(tr("Copy the rows listed"));
    QPushButton *toFile = button(tr("&Export…"));
    QPushButton *close = button(tr("Close"));
    connect(copyAll, &QPushButton::clicked, this, &BulkResults::copy);
    connect(toFile, &QPushButton::clicked, this, &BulkResults::askFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(onlyFailed);
    row->addStretch(1);
    for (QPushButton *each : {copyAll, toFile, close})
        row->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addWidget(m_note);
    column->addLayout(row);
    close->setDefault(true);
    resize(960, 480);
}

void BulkResults::copy()
{
    const QItemSelection before = m_table->selectionModel()->selection();
    m_table->selectAll();
    m_table->copySelection();
    m_table->selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

void BulkResults::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), {}, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"results.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkResults::exportTo);
    dialog->open();
}

void BulkResults::exportTo(const QString &path)
{
    delete m_export;
    m_error->clear();
    m_note->hide();
    auto *call = exportRows({m_workspace->access(), m_workspace->journal(), u"results"_s},
                            m_model->source(), path, {}, this);
    m_export = call;
    call->then(this, [this, path](const Result<ExportEnd> &end) {
        m_export.clear(); // it deletes itself
        if (!end) {
            m_error->showError(end.error());
            return;
        }
        m_note->setText(tr("%Ln row(s) exported to %1", nullptr, int(end->rows))
                            .arg(QDir::toNativeSeparators(path)));
        m_note->show();
    });
}

} // namespace motorpool
