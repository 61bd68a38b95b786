// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorheader.h"

#include "icons.h"
#include "metrics.h"
#include "statuspill.h"
#include "tonelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

InspectorHeader::InspectorHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, this))
    , m_idName(new ToneLabel(Tone::Secondary, this))
    , m_idLabel(new ToneLabel(Tone::Text, this))
    , m_mode(new StatusPill(this))
    , m_powertrain(new StatusPill(this))
    , m_year(new ToneLabel(Tone::Secondary, this))
{
    m_title->setFont(titleFont(font()));
    m_title->setWordWrap(true);
    m_idName->setFont(secondaryFont(font()));
    m_idLabel->setFont(fixedFont());
    m_idLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *copy = new QToolButton(this);
    copy->setIcon(themedIcon(u"copy"_s, palette()));
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleName(tr("Copy the id shown"));
    copy->setToolTip(tr("Copy"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_id); });

    auto *id = new QHBoxLayout;
    id->setSpacing(metrics::inside);
    id->addWidget(m_idName);
    id->addWidget(m_idLabel, 1);
    id->addWidget(copy);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(metrics::inside);
    pills->addWidget(m_mode);
    pills->addWidget(m_powertrain);
    pills->addWidget(m_year);
    pills->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addLayout(id);
    column->addLayout(pills);
}

void InspectorHeader::show(const Connection &connection, const QString &vin)
{
    QStringList names = {connection.model, connection.make};
    names.removeAll(QString());
    m_title->setText(names.isEmpty() ? tr("Vehicle") : names.join(u" · "_s));
    m_idName->setText(vin.isEmpty() ? tr("Id") : tr("VIN"));
    m_id = vin.isEmpty() ? connection.vehicleId : vin;
    m_idLabel->setToolTip(m_id);
    m_idLabel->setAccessibleName(m_id);
    m_mode->setVisible(!connection.mode.isEmpty());
    m_mode->setState(connection.mode == "live"_L1 ? u"●"_s : u"○"_s, connection.mode,
                     connection.mode == "live"_L1 ? Tone::Fresh : Tone::Secondary);
    m_powertrain->setVisible(!connection.powertrain.isEmpty());
    m_powertrain->setState({}, connection.powertrain, Tone::Secondary);
    m_year->setText(connection.year ? QString::number(*connection.year) : QString());
    showId();
}

void InspectorHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showId();
}

void InspectorHeader::showId()
{
    const QFontMetrics text(m_idLabel->font());
    m_idLabel->setText(text.elidedText(m_id, Qt::ElideMiddle, m_idLabel->width()));
}

} // namespace motorpool
