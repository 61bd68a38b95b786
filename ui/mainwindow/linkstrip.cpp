// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkstrip.h"

#include "iconlabel.h"
#include "metrics.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

LinkStrip::LinkStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(tr("Open and show"), this))
{
    auto *picture = new IconLabel(20, this);
    picture->setIcon(u"open"_s, Tone::Text);
    auto *leave = new QPushButton(tr("Leave it"), this);
    leave->setAccessibleName(tr("Leave the link"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::inside, metrics::margin, metrics::inside);
    row->setSpacing(metrics::inside);
    row->addWidget(picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(leave);
    connect(leave, &QPushButton::clicked, this, &LinkStrip::clear);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const DeepLink link = m_link;
        clear();
        Q_EMIT openWanted(link);
    });
    hide();
}

void LinkStrip::offer(const DeepLink &link)
{
    m_link = link;
    m_text->setText(tr("This is about “%1”, which is not open.").arg(link.application));
    m_open->setAccessibleName(tr("Open “%1” and show it").arg(link.application));
    setAccessibleName(m_text->text());
    show();
}

void LinkStrip::clear()
{
    m_link = {};
    m_text->clear();
    setAccessibleName({});
    hide();
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Selection));
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Border));
}

} // namespace motorpool
