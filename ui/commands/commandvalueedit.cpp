// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandvalueedit.h"

#include "chargehoursrow.h"
#include "checkedfield.h"
#include "maplink.h"
#include "metrics.h"
#include "pastedplace.h"
#include "tonelabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

using Takes = DeedDef::Takes;

namespace {

constexpr int least = 50;
constexpr int most = 100;
constexpr int sparing = 80;
constexpr int daysBelow = 4;

QString faultOf(const QString &text)
{
    const Result<GeoPoint> place = readPlace(text);
    return place ? QString() : place.error().detail;
}

} // namespace

int suggestedLimit(const QList<Reading> &readings)
{
    const auto found = std::ranges::find(readings, u"charge-chargelimits"_s, &Reading::code);
    if (found == readings.end() || !found->body)
        return sparing;
    const double active = found->body->value("activeLimit"_L1).toDouble();
    return active >= least && active <= most ? int(active) : sparing;
}

CommandValueEdit::CommandValueEdit(Deed deed, const QList<Reading> &readings, QWidget *parent)
    : QWidget(parent)
    , m_deed(deed)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::inside);
    switch (defOf(deed).takes) {
    case Takes::Nothing:
    case Takes::ScheduleId:
        break;
    case Takes::Percent:
        m_percent = new QSpinBox(this);
        m_percent->setRange(least, most);
        m_percent->setSuffix(u"\u2009%"_s);
        m_percent->setValue(suggestedLimit(readings));
        m_percent->setAccessibleName(tr("Charge limit in percent"));
        m_column->addWidget(m_percent, 0, Qt::AlignLeft);
        connect(m_percent, &QSpinBox::valueChanged, this, &CommandValueEdit::changed);
        break;
    case Takes::Place:
        addPlace({});
        break;
    case Takes::DailyPlan:
        addPlace(readings);
        addHours(tr("Every day"), false, true);
        break;
    case Takes::WeeklyPlan:
        addPlace(readings);
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            addHours(QLocale().standaloneDayName(day), true, day <= Qt::Friday);
        break;
    case Takes::WorkweekPlan:
        addPlace(readings);
        addHours(tr("Working days"), true, true);
        addHours(tr("Weekends"), true, false);
        break;
    }
}

void CommandValueEdit::addPlace(const QList<Reading> &readings)
{
    m_place = new CheckedField(tr("Place"), faultOf, this);
    m_place->edit()->setPlaceholderText(tr("52.5, 13.4, or a map's link"));
    m_place->setHint(tr("Latitude and longitude, or a pasted link of a map"));
    const auto found = std::ranges::find(readings, u"location-preciselocation"_s, &Reading::code);
    if (const auto stood = found == readings.end() ? std::nullopt : coordinates(*found)) {
        m_place->setText(geoText({stood->latitude, stood->longitude}));
        m_place->setHint(tr("Where the vehicle stood when it last told"));
    }
    m_column->addWidget(m_place);
    connect(m_place->edit(), &QLineEdit::textChanged, this, &CommandValueEdit::changed);
    setFocusProxy(m_place);
}

void CommandValueEdit::addHours(const QString &days, bool isOptional, bool isChecked)
{
    if (m_hours.isEmpty()) {
        auto *note = new ToneLabel(Tone::Secondary, this);
        note->setFont(secondaryFont(font()));
        note->setWordWrap(true);
        note->setText(tr("Hours in the vehicle's own time; a stop before the start is on the next "
                         "day."));
        m_column->addWidget(note);
        m_days = new QGridLayout;
        m_days->setHorizontalSpacing(metrics::between);
        m_days->setVerticalSpacing(metrics::grid);
        m_column->addLayout(m_days);
    }
    auto *row = new ChargeHoursRow(days, isOptional, this);
    row->setChecked(isChecked);
    // A week stands in two columns: small screens are not high.
    const int place = int(m_hours.size());
    m_days->addWidget(row, place % daysBelow, place / daysBelow);
    m_hours << row;
    connect(row, &ChargeHoursRow::changed, this, &CommandValueEdit::changed);
}

Result<VehicleCommand> CommandValueEdit::command() const
{
    VehicleCommand command{m_deed, {}};
    GeoPoint place;
    if (m_place) {
        const Result<GeoPoint> read = readPlace(m_place->text());
        if (!read)
            return Failure(read.error());
        place = *read;
    }
    switch (defOf(m_deed).takes) {
    case Takes::Nothing:
    case Takes::ScheduleId:
        break;
    case Takes::Percent:
        command.value = ChargePercent{m_percent->value()};
        break;
    case Takes::Place:
        command.value = place;
        break;
    case Takes::DailyPlan:
        command.value = DailyPlan{place, *hours(0)};
        break;
    case Takes::WeeklyPlan: {
        WeeklyPlan plan{place, {}};
        for (int day = 0; day < int(plan.days.size()); ++day)
            plan.days[std::size_t(day)] = hours(day);
        command.value = plan;
        break;
    }
    case Takes::WorkweekPlan:
        command.value = WorkweekPlan{place, hours(0), hours(1)};
        break;
    }
    if (const auto checked = check(command); !checked)
        return Failure(checked.error());
    return command;
}

std::optional<ChargeHours> CommandValueEdit::hours(int row) const
{
    return m_hours[row]->hours();
}

} // namespace motorpool
