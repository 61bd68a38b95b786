// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "applicationswitcher.h"
#include "icons.h"
#include "metrics.h"
#include "navbutton.h"
#include "tone.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_switcher(new ApplicationSwitcher(workspace, this))
    , m_fold(new NavButton(this))
{
    m_fold->setText(tr("Fold"));

    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::inside - metrics::grid / 2, metrics::inside,
                               metrics::inside - metrics::grid / 2, metrics::inside);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(m_switcher);
    column->addSpacing(metrics::inside);
    group->addButton(addPage(PageName::Fleet, u"car"_s, tr("Fleet"), u"Ctrl+1"_s));
    group->addButton(addPage(PageName::User, u"user"_s, tr("User"), u"Ctrl+2"_s));
    group->addButton(addPage(PageName::Requests, u"requests"_s, tr("Requests"), u"Ctrl+3"_s));
    column->addStretch();
    group->addButton(addPage(PageName::Settings, u"settings"_s, tr("Settings"), u"Ctrl+,"_s));
    column->addWidget(m_fold);

    connect(m_fold, &NavButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    setAccessibleName(tr("Sidebar"));
    m_collapsed = true;
    setCollapsed(false);
}

NavButton *Sidebar::addPage(PageName page, const QString &icon, const QString &name,
                            const QString &shortcut)
{
    auto *button = new NavButton(this);
    button->setCheckable(true);
    button->setText(name);
    button->setAccessibleName(name);
    button->setIcon(themedIcon(icon, palette()));
    button->setToolTip(
        tr("%1 (%2)").arg(name, QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    m_pages.insert(page, button);
    layout()->addWidget(button);
    connect(button, &NavButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    return button;
}

void Sidebar::setCurrent(PageName page)
{
    m_pages.value(page)->setChecked(true);
}

void Sidebar::setCollapsed(bool on)
{
    if (m_collapsed == on)
        return;
    m_collapsed = on;
    setFixedWidth(on ? metrics::sidebarCollapsed : metrics::sidebar);
    for (NavButton *button : std::as_const(m_pages))
        button->setFolded(on);
    m_fold->setFolded(on);
    m_switcher->setFolded(on);
    m_fold->setIcon(themedIcon(on ? u"right"_s : u"left"_s, palette()));
    m_fold->setToolTip((on ? tr("Unfold the sidebar (%1)") : tr("Fold the sidebar (%1)"))
                           .arg(QKeySequence(u"Ctrl+B"_s).toString(QKeySequence::NativeText)));
    m_fold->setAccessibleName(on ? tr("Unfold the sidebar") : tr("Fold the sidebar"));
    Q_EMIT collapsedChanged(on);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), toneColor(palette(), Tone::Border));
}

} // namespace motorpool
