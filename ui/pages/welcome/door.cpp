// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "iconlabel.h"
#include "metrics.h"
#include "tone.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

constexpr int doorWidth = 296;
constexpr int pictureSize = 32;

} // namespace

Door::Door(const QString &icon, const QString &title, const QString &body, bool first,
           QWidget *parent)
    : QFrame(parent)
    , m_body(body)
    , m_text(new QLabel(body, this))
    , m_button(new QPushButton(title, this))
{
    auto *picture = new IconLabel(pictureSize, this);
    picture->setIcon(icon, Tone::Accent);
    auto *heading = new QLabel(title, this);
    heading->setFont(titleFont(font()));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_button->setAccessibleDescription(body);
    m_button->setDefault(first);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(picture);
    column->addWidget(heading);
    column->addWidget(m_text, 1);
    column->addSpacing(metrics::inside);
    column->addWidget(m_button);
    setFixedWidth(doorWidth);
    connect(m_button, &QPushButton::clicked, this, &Door::chosen);
}

void Door::refuse(const QString &reason)
{
    m_text->setText(reason.isEmpty() ? m_body : reason);
    m_button->setEnabled(reason.isEmpty());
    m_button->setAccessibleDescription(m_text->text());
}

void Door::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                            metrics::corner);
}

} // namespace motorpool
