// SPDX-License-Identifier: GPL-3.0-or-later
#include "listresultmodel.h"

#include "fleetpresenter.h"
#include "fleetrow.h"
#include "plaintext.h"
#include "tableroles.h"
#include "tone.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    const char *key;
    const char *title; ///< null: the field's
    FleetField field;
    int width;
    bool isId;
    bool isOptional;
};

constexpr Look looks[] = {
    {"input", QT_TRANSLATE_NOOP("ListResultModel", "Entry"), {}, 22, true, false},
    {"status", QT_TRANSLATE_NOOP("ListResultModel", "Status"), {}, 13, false, false},
    {"matchedBy", QT_TRANSLATE_NOOP("ListResultModel", "Found by"), {}, 13, false, false},
    {"make", nullptr, FleetField::Make, 12, false, false},
    {"model", nullptr, FleetField::Model, 14, false, false},
    {"year", nullptr, FleetField::Year, 6, false, false},
    {"vin", nullptr, FleetField::Vin, 18, true, true},
    {"vehicleId", nullptr, FleetField::VehicleId, 14, true, false},
    {"userId", nullptr, FleetField::UserId, 14, true, true},
    {"externalId", nullptr, FleetField::ExternalId, 13, false, false},
};
static_assert(std::size(looks) == std::size_t(ListResultModel::Columns));

constexpr std::pair<quint8, FleetField> hits[] = {{ListHit::Connection, FleetField::ConnectionId},
                                                  {ListHit::Vehicle, FleetField::VehicleId},
                                                  {ListHit::Vin, FleetField::Vin},
                                                  {ListHit::User, FleetField::UserId},
                                                  {ListHit::External, FleetField::ExternalId}};

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QVariant alignmentOf(int column)
{
    return int((looks[column].field == FleetField::Year ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter);
}

} // namespace

void ListResultModel::show(const ListFoundPtr &found, ListShow show)
{
    beginResetModel();
    m_found = found;
    m_lines = found ? listLines(*found, show) : std::vector<ListLine>();
    endResetModel();
}

int ListResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ListResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ListResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == State ? shownState(line) : onOneLine(text(line, index.column()));
    case Qt::AccessibleTextRole:
        return onOneLine(text(line, index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case tablerole::CopyText:
        return text(line, index.column());
    case tablerole::ToneOfText:
        if (index.column() != State)
            return {};
        return line.row == noNumber                          ? QVariant(int(Tone::Error))
               : FleetRow(m_found->fleet, line.row).isGone() ? QVariant(int(Tone::Stale))
                                                             : QVariant();
    default:
        return {};
    }
}

QString ListResultModel::stateText(const ListLine &line) const
{
    if (line.row == noNumber)
        return tr("Not found");
    return FleetRow(m_found->fleet, line.row).isGone() ? tr("Gone") : tr("Connected");
}

QString ListResultModel::shownState(const ListLine &line) const
{
    const QString text = stateText(line);
    if (line.row == noNumber)
        return u"✕ "_s + text;
    return FleetRow(m_found->fleet, line.row).isGone() ? u"▲ "_s + text : text;
}

QString ListResultModel::text(const ListLine &line, int column) const
{
    if (column == Entry) {
        const quint32 times = m_found->list->times(line.entry);
        const QString entry = decoded(m_found->list->text(line.entry));
        return times == 1 ? entry
                          : u"%1 (%2 ×)"_s.arg(entry, QLocale().toString(qulonglong(times)));
    }
    if (column == State)
        return stateText(line);
    if (line.row == noNumber)
        return {};
    const FleetRow of(m_found->fleet, line.row);
    switch (column) {
    case By: {
        QStringList by;
        for (const auto &[hit, field] : hits) {
            if (line.by & hit)
                by << fleetFieldTitle(field);
        }
        return by.join(u", "_s);
    }
    case Make:
        return decoded(of.make());
    case ModelName:
        return decoded(of.model());
    case Year:
        return of.kind().year == VehicleKind::noYear ? QString() : QString::number(of.kind().year);
    case Vin:
        return decoded(of.vin());
    case Vehicle:
        return decoded(of.vehicleId());
    case User:
        return decoded(of.userId());
    default:
        return decoded(of.externalId());
    }
}

QVariant ListResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const Look &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return look.title ? QCoreApplication::translate("ListResultModel", look.title)
                          : fleetFieldTitle(look.field);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
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

QString listSummary(const ListFound &found)
{
    const auto tell = [](int count, const char *text) {
        return QCoreApplication::translate("ListResultModel", text, nullptr, count);
    };
    QStringList facts{
        ListResultModel::tr("%1 of %2 entries connected")
            .arg(QLocale().toString(found.connected), QLocale().toString(found.list->size()))};
    if (found.gone > 0)
        facts << tell(int(found.gone), QT_TRANSLATE_N_NOOP("ListResultModel", "%Ln gone"));
    if (found.notFound > 0)
        facts << tell(int(found.notFound), QT_TRANSLATE_N_NOOP("ListResultModel", "%Ln not found"));
    if (found.several > 0)
        facts << tell(int(found.several),
                      QT_TRANSLATE_N_NOOP("ListResultModel", "%Ln with several connections"));
    if (found.list->repeated() > 0)
        facts << tell(int(found.list->repeated()),
                      QT_TRANSLATE_N_NOOP("ListResultModel", "%Ln repeated"));
    if (found.list->divided() > 0)
        facts << tell(int(found.list->divided()),
                      QT_TRANSLATE_N_NOOP("ListResultModel", "%Ln taken apart"));
    return facts.join(u" · "_s);
}

} // namespace motorpool
