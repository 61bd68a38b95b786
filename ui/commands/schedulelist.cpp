// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulelist.h"

#include "metrics.h"
#include "plaintext.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleList)
};

constexpr qsizetype longestPlace = 60;

QString kindText(const ChargeSchedule &schedule)
{
    if (schedule.kind == "DAILY"_L1)
        return Words::tr("Daily");
    if (schedule.kind == "WEEKLY"_L1)
        return Words::tr("Weekly");
    if (schedule.kind == "WORKWEEK"_L1)
        return Words::tr("Workweek");
    return schedule.kind.isEmpty() ? Words::tr("Schedule") : onOneLine(schedule.kind, 40);
}

QString daysText(const QStringList &days)
{
    QStringList shortOnes;
    for (const QString &day : days)
        shortOnes << onOneLine(day, 20).left(3).toLower();
    return shortOnes.join(u' ');
}

QString hoursText(const ChargeSchedule::Hours &hours)
{
    const QString start = onOneLine(hours.start, 20).left(5);
    const QString end = onOneLine(hours.end, 20).left(5);
    const QString span = end.isEmpty() ? start : Words::tr("%1 to %2").arg(start, end);
    const QString days = daysText(hours.days);
    return days.isEmpty() ? span : days + u' ' + span;
}

} // namespace

QString scheduleText(const ChargeSchedule &schedule)
{
    QStringList parts{kindText(schedule)};
    QStringList spans;
    for (const ChargeSchedule::Hours &hours : schedule.hours)
        spans << hoursText(hours);
    for (const ChargeSchedule::Hours &hours : schedule.departures)
        spans << Words::tr("departure %1").arg(hoursText(hours));
    parts << spans.join(u", "_s);
    if (!schedule.place.isEmpty())
        parts << onOneLine(schedule.place, longestPlace);
    else if (schedule.point)
        parts << geoText(*schedule.point);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ScheduleList::ScheduleList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::grid);
}

void ScheduleList::showSchedules(const std::optional<QList<ChargeSchedule>> &schedules,
                                 const QString &whyNot)
{
    // Rows stay while they are the same: one of them may have the focus.
    if (schedules != m_shown || m_rows->isEmpty()) {
        m_shown = schedules;
        m_buttons.clear();
        while (QLayoutItem *item = m_rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        if (schedules) {
            for (const ChargeSchedule &schedule : *schedules)
                addRow(schedule);
        }
        if (schedules && schedules->isEmpty()) {
            auto *none = new ToneLabel(Tone::Secondary, this);
            none->setText(tr("The vehicle has told of no schedule."));
            none->setWordWrap(true);
            m_rows->addWidget(none);
        }
    }
    for (const auto &[id, button] : std::as_const(m_buttons))
        button->setReason(id.isEmpty() ? tr("It was set in the vehicle, and has no id by which it "
                                            "can be deleted.")
                                       : whyNot);
}

QList<QAbstractButton *> ScheduleList::buttons() const
{
    QList<QAbstractButton *> buttons;
    for (const auto &each : m_buttons)
        buttons << each.second;
    return buttons;
}

void ScheduleList::addRow(const ChargeSchedule &schedule)
{
    const QString text = scheduleText(schedule);
    auto *row = new QWidget(this);
    auto *label = new ToneLabel(Tone::Text, row);
    label->setWordWrap(true);
    label->setText(text);
    auto *button = new VerbButton(row);
    button->setVerb(tr("Delete…"), tr("Delete the schedule %1").arg(text));
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::inside);
    line->addWidget(label, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    m_rows->addWidget(row);
    m_buttons.append({schedule.id, button});
    connect(button, &QPushButton::clicked, this,
            [this, id = schedule.id] { Q_EMIT deletionWanted(id); });
}

} // namespace motorpool
