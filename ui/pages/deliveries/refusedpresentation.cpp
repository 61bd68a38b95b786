// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedpresentation.h"

#include "isotime.h"
#include "plaintext.h"
#include "preferences.h"
#include "refusedlist.h"
#include "tableroles.h"
#include "timetext.h"
#include "tone.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>

Q_DECLARE_METATYPE(motorpool::RefusedDelivery)

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct ColumnLook
{
    const char *key;
    const char *title;
    int width; ///< average characters
    bool rightAligned;
};

// In the order of RefusedModel::Column.
constexpr ColumnLook columns[] = {
    {"received", QT_TRANSLATE_NOOP("RefusedPresentation", "Received"), 17, false},
    {"reason", QT_TRANSLATE_NOOP("RefusedPresentation", "Refused because"), 52, false},
    {"peer", QT_TRANSLATE_NOOP("RefusedPresentation", "Sender"), 20, false},
    {"size", QT_TRANSLATE_NOOP("RefusedPresentation", "Size"), 10, true},
};
static_assert(std::size(columns) == RefusedModel::ColumnCount);

struct Reason
{
    QLatin1StringView key;
    const char *words;
};
constexpr Reason reasons[] = {
    {"missing"_L1, QT_TRANSLATE_NOOP("RefusedPresentation", "it has no signature")},
    {"broken"_L1,
     QT_TRANSLATE_NOOP("RefusedPresentation", "its signature is not 64 hexadecimal digits")},
    {"refused"_L1,
     QT_TRANSLATE_NOOP("RefusedPresentation", "its signature fits none of the management tokens")},
    {"challenge"_L1,
     QT_TRANSLATE_NOOP("RefusedPresentation", "it is an unsigned verification of an unusual form")},
    {"not-json"_L1, QT_TRANSLATE_NOOP("RefusedPresentation", "its body is not JSON")},
    {"unstorable"_L1,
     QT_TRANSLATE_NOOP("RefusedPresentation", "the database cannot hold what is in it")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("RefusedPresentation", text);
}

} // namespace

QString refusalText(const RefusedDelivery &refused)
{
    for (const Reason &reason : reasons) {
        if (reason.key == refused.reason)
            return translated(reason.words);
    }
    const QString path = refused.reason.section(u' ', 1);
    if (refused.reason.startsWith("not-found "_L1))
        return translated(QT_TRANSLATE_NOOP("RefusedPresentation",
                                            "it was sent to the path %1, which is not the "
                                            "receiver's"))
            .arg(onOneLine(path, 100));
    return onOneLine(refused.reason);
}

RefusedPresentation::RefusedPresentation(const Preferences *preferences, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_preferences(preferences)
{
}

void RefusedPresentation::setPalette(const QPalette &palette)
{
    m_palette = palette;
    refresh();
}

void RefusedPresentation::refresh()
{
    if (sourceModel() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RefusedPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role >= Qt::UserRole && role != tablerole::CopyText))
        return QIdentityProxyModel::data(index, role);
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((columns[column].rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    if (role == Qt::ForegroundRole) {
        return QBrush(toneColor(m_palette, column == RefusedModel::ReasonColumn ? Tone::Error
                                                                                : Tone::Secondary));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != tablerole::CopyText)
        return {};
    const auto refused =
        QIdentityProxyModel::data(index, RefusedModel::RefusedRole).value<RefusedDelivery>();
    switch (column) {
    case RefusedModel::TimeColumn:
        if (role == tablerole::CopyText)
            return QString::fromLatin1(isoTime(refused.receivedAt.toMSecsSinceEpoch()));
        return clockText(refused.receivedAt, m_preferences->timeZone());
    case RefusedModel::ReasonColumn:
        return u"✕ "_s + refusalText(refused);
    case RefusedModel::PeerColumn:
        return refused.peer.isEmpty() ? u"—"_s : onOneLine(refused.peer, 100);
    case RefusedModel::SizeColumn:
        return QLocale().formattedDataSize(refused.body.size());
    default:
        return {};
    }
}

QVariant RefusedPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RefusedModel::ColumnCount)
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
    default:
        return {};
    }
}

} // namespace motorpool
