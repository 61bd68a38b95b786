// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "deliveryanswers.h"
#include "deliveryfilter.h"
#include "result.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace motorpool {

class DeliveryStore;

/// The deliveries of a store that a filter wants, newest first: a page at a time, as the view asks
/// for more, and new ones on top as they come. What another filter wants replaces the rows when it
/// is there, not before. Values are raw (the Delivery itself, by role); words are a presentation's
/// work.
class DeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ReceivedColumn,
        VehicleColumn,
        MakeColumn,
        UserColumn,
        TypeColumn,
        TriggerColumn,
        SignalsColumn,
        CarDelayColumn,     ///< car → Smartcar
        TransitDelayColumn, ///< Smartcar → here
        TriesColumn,
        WebhookColumn,
        ReceiverColumn,
        NumberColumn,
        ColumnCount
    };

    enum Role {
        DeliveryRole = Qt::UserRole + 1, ///< Delivery
    };

    static constexpr qsizetype pageSize = 200;

    /// Of so many rows the oldest are let go as new ones come; they are read again when the view
    /// asks for them.
    static constexpr qsizetype mostKept = 20'000;

    explicit DeliveryModel(QObject *parent = nullptr);
    ~DeliveryModel() override;

    /// The store outlives the model, or is taken away first; null for none.
    void setStore(DeliveryStore *store);

    /// One that differs by a later beginning alone lets go of the rows before it and reads nothing.
    void setFilter(const DeliveryFilter &filter);
    const DeliveryFilter &filter() const { return m_filter; }

    bool isReading() const { return m_isReading; }
    bool wasRead() const { return m_wasRead; } ///< the first page is there
    /// How many the filter wants; counted later.
    std::optional<qint64> total() const { return m_total; }
    const std::optional<ApiError> &error() const { return m_error; }

    void readAgain(); ///< after an error

    const Delivery *delivery(int row) const; ///< valid until the model changes; null beyond
    int rowOf(qint64 number) const;          ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed();         ///< what is read, total, error
    void arrived(int rows); ///< new ones came on top

private:
    void begin();
    void startReading();
    void read();
    void count();
    void takePage(const Result<DeliveryPage> &page);
    void showFirst(const QList<Delivery> &deliveries);
    void look(qint64 newest);
    void lookForNews();
    void takeNews(const QList<Delivery> &deliveries);
    void lookForTries();
    void trim(const QDateTime &from);
    void letGoFrom(qsizetype row);

    DeliveryStore *m_store = nullptr;
    DeliveryFilter m_filter;
    QList<Delivery> m_rows;
    qint64 m_seen = 0; ///< the newest number that was looked at, whether wanted or not
    bool m_isLast = false;
    bool m_isReading = false;
    bool m_wasRead = false;
    bool m_isLooking = false;
    bool m_hasNews = false; ///< more came while it looked
    bool m_isLookingForTries = false;
    QTimer m_triesSoon;
    QTimer m_countSoon;
    std::optional<qint64> m_total;
    std::optional<ApiError> m_error;
    QPointer<QObject> m_work; ///< parent of what is under way for this store and filter
};

} // namespace motorpool
