// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalpresentation.h"

#include "deed.h"
#include "journalmodel.h"
#include "plaintext.h"
#include "preferences.h"
#include "tableroles.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>

Q_DECLARE_METATYPE(motorpool::JournalRecord)

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

// In the order of JournalModel::Column.
constexpr ColumnLook columns[] = {
    {"time", QT_TRANSLATE_NOOP("JournalPresentation", "Time"), 25, false, false},
    {"who", QT_TRANSLATE_NOOP("JournalPresentation", "Person"), 12, false, false},
    {"kind", QT_TRANSLATE_NOOP("JournalPresentation", "Kind"), 16, false, false},
    {"what", QT_TRANSLATE_NOOP("JournalPresentation", "What"), 36, false, false},
    {"end", QT_TRANSLATE_NOOP("JournalPresentation", "Result"), 14, false, false},
    {"vehicle", QT_TRANSLATE_NOOP("JournalPresentation", "Vehicle"), 16, false, true},
    {"user", QT_TRANSLATE_NOOP("JournalPresentation", "User"), 16, false, true},
    {"number", QT_TRANSLATE_NOOP("JournalPresentation", "Number"), 10, true, false},
};
static_assert(std::size(columns) == JournalModel::ColumnCount);

// In the order of JournalEntry::Kind.
constexpr const char *kinds[] = {
    QT_TRANSLATE_NOOP("JournalPresentation", "Session"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Token"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Request"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Command sent"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Answer"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Outcome"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Credentials"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Export"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Case"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Setting"),
    QT_TRANSLATE_NOOP("JournalPresentation", "Journal"),
};
static_assert(std::size(kinds) == journalKinds);

struct Word
{
    JournalEntry::Kind kind;
    QLatin1StringView what;
    const char *word;
};

using Kind = JournalEntry::Kind;

constexpr Word words[] = {
    {Kind::Session, "opened"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Application opened")},
    {Kind::Session, "closed"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Application closed")},
    {Kind::Session, "receiving-started"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Receiving of deliveries started")},
    {Kind::Session, "receiving-stopped"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Receiving of deliveries stopped")},
    {Kind::Credential, "client-secret-added"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Client secret added")},
    {Kind::Credential, "client-secret-replaced"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Client secret replaced")},
    {Kind::Credential, "management-token-added"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Management token added")},
    {Kind::Credential, "management-token-replaced"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Management token replaced")},
    {Kind::Credential, "management-token-removed"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Management token removed")},
    {Kind::Credential, "database-password-added"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Database password added")},
    {Kind::Credential, "database-password-replaced"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Database password replaced")},
    {Kind::Credential, "database-password-removed"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Database password removed")},
    {Kind::Credential, "credentials-removed"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Secrets removed with the application")},
    {Kind::Export, "fleet"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Fleet exported")},
    {Kind::Export, "coverage"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Vehicles of webhooks exported")},
    {Kind::Export, "journal"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Journal exported")},
    {Kind::Export, "owner-link"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Link for an owner saved as a picture")},
    {Kind::Export, "screenshot"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Picture of the window saved")},
    {Kind::Case, "case"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Case saved")},
    {Kind::Journal, "begun"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "Journal begun")},
    {Kind::Journal, "continued"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Journal continued in a new file")},
    {Kind::Journal, "closed"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "File closed")},
    {Kind::Journal, "resumed"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Written again after a failure")},
    {Kind::Journal, "archive-removed"_L1,
     QT_TRANSLATE_NOOP("JournalPresentation", "Old file removed")},
};

/// What became of a command.
constexpr Word states[] = {
    {Kind::Outcome, "done"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "done")},
    {Kind::Outcome, "refused"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "refused")},
    //: of a command: nobody can say whether it was carried out
    {Kind::Outcome, "unknown"_L1, QT_TRANSLATE_NOOP("JournalPresentation", "unknown")},
};

bool isAnswer(Kind kind)
{
    return kind == Kind::Answer || kind == Kind::Outcome;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("JournalPresentation", text);
}

} // namespace

QString kindText(JournalEntry::Kind kind)
{
    return translated(kinds[std::size_t(kind)]);
}

QString whatText(const JournalEntry &entry)
{
    for (const Word &word : words) {
        // A change of a credential is answered under the same name.
        if (word.what == entry.what && (word.kind == entry.kind || isAnswer(entry.kind)))
            return translated(word.word);
    }
    if (entry.kind == Kind::Deed || isAnswer(entry.kind)) {
        if (const DeedDef *deed = findDeed(entry.what))
            return deedTitle(deed->deed);
    }
    if (entry.kind == Kind::Token && entry.facts.value("asked"_L1).toBool())
        return translated(QT_TRANSLATE_NOOP("JournalPresentation", "Token asked for"));
    if (entry.kind == Kind::Token) {
        return entry.facts.contains("lifetime"_L1)
                   ? translated(QT_TRANSLATE_NOOP("JournalPresentation", "Token obtained"))
                   : translated(QT_TRANSLATE_NOOP("JournalPresentation", "No token obtained"));
    }
    return onOneLine(entry.what, 2000);
}

QString endText(const JournalEntry &entry)
{
    if (entry.kind == Kind::Outcome) {
        for (const Word &state : states) {
            if (entry.facts.value("state"_L1).toString() == state.what)
                return translated(state.word);
        }
    }
    const QJsonObject error = entry.facts.value("error"_L1).toObject();
    if (entry.status > 0)
        return QString::number(entry.status);
    return onOneLine(error.value("kind"_L1).toString());
}

Tone endTone(const JournalEntry &entry)
{
    if (entry.facts.contains("error"_L1) || entry.status >= 400)
        return Tone::Error;
    return entry.status >= 200 && entry.status < 300 ? Tone::Fresh : Tone::Secondary;
}

QString journalTime(EpochMs time, const Preferences &preferences)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
        .toTimeZone(preferences.timeZone())
        .toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

JournalPresentation::JournalPresentation(const Preferences *preferences, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_preferences(preferences)
{
}

void JournalPresentation::setPalette(const QPalette &palette)
{
    m_palette = palette;
    refresh();
}

void JournalPresentation::refresh()
{
    if (sourceModel() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant JournalPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role >= Qt::UserRole && role != tablerole::CopyText))
        return QIdentityProxyModel::data(index, role);
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((columns[column].rightAligned ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    }
    const QVariant value = QIdentityProxyModel::data(index, JournalModel::RecordRole);
    if (!value.isValid()) {
        return role == Qt::DisplayRole && column == JournalModel::TimeColumn ? QVariant(u"…"_s)
                                                                             : QVariant();
    }
    const auto record = value.value<JournalRecord>();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(column, record);
    case tablerole::CopyText:
        return column == JournalModel::TimeColumn ? QString::fromLatin1(isoTime(record.time))
                                                  : cell(column, record);
    case Qt::ForegroundRole:
        if (column == JournalModel::StatusColumn)
            return QBrush(toneColor(m_palette, endTone(record.entry)));
        return column == JournalModel::WhatColumn
                   ? QVariant()
                   : QVariant(QBrush(toneColor(m_palette, Tone::Secondary)));
    case Qt::ToolTipRole:
        return column == JournalModel::WhatColumn ? whatText(record.entry) : QString();
    default:
        return {};
    }
}

QVariant JournalPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= JournalModel::ColumnCount)
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
    default:
        return {};
    }
}

QString JournalPresentation::cell(int column, const JournalRecord &record) const
{
    const auto orDash = [](const QString &text) {
        return text.isEmpty() ? u"—"_s : onOneLine(text);
    };
    switch (column) {
    case JournalModel::TimeColumn:
        return journalTime(record.time, *m_preferences);
    case JournalModel::WhoColumn:
        return orDash(record.author.person);
    case JournalModel::KindColumn:
        return kindText(record.entry.kind);
    case JournalModel::WhatColumn:
        return whatText(record.entry);
    case JournalModel::StatusColumn:
        return endText(record.entry);
    case JournalModel::VehicleColumn:
        return orDash(record.entry.vehicleId);
    case JournalModel::UserColumn:
        return orDash(record.entry.userId);
    case JournalModel::NumberColumn:
        return QLocale().toString(qulonglong(record.number));
    default:
        return {};
    }
}

} // namespace motorpool
