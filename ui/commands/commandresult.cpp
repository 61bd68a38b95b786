// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandresult.h"

#include "apisession.h"
#include "clock.h"
#include "commandtask.h"
#include "commandwords.h"
#include "cutwords.h"
#include "errorstrip.h"
#include "metrics.h"
#include "outcomewords.h"
#include "readingpresenter.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CommandResult::CommandResult(Workspace *workspace, const ReadingPresenter *presenter,
                             QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_presenter(presenter)
    , m_title(new ToneLabel(Tone::Text, this))
    , m_about(new ToneLabel(Tone::Secondary, this))
    , m_body(new ToneLabel(Tone::Text, this))
    , m_changes(new ToneLabel(Tone::Text, this))
    , m_error(new ErrorStrip(this))
    , m_stop(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy all"), this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    build();
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &CommandResult::tell);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->stop();
    });
    connect(m_copy, &QPushButton::clicked, this, &CommandResult::copy);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_task)
            Q_EMIT dismissed(m_task);
    });
    connect(m_error, &ErrorStrip::ownerLinkRequested, this, &CommandResult::ownerLinkRequested);
    hide();
}

void CommandResult::build()
{
    m_title->setFont(keyFont(font()));
    m_about->setFont(secondaryFont(font()));
    for (ToneLabel *label : {m_title, m_about, m_body, m_changes})
        label->setWordWrap(true);
    m_error->setRetryable(false);
    m_error->setOffersOwnerLink(true);
    m_copy->setAccessibleName(tr("Copy what became of the command"));
    m_close->setAccessibleName(tr("Dismiss what became of the command"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    for (QPushButton *button : {m_stop, m_copy, m_close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::inside + metrics::grid, metrics::margin,
                               metrics::inside + metrics::grid);
    column->setSpacing(metrics::grid);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about),
                          static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(m_error)})
        column->addWidget(each);
    column->addLayout(buttons);
}

void CommandResult::showTask(CommandTask *task)
{
    if (task != m_task) {
        if (m_task)
            m_task->disconnect(this);
        m_task = task;
        if (task)
            connect(task, &CommandTask::changed, this, &CommandResult::tell);
    }
    tell();
}

CommandTask *CommandResult::task() const
{
    return m_task;
}

void CommandResult::tell()
{
    if (!m_task) {
        m_second.stop();
        hide();
        return;
    }
    const ApiSession *session = m_workspace->session();
    const QDateTime now = m_workspace->clock()->utcNow();
    const outcomewords::Look look =
        outcomewords::look(*m_task, now, session ? session->budget() : nullptr);
    m_title->setText(look.sign + u'\u2002' + look.title);
    m_title->setTone(look.tone);
    QStringList about{commandwords::about(m_task->deed(), m_task->subject()),
                      commandwords::value(m_task->report().command)};
    if (m_task->report().sentAt.isValid())
        about << tr("sent %1").arg(m_presenter->clockTime(m_task->report().sentAt));
    if (m_task->report().calls > 0)
        about << tr("%Ln call(s)", nullptr, m_task->report().calls);
    about.removeAll(QString());
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(!about.isEmpty());
    QStringList body{look.body, cutwords::sentence(m_task->report())};
    body.removeAll(QString());
    m_body->setText(body.join(u'\n'));
    m_body->setVisible(!body.isEmpty());
    const bool isAnswered = !m_task->isUnderWay();
    const QStringList changes =
        isAnswered ? outcomewords::changes(m_task->report(), *m_presenter, now) : QStringList();
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    tellError();
    using Phase = CommandTask::Phase;
    const Phase phase = m_task->phase();
    m_stop->setText(phase == Phase::Queued ? tr("Do not send") : tr("Stop looking"));
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setVisible(phase == Phase::Queued || phase == Phase::Waiting ||
                       phase == Phase::Looking);
    m_close->setVisible(m_task->isEnded());
    if (m_task->isEnded())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    setAccessibleName(look.title);
    setAccessibleDescription(look.body + u' ' + changes.join(u". "_s));
    show();
    layout()->activate();
    updateGeometry();
    update();
}

void CommandResult::tellError()
{
    const CommandOutcome &outcome = m_task->report().outcome;
    // What an error's remedy says, to try again, is wrong advice while nobody knows.
    const bool isFault = !m_task->isUnderWay() && outcome.state == CommandOutcome::State::Refused;
    if (!isFault)
        m_error->clear();
    else if (m_error->error() != outcome.error)
        m_error->showError(outcome.error);
}

void CommandResult::copy()
{
    if (m_task)
        QGuiApplication::clipboard()->setText(
            outcomewords::whole(*m_task, *m_presenter, m_workspace->clock()->utcNow()));
}

void CommandResult::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Border));
    painter.setBrush(toneColor(palette(), Tone::Alternate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                            metrics::corner);
}

} // namespace motorpool
