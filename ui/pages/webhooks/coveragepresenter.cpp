// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragepresenter.h"

#include "age.h"
#include "coveragemodel.h"
#include "coveragewords.h"
#include "errorguide.h"
#include "reading.h"
#include "tableroles.h"
#include "timetext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    {"state", QT_TRANSLATE_NOOP("CoveragePresenter", "State"), 20, false, false},
    {"make", QT_TRANSLATE_NOOP("CoveragePresenter", "Make"), 12, false, false},
    {"model", QT_TRANSLATE_NOOP("CoveragePresenter", "Model"), 14, false, false},
    {"year", QT_TRANSLATE_NOOP("CoveragePresenter", "Year"), 6, false, true},
    {"mode", QT_TRANSLATE_NOOP("CoveragePresenter", "Mode"), 10, false, false},
    {"lastDelivery", QT_TRANSLATE_NOOP("CoveragePresenter", "Last delivery"), 13, false, false},
    {"lastError", QT_TRANSLATE_NOOP("CoveragePresenter", "Last error"), 18, false, false},
    {"subscribedAt", QT_TRANSLATE_NOOP("CoveragePresenter", "Subscribed since"), 15, false, true},
    {"vin", QT_TRANSLATE_NOOP("CoveragePresenter", "VIN"), 18, true, true},
    {"vehicleId", QT_TRANSLATE_NOOP("CoveragePresenter", "Vehicle id"), 13, true, false},
    {"userId", QT_TRANSLATE_NOOP("CoveragePresenter", "User id"), 13, true, false},
    {"externalId", QT_TRANSLATE_NOOP("CoveragePresenter", "External id"), 12, false, false},
    {"subscriptionId", QT_TRANSLATE_NOOP("CoveragePresenter", "Subscription id"), 14, true, true},
};
static_assert(std::size(looks) == std::size_t(coverFields));

constexpr QStringView dash = u"—";

} // namespace

void CoveragePresenter::setDisplay(const QTimeZone &zone, const QDateTime &now)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CoverState CoveragePresenter::stateOf(const QModelIndex &index) const
{
    return CoverState(QIdentityProxyModel::data(index, CoverageModel::StateRole).toInt());
}

QString CoveragePresenter::fault(const QModelIndex &index) const
{
    const QStringList names =
        QIdentityProxyModel::data(index, CoverageModel::FaultRole).toStringList();
    if (names.size() < 2)
        return {};
    SignalError error;
    error.type = names.first();
    error.code = names.last();
    const QString title = explain(error).title;
    return title.isEmpty() ? names.join(u'/') : title;
}

QString CoveragePresenter::shortTime(const QDateTime &time) const
{
    const std::optional<std::chrono::seconds> age = ageOf(time, m_now);
    if (age && *age < 1min)
        return tr("just now");
    if (age && *age < 24h)
        return tr("%1 ago").arg(shortAge(*age));
    return dateText(time, m_zone);
}

QString CoveragePresenter::shown(const QModelIndex &index, CoverField field) const
{
    if (field == CoverField::State)
        return coveragewords::sign(stateOf(index)) + u' ' + coveragewords::word(stateOf(index));
    if (field == CoverField::LastError) {
        const QString words = fault(index);
        return words.isEmpty() ? QString() : u"✕ "_s + words;
    }
    const QVariant value = QIdentityProxyModel::data(index, CoverageModel::ValueRole);
    if (!value.isValid())
        return dash.toString();
    if (field == CoverField::SubscribedAt || field == CoverField::LastDelivery)
        return shortTime(value.toDateTime());
    return value.toString();
}

QString CoveragePresenter::spoken(const QModelIndex &index, CoverField field) const
{
    if (field == CoverField::State)
        return coveragewords::word(stateOf(index));
    if (field == CoverField::LastError) {
        const QString words = fault(index);
        return words.isEmpty() ? tr("no error") : words;
    }
    const QVariant value = QIdentityProxyModel::data(index, CoverageModel::ValueRole);
    if (value.isValid())
        return shown(index, field);
    if (field == CoverField::SubscribedAt)
        return tr("not subscribed");
    return field == CoverField::LastDelivery ? tr("none known") : tr("not reported");
}

QVariant CoveragePresenter::tip(const QModelIndex &index, CoverField field) const
{
    const QVariant value = QIdentityProxyModel::data(index, CoverageModel::ValueRole);
    switch (field) {
    case CoverField::State:
        return coveragewords::explained(
            stateOf(index), static_cast<const CoverageModel *>(sourceModel())->found().isOfAny());
    case CoverField::SubscribedAt:
        return value.isValid() ? QVariant(exactTimeText(value.toDateTime(), m_zone)) : QVariant();
    case CoverField::LastDelivery:
        return value.isValid() ? exactTimeText(value.toDateTime(), m_zone)
                               : tr("No delivery of this vehicle is kept here.");
    case CoverField::LastError:
        return value.isValid() ? faultTip(index) : QVariant();
    default:
        return {};
    }
}

/// The error's names, when it was told last, and what to do.
QString CoveragePresenter::faultTip(const QModelIndex &index) const
{
    const QStringList names =
        QIdentityProxyModel::data(index, CoverageModel::FaultRole).toStringList();
    const QDateTime at =
        QIdentityProxyModel::data(index, CoverageModel::FaultTimeRole).toDateTime();
    QStringList lines{QIdentityProxyModel::data(index, CoverageModel::ValueRole).toString()};
    if (at.isValid())
        lines << tr("Told on %1, and not resolved since").arg(exactTimeText(at, m_zone));
    SignalError error;
    error.type = names.value(0);
    error.code = names.value(1);
    lines << explain(error).remedy;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant CoveragePresenter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto field = CoverField(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index, field);
    case Qt::AccessibleTextRole:
        return spoken(index, field);
    case Qt::ToolTipRole:
        return tip(index, field);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (field == CoverField::Year ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case tablerole::CopyText: {
        if (field == CoverField::State)
            return coveragewords::word(stateOf(index));
        const QVariant value = QIdentityProxyModel::data(index, CoverageModel::ValueRole);
        return value.typeId() == QMetaType::QDateTime
                   ? value.toDateTime().toUTC().toString(Qt::ISODate)
                   : value.toString();
    }
    case tablerole::ToneOfText:
        if (field == CoverField::State) {
            // Where subscribing is a person's choice, not to is no fault.
            const bool isExpected =
                QIdentityProxyModel::data(index, CoverageModel::ExpectedRole).toBool();
            const bool isFault = stateOf(index) != CoverState::NotSubscribed || isExpected;
            return int(isFault ? coveragewords::tone(stateOf(index)) : Tone::None);
        }
        if (field == CoverField::LastError)
            return int(Tone::Error);
        return QIdentityProxyModel::data(index, CoverageModel::ValueRole).isValid()
                   ? QVariant()
                   : QVariant(int(Tone::None));
    default:
        return {};
    }
}

QVariant CoveragePresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= coverFields)
        return {};
    const ColumnLook &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("CoveragePresenter", look.title);
    case Qt::ToolTipRole:
        if (CoverField(section) == CoverField::LastDelivery)
            return tr("When a delivery of this vehicle last came here");
        if (CoverField(section) == CoverField::LastError)
            return tr("The last error that the vehicle told and that is not resolved");
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (CoverField(section) == CoverField::Year ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter));
    case tablerole::Key:
        return QString::fromLatin1(look.key);
    case tablerole::Width:
        return look.width;
    case tablerole::Optional:
        return look.isOptional;
    case tablerole::Id:
        return look.isId;
    default:
        return {};
    }
}

} // namespace motorpool
