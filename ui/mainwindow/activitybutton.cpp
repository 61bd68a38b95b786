// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitybutton.h"

#include "activity.h"
#include "activitypopup.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds soon(100);

} // namespace

ActivityButton::ActivityButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_soon.callOnTimeout(this, &ActivityButton::showRunning);
    connect(this, &QToolButton::clicked, this, &ActivityButton::open);
}

void ActivityButton::watch(QWidget *window)
{
    for (Activity *activity : window->findChildren<Activity *>()) {
        m_activities << activity;
        connect(activity, &Activity::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
    }
    showRunning();
}

QList<Activity *> ActivityButton::running() const
{
    QList<Activity *> running;
    for (const QPointer<Activity> &activity : m_activities) {
        if (activity && activity->isRunning())
            running << activity;
    }
    return running;
}

void ActivityButton::showRunning()
{
    const QList<Activity *> all = running();
    setVisible(!all.isEmpty());
    if (all.isEmpty()) {
        if (m_popup)
            m_popup->close();
        return;
    }
    setText(all.size() == 1 ? all.first()->title()
                            : tr("%Ln activities", nullptr, int(all.size())));
    QStringList lines;
    for (const Activity *activity : all)
        lines << activity->title() + u": "_s + activity->text();
    setToolTip(lines.join(u'\n'));
    setAccessibleName(text());
    setAccessibleDescription(lines.join(u". "_s));
    if (m_popup) {
        m_popup->show(all);
        placePopup();
    }
}

/// Above the button, at the window's end.
void ActivityButton::placePopup()
{
    const int end = isRightToLeft() ? 0 : width() - m_popup->width();
    m_popup->move(mapToGlobal(QPoint(end, -m_popup->height())));
}

void ActivityButton::open()
{
    m_popup = new ActivityPopup(this);
    m_popup->show(running());
    m_popup->setVisible(true);
    placePopup();
}

} // namespace motorpool
