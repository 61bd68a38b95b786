// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpresentation.h"

#include "errorguide.h"
#include "plaintext.h"
#include "preferences.h"
#include "requestmodel.h"
#include "tableroles.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
};

// In the order of RequestModel::Column.
constexpr ColumnLook columns[] = {
    {"time", QT_TRANSLATE_NOOP("RequestPresentation", "Time"), 10, false, false},
    {"method", QT_TRANSLATE_NOOP("RequestPresentation", "Method"), 9, false, false},
    {"path", QT_TRANSLATE_NOOP("RequestPresentation", "Path"), 52, false, false},
    {"status", QT_TRANSLATE_NOOP("RequestPresentation", "Status"), 20, false, false},
    {"duration", QT_TRANSLATE_NOOP("RequestPresentation", "Duration"), 10, true, false},
    {"bytes", QT_TRANSLATE_NOOP("RequestPresentation", "Size"), 10, true, false},
    {"requestId", QT_TRANSLATE_NOOP("RequestPresentation", "Request id"), 22, false, true},
    {"attempt", QT_TRANSLATE_NOOP("RequestPresentation", "Attempt"), 9, true, false},
};
static_assert(std::size(columns) == RequestModel::ColumnCount);

struct StatusWord
{
    int status;
    const char *word;
};

constexpr StatusWord statusWords[] = {
    {200, QT_TRANSLATE_NOOP("RequestPresentation", "OK")},
    {201, QT_TRANSLATE_NOOP("RequestPresentation", "Created")},
    {202, QT_TRANSLATE_NOOP("RequestPresentation", "Accepted")},
    {204, QT_TRANSLATE_NOOP("RequestPresentation", "No content")},
    {400, QT_TRANSLATE_NOOP("RequestPresentation", "Bad request")},
    {401, QT_TRANSLATE_NOOP("RequestPresentation", "Not authorized")},
    {403, QT_TRANSLATE_NOOP("RequestPresentation", "Not allowed")},
    {404, QT_TRANSLATE_NOOP("RequestPresentation", "Not found")},
    {407, QT_TRANSLATE_NOOP("RequestPresentation", "Proxy wants credentials")},
    {409, QT_TRANSLATE_NOOP("RequestPresentation", "Conflict")},
    {429, QT_TRANSLATE_NOOP("RequestPresentation", "Too many requests")},
    {430, QT_TRANSLATE_NOOP("RequestPresentation", "Plan limit reached")},
    {500, QT_TRANSLATE_NOOP("RequestPresentation", "Server error")},
    {501, QT_TRANSLATE_NOOP("RequestPresentation", "Not capable")},
    {502, QT_TRANSLATE_NOOP("RequestPresentation", "Car maker failed")},
    {503, QT_TRANSLATE_NOOP("RequestPresentation", "Not available")},
    {504, QT_TRANSLATE_NOOP("RequestPresentation", "Car maker too slow")},
};

QString milliseconds(const Exchange &exchange)
{
    return QLocale().toString(qlonglong(exchange.duration.count())) + u"\u202Fms"_s;
}

} // namespace

RequestPresentation::RequestPresentation(const Preferences *preferences, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_preferences(preferences)
{
}

void RequestPresentation::setPalette(const QPalette &palette)
{
    m_palette = palette;
    refresh();
}

void RequestPresentation::refresh()
{
    if (sourceModel() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RequestPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role >= Qt::UserRole && role != tablerole::CopyText))
        return QIdentityProxyModel::data(index, role);
    const QVariant value = QIdentityProxyModel::data(index, RequestModel::ExchangeRole);
    if (!value.isValid())
        return {};
    const Exchange exchange = value.value<Exchange>();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(column, exchange);
    case tablerole::CopyText:
        return column == RequestModel::TimeColumn ? exchange.startedAt.toString(Qt::ISODateWithMs)
                                                  : cell(column, exchange);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((columns[column].rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == RequestModel::StatusColumn)
            return QBrush(toneColor(m_palette, outcomeTone(exchange)));
        return column == RequestModel::PathColumn
                   ? QVariant()
                   : QVariant(QBrush(toneColor(m_palette, Tone::Secondary)));
    case Qt::ToolTipRole:
        if (column == RequestModel::TimeColumn)
            return time(exchange, u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
        if (column == RequestModel::PathColumn)
            return exchange.url.toDisplayString(QUrl::FullyDecoded);
        return column == RequestModel::StatusColumn ? exchange.failureDetail : QString();
    case Qt::AccessibleTextRole:
        if (column == RequestModel::StatusColumn)
            return outcomeText(exchange);
        return cell(column, exchange);
    default:
        return {};
    }
}

QVariant RequestPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RequestModel::ColumnCount)
        return {};
    const ColumnLook &look = columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("RequestPresentation", look.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((look.rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
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

QString RequestPresentation::cell(int column, const Exchange &exchange) const
{
    switch (column) {
    case RequestModel::TimeColumn:
        return time(exchange, u"HH:mm:ss"_s);
    case RequestModel::MethodColumn:
        return QString::fromLatin1(exchange.method);
    case RequestModel::PathColumn:
        return readablePath(exchange.url);
    case RequestModel::StatusColumn:
        return outcomeSign(exchange) + u'\u2002' + outcomeText(exchange);
    case RequestModel::DurationColumn:
        return milliseconds(exchange);
    case RequestModel::BytesColumn:
        return QLocale().formattedDataSize(exchange.bytesReceived, 1,
                                           QLocale::DataSizeTraditionalFormat);
    case RequestModel::RequestIdColumn:
        return exchange.requestId.isEmpty() ? u"—"_s : onOneLine(exchange.requestId);
    case RequestModel::AttemptColumn:
        return QLocale().toString(exchange.attempt);
    default:
        return {};
    }
}

QString RequestPresentation::time(const Exchange &exchange, const QString &format) const
{
    return exchange.startedAt.toTimeZone(m_preferences->timeZone()).toString(format);
}

QString readablePath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyDecoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyDecoded);
    return onOneLine(path, 2000);
}

QString outcomeText(const Exchange &exchange)
{
    if (exchange.failure || exchange.status == 0) {
        ApiError error;
        error.kind = exchange.failure.value_or(ApiError::Kind::Offline);
        return explain(error).title;
    }
    const auto word =
        std::find_if(std::begin(statusWords), std::end(statusWords),
                     [&](const StatusWord &each) { return each.status == exchange.status; });
    const QString number = QString::number(exchange.status);
    if (word == std::end(statusWords))
        return number;
    return number + u' ' + QCoreApplication::translate("RequestPresentation", word->word);
}

QString outcomeSign(const Exchange &exchange)
{
    if (exchange.failure == ApiError::Kind::Cancelled)
        return u"⊘"_s;
    return isFailure(exchange) ? u"✕"_s : u"✓"_s;
}

Tone outcomeTone(const Exchange &exchange)
{
    if (exchange.failure == ApiError::Kind::Cancelled)
        return Tone::None;
    return isFailure(exchange) ? Tone::Error : Tone::Fresh;
}

QString searchedText(const Exchange &exchange)
{
    return QStringList{QString::fromLatin1(exchange.method), exchange.url.host(),
                       readablePath(exchange.url), outcomeText(exchange), exchange.requestId}
        .join(u'\n');
}

} // namespace motorpool
