// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionresults.h"

#include "coveragedesk.h"
#include "coveragewords.h"
#include "datatable.h"
#include "metrics.h"
#include "outcomeguide.h"
#include "plaintext.h"
#include "tableroles.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

using RowState = SubscriptionRun::Row::State;

namespace {

struct ColumnLook
{
    const char *key;
    const char *title;
    int width;
    bool isId;
};

constexpr ColumnLook looks[] = {
    {"vehicle", QT_TRANSLATE_NOOP("SubscriptionResultModel", "Vehicle"), 24, false},
    {"outcome", QT_TRANSLATE_NOOP("SubscriptionResultModel", "Outcome"), 22, false},
    {"reason", QT_TRANSLATE_NOOP("SubscriptionResultModel", "Reason"), 28, false},
    {"requestId", QT_TRANSLATE_NOOP("SubscriptionResultModel", "Request id"), 14, true},
    {"vehicleId", QT_TRANSLATE_NOOP("SubscriptionResultModel", "Vehicle id"), 14, true},
    {"userId", QT_TRANSLATE_NOOP("SubscriptionResultModel", "User id"), 14, true},
};
static_assert(std::size(looks) == std::size_t(SubscriptionResultModel::Columns));

bool isOpen(const SubscriptionRun::Row &row)
{
    return row.state == RowState::Waiting || row.state == RowState::UnderWay;
}

} // namespace

SubscriptionResultModel::SubscriptionResultModel(CoverageDesk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_rows(wanted())
{
    connect(desk, &CoverageDesk::runChanged, this, &SubscriptionResultModel::follow);
}

QList<int> SubscriptionResultModel::wanted() const
{
    QList<int> rows;
    const SubscriptionRun *run = m_desk->run();
    for (int row = 0; run && row < run->rows().size(); ++row) {
        const SubscriptionRun::Row &of = run->rows().at(row);
        const bool isDone = of.state == RowState::Ended && isAsWanted(of.change);
        if (!m_isOnlyFailed || (!isOpen(of) && !isDone))
            rows << row;
    }
    return rows;
}

void SubscriptionResultModel::setOnlyFailed(bool on)
{
    m_isOnlyFailed = on;
    follow();
}

void SubscriptionResultModel::follow()
{
    const QList<int> now = wanted();
    if (now != m_rows) {
        beginResetModel();
        m_rows = now;
        endResetModel();
    } else if (!now.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

int SubscriptionResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubscriptionResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString SubscriptionResultModel::text(int row, int column) const
{
    const SubscriptionRun *run = m_desk->run();
    if (!run || row >= run->rows().size())
        return {};
    const SubscriptionRun::Row &of = run->rows().at(row);
    const bool isDone = of.outcome.state == CommandOutcome::State::Done;
    switch (column) {
    case Vehicle:
        return coveragewords::carName(of.subject);
    case Outcome:
        switch (of.state) {
        case RowState::Waiting:
            return tr("waiting");
        case RowState::UnderWay:
            return tr("under way");
        case RowState::Skipped:
            return tr("not sent");
        case RowState::Ended:
            break;
        }
        return coveragewords::word(of.change);
    case Reason:
        return of.state == RowState::Ended && !isAsWanted(of.change)
                   ? explain(of.outcome, run->deed()).title
                   : QString();
    case RequestId:
        if (of.state != RowState::Ended)
            return {};
        return isDone ? of.outcome.execution.requestId : of.outcome.error.requestId;
    case VehicleId:
        return of.subject.vehicleId;
    default:
        return of.subject.userId;
    }
}

QVariant SubscriptionResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int row = m_rows.at(index.row());
    const SubscriptionRun *run = m_desk->run();
    const bool isThere = run && row < run->rows().size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return onOneLine(text(row, index.column()));
    case tablerole::CopyText:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (isThere && index.column() == Reason && !text(row, Reason).isEmpty()) {
            const ErrorWords words = explain(run->rows().at(row).outcome, run->deed());
            return QString(words.cause + u'\n' + words.remedy).trimmed();
        }
        return {};
    case tablerole::ToneOfText:
        if (isThere && index.column() == Outcome && run->rows().at(row).state == RowState::Ended)
            return int(coveragewords::tone(run->rows().at(row).change));
        return {};
    default:
        return {};
    }
}

QVariant SubscriptionResultModel::headerData(int section, Qt::Orientation orientation,
                                             int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const ColumnLook &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("SubscriptionResultModel", look.title);
    case tablerole::Key:
        return QString::fromLatin1(look.key);
    case tablerole::Width:
        return look.width;
    case tablerole::Id:
        return look.isId;
    default:
        return {};
    }
}

SubscriptionResults::SubscriptionResults(CoverageDesk *desk, Preferences *preferences,
                                         QWidget *parent)
    : QDialog(parent)
    , m_model(new SubscriptionResultModel(desk, this))
    , m_table(new DataTable(u"subscriptionresults"_s, preferences, this))
{
    setWindowTitle(desk->run() ? tr("Results: %1").arg(deedTitle(desk->run()->deed()))
                               : tr("Results"));
    m_table->setAccessibleName(tr("Results, a vehicle a row"));
    m_table->setModel(m_model);
    auto *onlyFailed = new QCheckBox(tr("Only what was &not done"), this);
    onlyFailed->setAccessibleName(tr("Only what was not done"));
    connect(onlyFailed, &QCheckBox::toggled, m_model, &SubscriptionResultModel::setOnlyFailed);
    auto *copyAll = new QPushButton(tr("&Copy"), this);
    copyAll->setAccessibleName(tr("Copy the rows listed"));
    copyAll->setToolTip(tr("Copies the rows listed"));
    copyAll->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(copyAll, &QPushButton::clicked, this, &SubscriptionResults::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(desk, &CoverageDesk::runChanged, this, [this, desk] {
        if (!desk->run())
            reject();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(onlyFailed);
    row->addStretch(1);
    row->addWidget(copyAll);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    resize(960, 480);
}

void SubscriptionResults::copy()
{
    const QItemSelection before = m_table->selectionModel()->selection();
    m_table->selectAll();
    m_table->copySelection();
    m_table->selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

} // namespace motorpool
