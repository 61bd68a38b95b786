// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdialog.h"

#include "datatable.h"
#include "errorguide.h"
#include "errorstrip.h"
#include "fleetlist.h"
#include "listedit.h"
#include "listrowsource.h"
#include "metrics.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int answeredHeight = 96;

} // namespace

ListDialog::ListDialog(FleetList *list, Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_edit(new ListEdit(this))
    , m_error(new ErrorStrip(this))
    , m_summary(new QLabel(this))
    , m_column(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_table(new DataTable(u"list"_s, preferences, this))
    , m_lookUp(new QPushButton(tr("&Look up"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_inFleet(new QPushButton(tr("&Show in the fleet"), this))
{
    setWindowTitle(tr("Look up a list"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_edit->setAccessibleName(tr("List of ids"));
    m_edit->setPlaceholderText(
        tr("VINs, vehicle, user, external or connection ids: one a line, between commas, or a "
           "table with a header"));
    m_error->setRetryable(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_column->setAccessibleName(tr("Column to look up"));
    m_show->setAccessibleName(tr("Entries to show"));
    m_show->addItem(tr("All entries"), int(ListShow::All));
    m_show->addItem(tr("Connected"), int(ListShow::Connected));
    m_show->addItem(tr("Not found"), int(ListShow::NotFound));
    m_show->addItem(tr("Gone"), int(ListShow::Gone));
    m_show->addItem(tr("With several connections"), int(ListShow::Several));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_lookUp->setDefault(true);
    build();
    showFound(nullptr);

    connect(m_lookUp, &QPushButton::clicked, this, [this] { lookUp({}); });
    connect(m_edit, &ListEdit::listChanged, this,
            [this] { m_lookUp->setEnabled(!m_edit->list().isEmpty()); });
    connect(m_edit, &ListEdit::longListGiven, this, [this] { lookUp({}); });
    connect(m_show, &QComboBox::activated, this, &ListDialog::showLines);
    connect(m_column, &QComboBox::activated, this,
            [this] { lookUp(m_column->currentData().toInt()); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportWanted(std::make_shared<const ListRowSource>(m_found, wanted()));
    });
    connect(m_inFleet, &QPushButton::clicked, this, [this] {
        Q_EMIT rowsWanted(std::make_shared<const RowSet>(m_found->rows()));
        close();
    });
    // Rows are those of one fleet.
    connect(list, &FleetList::changed, this, [this] {
        if (!m_list->isOpen())
            close();
    });
}

ListDialog::~ListDialog() = default;

void ListDialog::build()
{
    auto *open = new QPushButton(tr("&Open a file…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {open, close, m_export, m_inFleet})
        button->setAutoDefault(false);
    m_lookUp->setEnabled(false);
    connect(open, &QPushButton::clicked, this, &ListDialog::openFile);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_edit->setMinimumHeight(60);

    auto *asking = new QHBoxLayout;
    asking->addWidget(open);
    asking->addStretch();
    asking->addWidget(m_column);
    asking->addWidget(m_lookUp);
    auto *telling = new QHBoxLayout;
    telling->addWidget(m_summary, 1);
    telling->addWidget(m_show, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    buttons->addWidget(m_inFleet);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    column->addWidget(m_edit);
    column->addLayout(asking);
    column->addWidget(m_error);
    column->addLayout(telling);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(900, 600);
}

void ListDialog::setText(const QByteArray &text)
{
    m_edit->setList(text, tr("A list"));
    lookUp({});
}

void ListDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list"), {},
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        // One byte more than is ever taken, so that what is longer is refused and not cut.
        const QByteArray text =
            file.open(QIODevice::ReadOnly) ? file.read(PastedList::largestText + 1) : QByteArray();
        if (!file.isOpen() || file.error() != QFileDevice::NoError) {
            ApiError error;
            error.kind = ApiError::Kind::Storage;
            error.path = path;
            error.detail = u"%1: %2"_s.arg(path, file.errorString());
            m_error->showError(error);
            return;
        }
        m_edit->setList(text, QFileInfo(path).fileName());
        lookUp({});
    });
    dialog->open();
}

void ListDialog::lookUp(std::optional<int> column)
{
    delete m_call.data();
    m_error->clear();
    m_summary->setText(tr("Looking up…"));
    m_call = lookUpPasted(m_list->fleet(), m_edit->list(), column, this);
    m_call->then(this, [this](const Result<ListFoundPtr> &found) {
        m_call = nullptr;
        if (!found)
            m_error->showError(found.error());
        showFound(found ? *found : nullptr);
        Q_EMIT this->found();
    });
}

ListShow ListDialog::wanted() const
{
    return ListShow(m_show->currentData().toInt());
}

void ListDialog::showFound(const ListFoundPtr &found)
{
    m_found = found;
    m_summary->setText(found ? listSummary(*found) : QString());
    m_inFleet->setEnabled(found && !found->matches.empty());
    showColumns();
    m_show->setCurrentIndex(0);
    m_show->setVisible(found != nullptr);
    m_table->setVisible(found != nullptr);
    // Until there is an answer, the room is the list's.
    m_edit->setMaximumHeight(found ? answeredHeight : QWIDGETSIZE_MAX);
    showLines();
}

void ListDialog::showColumns()
{
    const QStringList titles = m_found ? m_found->list->columns() : QStringList();
    m_column->clear();
    for (int column = 0; column < titles.size(); ++column)
        m_column->addItem(tr("Column: %1").arg(titles.at(column)), column);
    m_column->addItem(tr("All columns"), PastedList::allColumns);
    m_column->setCurrentIndex(m_found ? m_column->findData(m_found->list->column()) : 0);
    m_column->setVisible(titles.size() > 1);
}

void ListDialog::refuseExport(const std::optional<ApiError> &reason)
{
    m_isExportRefused = reason.has_value();
    m_export->setToolTip(reason ? explain(*reason).title : QString());
    m_export->setAccessibleDescription(m_export->toolTip());
    showLines();
}

void ListDialog::showLines()
{
    m_model.show(m_found, wanted());
    m_export->setEnabled(m_model.rowCount() > 0 && !m_isExportRefused);
}

} // namespace motorpool
