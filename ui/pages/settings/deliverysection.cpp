// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverysection.h"

#include "errorstrip.h"
#include "formrows.h"
#include "preferences.h"

#include <QComboBox>
#include <QFormLayout>

namespace motorpool {

DeliverySection::DeliverySection(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_keep(new QComboBox(this))
    , m_error(new ErrorStrip(this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("Keep for"), m_keep,
                  tr("What this window received and keeps on this computer; older deliveries are "
                     "removed while it receives. Receivers on servers have a setting of their "
                     "own."));
    form->addRow(m_error);
    m_keep->setMaximumWidth(formrows::choiceWidth);
    for (const int days : {7, 30, 90, 365})
        m_keep->addItem(tr("%n day(s)", nullptr, days), days);
    //: how long deliveries are kept
    m_keep->addItem(tr("Ever"), 0);
    show();
    connect(m_error, &ErrorStrip::retryRequested, this, &DeliverySection::choose);
    connect(preferences, &Preferences::changed, this, &DeliverySection::show);
    connect(m_keep, &QComboBox::activated, this, &DeliverySection::choose);
}

void DeliverySection::choose()
{
    m_error->clear();
    m_preferences
        ->choose(Setting::DeliveriesKeepDays, QString::number(m_keep->currentData().toInt()), this)
        ->then(this, [this](const Result<Done> &chosen) {
            if (!chosen)
                return m_error->showError(chosen.error()); // the choice stays, to be tried again
            show();
        });
}

void DeliverySection::show()
{
    if (m_error->error())
        return;
    const EffectiveSetting keep = m_preferences->setting(Setting::DeliveriesKeepDays);
    // Another time may stand in the file, or be set by the policy.
    if (m_keep->findData(keep.number()) < 0)
        m_keep->addItem(tr("%n day(s)", nullptr, keep.number()), keep.number());
    m_keep->setCurrentIndex(m_keep->findData(keep.number()));
    m_keep->setEnabled(!keep.isLocked());
    const QString why = keep.isLocked() ? tr("Set by your administrator.") : QString();
    m_keep->setToolTip(why);
    m_keep->setAccessibleDescription(why);
}

} // namespace motorpool
