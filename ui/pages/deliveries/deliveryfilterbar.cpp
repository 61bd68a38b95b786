// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfilterbar.h"

#include "clearbutton.h"
#include "clock.h"
#include "icons.h"
#include "metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

using Origin = DeliveryFilter::Origin;

DeliveryFilterBar::DeliveryFilterBar(const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_origin(new QComboBox(this))
    , m_since(new QComboBox(this))
    , m_errors(new QCheckBox(tr("With errors"), this))
    , m_clear(new QPushButton(tr("Show all"), this))
{
    const QString hint = tr("Vehicle, user, make, signal, error, event id…");
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(tr("Filter deliveries"));
    m_text->setToolTip(
        tr("Every word has to be found in an id of the vehicle or the user, its make "
           "or model, the event, the webhook, a signal or an error. One part alone is asked by "
           "its name and how it begins, as in make:skoda webhook:fleet: vehicle, user, external, "
           "make, model, mode, type, webhook, trigger, error."));
    m_text->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    addClearButton(m_text);
    m_type->setAccessibleName(tr("Event"));
    m_type->addItem(tr("All events"), QString());
    m_type->addItem(tr("States"), u"VEHICLE_STATE"_s);
    m_type->addItem(tr("Errors"), u"VEHICLE_ERROR"_s);
    m_origin->setAccessibleName(tr("Origin"));
    m_origin->addItem(tr("Real and tests"), int(Origin::Any));
    m_origin->addItem(tr("Real"), int(Origin::Real));
    m_origin->addItem(tr("Tests"), int(Origin::Test));
    m_since->setAccessibleName(tr("Time"));
    m_since->addItem(tr("Any time"), 0);
    m_since->addItem(tr("Last hour"), 3600);
    m_since->addItem(tr("Last 24 hours"), 24 * 3600);
    m_since->addItem(tr("Last 7 days"), 7 * 24 * 3600);
    m_clear->setEnabled(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_text, 1);
    row->addWidget(m_type);
    row->addWidget(m_origin);
    row->addWidget(m_since);
    row->addWidget(m_errors);
    row->addWidget(m_clear);

    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    m_pause.callOnTimeout(this, &DeliveryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, this, &DeliveryFilterBar::onEdited);
    for (QComboBox *box : {m_type, m_origin, m_since})
        connect(box, &QComboBox::currentIndexChanged, this, &DeliveryFilterBar::onEdited);
    connect(m_errors, &QCheckBox::toggled, this, &DeliveryFilterBar::onEdited);
    connect(m_clear, &QPushButton::clicked, this, &DeliveryFilterBar::clear);
}

DeliveryFilter DeliveryFilterBar::filter() const
{
    DeliveryFilter filter;
    filter.text = m_text->text().trimmed();
    filter.type = m_type->currentData().toString();
    filter.origin = Origin(m_origin->currentData().toInt());
    filter.hasErrors = m_errors->isChecked();
    if (const int seconds = m_since->currentData().toInt(); seconds > 0)
        filter.from = m_clock->utcNow().addSecs(-seconds);
    return filter;
}

bool DeliveryFilterBar::isNarrow() const
{
    return !m_text->text().trimmed().isEmpty() || m_type->currentIndex() > 0 ||
           m_origin->currentIndex() > 0 || m_since->currentIndex() > 0 || m_errors->isChecked();
}

void DeliveryFilterBar::onEdited()
{
    m_clear->setEnabled(isNarrow());
    m_pause.start();
}

void DeliveryFilterBar::setVehicle(const QString &vehicleId)
{
    clear();
    m_text->setText(vehicleId);
}

void DeliveryFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_type, m_origin, m_since})
        box->setCurrentIndex(0);
    m_errors->setChecked(false);
    onEdited();
}

void DeliveryFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void DeliveryFilterBar::insert(const QString &text)
{
    m_text->end(false);
    m_text->insert(text);
}

} // namespace motorpool
