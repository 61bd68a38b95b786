// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmessage.h"
#include "outlay.h"
#include "reading.h"

#include <QObject>
#include <QUrl>

namespace motorpool {

class ApiCaller;

/// Readings together with the answer that they were read from.
struct ReadingAnswer
{
    ReadingSet set;
    HttpAnswer answer; ///< of the first page, where there were several
    /// How many signals the service said it has; more than it handed out, if it did not page.
    std::optional<int> total;
};

/// GET /v3/vehicles/… : the vehicle and its signals. Each request counts against the application's
/// budget and the vehicle's, and waits for leave if it must. Errors: those of ApiCaller, Protocol
/// with the path of the fault, and Usage for an id that is empty or cannot be sent.
class VehiclesClient : public QObject
{
    Q_OBJECT

public:
    VehiclesClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent = nullptr);

    Call<Vehicle> *vehicle(const QString &vehicleId, QObject *parent,
                           Priority priority = Priority::Interactive);

    /// Every signal in Smartcar's store for the vehicle; an empty list is a valid answer. All pages
    /// if there is more than one; in the background the first alone, which costs the one call that
    /// was announced. userId goes into the header sc-user-id, which is mandatory. outlay tells what
    /// it comes to, and limits it.
    Call<ReadingAnswer> *readings(const QString &vehicleId, const QString &userId, QObject *parent,
                                  Priority priority = Priority::Interactive,
                                  const OutlayPtr &outlay = nullptr);

    /// One signal by its code.
    Call<ReadingAnswer> *reading(const QString &vehicleId, const QString &userId,
                                 const QString &code, QObject *parent,
                                 Priority priority = Priority::Interactive);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
