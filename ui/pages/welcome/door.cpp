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
{
    auto *picture = new IconLabel(pictureSize, this);
    picture->setIcon(icon, Tone::Accent);
    auto *heading = new QLabel(title, this);
    heading->setFont(titleFont(font()));
    auto *text = new QLabel(body, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *button = new QPushButton(title, this);
    button->setAccessibleDescription(body);
    button->setDefault(first);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addWidget(picture);
    column->addWidget(heading);
    column->addWidget(text, 1);
    column->addSpacing(metrics::inside);
    column->addWidget(button);
    setFixedWidth(doorWidth);
    connect(button, &QPushButton::clicked, this, &Door::chosen);
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
