// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QWidget>

namespace motorpool {

class IdLabel;
class StatusPill;
class ToneLabel;

/// Which vehicle this is: model and make, VIN or vehicle id, mode, powertrain and year.
class InspectorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget *parent = nullptr);

    /// An empty VIN is not known; then the vehicle id stands in its place.
    void showVehicle(const Connection &connection, const QString &vin);

Q_SIGNALS:
    void ownerLinkRequested();

private:
    ToneLabel *m_title;
    ToneLabel *m_idName;
    IdLabel *m_idLabel;
    StatusPill *m_mode;
    StatusPill *m_powertrain;
    ToneLabel *m_year;
};

} // namespace motorpool
