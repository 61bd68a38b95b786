// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandgroup.h"

#include "metrics.h"
#include "reading.h"
#include "readingrow.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

CommandGroup::CommandGroup(const QString &title, const ReadingPresenter *presenter, QWidget *parent)
    : Section(title, parent)
    , m_presenter(presenter)
{
}

void CommandGroup::addState(const QString &code)
{
    auto *row = new ReadingRow(code, false, m_presenter, this);
    row->hide();
    addRow(row);
    m_states.append({code, row});
    if (m_unknown)
        return;
    m_unknown = new ToneLabel(Tone::Secondary, this);
    m_unknown->setWordWrap(true);
    m_unknown->setText(tr("State not known: not read yet."));
    addRow(m_unknown);
}

void CommandGroup::addButtons()
{
    auto *place = new QWidget(this);
    m_row = new QHBoxLayout(place);
    m_row->setContentsMargins(0, metrics::grid, 0, metrics::grid);
    m_row->setSpacing(metrics::inside);
    m_row->addStretch(1);
    addRow(place);
}

VerbButton *CommandGroup::addButton(Deed deed, const QString &text)
{
    auto *button = new VerbButton(this);
    button->setVerb(text, deedTitle(deed));
    button->setAutoDefault(false);
    addBeside(button);
    m_buttons.append({deed, button});
    connect(button, &QPushButton::clicked, this, [this, deed] { Q_EMIT wanted(deed); });
    return button;
}

void CommandGroup::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

void CommandGroup::addNote()
{
    m_note = new ToneLabel(Tone::Secondary, this);
    m_note->setFont(secondaryFont(font()));
    m_note->setWordWrap(true);
    m_note->hide();
    addRow(m_note);
}

void CommandGroup::showStates(const QList<Reading> &readings, const QDateTime &now)
{
    bool isAny = false;
    for (const auto &[code, row] : m_states) {
        const auto found = std::ranges::find(readings, code, &Reading::code);
        row->setVisible(found != readings.end());
        if (found == readings.end())
            continue;
        row->setReading(*found, now);
        isAny = true;
    }
    if (m_unknown)
        m_unknown->setVisible(!isAny);
}

void CommandGroup::showReasons(const std::function<QString(Deed)> &reason)
{
    QStringList reasons;
    for (const auto &[deed, button] : m_buttons) {
        const QString why = reason(deed);
        button->setReason(why);
        if (!why.isEmpty() && !reasons.contains(why))
            reasons << why;
    }
    if (!m_note)
        return;
    m_note->setText(reasons.join(u'\n'));
    m_note->setVisible(!reasons.isEmpty());
}

bool CommandGroup::isAnyEnabled() const
{
    return std::ranges::any_of(m_buttons,
                               [](const auto &each) { return each.second->isEnabled(); });
}

} // namespace motorpool
