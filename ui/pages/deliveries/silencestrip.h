// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticestrip.h"
#include "silentvehicles.h"

namespace motorpool {

class Preferences;

/// Vehicles of which nothing came for longer than is usual for them, and the ways to look at them.
/// Hidden while there are none.
class SilenceStrip : public NoticeStrip
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    explicit SilenceStrip(const Preferences *preferences, QWidget *parent = nullptr);

    void showSilence(const Silence &silence, const QDateTime &now);
    bool isAny() const; ///< something is to be told, also where it was put aside
    QList<QAbstractButton *> actionButtons() const;

Q_SIGNALS:
    void listWanted(const QStringList &vehicleIds);
    /// Their signals are to be read, which costs a call each; nothing is sent before a person has
    /// confirmed it.
    void readingWanted(const QStringList &vehicleIds);

private:
    void putAside();
    QString words(const QDateTime &now) const;

    const Preferences *m_preferences;
    Silence m_silence;
    Silence m_aside; ///< what a person has put aside; more than that is told
    QPushButton *m_list;
    QPushButton *m_read;
    QPushButton *m_hide;
};

} // namespace motorpool
