// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshpanel.h"

#include "activity.h"
#include "fleetrefresh.h"
#include "metrics.h"
#include "refreshwords.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr int barHeight = 3;

} // namespace

RefreshPanel::RefreshPanel(QWidget *parent)
    : QWidget(parent)
    , m_activity(new Activity(this))
    , m_text(new QLabel(this))
    , m_failed(addButton())
    , m_go(addButton())
    , m_end(addButton())
    , m_failures(new QMenu(this))
{
    m_text->setFont(secondaryFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextFormat(Qt::PlainText);
    m_failures->setToolTipsVisible(true);
    m_failed->setMenu(m_failures);
    m_failed->setPopupMode(QToolButton::InstantPopup);
    connect(m_failures, &QMenu::aboutToShow, this, &RefreshPanel::fillFailures);
    connect(m_go, &QToolButton::clicked, this, &RefreshPanel::go);
    connect(m_end, &QToolButton::clicked, this, &RefreshPanel::end);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, barHeight + metrics::grid / 2, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_text);
    for (QToolButton *button : {m_failed, m_go, m_end})
        row->addWidget(button);
    row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Refresh"));
    m_activity->setTitle(tr("Refreshing vehicles"));
    connect(m_activity, &Activity::cancelled, this, &RefreshPanel::end);
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &RefreshPanel::showState);
    setVisible(false);
}

QToolButton *RefreshPanel::addButton()
{
    auto *button = new QToolButton(this);
    button->setFont(secondaryFont(font()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RefreshPanel::setRefresh(FleetRefresh *refresh)
{
    if (refresh == m_refresh)
        return;
    if (m_refresh)
        m_refresh->disconnect(this);
    m_refresh = refresh;
    if (refresh) {
        connect(refresh, &FleetRefresh::stateChanged, this, &RefreshPanel::showState);
        connect(refresh, &FleetRefresh::progressed, this, &RefreshPanel::showState);
    }
    showState();
}

void RefreshPanel::showState()
{
    using State = FleetRefresh::State;
    const State state = m_refresh ? m_refresh->state() : State::Idle;
    setVisible(state != State::Idle);
    if (state == State::Running && !m_second.isActive())
        m_second.start();
    else if (state != State::Running)
        m_second.stop();
    if (state != State::Running && state != State::Paused)
        m_activity->end();
    if (state == State::Idle)
        return;

    const auto name = [](QToolButton *button, const QString &text, const QString &whole) {
        button->setText(text);
        button->setAccessibleName(whole);
    };
    const QString text = refreshwords::state(*m_refresh);
    m_text->setText(text);
    if (state == State::Running || state == State::Paused)
        m_activity->tell(text);
    m_text->setToolTip(refreshwords::details(*m_refresh));
    setAccessibleDescription(text);
    const int failed = m_refresh->job().failed();
    name(m_failed, refreshwords::failed(failed), refreshwords::failed(failed));
    m_failed->setVisible(failed > 0);
    if (state == State::Running)
        name(m_go, tr("Pause"), tr("Pause the refresh"));
    else
        name(m_go, tr("Resume"), tr("Resume the refresh"));
    m_go->setVisible(m_refresh->isUnderWay());
    if (state == State::Found)
        name(m_end, tr("Discard"), tr("Discard the refresh"));
    else if (m_refresh->isUnderWay())
        name(m_end, tr("Cancel"), tr("Cancel the refresh"));
    else
        name(m_end, tr("Close"), tr("Close the refresh"));
    update();
}

void RefreshPanel::fillFailures()
{
    m_failures->clear();
    if (!m_refresh)
        return;
    for (const auto &[title, details] : refreshwords::failures(*m_refresh))
        m_failures->addAction(title)->setToolTip(details);
}

void RefreshPanel::go()
{
    if (!m_refresh)
        return;
    if (m_refresh->state() == FleetRefresh::State::Running)
        m_refresh->pause();
    else
        m_refresh->resume();
}

void RefreshPanel::end()
{
    if (!m_refresh)
        return;
    if (m_refresh->isUnderWay())
        m_refresh->cancel();
    else
        m_refresh->dismiss();
}

void RefreshPanel::paintEvent(QPaintEvent *)
{
    if (!m_refresh || m_refresh->job().size() == 0)
        return;
    QPainter painter(this);
    const RefreshJob &job = m_refresh->job();
    const QRect track(0, 0, width(), barHeight);
    painter.fillRect(track, toneColor(palette(), Tone::Border));
    const auto widthOf = [&](int count) {
        return int(double(track.width()) * count / job.size() + 0.5);
    };
    const auto fill = [&](int from, int to, Tone tone) {
        QRect part(from, 0, to - from, barHeight);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveLeft(track.width() - to);
        painter.fillRect(part, toneColor(palette(), tone));
    };
    fill(0, widthOf(job.done()), Tone::Accent);
    fill(widthOf(job.done()), widthOf(job.done() + job.failed()), Tone::Error);
}

} // namespace motorpool
