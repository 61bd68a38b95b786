// SPDX-License-Identifier: GPL-3.0-or-later
#include "changebar.h"

#include "metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

ChangeBar::ChangeBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Last sync:"), this))
    , m_added(addButton(u"is:new"_s))
    , m_gone(addButton(u"is:gone"_s))
    , m_reauthenticated(addButton(u"is:reauthenticated"_s))
    , m_permissions(addButton(u"is:changed"_s))
    , m_clearGone(new QToolButton(this))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_clearGone->setText(tr("Clear gone"));
    m_clearGone->setAccessibleName(tr("Clear gone connections"));
    m_clearGone->setToolTip(tr("No longer list connections that Smartcar does not list any more"));
    m_clearGone->setAutoRaise(true);
    m_clearGone->setFocusPolicy(Qt::StrongFocus);
    connect(m_clearGone, &QToolButton::clicked, this, &ChangeBar::clearGoneWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_title);
    for (QToolButton *button : {m_added, m_gone, m_reauthenticated, m_permissions, m_clearGone})
        row->addWidget(button);
    row->addStretch();
    setVisible(false);
}

QAbstractButton *ChangeBar::clearGoneButton() const
{
    return m_clearGone;
}

QToolButton *ChangeBar::addButton(const QString &filter)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Show them: %1").arg(filter));
    connect(button, &QToolButton::clicked, this, [this, filter] { Q_EMIT filterWanted(filter); });
    return button;
}

void ChangeBar::show(const FleetTally &tally)
{
    const auto tell = [](QToolButton *button, int count, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setVisible(count > 0);
    };
    tell(m_added, tally.added, tr("%Ln new", nullptr, tally.added));
    tell(m_gone, tally.gone, tr("%Ln gone", nullptr, tally.gone));
    tell(m_reauthenticated, tally.reauthenticated,
         tr("%Ln re-authenticated", nullptr, tally.reauthenticated));
    tell(m_permissions, tally.permissions,
         tr("%Ln with other permissions", nullptr, tally.permissions));
    m_clearGone->setVisible(tally.gone > 0);
    setVisible(tally.added + tally.gone + tally.reauthenticated + tally.permissions > 0);
}

} // namespace motorpool
