// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragedesk.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace motorpool {

/// The application's webhooks in words, a row each, with how its vehicles stand to it; before them,
/// where there are more than one, a row for any of them.
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
    const Webhook *webhook(int row) const; ///< null if there is none, or it is any's
    bool isAny(int row) const { return row == 0 && anyRows() == 1; }
    int rowOf(const CoverageQuestion &question) const; ///< -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void follow();
    int anyRows() const { return m_webhooks.size() > 1 ? 1 : 0; }
    CoverageFound found(int row) const;
    QString shown(int row, int column) const;
    QString text(const Webhook &of, int column) const;
    QString textOfAny(int column) const;
    QString count(int row, int column) const;
    QVariant tone(int row, int column) const;
    QString tip(int row, int column) const;

    const CoverageDesk *m_desk;
    QList<Webhook> m_webhooks;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace motorpool
