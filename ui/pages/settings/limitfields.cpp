// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitfields.h"

#include "effectivesettings.h"
#include "formrows.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace motorpool {

LimitFields::LimitFields(QWidget *parent)
    : QWidget(parent)
    , m_capacity(new QSpinBox(this))
    , m_perMinute(new QSpinBox(this))
    , m_monthly(new QSpinBox(this))
    , m_locked(new ToneLabel(Tone::Secondary, this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("Calls at &once"), m_capacity,
                  tr("After a long rest. Smartcar gives 120, and more on request."));
    formrows::add(form, tr("Calls &per minute"), m_perMinute,
                  tr("So many come back. A refusal by Smartcar overrules this."));
    formrows::add(form, tr("Per vehicle and mont&h"), m_monthly,
                  tr("As the plan says. Work in the background makes no more."));
    m_locked->setFont(secondaryFont(font()));
    m_locked->setWordWrap(true);
    m_locked->setText(tr("What is greyed is set by your administrator."));
    m_locked->hide();
    form->addRow(m_locked);
    m_capacity->setMinimum(1);
    m_perMinute->setMinimum(1);
    m_monthly->setMinimum(0);
    m_monthly->setSpecialValueText(tr("Not known"));
    m_capacity->setAccessibleName(tr("Calls at once"));
    m_perMinute->setAccessibleName(tr("Calls per minute"));
    m_monthly->setAccessibleName(tr("Calls per vehicle and month, 0 if not known"));
    for (QSpinBox *box : {m_capacity, m_perMinute, m_monthly}) {
        box->setMaximum(Limits::most);
        box->setMaximumWidth(formrows::numberWidth);
        box->setGroupSeparatorShown(true);
        box->setAlignment(Qt::AlignRight);
        connect(box, &QSpinBox::valueChanged, this, &LimitFields::edited);
    }
    setLimits({});
}

void LimitFields::setRules(const EffectiveSettings &rules)
{
    const std::pair<Setting, QSpinBox *> fields[] = {{Setting::CallsAtOnce, m_capacity},
                                                     {Setting::CallsPerMinute, m_perMinute},
                                                     {Setting::CallsPerVehicleAndMonth, m_monthly}};
    for (const auto &[setting, box] : fields) {
        if (!rules.isLocked(setting))
            continue;
        box->setEnabled(false);
        box->setToolTip(tr("Set by your administrator"));
        box->setAccessibleDescription(box->toolTip());
        m_locked->show();
    }
}

void LimitFields::setLimits(const Limits &limits)
{
    const QSignalBlocker quiet(this);
    m_capacity->setValue(limits.capacity);
    m_perMinute->setValue(limits.perMinute);
    m_monthly->setValue(limits.monthlyPerVehicle);
}

Limits LimitFields::limits() const
{
    Limits limits;
    limits.capacity = m_capacity->value();
    limits.perMinute = m_perMinute->value();
    limits.monthlyPerVehicle = m_monthly->value();
    return limits;
}

} // namespace motorpool
