// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "deliveryhead.h"
#include "readingpresenter.h"
#include "result.h"
#include "webhookevent.h"

#include <QTextBrowser>

#include <optional>

namespace motorpool {

class DetailHtml;
class Preferences;
struct EventDiff;

/// What is known of one delivery: who sent it and how long it took, what it tells and what of that
/// is new since the one before, its errors with what to do, and the body as it came.
struct DeliveryContent
{
    Delivery delivery;
    std::optional<DeliveredRequest> request; ///< while it is read there is none
    std::optional<Delivery> before;          ///< the one before of that vehicle
    std::optional<QByteArray> bodyBefore;
    std::optional<ApiError> error; ///< of reading them

    friend bool operator==(const DeliveryContent &, const DeliveryContent &) = default;
};

/// Shows it.
class DeliveryDetail : public QTextBrowser
{
    Q_OBJECT

public:
    /// The preferences outlive the detail.
    explicit DeliveryDetail(const Preferences *preferences, QWidget *parent = nullptr);

    void showDelivery(const std::optional<DeliveryContent> &content);

    /// Nothing is ever fetched for a text.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addTimes(DetailHtml &html) const;
    void addIds(DetailHtml &html) const;
    void addFaults(DetailHtml &html, const WebhookEvent &event) const;
    void addSignals(DetailHtml &html, const WebhookEvent &event) const;
    void addChanges(DetailHtml &html, const EventDiff &diff) const;

    ReadingPresenter m_presenter;
    std::optional<DeliveryContent> m_content;
};

} // namespace motorpool
