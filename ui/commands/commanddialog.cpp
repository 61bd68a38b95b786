// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddialog.h"

#include "clock.h"
#include "commandvalueedit.h"
#include "commandwords.h"
#include "readingpresenter.h"
#include "readingrow.h"
#include "textfield.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

using About = DeedDef::About;

namespace {

constexpr auto ageingStep = std::chrono::seconds(30);

} // namespace

CommandDialog::CommandDialog(const VehicleSubject &subject, const VehicleCommand &command,
                             const ReadingPresenter *presenter, const Clock *clock, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_command(command)
    , m_clock(clock)
    , m_tail(tailFor(command.deed, subject.vin, subject.connection.vehicleId,
                     subject.connection.userId))
{
    setWindowTitle(commandwords::question(command.deed, subject));
    build(presenter);
    tell();
    auto *ageing = new QTimer(this);
    ageing->setInterval(ageingStep);
    ageing->callOnTimeout(this, &CommandDialog::tellAges);
    ageing->start();
}

/// They are what a person decides on, and the dialog may stand open for long.
void CommandDialog::tellAges()
{
    for (const auto &[row, reading] : std::as_const(m_states))
        row->setReading(reading, m_clock->utcNow());
}

void CommandDialog::setBudgetText(const QString &text)
{
    m_budget->setText(tr("Left now: %1").arg(text));
    m_budget->setVisible(!text.isEmpty());
}

void CommandDialog::awaitLosses(const QString &text)
{
    m_areLossesKnown = false;
    m_losses->setText(text);
    m_losses->show();
    tell();
}

void CommandDialog::setLosses(const QStringList &lines, const QStringList &each)
{
    m_areLossesKnown = true;
    m_losses->setText(tr("This will be lost:") + u"\n• "_s + lines.join(u"\n• "_s));
    m_losses->show();
    m_eachLoss->setLines(each);
    m_eachLoss->setVisible(!each.isEmpty());
    m_keeps->setText(tr("What was read here so far stays on this computer. The list shows it as "
                        "gone after the next sync."));
    m_keeps->show();
    tell();
    grow();
}

/// What comes later needs room of its own.
void CommandDialog::grow()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (isVisible() && needed > height())
        resize(width(), needed);
}

void CommandDialog::setLeftOut(const QStringList &lines)
{
    m_leftOut->setLines(lines);
    m_leftOut->setVisible(!lines.isEmpty());
}

void CommandDialog::setLossesFault(const QString &text)
{
    m_losses->setTone(Tone::Error);
    m_losses->setText(u"✕\u2002"_s + text);
    m_losses->show();
    grow();
}

VehicleCommand CommandDialog::command() const
{
    return m_value ? m_value->command().value_or(m_command) : m_command;
}

int CommandDialog::looks() const
{
    return m_look && m_look->isChecked() ? usualLooks : 0;
}

void CommandDialog::tell()
{
    m_cost->setText(commandwords::cost(costOf(m_command.deed, looks())));
    m_cost->show();
    QString why;
    if (!m_areLossesKnown)
        why = tr("What will be lost is not known yet.");
    else if (const auto value = m_value ? m_value->command() : Result<VehicleCommand>(m_command);
             !value)
        why = value.error().detail;
    else if (m_tail && !m_tail->fits(m_typed->text()))
        why = tr("Type the characters first.");
    m_yes->setReason(why);
}

/// Enter in a field goes on to the button, and does not press it: neither is sent by typing, nor
/// is all that was typed thrown away.
void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPushButton *>(focusWidget())) {
        if (m_yes->isEnabled() && !event->isAutoRepeat())
            m_yes->setFocus(Qt::OtherFocusReason);
        event->accept();
        return;
    }
    if (isEnter && event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace motorpool
