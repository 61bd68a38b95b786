// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingrow.h"

#include "agechip.h"
#include "icons.h"
#include "maplink.h"
#include "metrics.h"
#include "readingpresenter.h"
#include "section.h"
#include "signaldef.h"
#include "tonelabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

bool isId(const QString &code)
{
    return code == "vehicleidentification-vin"_L1 ||
           code == "connectivitysoftware-currentfirmwareversion"_L1;
}

/// Where each part is worth a line; elsewhere the value sums them up and the tooltip has them.
bool showsParts(const QString &code)
{
    const SignalDef *def = findSignal(code);
    return def && (def->shape == SignalShape::TireGrid || def->shape == SignalShape::Range);
}

constexpr int firstNote = 2;
constexpr int mapRow = 20; // below any note

struct Note
{
    QString text;
    QString tip;
    Tone tone;
};

QList<Note> notesOf(const ReadingLook &look)
{
    QList<Note> notes;
    if (!look.problem.isEmpty())
        notes.append({look.sign + u'\u2002' + look.problem, look.problemTip, look.tone});
    else if (!look.sign.isEmpty())
        notes.append({look.sign + u'\u2002' + look.status, {}, look.tone});
    for (const QString &oddity : look.oddities)
        notes.append({odditySign() + u'\u2002' + oddity, {}, Tone::Aging});
    return notes;
}

} // namespace

ReadingRow::ReadingRow(const QString &code, bool figure, const ReadingPresenter *presenter,
                       QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_grid(new QGridLayout)
    , m_value(new ToneLabel(Tone::Text, this))
    , m_parts(new ToneLabel(Tone::Secondary, this))
    , m_age(new AgeChip(this))
{
    auto *title = new ToneLabel(Tone::Secondary, this);
    title->setText(signalTitle(code));
    title->setWordWrap(true);
    title->setFixedWidth(FactRow::nameWidth);
    m_value->setWordWrap(true);
    m_value->setSelectable();
    if (figure)
        m_value->setFont(figureFont(font()));
    else if (isId(code))
        m_value->setFont(fixedFont());
    m_parts->setFont(secondaryFont(font()));
    m_parts->setWordWrap(true);
    m_parts->setSelectable();
    m_age->setFont(secondaryFont(font()));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::inside);
    m_grid->setVerticalSpacing(metrics::grid / 2);
    m_grid->setColumnStretch(0, 1);
    const Qt::Alignment line = figure ? Qt::AlignVCenter : Qt::AlignTop;
    m_grid->addWidget(m_value, 0, 0, line);
    m_grid->addWidget(m_age, 0, 1, Qt::AlignRight | line);
    m_grid->addWidget(m_parts, 1, 0, 1, 2);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(title, 0, Qt::AlignTop);
    row->addLayout(m_grid, 1);
    if (figure) {
        // On one line with the figure, which is higher.
        const int higher = QFontMetrics(m_value->font()).height() - fontMetrics().height();
        title->setContentsMargins(0, higher / 2, 0, 0);
    }
}

void ReadingRow::setReading(const Reading &reading, const QDateTime &now)
{
    const ReadingLook look = m_presenter->look(reading);
    m_value->setText(look.text);
    m_value->setToolTip(look.parts.join(u'\n'));
    m_parts->setVisible(showsParts(reading.code) && !look.parts.isEmpty());
    m_parts->setText(look.parts.join(u'\n'));
    m_value->setTone(reading.body ? Tone::Text : Tone::None);
    m_age->setTimes(timesOf(reading), now, m_presenter->display().zone, m_presenter->limits());
    showNotes(reading);
    addMapMenu(reading);
}

void ReadingRow::showNotes(const Reading &reading)
{
    const QList<Note> notes = notesOf(m_presenter->look(reading));
    while (m_notes.size() > notes.size())
        delete m_notes.takeLast();
    while (m_notes.size() < notes.size()) {
        auto *label = new ToneLabel(Tone::Text, this);
        label->setFont(secondaryFont(font()));
        label->setWordWrap(true);
        label->setSelectable();
        m_grid->addWidget(label, firstNote + int(m_notes.size()), 0, 1, 2);
        m_notes.append(label);
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        m_notes[i]->setText(notes[i].text);
        m_notes[i]->setToolTip(notes[i].tip);
        m_notes[i]->setAccessibleDescription(notes[i].tip);
        m_notes[i]->setTone(notes[i].tone);
    }
}

void ReadingRow::addMapMenu(const Reading &reading)
{
    const auto place = coordinates(reading);
    if (m_map)
        m_map->setVisible(place.has_value());
    if (!place)
        return;
    if (!m_map) {
        m_map = new QPushButton(themedIcon(u"map"_s, palette()), tr("Open in map"), this);
        m_map->setAccessibleName(m_map->text());
        m_grid->addWidget(m_map, mapRow, 0, 1, 2, Qt::AlignLeft);
    }
    QMenu *old = m_map->menu();
    auto *menu = new QMenu(m_map);
    addMapActions(menu, *place);
    m_map->setMenu(menu);
    delete old;
}

} // namespace motorpool
