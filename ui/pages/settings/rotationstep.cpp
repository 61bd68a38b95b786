// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotationstep.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int signWidth = 20;

} // namespace

RotationStep::RotationStep(int number, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(title)
    , m_sign(new ToneLabel(Tone::Secondary, this))
    , m_heading(new ToneLabel(Tone::Text, this))
    , m_text(new ToneLabel(Tone::Secondary, this))
    , m_column(new QVBoxLayout)
{
    m_sign->setFont(keyFont(font()));
    m_sign->setFixedWidth(signWidth);
    m_heading->setFont(keyFont(font()));
    m_heading->setText(title);
    m_text->setWordWrap(true);
    m_column->setSpacing(metrics::grid);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    setText(text);
    setState(State::Ahead);
}

void RotationStep::setState(State state)
{
    const bool isDone = state == State::Done;
    m_sign->setText(isDone ? u"✓"_s : QString::number(m_number));
    m_sign->setTone(isDone                    ? Tone::Fresh
                    : state == State::Current ? Tone::Accent
                                              : Tone::Secondary);
    m_heading->setTone(state == State::Ahead ? Tone::Secondary : Tone::Text);
    setAccessibleName(isDone ? tr("Step %1, done: %2").arg(m_number).arg(m_title)
                             : tr("Step %1: %2").arg(m_number).arg(m_title));
}

void RotationStep::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void RotationStep::add(QWidget *widget, Qt::Alignment alignment)
{
    m_column->addWidget(widget, 0, alignment);
}

} // namespace motorpool
