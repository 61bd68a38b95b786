// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverypresentation.h"

#include "deliverymodel.h"
#include "errorguide.h"
#include "isotime.h"
#include "plaintext.h"
#include "preferences.h"
#include "reading.h"
#include "signaldef.h"
#include "tableroles.h"
#include "timetext.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

Q_DECLARE_METATYPE(motorpool::Delivery)

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct ColumnLook
{
    const char *key;
    const char *title;
    int width; ///< average characters
    bool rightAligned;
    bool isId;
    bool isOptional;
};

// In the order of DeliveryModel::Column.
constexpr ColumnLook columns[] = {
    {"received", QT_TRANSLATE_NOOP("DeliveryPresentation", "Received"), 17, false, false, false},
    {"vehicle", QT_TRANSLATE_NOOP("DeliveryPresentation", "Vehicle"), 14, false, true, false},
    {"make", QT_TRANSLATE_NOOP("DeliveryPresentation", "Make and model"), 15, false, false, false},
    {"user", QT_TRANSLATE_NOOP("DeliveryPresentation", "User"), 12, false, true, true},
    {"type", QT_TRANSLATE_NOOP("DeliveryPresentation", "Event"), 8, false, false, false},
    {"trigger", QT_TRANSLATE_NOOP("DeliveryPresentation", "Triggered by"), 20, false, false, false},
    {"signals", QT_TRANSLATE_NOOP("DeliveryPresentation", "Signals"), 8, true, false, false},
    //: column: how long from the car to Smartcar
    {"carDelay", QT_TRANSLATE_NOOP("DeliveryPresentation", "From the car"), 11, true, false, false},
    //: column: how long from Smartcar to here
    {"transitDelay", QT_TRANSLATE_NOOP("DeliveryPresentation", "On the way"), 9, true, false,
     false},
    //: column: how often the delivery was sent
    {"tries", QT_TRANSLATE_NOOP("DeliveryPresentation", "Tries"), 5, true, false, false},
    {"webhook", QT_TRANSLATE_NOOP("DeliveryPresentation", "Webhook"), 14, false, false, true},
    {"receiver", QT_TRANSLATE_NOOP("DeliveryPresentation", "Received by"), 12, false, false, true},
    {"number", QT_TRANSLATE_NOOP("DeliveryPresentation", "Number"), 9, true, false, true},
};
static_assert(std::size(columns) == DeliveryModel::ColumnCount);

QString translated(const char *text)
{
    return QCoreApplication::translate("DeliveryPresentation", text);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : onOneLine(text);
}

SignalError faultOf(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    SignalError error;
    error.type = (slash < 0 ? text : text.left(slash)).toString();
    if (slash >= 0)
        error.code = text.mid(slash + 1).toString();
    return error;
}

/// "TYPE/CODE=RESOLVED"
bool isResolved(QStringView fault)
{
    return fault.endsWith("=RESOLVED"_L1, Qt::CaseInsensitive);
}

bool tellsFault(const DeliveryHead &head)
{
    const QStringList faults = head.faults.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(faults.cbegin(), faults.cend(),
                       [](const QString &fault) { return !isResolved(fault); });
}

} // namespace

QString eventTypeText(const DeliveryHead &head)
{
    QString word = onOneLine(head.type, 60);
    if (head.type.compare("VEHICLE_STATE"_L1, Qt::CaseInsensitive) == 0)
        //: an event that tells a vehicle's signals
        word = translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "State"));
    else if (head.type.compare("VEHICLE_ERROR"_L1, Qt::CaseInsensitive) == 0)
        //: an event that tells a vehicle's errors
        word = translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "Error"));
    else if (head.type.isEmpty())
        word = translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "Without a type"));
    if (head.isTest())
        //: of an event that the dashboard made up; %1 is its type
        word = translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 (test)")).arg(word);
    return word;
}

QString triggersText(const DeliveryHead &head)
{
    QStringList texts;
    for (const QString &code : head.triggers.split(u' ', Qt::SkipEmptyParts)) {
        texts << (code == "FIRST_DELIVERY"_L1
                      ? translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "First delivery"))
                      : signalTitle(code));
    }
    return onOneLine(texts.join(u", "_s));
}

QString faultsText(const DeliveryHead &head)
{
    QStringList texts;
    for (const QString &fault : head.faults.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = fault.indexOf(u'=');
        const QString title =
            explain(faultOf(QStringView(fault).left(equals < 0 ? fault.size() : equals))).title;
        texts << (isResolved(fault)
                      ? translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "resolved: %1"))
                            .arg(title)
                      : title);
    }
    return onOneLine(texts.join(u", "_s));
}

