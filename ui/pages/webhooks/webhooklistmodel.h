// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragedesk.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace motorpool {

/// The application's webhooks in words, a row each, with how its vehicles stand to it.
class WebhookListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Enabled,
        Callback,
        AutoSubscribe,
        Subscribed,
        NotSubscribed,
        Silent,
        Triggers,
        Signals,
        Made,
        Id,
        Columns
    };

    /// The desk outlives it.
    explicit WebhookListModel(const CoverageDesk *desk, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    const Webhook *webhook(int row) const; ///< null if there is none
    int rowOf(const QString &id) const;    ///< -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void follow();
    QString text(const Webhook &of, int column) const;
    QString count(int row, int column) const;
    QVariant tone(int row, int column) const;
    CoverageCounts counts(int row, bool *isKnown) const;

    const CoverageDesk *m_desk;
    QList<Webhook> m_webhooks;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Names of signals, a line each: "tractionbattery-stateofcharge".
QString signalLines(const QList<SignalName> &names);

} // namespace motorpool
