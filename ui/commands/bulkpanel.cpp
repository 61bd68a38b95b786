// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkpanel.h"

#include "activity.h"
#include "bulkresults.h"
#include "commanddesk.h"
#include "metrics.h"
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

BulkPanel::BulkPanel(CommandDesk *desk, Workspace *workspace, Preferences *preferences,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_activity(new Activity(this))
    , m_text(new QLabel(this))
    , m_results(addButton(tr("Results"), tr("Results of the command to many vehicles")))
    , m_go(addButton({}, {}))
    , m_end(addButton({}, {}))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(secondaryFont(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, barHeight + metrics::grid / 2, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_text);
    for (QToolButton *button : {m_results, m_go, m_end})
        row->addWidget(button);
    row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Command to many vehicles"));
    m_activity->setTitle(tr("Command to many vehicles"));
    connect(m_activity, &Activity::cancelled, this, &BulkPanel::end);
    connect(m_results, &QToolButton::clicked, this, &BulkPanel::showResults);
    connect(m_go, &QToolButton::clicked, this, &BulkPanel::go);
    connect(m_end, &QToolButton::clicked, this, &BulkPanel::end);
    connect(desk, &CommandDesk::changed, this, &BulkPanel::tell);
    hide();
}

QToolButton *BulkPanel::addButton(const QString &text, const QString &whole)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(whole);
    button->setFont(secondaryFont(font()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void BulkPanel::tell()
{
    const BulkCommand *bulk = m_desk->bulk();
    setVisible(bulk != nullptr);
    if (!bulk) {
        m_activity->end();
        return;
    }
    const BulkCommand::Tally tally = bulk->tally();
    const int all = int(bulk->rows().size());
    const auto number = [](int count) { return QLocale().toString(count); };
    QStringList parts{
        tr("%1: %2 of %3")
            .arg(deedTitle(bulk->command().deed), number(all - tally.left), number(all)),
        tr("%Ln done", nullptr, tally.done)};
    if (tally.refused > 0)
        parts << tr("%Ln refused", nullptr, tally.refused);
    if (tally.unknown > 0)
        parts << tr("%Ln unknown", nullptr, tally.unknown);
    if (tally.skipped > 0)
        parts << tr("%Ln not sent", nullptr, tally.skipped);
    if (bulk->isPaused() && !bulk->isEnded())
        parts << tr("paused");
    const QString text = parts.join(u" · "_s);
    m_text->setText(text);
    setAccessibleDescription(text);
    m_go->setVisible(!bulk->isEnded());
    m_go->setText(bulk->isPaused() ? tr("Resume") : tr("Pause"));
    m_go->setAccessibleName(bulk->isPaused() ? tr("Resume the command to many vehicles")
                                             : tr("Pause the command to many vehicles"));
    m_end->setText(bulk->isEnded() ? tr("Close") : tr("Cancel"));
    m_end->setToolTip(bulk->isEnded() ? QString()
                                      : tr("Sends no other; what is on its way is waited for"));
    m_end->setAccessibleName(bulk->isEnded() ? tr("Close the command to many vehicles")
                                             : tr("Cancel the command to many vehicles"));
    if (bulk->isEnded())
        m_activity->end();
    else
        m_activity->tell(text);
    update();
}

void BulkPanel::go()
{
    BulkCommand *bulk = m_desk->bulk();
    if (!bulk)
        return;
    if (bulk->isPaused())
        bulk->resume();
    else
        bulk->pause();
    tell();
}

void BulkPanel::end()
{
    BulkCommand *bulk = m_desk->bulk();
    if (!bulk)
        return;
    if (bulk->isEnded())
        m_desk->forgetBulk();
    else
        bulk->cancel();
}

void BulkPanel::showResults()
{
    if (!m_desk->bulk())
        return;
    if (!m_dialog) {
        m_dialog = new BulkResults(m_desk, m_workspace, m_preferences, window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BulkPanel::paintEvent(QPaintEvent *)
{
    const BulkCommand *bulk = m_desk->bulk();
    if (!bulk || bulk->rows().isEmpty())
        return;
    QPainter painter(this);
    const QRect track(0, 0, width(), barHeight);
    painter.fillRect(track, toneColor(palette(), Tone::Border));
    const BulkCommand::Tally tally = bulk->tally();
    int from = 0;
    const auto fill = [&](int count, Tone tone) {
        const int to = from + count;
        const auto at = [&](int of) {
            return int(double(track.width()) * of / double(bulk->rows().size()) + 0.5);
        };
        QRect part(at(from), 0, at(to) - at(from), barHeight);
        if (layoutDirection() == Qt::RightToLeft)
            part.moveLeft(track.width() - at(to));
        painter.fillRect(part, toneColor(palette(), tone));
        from = to;
    };
    fill(tally.done, Tone::Accent);
    fill(tally.unknown, Tone::Aging);
    fill(tally.refused, Tone::Error);
}

} // namespace motorpool
