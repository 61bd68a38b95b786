// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlabel.h"

#include "fonts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 8;

} // namespace

IdLabel::IdLabel(QWidget *parent)
    : QLabel(parent)
{
    setFont(fixedFont());
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyAction = new QAction(tr("Copy"), this);
    connect(copyAction, &QAction::triggered, this, &IdLabel::copy);
    addAction(copyAction);
}

void IdLabel::setId(const QString &id)
{
    m_id = id;
    setToolTip(id);
    setAccessibleName(id);
    updateGeometry();
    shorten();
}

QSize IdLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_id) + 1, fontMetrics().height()};
}

QSize IdLabel::minimumSizeHint() const
{
    const QString least(leastCharacters, u'0');
    return {std::min(fontMetrics().horizontalAdvance(least), sizeHint().width()),
            sizeHint().height()};
}

void IdLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_id);
}

void IdLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    shorten();
}

void IdLabel::shorten()
{
    setText(fontMetrics().elidedText(m_id, Qt::ElideMiddle, width()));
}

} // namespace motorpool
