// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooklistmodel.h"

#include "coveragewords.h"
#include "plaintext.h"
#include "signaldef.h"
#include "tableroles.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

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
    {"name", QT_TRANSLATE_NOOP("WebhookListModel", "Webhook"), 24, false, false, false},
    {"enabled", QT_TRANSLATE_NOOP("WebhookListModel", "State"), 11, false, false, false},
    {"callback", QT_TRANSLATE_NOOP("WebhookListModel", "Callback"), 24, false, false, false},
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

QString signalLines(const QList<SignalName> &names)
{
    QStringList lines;
    for (const SignalName &of : names)
        lines << onOneLine(of.code.isEmpty() ? of.group + u'.' + of.name : signalTitle(of.code),
                           80);
    return lines.join(u'\n');
}

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
    return row < 0 || row >= m_webhooks.size() ? nullptr : &m_webhooks.at(row);
}

int WebhookListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_webhooks.size(); ++row) {
        if (m_webhooks.at(row).id == id)
            return row;
    }
    return -1;
}

int WebhookListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_webhooks.size());
}

int WebhookListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

CoverageCounts WebhookListModel::counts(int row, bool *isKnown) const
{
    const auto join = m_desk->join();
    *isKnown = join && row < join->lists.webhooks.size() &&
               join->lists.webhooks.at(row).id == m_webhooks.at(row).id;
    return *isKnown ? join->counts[std::size_t(row)] : CoverageCounts();
}

/// Of connections nothing is known before the first sync, and of silence nothing where no
/// deliveries are kept.
QString WebhookListModel::count(int row, int column) const
{
    bool isKnown = false;
    const CoverageCounts of = counts(row, &isKnown);
    if (!isKnown)
        return dash.toString();
    const CoverageLists &lists = m_desk->join()->lists;
    int number = of.subscribed() + of[CoverState::NotConnected];
    if (column == NotSubscribed) {
        if (!lists.fleet.stamp.wasSynced())
            return dash.toString();
        number = of[CoverState::NotSubscribed] + of[CoverState::Pending];
    } else if (column == Silent) {
        if (!lists.deliveries || lists.deliveries->since == noTime ||
            m_webhooks.at(row).isEnabled == false)
            return dash.toString();
        number = of[CoverState::Silent];
    }
    return QLocale().toString(number);
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
        return of.callbackUri.isEmpty() ? dash.toString() : onOneLine(hostOf(of.callbackUri), 120);
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
    const Webhook &of = m_webhooks.at(row);
    if (column == Enabled && of.isEnabled)
        return int(*of.isEnabled ? Tone::Fresh : Tone::None);
    bool isKnown = false;
    const CoverageCounts number = counts(row, &isKnown);
    // Where subscribing is a person's choice, not to is no fault.
    if (column == NotSubscribed && of.autoSubscribe == true &&
        number[CoverState::NotSubscribed] > 0 && count(row, column) != dash)
        return int(Tone::Error);
    if (column == Silent && number[CoverState::Silent] > 0)
        return int(Tone::Stale);
    return {};
}

QVariant WebhookListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_webhooks.size())
        return {};
    const Webhook &of = m_webhooks.at(index.row());
    const int column = index.column();
    const bool isCount = column == Subscribed || column == NotSubscribed || column == Silent;
    switch (role) {
    case Qt::DisplayRole:
        return isCount ? count(index.row(), column) : text(of, column);
    case Qt::AccessibleTextRole: {
        const QString shown = isCount ? count(index.row(), column) : text(of, column);
        return shown == dash ? tr("not known") : shown;
    }
    case Qt::ToolTipRole:
        if (column == Callback)
            return onOneLine(of.callbackUri, 400);
        if (column == Triggers)
            return signalLines(of.triggers);
        if (column == Signals)
            return signalLines(of.signals);
        if (column == AutoSubscribe && of.autoSubscribe)
            return *of.autoSubscribe
                       ? tr("Smartcar subscribes new live vehicles by itself, never simulated ones")
                       : tr("New vehicles are subscribed by nobody but you");
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (looks[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case tablerole::CopyText:
        return column == Callback ? of.callbackUri : QVariant();
    case tablerole::ToneOfText:
        return tone(index.row(), column);
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