QString delayText(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    const qint64 ms = std::max<qint64>(0, from.msecsTo(to)); // clocks differ a little
    const QLocale locale;
    if (ms < 1000)
        return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 ms"))
            .arg(locale.toString(ms));
    if (ms < 60'000)
        return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 s"))
            .arg(locale.toString(double(ms) / 1000, 'f', ms < 10'000 ? 1 : 0));
    const qint64 minutes = ms / 60'000;
    if (minutes < 60)
        return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 min %2 s"))
            .arg(minutes)
            .arg(ms / 1000 % 60);
    if (minutes < 48 * 60)
        return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 h %2 min"))
            .arg(minutes / 60)
            .arg(minutes % 60);
    return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1 d %2 h"))
        .arg(locale.toString(minutes / 1440))
        .arg(minutes / 60 % 24);
}

QString signalsText(const DeliveryHead &head)
{
    const QString count = QCoreApplication::translate("DeliveryPresentation", "%n signal(s)",
                                                      nullptr, head.signalCount);
    if (head.errorCount == 0)
        return count;
    return translated(QT_TRANSLATE_NOOP("DeliveryPresentation", "%1, %2 with errors"))
        .arg(count, QLocale().toString(head.errorCount));
}

DeliveryPresentation::DeliveryPresentation(const Preferences *preferences, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_preferences(preferences)
{
}

void DeliveryPresentation::setPalette(const QPalette &palette)
{
    m_palette = palette;
    refresh();
}

void DeliveryPresentation::refresh()
{
    if (sourceModel() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant DeliveryPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role >= Qt::UserRole && role != tablerole::CopyText))
        return QIdentityProxyModel::data(index, role);
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((columns[column].rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    const auto delivery =
        QIdentityProxyModel::data(index, DeliveryModel::DeliveryRole).value<Delivery>();
    switch (role) {
    case Qt::DisplayRole:
        return cell(column, delivery);
    case Qt::AccessibleTextRole:
        return column == DeliveryModel::SignalsColumn ? signalsText(delivery.head)
                                                      : cell(column, delivery);
    case tablerole::CopyText:
        return column == DeliveryModel::ReceivedColumn
                   ? QString::fromLatin1(isoTime(delivery.receivedAt.toMSecsSinceEpoch()))
                   : cell(column, delivery);
    case Qt::ForegroundRole:
        return tone(column, delivery);
    case Qt::ToolTipRole:
        if (column == DeliveryModel::SignalsColumn)
            return signalsText(delivery.head);
        if (column == DeliveryModel::ReceivedColumn)
            return exactTimeText(delivery.receivedAt, m_preferences->timeZone());
        return column == DeliveryModel::TriggerColumn ? cell(column, delivery) : QString();
    default:
        return {};
    }
}

QVariant DeliveryPresentation::tone(int column, const Delivery &delivery) const
{
    const bool isTrouble = column == DeliveryModel::TriggerColumn && tellsFault(delivery.head);
    if (isTrouble)
        return QBrush(toneColor(m_palette, Tone::Error));
    if (column == DeliveryModel::TriesColumn && delivery.tries > 1)
        return QBrush(toneColor(m_palette, Tone::Aging));
    if (column == DeliveryModel::VehicleColumn || column == DeliveryModel::MakeColumn ||
        column == DeliveryModel::TriggerColumn)
        return {};
    return QBrush(toneColor(m_palette, Tone::Secondary));
}

QVariant DeliveryPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= DeliveryModel::ColumnCount)
        return {};
    const ColumnLook &look = columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return translated(look.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((look.rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
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

QString DeliveryPresentation::cell(int column, const Delivery &delivery) const
{
    const DeliveryHead &head = delivery.head;
    switch (column) {
    case DeliveryModel::ReceivedColumn:
        return clockText(delivery.receivedAt, m_preferences->timeZone());
    case DeliveryModel::VehicleColumn:
        return orDash(head.vehicleId);
    case DeliveryModel::MakeColumn:
        return orDash(QStringList{head.make, head.model}.join(u' ').trimmed());
    case DeliveryModel::UserColumn:
        return orDash(head.userId);
    case DeliveryModel::TypeColumn:
        return eventTypeText(head);
    case DeliveryModel::TriggerColumn:
        return orDash(head.faults.isEmpty() ? triggersText(head) : faultsText(head));
    case DeliveryModel::SignalsColumn:
        if (head.signalCount == 0)
            return u"—"_s;
        return head.errorCount > 0 ? u"%1 · %2 ✕"_s.arg(head.signalCount).arg(head.errorCount)
                                   : QString::number(head.signalCount);
    case DeliveryModel::CarDelayColumn:
        return orDash(delayText(head.oemAt, head.deliveredAt));
    case DeliveryModel::TransitDelayColumn:
        return orDash(delayText(head.deliveredAt, delivery.receivedAt));
    case DeliveryModel::TriesColumn:
        return QLocale().toString(delivery.tries);
    case DeliveryModel::WebhookColumn:
        return orDash(head.webhookName.isEmpty() ? head.webhookId : head.webhookName);
    case DeliveryModel::ReceiverColumn:
        return orDash(delivery.receiver);
    case DeliveryModel::NumberColumn:
        return QLocale().toString(delivery.number);
    default:
        return {};
    }
}

} // namespace motorpool
