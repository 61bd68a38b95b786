// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace motorpool {

/// The time whose requests and journal are wanted: the last hour, day or week, or from and to.
class CaseSpanField : public QWidget
{
    Q_OBJECT

public:
    /// now: UTC; the end of the spans, and of what can be chosen.
    explicit CaseSpanField(const QDateTime &now, QWidget *parent = nullptr);

    CaseSpan span() const;
    QComboBox *choice() const { return m_choice; } ///< a buddy for its label

Q_SIGNALS:
    void changed();

private:
    void showEnds();

    QDateTime m_now;
    QComboBox *m_choice;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QWidget *m_ends;
};

} // namespace motorpool
