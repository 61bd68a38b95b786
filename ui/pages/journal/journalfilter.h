// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalquery.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace motorpool {

class Clock;
class Preferences;

/// What of the journal to show: text, person, kind, vehicle, user, time.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the filter.
    JournalFilter(const Preferences *preferences, const Clock *clock, QWidget *parent = nullptr);

    JournalQuery query() const;

    void clear();
    void focusText();

    /// One request of this process, until something else is chosen.
    void setTrace(qint64 processId, quint64 trace);

Q_SIGNALS:
    void changed(); ///< a moment after the last key

private:
    void build();
    void onEdited();
    QDateTime startOf(const QDate &day) const;

    const Preferences *m_preferences;
    const Clock *m_clock;
    QLineEdit *m_text;
    QLineEdit *m_person;
    QLineEdit *m_vehicle;
    QLineEdit *m_user;
    QComboBox *m_kind;
    QComboBox *m_time;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QTimer m_pause;
    qint64 m_processId = 0;
    quint64 m_trace = 0;
};

} // namespace motorpool
