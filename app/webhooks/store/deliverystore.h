// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "deliveryanswers.h"
#include "deliveryfilter.h"
#include "deliveryplace.h"
#include "deliveryreader.h"
#include "deliverywriter.h"
#include "interrupt.h"

#include <QPointer>
#include <QThread>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace motorpool {

class DeliveryDesk;

/// Reads deliveries on a thread of its own, for a window that waits for nothing, and tells when
/// something was written, by whomever. What is asked is answered in the order in which it was
/// asked; deleting a call cancels it, also while it runs. Errors are those of DeliveryReader, and
/// what refuse() was told.
/// Lives on the thread that made it.
class DeliveryStore : public QObject
{
    Q_OBJECT

public:
    /// How soon what others write is looked for, where they do not tell it themselves.
    static constexpr std::chrono::milliseconds lookEvery{300};

    enum class Begin {
        AtOnce,
        Later, ///< begin() or refuse() follows, and what is asked before waits for it
    };

    explicit DeliveryStore(const DeliveryPlace &place, Begin when = Begin::AtOnce,
                           QObject *parent = nullptr);

    /// Interrupts what runs. A server that does not answer is not waited for: the thread then ends
    /// by itself, some seconds later.
    ~DeliveryStore() override;

    /// Begins to read, or begins anew: with the password that the place has by then.
    void begin();

    /// Answers all that is asked by an error, until it begins: the place's password is out of
    /// reach.
    void refuse(const ApiError &why);

    Call<DeliveryPage> *page(const DeliveryFilter &filter, qsizetype most,
                             std::optional<qint64> before, QObject *parent);
    Call<qint64> *count(const DeliveryFilter &filter, QObject *parent);
    Call<QList<Delivery>> *since(qint64 number, qsizetype most, QObject *parent);
    Call<Delivery> *delivery(qint64 number, QObject *parent);
    Call<DeliveredRequest> *request(qint64 number, QObject *parent);
    Call<QByteArray> *body(qint64 number, QObject *parent);
    Call<std::optional<Delivery>> *previous(const Delivery &delivery, QObject *parent);
    Call<QList<VehicleDeliveries>> *vehicles(QObject *parent);
    Call<QList<DeliveryHabit>> *habits(QObject *parent);
    Call<QList<RefusedDelivery>> *refused(QObject *parent);
    Call<qint64> *size(QObject *parent);

    /// Anything else, or several of these as one: act(reader, interrupt) runs on the store's thread
    /// and gives a Result<T>. It is copied, and must not hold on to the reader.
    template <class T, class Act>
    Call<T> *ask(QObject *parent, Act act)
    {
        auto *call = new Call<T>(parent);
        const auto interrupt = std::make_shared<std::atomic_bool>(false);
        connect(call, &QObject::destroyed, [interrupt] { *interrupt = true; });
        std::erase_if(m_asked, [](const auto &asked) { return asked.expired(); });
        m_asked.push_back(interrupt);
        run([relay = m_relay, interrupt, guard = QPointer(call), act](DeliveryReader &reader) {
            if (*interrupt)
                return;
            QMetaObject::invokeMethod(
                relay,
                [interrupt, guard, result = Result<T>(act(reader, interrupt))] {
                    if (guard && !*interrupt)
                        guard->finish(result);
                },
                Qt::QueuedConnection);
        });
        return call;
    }

    /// Looks for news at once, as after this program wrote itself.
    void look();

    /// Why it cannot be read at present; nothing while all is well. It is tried again by itself.
    const std::optional<ApiError> &fault() const { return m_fault; }

Q_SIGNALS:
    /// Something was written: new deliveries up to a number, tries of old ones, refused ones, or
    /// old ones were removed. Once at the beginning, too.
    void changed(qint64 newest);
    void faultChanged();

private:
    void run(std::function<void(DeliveryReader &)> act);

    QThread *m_thread; ///< it and what follows outlive this where it cannot end at once
    QObject *m_relay;  ///< on the thread of this: where answers come back to
    std::vector<std::weak_ptr<std::atomic_bool>> m_asked; ///< interrupts of what is asked
    DeliveryDesk *m_desk;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
