// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorheader.h"

#include "icons.h"
#include "idlabel.h"
#include "metrics.h"
#include "statuspill.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, this))
    , m_idName(new ToneLabel(Tone::Secondary, this))
    , m_idLabel(new IdLabel(this))
    , m_mode(new StatusPill(this))
    , m_powertrain(new StatusPill(this))
    , m_year(new ToneLabel(Tone::Secondary, this))
{
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_idName->setFont(secondaryFont(font()));
    auto *copy = new QToolButton(this);
    copy->setIcon(themedIcon(u"copy"_s, palette()));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(tr("Copy the id shown"));
    copy->setToolTip(tr("Copy"));
    connect(copy, &QToolButton::clicked, m_idLabel, &IdLabel::copy);

    auto *link = new QToolButton(this);
    link->setIcon(themedIcon(u"link"_s, palette()));
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(tr("Link for the owner"));
    link->setToolTip(tr("Link for the owner: sign in again, or connect"));
    connect(link, &QToolButton::clicked, this, &InspectorHeader::ownerLinkRequested);

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::inside);
    title->addWidget(m_title, 1);
    title->addWidget(link, 0, Qt::AlignTop);
    auto *id = new QHBoxLayout;
    id->setSpacing(metrics::inside);
    id->addWidget(m_idName);
    id->addWidget(m_idLabel);
    id->addWidget(copy);
    id->addStretch(1);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(metrics::inside);
    pills->addWidget(m_mode);
    pills->addWidget(m_powertrain);
    pills->addWidget(m_year);
    pills->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(title);
    column->addLayout(id);
    column->addLayout(pills);
}

void InspectorHeader::showVehicle(const Connection &connection, const QString &vin)
{
    QStringList names = {connection.model, connection.make};
    names.removeAll(QString());
    m_title->setText(names.isEmpty() ? tr("Vehicle") : names.join(u" · "_s));
    m_idName->setText(vin.isEmpty() ? tr("Vehicle id") : tr("VIN"));
    m_idLabel->setId(vin.isEmpty() ? connection.vehicleId : vin);
    m_mode->setVisible(!connection.mode.isEmpty());
    m_mode->setState(connection.mode == "live"_L1 ? u"●"_s : u"○"_s, connection.mode,
                     connection.mode == "live"_L1 ? Tone::Fresh : Tone::Secondary);
    m_powertrain->setVisible(!connection.powertrain.isEmpty());
    m_powertrain->setState({}, connection.powertrain, Tone::Secondary);
    m_year->setText(connection.year ? QString::number(*connection.year) : QString());
}

} // namespace motorpool
