// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshnesssection.h"

#include "formrows.h"
#include "preferences.h"

#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHours = 24 * 90;

int hours(std::chrono::seconds time)
{
    return int(std::chrono::round<std::chrono::hours>(time).count());
}

} // namespace

FreshnessSection::FreshnessSection(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_aging(new QSpinBox(this))
    , m_stale(new QSpinBox(this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("◐ A&ging after"), m_aging);
    formrows::add(form, tr("▲ &Stale after"), m_stale,
                  tr("By when the car reported the value, not by when it was read."));
    for (QSpinBox *box : {m_aging, m_stale}) {
        box->setMaximumWidth(formrows::numberWidth);
        box->setRange(1, mostHours);
        box->setSuffix(u"\u2009h"_s);
        box->setAlignment(Qt::AlignRight);
        // A half-typed number is no wish.
        box->setKeyboardTracking(false);
    }
    m_aging->setAccessibleName(tr("Aging after, in hours"));
    m_stale->setAccessibleName(tr("Stale after, in hours"));
    show();
    connect(preferences, &Preferences::changed, this, &FreshnessSection::show);
    connect(m_aging, &QSpinBox::valueChanged, this, &FreshnessSection::keep);
    connect(m_stale, &QSpinBox::valueChanged, this, &FreshnessSection::keep);
}

void FreshnessSection::show()
{
    const QSignalBlocker quietAging(m_aging);
    const QSignalBlocker quietStale(m_stale);
    const FreshnessLimits limits = m_preferences->freshness();
    m_aging->setValue(hours(limits.aging));
    m_stale->setMinimum(m_aging->value() + 1);
    m_stale->setValue(hours(limits.stale));
}

void FreshnessSection::keep()
{
    FreshnessLimits limits;
    limits.aging = std::chrono::hours(m_aging->value());
    limits.stale = std::chrono::hours(std::max(m_stale->value(), m_aging->value() + 1));
    m_preferences->setFreshness(limits);
}

} // namespace motorpool
