// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkresultmodel.h"

#include "clock.h"
#include "commanddesk.h"
#include "commandwords.h"
#include "outcomeguide.h"
#include "outcomewords.h"
#include "plaintext.h"
#include "tableroles.h"
#include "tone.h"
#include "workspace.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

using RowState = BulkCommand::Row::State;

namespace {

struct ColumnLook
{
    const char *key;
    const char *title;
    int width;
    bool isId;
    bool isOptional;
};

constexpr ColumnLook looks[] = {
    {"vehicle", QT_TRANSLATE_NOOP("BulkResultModel", "Vehicle"), 24, false, false},
    {"vin", QT_TRANSLATE_NOOP("BulkResultModel", "VIN"), 18, true, true},
    {"state", QT_TRANSLATE_NOOP("BulkResultModel", "Outcome"), 12, false, false},
    {"reason", QT_TRANSLATE_NOOP("BulkResultModel", "Reason"), 28, false, false},
    {"effect", QT_TRANSLATE_NOOP("BulkResultModel", "Before and after"), 36, false, false},
    {"requestId", QT_TRANSLATE_NOOP("BulkResultModel", "Request id"), 14, true, false},
    {"vehicleId", QT_TRANSLATE_NOOP("BulkResultModel", "Vehicle id"), 14, true, true},
    {"userId", QT_TRANSLATE_NOOP("BulkResultModel", "User id"), 14, true, true},
};
static_assert(std::size(looks) == std::size_t(BulkResultModel::Columns));

bool isDone(const BulkCommand::Row &row)
{
    return row.state == RowState::Ended && row.report.outcome.state == CommandOutcome::State::Done;
}

/// The table's texts, copied: the command goes on meanwhile.
class Texts : public RowSource
{
public:
    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return qint64(m_cells.size()); }
    void read(qint64 row, CellSink &sink) const override
    {
        for (const std::string &cell : m_cells[std::size_t(row)]) {
            if (cell.empty())
                sink.null();
            else
                sink.text(cell);
        }
    }

    std::vector<ExportColumn> m_columns;
    std::vector<std::vector<std::string>> m_cells;
};

} // namespace

BulkResultModel::BulkResultModel(CommandDesk *desk, Workspace *workspace,
                                 const ReadingPresenter *presenter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_presenter(presenter)
    , m_rows(wanted())
{
    connect(desk, &CommandDesk::changed, this, &BulkResultModel::follow);
}

QList<int> BulkResultModel::wanted() const
{
    QList<int> rows;
    const BulkCommand *bulk = m_desk->bulk();
    for (int row = 0; bulk && row < bulk->rows().size(); ++row) {
        const BulkCommand::Row &of = bulk->rows()[row];
        const bool isOpen = of.state == RowState::Waiting || of.state == RowState::UnderWay;
        if (!m_isOnlyFailed || (!isOpen && !isDone(of)))
            rows << row;
    }
    return rows;
}

void BulkResultModel::setOnlyFailed(bool on)
{
    m_isOnlyFailed = on;
    follow();
}

void BulkResultModel::follow()
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

int BulkResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BulkResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString BulkResultModel::text(int row, int column) const
{
    const BulkCommand *bulk = m_desk->bulk();
    if (!bulk || row >= bulk->rows().size())
        return {};
    const BulkCommand::Row &of = bulk->rows()[row];
    const VehicleSubject &subject = m_desk->bulkSubjects()[row];
    const CommandOutcome &outcome = of.report.outcome;
    const bool isEnded = of.state == RowState::Ended;
    switch (column) {
    case Vehicle:
        return commandwords::carFacts(subject);
    case Vin:
        return subject.vin;
    case State:
        if (isEnded)
            return outcomewords::word(outcome.state);
        if (of.state == RowState::Skipped)
            return tr("not sent");
        return of.state == RowState::UnderWay ? tr("under way") : tr("waiting");
    case Reason:
        if (const QString why = m_desk->bulkReason(row); !why.isEmpty())
            return why;
        if (!isEnded || outcome.state == CommandOutcome::State::Done)
            return {};
        return explain(outcome, bulk->command().deed).title;
    case Effect:
        return outcomewords::changes(of.report, *m_presenter, m_workspace->clock()->utcNow())
            .join(u"; "_s);
    case RequestId:
        return outcome.state == CommandOutcome::State::Done ? outcome.execution.requestId
                                                            : outcome.error.requestId;
    case VehicleId:
        return subject.connection.vehicleId;
    default:
        return subject.connection.userId;
    }
}

QVariant BulkResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return onOneLine(text(row, index.column()));
    case tablerole::CopyText:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        const BulkCommand *bulk = m_desk->bulk();
        if (index.column() != Reason || !bulk || row >= bulk->rows().size() ||
            text(row, Reason).isEmpty())
            return {};
        if (bulk->rows()[row].state != RowState::Ended)
            return text(row, Reason);
        const ErrorWords words = explain(bulk->rows()[row].report.outcome, bulk->command().deed);
        return QString(words.cause + u'\n' + words.remedy).trimmed();
    }
    case tablerole::ToneOfText: {
        const BulkCommand *bulk = m_desk->bulk();
        if (index.column() != State || !bulk || bulk->rows()[row].state != RowState::Ended)
            return {};
        switch (bulk->rows()[row].report.outcome.state) {
        case CommandOutcome::State::Done:
            return int(Tone::Fresh);
        case CommandOutcome::State::Refused:
            return int(Tone::Error);
        case CommandOutcome::State::Unknown:
            break;
        }
        return int(Tone::Aging);
    }
    default:
        return {};
    }
}

QVariant BulkResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const ColumnLook &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("BulkResultModel", look.title);
    case tablerole::Key:
        return QString::fromLatin1(look.key);
    case tablerole::Width:
        return look.width;
    case tablerole::Id:
        return look.isId;
    case tablerole::Optional:
        return look.isOptional;
    default:
        return {};
    }
}

std::shared_ptr<const RowSource> BulkResultModel::source() const
{
    auto texts = std::make_shared<Texts>();
    for (const ColumnLook &look : looks)
        texts->m_columns.push_back({look.key, ExportColumn::Kind::Text});
    for (const int row : m_rows) {
        std::vector<std::string> cells;
        for (int column = 0; column < Columns; ++column)
            cells.push_back(text(row, column).toStdString());
        texts->m_cells.push_back(std::move(cells));
    }
    return texts;
}

} // namespace motorpool
