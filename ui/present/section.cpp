// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include "idlabel.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace motorpool {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, this))
    , m_rows(new QVBoxLayout)
{
    m_title->setFont(keyFont(font()));
    m_rows->setSpacing(metrics::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::inside - metrics::grid);
    column->addWidget(m_title);
    column->addLayout(m_rows);
    setTitle(title);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Section::insertRow(int place, QWidget *row)
{
    m_rows->insertWidget(place, row);
}

void Section::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

int Section::rowCount() const
{
    return m_rows->count();
}

void Section::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int y = m_title->geometry().bottom() + metrics::grid;
    painter.fillRect(0, y, width(), metrics::line, toneColor(palette(), Tone::Border));
}

namespace {

ToneLabel *nameLabel(const QString &name, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Secondary, parent);
    label->setText(name);
    label->setWordWrap(true);
    label->setFixedWidth(FactRow::nameWidth);
    return label;
}

QHBoxLayout *rowLayout(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    return row;
}

} // namespace

FactRow::FactRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_value(new ToneLabel(Tone::Text, this))
{
    m_value->setWordWrap(true);
    m_value->setSelectable();
    QHBoxLayout *row = rowLayout(this);
    row->addWidget(nameLabel(name, this), 0, Qt::AlignTop);
    row->addWidget(m_value, 1, Qt::AlignTop);
}

void FactRow::setValue(const QString &value)
{
    m_value->setText(value);
}

IdRow::IdRow(const QString &name, const QString &id, QWidget *parent)
    : QWidget(parent)
{
    auto *value = new IdLabel(this);
    value->setFont(secondaryFont(fixedFont()));
    value->setId(id);
    QHBoxLayout *row = rowLayout(this);
    row->addWidget(nameLabel(name, this));
    row->addWidget(value, 1);
    row->addStretch(0);
}

} // namespace motorpool
