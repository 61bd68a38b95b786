// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "iconlabel.h"
#include "metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new IconLabel(48, this))
    , m_title(new QLabel(this))
    , m_body(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_title->setFont(titleFont(font()));
    for (QLabel *label : {m_title, m_body}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(metrics::inspector);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    // Wide enough to read, and narrower where there is less room.
    const auto centred = [](QLabel *label) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::inside);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addLayout(centred(m_title));
    column->addLayout(centred(m_body));
    column->addSpacing(metrics::inside);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->setDefault(true);
    m_picture->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setIcon(const QString &name)
{
    m_picture->setIcon(name);
    m_picture->setVisible(!name.isEmpty());
}

void EmptyState::setTexts(const QString &title, const QString &body)
{
    m_title->setText(title);
    m_body->setText(body);
    m_body->setVisible(!body.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace motorpool
