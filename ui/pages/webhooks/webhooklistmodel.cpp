// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooklistmodel.h"

#include "coveragewords.h"
#include "plaintext.h"
#include "tableroles.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct ColumnLook
{
    const char *key;
    const char *title;
    int width;
    bool isNumber;
    bool isId;
    bool isOptional;
};

constexpr ColumnLook looks[] = {
    {"name", QT_TRANSLATE_NOOP("WebhookListModel", "Webhook"), 22, false, false, false},
    {"enabled", QT_TRANSLATE_NOOP("WebhookListModel", "State"), 11, false, false, false},
    {"callback", QT_TRANSLATE_NOOP("WebhookListModel", "Callback"), 34, false, false, false},
    {"autoSubscribe", QT_TRANSLATE_NOOP("WebhookListModel", "New vehicles"), 13, false, false,
     false},
    {"subscribed", QT_TRANSLATE_NOOP("WebhookListModel", "Subscribed"), 10, true, false, false},
    {"notSubscribed", QT_TRANSLATE_NOOP("WebhookListModel", "Not subscribed"), 13, true, false,
     false},
    {"silent", QT_TRANSLATE_NOOP("WebhookListModel", "Silent"), 8, true, false, false},
    {"triggers", QT_TRANSLATE_NOOP("WebhookListModel", "Triggers"), 8, true, false, false},
    {"signals", QT_TRANSLATE_NOOP("WebhookListModel", "Signals"), 8, true, false, false},
    {"made", QT_TRANSLATE_NOOP("WebhookListModel", "Made"), 11, false, false, true},
    {"id", QT_TRANSLATE_NOOP("WebhookListModel", "Webhook id"), 14, false, true, true},
};
static_assert(std::size(looks) == std::size_t(WebhookListModel::Columns));

constexpr QStringView dash = u"—";

} // namespace

WebhookListModel::WebhookListModel(const CoverageDesk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_webhooks(desk->webhooks())
{
    connect(desk, &CoverageDesk::changed, this, &WebhookListModel::follow);
    connect(desk, &CoverageDesk::searched, this, &WebhookListModel::follow);
}

void WebhookListModel::follow()
{
    if (m_webhooks != m_desk->webhooks()) {
        beginResetModel();
        m_webhooks = m_desk->webhooks();
        endResetModel();
    } else if (!m_webhooks.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

void WebhookListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    follow();
}

const Webhook *WebhookListModel::webhook(int row) const
{
    const int place = row - anyRows();
    return place < 0 || place >= m_webhooks.size() ? nullptr : &m_webhooks.at(place);
}

int WebhookListModel::rowOf(const CoverageQuestion &question) const
{
    if (question.isOfAny)
        return anyRows() - 1;
    for (int place = 0; place < m_webhooks.size(); ++place) {
        if (m_webhooks.at(place).id == question.webhookId)
            return place + anyRows();
    }
    return -1;
}

int WebhookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_webhooks.size()) + anyRows();
}

int WebhookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

/// The row's part of the last join, without its rows; nothing is there, while it is of others.
CoverageFound WebhookListModel::found(int row) const
{
    CoverageFound found;
    const auto join = m_desk->join();
    if (!join || join->lists.webhooks.size() != m_webhooks.size())
        return found;
    found.join = join;
    found.question.isOfAny = isAny(row);
    const int place = row - anyRows();
    if (place >= 0 && join->lists.webhooks.at(place).id == m_webhooks.at(place).id)
        found.webhook = place;
    return found;
}

/// Of connections nothing is known before the first sync, and of silence nothing where no
/// deliveries are kept.
QString WebhookListModel::count(int row, int column) const
{
    const CoverageFound of = found(row);
    if (!of.isThere())
        return dash.toString();
    const CoverageCounts counts = of.counts();
    int number = counts.subscribed() + counts[CoverState::NotConnected];
    if (column == NotSubscribed) {
        if (!of.join->lists.fleet.stamp.wasSynced())
            return dash.toString();
        number = counts[CoverState::NotSubscribed] + counts[CoverState::Pending];
    } else if (column == Silent) {
        if (!of.tellsSilence())
            return dash.toString();
        number = counts[CoverState::Silent];
    }
    return QLocale().toString(number);
}

