// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryfilter.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace motorpool {

class Clock;

/// Which deliveries are shown: words, the type, real ones or tests, those with errors, since when.
class DeliveryFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// The clock outlives the bar.
    explicit DeliveryFilterBar(const Clock *clock, QWidget *parent = nullptr);

    DeliveryFilter filter() const;
    bool isNarrow() const; ///< it leaves something out

    /// Those of one vehicle alone, until it is cleared.
    void setVehicle(const QString &vehicleId);
    void clear();
    void focusText();
    void insert(const QString &text); ///< as if typed

Q_SIGNALS:
    void changed();

private:
    void onEdited();

    const Clock *m_clock;
    QLineEdit *m_text;
    QComboBox *m_type;
    QComboBox *m_origin;
    QComboBox *m_since;
    QCheckBox *m_errors;
    QPushButton *m_clear;
    QTimer m_pause;
};

} // namespace motorpool
