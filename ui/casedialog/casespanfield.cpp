// SPDX-License-Identifier: GPL-3.0-or-later
#include "casespanfield.h"

#include "metrics.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownSpan = 0; // stands for no number of hours
constexpr int usualHours = 24;

} // namespace

CaseSpanField::CaseSpanField(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now.toUTC())
    , m_choice(new QComboBox(this))
    , m_from(new QDateTimeEdit(m_now.addDuration(std::chrono::hours(-usualHours)), this))
    , m_to(new QDateTimeEdit(m_now, this))
    , m_ends(new QWidget(this))
{
    m_choice->setAccessibleName(tr("Time"));
    m_choice->addItem(tr("Last hour"), 1);
    m_choice->addItem(tr("Last day"), usualHours);
    m_choice->addItem(tr("Last week"), 7 * usualHours);
    m_choice->addItem(tr("From and to…"), ownSpan);
    m_choice->setCurrentIndex(1);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setMaximumDateTime(m_now);
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &CaseSpanField::changed);
    }
    m_from->setAccessibleName(tr("From (UTC)"));
    m_to->setAccessibleName(tr("To (UTC)"));
    auto *ends = new QFormLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->addRow(tr("From (UTC)"), m_from);
    ends->addRow(tr("To (UTC)"), m_to);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(m_choice);
    column->addWidget(m_ends);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showEnds();
        Q_EMIT changed();
    });
    setFocusProxy(m_choice);
    showEnds();
}

void CaseSpanField::showEnds()
{
    m_ends->setVisible(m_choice->currentData().toInt() == ownSpan);
}

CaseSpan CaseSpanField::span() const
{
    const int hours = m_choice->currentData().toInt();
    if (hours != ownSpan)
        return {m_now.addDuration(-std::chrono::hours(hours)), {}};
    constexpr int minute = 59; // is meant as a whole
    return {m_from->dateTime().toUTC(), m_to->dateTime().toUTC().addSecs(minute)};
}

} // namespace motorpool
