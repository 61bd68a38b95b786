// SPDX-License-Identifier: GPL-3.0-or-later
#include "docktitle.h"

#include "icons.h"
#include "metrics.h"
#include "tone.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_float(new QToolButton(this))
{
    auto *name = new QLabel(dock->windowTitle(), this);
    name->setFont(secondaryFont(font()));
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"cancel"_s, palette()));
    close->setAccessibleName(tr("Hide the inspector"));
    close->setToolTip(tr("Hide the inspector (%1)")
                          .arg(QKeySequence(u"Ctrl+I"_s).toString(QKeySequence::NativeText)));
    for (QToolButton *button : {m_float, close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::grid / 2, metrics::inside, metrics::grid / 2);
    row->setSpacing(metrics::grid / 2);
    row->addWidget(name, 1);
    row->addWidget(m_float);
    row->addWidget(close);

    connect(m_float, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, this, &DockTitle::hideRequested);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::showState);
    showState();
}

void DockTitle::showState()
{
    const bool floats = m_dock->isFloating();
    m_float->setIcon(themedIcon(floats ? u"inspector"_s : u"external"_s, palette()));
    m_float->setAccessibleName(floats ? tr("Put the inspector back into the window")
                                      : tr("Give the inspector a window of its own"));
    m_float->setToolTip(m_float->accessibleName());
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Border));
}

} // namespace motorpool
