// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomestrip.h"

#include "commanddesk.h"
#include "commandwords.h"
#include "metrics.h"
#include "outcomeguide.h"
#include "outcomewords.h"
#include "readingpresenter.h"
#include "tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = CommandOutcome::State;

namespace {

constexpr int bar = 4; // the coloured edge

/// Whether somebody has to hear of it.
bool isNotDone(const CommandTask &task)
{
    if (!task.isEnded() || defOf(task.deed()).about != DeedDef::About::Vehicle)
        return false;
    const CommandReport &report = task.report();
    return report.outcome.state != State::Done || report.isSeen == false;
}

QString whyOf(const CommandReport &report)
{
    return report.outcome.state == State::Done ? outcomewords::effect(report)
                                               : explain(report.outcome, report.command.deed).title;
}

} // namespace

OutcomeStrip::OutcomeStrip(CommandDesk *desk, const ReadingPresenter *presenter, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_presenter(presenter)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(bar + metrics::inside + metrics::grid, metrics::inside,
                               metrics::inside, metrics::inside);
    m_rows->setSpacing(metrics::inside);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no higher than its rows
    setAccessibleName(tr("Commands that were not done"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    m_soon.callOnTimeout(this, &OutcomeStrip::tell);
    connect(desk, &CommandDesk::changed, this, [this] {
        // What went must not stand here a moment longer, nor its address be taken for another's.
        const QList<CommandTask *> &tasks = m_desk->tasks();
        const auto isGone = [&tasks](const CommandTask *task) { return !tasks.contains(task); };
        m_seen.removeIf(isGone);
        if (m_unseen.removeIf(isGone) > 0)
            fill();
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(desk, &QObject::destroyed, &m_soon, &QTimer::stop); // it may go before its window
    hide();
}

void OutcomeStrip::tell()
{
    bool isNew = false;
    for (const CommandTask *task : m_desk->tasks()) {
        if (!isNotDone(*task) || m_seen.contains(task) || m_unseen.contains(task))
            continue;
        m_unseen << task;
        isNew = true;
    }
    if (isNew)
        fill();
}

void OutcomeStrip::markSeen(const CommandTask *task)
{
    if (!isNotDone(*task))
        return; // it may not have ended yet
    m_seen.insert(task);
    if (m_unseen.removeOne(task))
        fill();
}

void OutcomeStrip::close(const CommandTask *task)
{
    markSeen(task);
    // The next one may be closed by the same key.
    if (QPushButton *next = findChild<QPushButton *>(u"close"_s); next && isVisible())
        next->setFocus(Qt::OtherFocusReason);
}

void OutcomeStrip::closeAll()
{
    m_seen.unite({m_unseen.cbegin(), m_unseen.cend()});
    m_unseen.clear();
    fill();
}

void OutcomeStrip::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be its button that was pressed
        for (QWidget *each : item->widget()->findChildren<QWidget *>())
            each->setObjectName({});
        delete item;
    }
    m_isAnyRefused = std::ranges::any_of(m_unseen, [](const CommandTask *task) {
        return task->report().outcome.state == State::Refused;
    });
    // The newest on top.
    const qsizetype shown = std::min<qsizetype>(m_unseen.size(), mostShown);
    for (qsizetype i = 0; i < shown; ++i)
        addRow(m_unseen[m_unseen.size() - 1 - i]);
    if (m_unseen.size() > 1) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *more = new ToneLabel(Tone::Secondary, row);
        if (const int others = int(m_unseen.size() - shown); others > 0)
            more->setText(tr("… and %Ln more", nullptr, others));
        auto *all = new QPushButton(tr("Close all"), row);
        all->setAccessibleName(tr("Close all commands that were not done"));
        all->setAutoDefault(false);
        line->addWidget(more, 1);
        line->addWidget(all);
        m_rows->addWidget(row);
        connect(all, &QPushButton::clicked, this, &OutcomeStrip::closeAll);
    }
    setVisible(!m_unseen.isEmpty());
    update();
}

void OutcomeStrip::addRow(const CommandTask *task)
{
    const CommandReport &report = task->report();
    const outcomewords::Look look = outcomewords::look(*task, {}, nullptr);
    auto *row = new QWidget(this);
    auto *title = new ToneLabel(look.tone, row);
    title->setFont(keyFont(font()));
    title->setText(look.sign + u'\u2002' + look.title);
    auto *about = new ToneLabel(Tone::Secondary, row);
    QStringList facts{commandwords::carFacts(task->subject()), whyOf(report)};
    if (report.sentAt.isValid())
        facts << tr("sent %1").arg(m_presenter->clockTime(report.sentAt));
    about->setText(facts.join(u" · "_s));
    for (ToneLabel *label : {title, about})
        label->setWordWrap(true);
    const QString named = look.title + u", "_s + commandwords::carName(task->subject());
    auto *show = new QPushButton(tr("Show"), row);
    show->setAccessibleName(tr("Show what became of it: %1").arg(named));
    auto *close = new QPushButton(tr("Close"), row);
    close->setAccessibleName(tr("Close: %1").arg(named));
    close->setObjectName(u"close"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(about);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::inside);
    line->addLayout(texts, 1);
    for (QPushButton *button : {show, close}) {
        button->setAutoDefault(false);
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    row->setAccessibleName(named);
    m_rows->addWidget(row);
    connect(show, &QPushButton::clicked, this, [this, task] {
        const VehicleSubject subject = task->subject();
        markSeen(task);
        Q_EMIT wanted(subject);
    });
    connect(close, &QPushButton::clicked, this, [this, task] { this->close(task); });
}

void OutcomeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                            metrics::corner);
    painter.setClipRect(QRect(0, 0, bar, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette(), m_isAnyRefused ? Tone::Error : Tone::Aging));
    painter.drawRoundedRect(rect(), metrics::corner, metrics::corner);
}

} // namespace motorpool
