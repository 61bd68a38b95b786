// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticestrip.h"

#include "iconlabel.h"
#include "metrics.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

namespace {

constexpr int iconSize = 20;

} // namespace

NoticeStrip::NoticeStrip(const QString &icon, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel(text, this))
{
    auto *picture = new IconLabel(iconSize, this);
    picture->setIcon(icon, Tone::Text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    m_row->setSpacing(metrics::inside);
    m_row->addWidget(picture, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    setAccessibleName(text);
}

QPushButton *NoticeStrip::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleDescription(m_text->text());
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    m_buttons << button;
    return button;
}

void NoticeStrip::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton *button : m_buttons)
        button->setAccessibleDescription(text);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Selection));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                            metrics::corner);
}

} // namespace motorpool
