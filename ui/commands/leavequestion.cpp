// SPDX-License-Identifier: GPL-3.0-or-later
#include "leavequestion.h"

#include "commanddesk.h"
#include "commandwords.h"

#include <QLocale>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 6;

QString wordsOf(Leaving what)
{
    switch (what) {
    case Leaving::Switch:
        return LeaveQuestion::tr("Open another application while commands are under way?");
    case Leaving::Close:
        return LeaveQuestion::tr("Close the application while commands are under way?");
    case Leaving::Lock:
        return LeaveQuestion::tr("Lock while commands are under way?");
    case Leaving::Quit:
        break;
    }
    return LeaveQuestion::tr("Quit while commands are under way?");
}

QString verb(Leaving what)
{
    switch (what) {
    case Leaving::Switch:
        return LeaveQuestion::tr("&Open anyway");
    case Leaving::Close:
        return LeaveQuestion::tr("&Close anyway");
    case Leaving::Lock:
        return LeaveQuestion::tr("&Lock anyway");
    case Leaving::Quit:
        break;
    }
    return LeaveQuestion::tr("&Quit anyway");
}

QStringList named(const CommandDesk &desk)
{
    QStringList lines;
    const QList<CommandTask *> tasks = desk.underWay();
    for (const CommandTask *task : tasks) {
        if (lines.size() == mostNamed) {
            lines << LeaveQuestion::tr("… and %Ln more", nullptr, int(tasks.size()) - mostNamed);
            break;
        }
        const QString car = commandwords::carName(task->subject());
        lines
            << (task->phase() == CommandTask::Phase::Sent
                    ? LeaveQuestion::tr("%1: %2 (sent)").arg(car, deedTitle(task->deed()))
                    : LeaveQuestion::tr("%1: %2 (not sent yet)").arg(car, deedTitle(task->deed())));
    }
    if (const BulkCommand *bulk = desk.bulk(); bulk && !bulk->isEnded())
        lines << LeaveQuestion::tr("%1: %Ln vehicle(s) left of %2", nullptr, bulk->tally().left)
                     .arg(deedTitle(bulk->command().deed), QLocale().toString(bulk->rows().size()));
    return lines;
}

} // namespace

LeaveQuestion::LeaveQuestion(const CommandDesk &desk, const QString &other, Leaving what,
                             QWidget *parent)
    : QMessageBox(parent)
    , m_leave(addButton(verb(what), QMessageBox::DestructiveRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setTextFormat(Qt::PlainText); // names of vehicles are no markup
    QStringList lines = named(desk);
    if (!other.isEmpty())
        lines << other;
    setText(wordsOf(what) + u"\n\n"_s + lines.join(u'\n'));
    setInformativeText(tr("What is sent cannot be taken back, and whether it is carried out will "
                          "not be known. What is not sent yet is not sent."));
    QPushButton *stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
    setDefaultButton(stay);
    setEscapeButton(stay);
    // Once it is closed: what follows may close the window over which it stands.
    connect(this, &QDialog::finished, this, [this] {
        if (clickedButton() == m_leave)
            Q_EMIT agreed();
    });
}

} // namespace motorpool
