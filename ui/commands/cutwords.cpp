// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutwords.h"

#include <QCoreApplication>

namespace motorpool::cutwords {

namespace {

using Cut = CommandReport::Cut;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandCut)
};

QString beforeSending(Cut cut)
{
    switch (cut) {
    case Cut::Stopped:
        return Words::tr("It was cancelled before it was sent.");
    case Cut::Another:
        return Words::tr("One before it was not done, and no other was to be sent then.");
    case Cut::Locked:
        return Words::tr("Motorpool was locked before it was sent.");
    case Cut::Closed:
        return Words::tr("The application was closed before it was sent.");
    case Cut::Quit:
        return Words::tr("Motorpool was quit before it was sent.");
    case Cut::None:
        break;
    }
    return {};
}

QString onItsWay(Cut cut)
{
    switch (cut) {
    case Cut::Locked:
        return Words::tr("Motorpool was locked while it was on its way.");
    case Cut::Closed:
        return Words::tr("The application was closed while it was on its way.");
    case Cut::Quit:
        return Words::tr("Motorpool was quit while it was on its way.");
    default:
        return {};
    }
}

QString beforeLooking(Cut cut)
{
    switch (cut) {
    case Cut::Locked:
        return Words::tr("Motorpool was locked before its effect was seen.");
    case Cut::Closed:
        return Words::tr("The application was closed before its effect was seen.");
    case Cut::Quit:
        return Words::tr("Motorpool was quit before its effect was seen.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const CommandReport &report)
{
    const CommandOutcome &outcome = report.outcome;
    if (!outcome.isSent)
        return beforeSending(report.cut);
    const bool isOpen = outcome.state == CommandOutcome::State::Unknown &&
                        outcome.error.kind == ApiError::Kind::Cancelled;
    return isOpen ? onItsWay(report.cut) : beforeLooking(report.cut);
}

} // namespace motorpool::cutwords
