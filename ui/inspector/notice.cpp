// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_title(new ToneLabel(Tone::Text, this))
    , m_body(new ToneLabel(Tone::Secondary, this))
    , m_action(new QPushButton(this))
{
    m_title->setFont(keyFont(font()));
    m_title->setWordWrap(true);
    m_body->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin - metrics::grid, metrics::margin,
                               metrics::margin - metrics::grid);
    column->setSpacing(metrics::grid);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, &Notice::triggered);
    setAction({});
}

void Notice::setTexts(const QString &title, const QString &body)
{
    m_title->setText(title);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(body);
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Alternate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                            metrics::corner);
}

} // namespace motorpool
