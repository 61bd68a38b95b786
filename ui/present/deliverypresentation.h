// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryhead.h"
#include "tone.h"

#include <QIdentityProxyModel>
#include <QPalette>

#include <chrono>
#include <optional>

namespace motorpool {

class Preferences;

/// Words and tones for a DeliveryModel; rows and columns stay as they are.
class DeliveryPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The preferences outlive the presentation.
    explicit DeliveryPresentation(const Preferences *preferences, QObject *parent = nullptr);

    void setPalette(const QPalette &palette);
    void refresh(); ///< zone or theme have changed: every cell reads differently

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString cell(int column, const Delivery &delivery) const;
    QVariant tone(int column, const Delivery &delivery) const;

    const Preferences *m_preferences;
    QPalette m_palette;
};

/// The event's type in words: "State", "Error", "Test of …"; one that is not known as it came.
QString eventTypeText(const DeliveryHead &head);

/// Titles of the signals that triggered it, or "First delivery".
QString triggersText(const DeliveryHead &head);

/// The errors that it tells, in words, by comma.
QString faultsText(const DeliveryHead &head);

/// "850 ms", "3.2 s", "4 min 10 s", "2 h 5 min"; empty if either time is not known.
QString delayText(const QDateTime &from, const QDateTime &to);

/// "12 signals, 3 with errors"
QString signalsText(const DeliveryHead &head);

} // namespace motorpool
