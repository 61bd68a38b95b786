// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfilter.h"

#include "clearbutton.h"
#include "clock.h"
#include "icons.h"
#include "journalpresentation.h"
#include "metrics.h"
#include "preferences.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

enum TimeChoice { AnyTime, Today, SevenDays, ThirtyDays, Between };

} // namespace

JournalFilter::JournalFilter(const Preferences *preferences, const Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_text(new QLineEdit(this))
    , m_person(new QLineEdit(this))
    , m_vehicle(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_clear(new QPushButton(tr("Show all"), this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    m_pause.callOnTimeout(this, &JournalFilter::changed);
    for (QLineEdit *field : {m_text, m_person, m_vehicle, m_user})
        connect(field, &QLineEdit::textChanged, this, &JournalFilter::onEdited);
    for (QComboBox *box : {m_kind, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalFilter::onEdited);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &JournalFilter::onEdited);
    connect(m_clear, &QPushButton::clicked, this, &JournalFilter::clear);
}

void JournalFilter::build()
{
    const auto field = [](QLineEdit *edit, const QString &hint) {
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint);
        addClearButton(edit);
    };
    field(m_text, tr("Text in the record"));
    m_text->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    field(m_person, tr("Person"));
    field(m_vehicle, tr("Vehicle id"));
    field(m_user, tr("User id"));
    m_person->setToolTip(tr("The whole name of the operating system's user"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Any kind"), -1);
    for (int i = 0; i < journalKinds; ++i)
        m_kind->addItem(kindText(JournalEntry::Kind(i)), i);
    m_time->setAccessibleName(tr("Time"));
    m_time->addItems(
        {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between…")});
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const QDate today = m_clock->utcNow().toTimeZone(m_preferences->timeZone()).date();
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDate(today);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->hide();
    }
    m_clear->setEnabled(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    row->setSpacing(metrics::inside / 2);
    row->addWidget(m_text, 3);
    row->addWidget(m_person, 2);
    row->addWidget(m_kind);
    row->addWidget(m_vehicle, 2);
    row->addWidget(m_user, 2);
    row->addWidget(m_time);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_clear);
}

QDateTime JournalFilter::startOf(const QDate &day) const
{
    return day.startOfDay(m_preferences->timeZone());
}

JournalQuery JournalFilter::query() const
{
    JournalQuery query;
    query.text = m_text->text().trimmed();
    query.person = m_person->text().trimmed();
    query.vehicleId = m_vehicle->text().trimmed();
    query.userId = m_user->text().trimmed();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        query.kind = JournalEntry::Kind(kind);
    const QDate today = m_clock->utcNow().toTimeZone(m_preferences->timeZone()).date();
    switch (m_time->currentIndex()) {
    case Today:
        query.from = startOf(today).toMSecsSinceEpoch();
        break;
    case SevenDays:
        query.from = startOf(today.addDays(-6)).toMSecsSinceEpoch();
        break;
    case ThirtyDays:
        query.from = startOf(today.addDays(-29)).toMSecsSinceEpoch();
        break;
    case Between:
        query.from = startOf(m_from->date()).toMSecsSinceEpoch();
        query.to = startOf(m_to->date().addDays(1)).toMSecsSinceEpoch();
        break;
    default:
        break;
    }
    query.processId = m_trace > 0 ? m_processId : 0;
    query.trace = m_trace;
    return query;
}

void JournalFilter::onEdited()
{
    m_processId = 0;
    m_trace = 0;
    const bool isBetween = m_time->currentIndex() == Between;
    m_from->setVisible(isBetween);
    m_to->setVisible(isBetween);
    m_clear->setEnabled(!query().isEmpty());
    m_pause.start();
}

void JournalFilter::clear()
{
    for (QLineEdit *field : {m_text, m_person, m_vehicle, m_user})
        field->clear();
    m_kind->setCurrentIndex(0);
    m_time->setCurrentIndex(AnyTime);
    onEdited();
    m_pause.stop();
    Q_EMIT changed();
}

void JournalFilter::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void JournalFilter::setTrace(qint64 processId, quint64 trace)
{
    clear();
    m_processId = processId;
    m_trace = trace;
    m_clear->setEnabled(true);
    Q_EMIT changed();
}

} // namespace motorpool