QString WebhookListModel::textOfAny(int column) const
{
    if (column == Name)
        return tr("Any webhook");
    if (column != Enabled)
        return dash.toString();
    const auto enabled =
        std::count_if(m_webhooks.begin(), m_webhooks.end(), std::mem_fn(&Webhook::isSending));
    return tr("%1 of %2").arg(QLocale().toString(enabled), QLocale().toString(m_webhooks.size()));
}

QString WebhookListModel::shown(int row, int column) const
{
    if (column == Subscribed || column == NotSubscribed || column == Silent)
        return count(row, column);
    return isAny(row) ? textOfAny(column) : text(*webhook(row), column);
}

QString WebhookListModel::text(const Webhook &of, int column) const
{
    switch (column) {
    case Name:
        return coveragewords::nameOf(of);
    case Enabled:
        if (!of.isEnabled)
            return dash.toString();
        return *of.isEnabled ? u"● "_s + tr("Enabled") : u"⊘ "_s + tr("Disabled");
    case Callback:
        return of.callbackUri.isEmpty() ? dash.toString()
                                        : onOneLine(coveragewords::placeOf(of.callbackUri), 200);
    case AutoSubscribe:
        if (!of.autoSubscribe)
            return dash.toString();
        return *of.autoSubscribe ? tr("Subscribed") : tr("By hand");
    case Triggers:
        return QLocale().toString(of.triggers.size());
    case Signals:
        return QLocale().toString(of.signals.size());
    case Made:
        return of.createdAt.isValid() ? dateText(of.createdAt, m_zone) : dash.toString();
    default:
        return of.id;
    }
}

QVariant WebhookListModel::tone(int row, int column) const
{
    const Webhook *of = webhook(row);
    if (column == Enabled && of && of->isEnabled)
        return int(*of->isEnabled ? Tone::Fresh : Tone::None);
    if ((column != NotSubscribed && column != Silent) || count(row, column) == dash)
        return {};
    const CoverageFound its = found(row);
    // Where subscribing is a person's choice, not to is no fault.
    if (column == NotSubscribed && its.isAutoSubscribed() &&
        its.counts()[CoverState::NotSubscribed] > 0)
        return int(Tone::Error);
    if (column == Silent && its.counts()[CoverState::Silent] > 0)
        return int(Tone::Stale);
    return {};
}

QString WebhookListModel::tip(int row, int column) const
{
    if (isAny(row)) {
        if (column == Name)
            return tr("Each vehicle once, whichever webhook it is subscribed to");
        return column == Enabled ? tr("So many are enabled; the others do not count") : QString();
    }
    const Webhook &of = *webhook(row);
    switch (column) {
    case Callback:
        return onOneLine(of.callbackUri, 400);
    case Triggers:
        return coveragewords::signalLines(of.triggers);
    case Signals:
        return coveragewords::signalLines(of.signals);
    case AutoSubscribe:
        if (!of.autoSubscribe)
            return {};
        return *of.autoSubscribe
                   ? tr("Smartcar subscribes new live vehicles by itself, never simulated ones")
                   : tr("New vehicles are subscribed by nobody but you");
    default:
        return {};
    }
}

QVariant WebhookListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = shown(row, column);
        if (text != dash)
            return text;
        const bool isCount = column == Subscribed || column == NotSubscribed || column == Silent;
        return isAny(row) && !isCount ? tr("each its own") : tr("not known");
    }
    case Qt::ToolTipRole: {
        const QString text = tip(row, column);
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (looks[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case tablerole::CopyText:
        return column == Callback && webhook(row) ? webhook(row)->callbackUri : QVariant();
    case tablerole::ToneOfText:
        return tone(row, column);
    default:
        return {};
    }
}

QVariant WebhookListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const ColumnLook &look = looks[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("WebhookListModel", look.title);
    case Qt::ToolTipRole:
        if (section == Enabled)
            return tr("Whether it is enabled in Smartcar's dashboard. Whether its callback is "
                      "verified, the API does not tell: the dashboard does.");
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((look.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
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

} // namespace motorpool
