// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretreminderchoice.h"

#include "formrows.h"
#include "preferences.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace motorpool {

SecretReminderChoice::SecretReminderChoice(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_days(new QSpinBox(this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(
        form, tr("Remind after"), m_days,
        tr("When a client secret was stored so long ago, a reminder to replace it is shown. "
           "0: never."));
    m_days->setAccessibleName(tr("Days after which a client secret is to be replaced"));
    m_days->setMaximumWidth(formrows::numberWidth);
    m_days->setRange(0, Preferences::mostSecretReminderDays);
    m_days->setSpecialValueText(tr("Never"));
    m_days->setSuffix(u'\u2009' + tr("days"));
    m_days->setAlignment(Qt::AlignRight);
    // A half-typed number is no wish.
    m_days->setKeyboardTracking(false);
    if (preferences->rules().isLocked(Setting::SecretAgeDays)) {
        m_days->setEnabled(false);
        m_days->setToolTip(tr("Set by your administrator"));
        m_days->setAccessibleDescription(m_days->toolTip());
    }
    show();
    connect(preferences, &Preferences::changed, this, &SecretReminderChoice::show);
    connect(m_days, &QSpinBox::valueChanged, preferences, &Preferences::setSecretReminderDays);
}

void SecretReminderChoice::show()
{
    const QSignalBlocker quiet(m_days);
    m_days->setValue(m_preferences->secretReminderDays());
}

} // namespace motorpool
