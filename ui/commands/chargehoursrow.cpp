// SPDX-License-Identifier: GPL-3.0-or-later
#include "chargehoursrow.h"

#include "metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeEdit>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysWidth = 112;

} // namespace

ChargeHoursRow::ChargeHoursRow(const QString &days, bool isOptional, QWidget *parent)
    : QWidget(parent)
    , m_box(isOptional ? new QCheckBox(days, this) : nullptr)
    , m_start(new QTimeEdit(QTime(22, 0), this))
    , m_stop(new QTimeEdit(QTime(6, 0), this))
{
    QWidget *first = m_box;
    if (!m_box)
        first = new QLabel(days, this);
    first->setMinimumWidth(daysWidth);
    m_start->setAccessibleName(tr("Start of charging, %1").arg(days));
    m_stop->setAccessibleName(tr("Stop of charging, %1").arg(days));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(first);
    row->addWidget(m_start);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_stop);
    row->addStretch(1);
    for (QTimeEdit *edit : {m_start, m_stop}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        connect(edit, &QTimeEdit::timeChanged, this, &ChargeHoursRow::changed);
    }
    if (m_box) {
        m_box->setAccessibleName(days);
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
            m_start->setEnabled(on);
            m_stop->setEnabled(on);
            Q_EMIT changed();
        });
        setChecked(false);
        m_start->setEnabled(false);
        m_stop->setEnabled(false);
    }
}

std::optional<ChargeHours> ChargeHoursRow::hours() const
{
    if (m_box && !m_box->isChecked())
        return std::nullopt;
    return ChargeHours{m_start->time(), m_stop->time()};
}

void ChargeHoursRow::setChecked(bool on)
{
    if (m_box)
        m_box->setChecked(on);
}

} // namespace motorpool
