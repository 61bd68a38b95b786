// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionpanel.h"

#include "activity.h"
#include "coveragedesk.h"
#include "metrics.h"
#include "subscriptionresults.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 3;

} // namespace

SubscriptionPanel::SubscriptionPanel(CoverageDesk *desk, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_activity(new Activity(this))
    , m_text(new QLabel(this))
    , m_results(addButton())
    , m_end(addButton())
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(secondaryFont(font()));
    m_results->setText(tr("Results"));
    m_results->setAccessibleName(tr("Results for each vehicle"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, barHeight + metrics::grid / 2, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_text);
    row->addWidget(m_results);
    row->addWidget(m_end);
    row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Changes to subscriptions"));
    m_activity->setTitle(tr("Changes to subscriptions"));
    connect(m_activity, &Activity::cancelled, this, &SubscriptionPanel::end);
    connect(m_results, &QToolButton::clicked, this, &SubscriptionPanel::showResults);
    connect(m_end, &QToolButton::clicked, this, &SubscriptionPanel::end);
    connect(desk, &CoverageDesk::runChanged, this, &SubscriptionPanel::tell);
    hide();
}

QToolButton *SubscriptionPanel::addButton()
{
    auto *button = new QToolButton(this);
    button->setFont(secondaryFont(font()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString SubscriptionPanel::text() const
{
    const SubscriptionRun &run = *m_desk->run();
    const bool isAdding = run.deed() == Deed::SubscriptionAdd;
    const SubscriptionRun::Tally tally = run.tally();
    const auto number = [](int count) { return QLocale().toString(count); };
    const int all = int(run.rows().size());
    QStringList parts{(isAdding ? tr("Subscribe: %1 of %2") : tr("Unsubscribe: %1 of %2"))
                          .arg(number(all - tally.left), number(all))};
    if (tally.changed > 0)
        parts << (isAdding ? tr("%Ln accepted", nullptr, tally.changed)
                           : tr("%Ln unsubscribed", nullptr, tally.changed));
    if (tally.before > 0)
        parts << (isAdding ? tr("%Ln subscribed already", nullptr, tally.before)
                           : tr("%Ln not subscribed any more", nullptr, tally.before));
    if (tally.refused > 0)
        parts << tr("%Ln refused", nullptr, tally.refused);
    if (tally.unknown > 0)
        parts << tr("%Ln unknown", nullptr, tally.unknown);
    if (tally.skipped > 0)
        parts << tr("%Ln not sent", nullptr, tally.skipped);
    if (run.isHeld())
        parts << tr("waiting for Smartcar's limit");
    return parts.join(u" · "_s);
}

void SubscriptionPanel::tell()
{
    const SubscriptionRun *run = m_desk->run();
    setVisible(run != nullptr);
    if (!run) {
        m_activity->end();
        return;
    }
    const QString now = text();
    m_text->setText(now);
    setAccessibleDescription(now);
    m_end->setText(run->isEnded() ? tr("Close") : tr("Cancel"));
    m_end->setToolTip(run->isEnded() ? QString()
                                     : tr("Sends no other; what is on its way is waited for"));
    m_end->setAccessibleName(run->isEnded() ? tr("Close the changes to subscriptions")
                                            : tr("Cancel the changes to subscriptions"));
    if (run->isEnded())
        m_activity->end();
    else
        m_activity->tell(now);
    update();
}

void SubscriptionPanel::end()
{
    if (m_desk->isRunning())
        m_desk->run()->cancel();
    else
        m_desk->forgetRun();
}

void SubscriptionPanel::showResults()
{
    if (!m_desk->run())
        return;
    if (!m_dialog) {
        m_dialog = new SubscriptionResults(m_desk, m_preferences, window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SubscriptionPanel::paintEvent(QPaintEvent *)
{
    const SubscriptionRun *run = m_desk->run();
    if (!run || run->rows().isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), barHeight, toneColor(palette(), Tone::Border));
    const SubscriptionRun::Tally tally = run->tally();
    int from = 0;
    const auto fill = [&](int count, Tone tone) {
        const auto at = [&](int of) {
            return int(double(width()) * of / double(run->rows().size()) + 0.5);
        };
        QRect part(at(from), 0, at(from + count) - at(from), barHeight);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveLeft(width() - at(from + count));
        painter.fillRect(part, toneColor(palette(), tone));
        from += count;
    };
    fill(tally.changed + tally.before, Tone::Accent);
    fill(tally.unknown, Tone::Aging);
    fill(tally.refused, Tone::Error);
}

} // namespace motorpool
