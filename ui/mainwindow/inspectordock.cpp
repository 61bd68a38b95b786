// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectordock.h"

#include "docktitle.h"
#include "inspector.h"

#include <QCloseEvent>

namespace motorpool {

using namespace Qt::StringLiterals;

InspectorDock::InspectorDock(Inspector *inspector, QWidget *parent)
    : QDockWidget(tr("Vehicle"), parent)
{
    setObjectName(u"inspector"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(inspector);
    auto *title = new DockTitle(this);
    setTitleBarWidget(title);
    connect(title, &DockTitle::hideRequested, this, [this] { setWanted(false); });
    connect(this, &QDockWidget::topLevelChanged, this, &InspectorDock::arrange);
}

void InspectorDock::setWanted(bool on)
{
    if (m_wanted == on)
        return;
    m_wanted = on;
    arrange();
    Q_EMIT wantedChanged(on);
}

void InspectorDock::setFitting(bool on)
{
    m_fitting = on;
    arrange();
}

void InspectorDock::setCurtained(bool on)
{
    m_curtained = on;
    arrange();
}

void InspectorDock::arrange()
{
    setVisible(!m_curtained && m_wanted && (m_fitting || isFloating()));
}

void InspectorDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    setWanted(false);
}

} // namespace motorpool
