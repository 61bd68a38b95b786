// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"
#include "tone.h"

#include <QIdentityProxyModel>
#include <QPalette>

namespace motorpool {

class Preferences;

/// Words and tones for a JournalModel; rows and columns stay as they are.
class JournalPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The preferences outlive the presentation.
    explicit JournalPresentation(const Preferences *preferences, QObject *parent = nullptr);

    void setPalette(const QPalette &palette);
    void refresh(); ///< zone or theme have changed: every cell reads differently

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString cell(int column, const JournalRecord &record) const;

    const Preferences *m_preferences;
    QPalette m_palette;
};

/// The kind in words: "Request", "Command sent".
QString kindText(JournalEntry::Kind kind);

/// What was done, in words where it is a key of ours.
QString whatText(const JournalEntry &entry);

/// How it ended: "200", "Refused: …"; empty where nothing ended.
QString endText(const JournalEntry &entry);
Tone endTone(const JournalEntry &entry);

QString journalTime(EpochMs time, const Preferences &preferences);

} // namespace motorpool
