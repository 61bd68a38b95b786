// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionquestion.h"

#include "coveragewords.h"
#include "subjectwords.h"

#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 5;

QString verb(Deed deed)
{
    return deed == Deed::SubscriptionAdd ? SubscriptionQuestion::tr("Subscribe")
                                         : SubscriptionQuestion::tr("Unsubscribe");
}

QString titleOf(Deed deed, const QList<Subscription> &subjects, const QString &webhook)
{
    const int count = int(subjects.size());
    if (count == 1) {
        const QString car = coveragewords::carName(subjects.first());
        return deed == Deed::SubscriptionAdd
                   ? SubscriptionQuestion::tr("Subscribe %1 to “%2”?").arg(car, webhook)
                   : SubscriptionQuestion::tr("Unsubscribe %1 from “%2”?").arg(car, webhook);
    }
    return deed == Deed::SubscriptionAdd
               ? SubscriptionQuestion::tr("Subscribe %Ln vehicle(s) to “%1”?", nullptr, count)
                     .arg(webhook)
               : SubscriptionQuestion::tr("Unsubscribe %Ln vehicle(s) from “%1”?", nullptr, count)
                     .arg(webhook);
}

QStringList named(const QList<Subscription> &subjects)
{
    QStringList lines;
    for (const Subscription &of : subjects) {
        if (lines.size() == mostNamed) {
            lines << SubscriptionQuestion::tr("… and %Ln more", nullptr,
                                              int(subjects.size()) - mostNamed);
            break;
        }
        lines << u"• "_s + SubscriptionQuestion::tr("%1 · vehicle %2 · user %3")
                               .arg(coveragewords::carName(of), shortened(of.vehicleId),
                                    shortened(of.userId));
    }
    return lines;
}

} // namespace

SubscriptionQuestion::SubscriptionQuestion(Deed deed, const Webhook &webhook,
                                           const QList<Subscription> &subjects, int leftOut,
                                           QWidget *parent)
    : QMessageBox(parent)
    , m_act(addButton(verb(deed), QMessageBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText); // names of vehicles are no markup
    const QString name = coveragewords::nameOf(webhook);
    setWindowTitle(verb(deed));
    setText(titleOf(deed, subjects, name));
    QStringList lines{named(subjects).join(u'\n'), deedConsequence(deed)};
    if (deed == Deed::SubscriptionAdd && webhook.isEnabled == false)
        lines << tr("This webhook is disabled: nothing is sent until it is enabled in Smartcar's "
                    "dashboard.");
    if (leftOut > 0)
        lines
            << (deed == Deed::SubscriptionAdd
                    ? tr("%Ln selected row(s) are left out: they are subscribed, or not connected "
                         "any more.",
                         nullptr, leftOut)
                    : tr("%Ln selected row(s) are left out: they are not subscribed.", nullptr,
                         leftOut));
    lines << tr("It costs no call.");
    setInformativeText(lines.join(u"\n\n"_s));
    QPushButton *keep = addButton(tr("Cancel"), QMessageBox::RejectRole);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(this, &QDialog::finished, this, [this] {
        if (clickedButton() == m_act)
            Q_EMIT agreed();
    });
}

} // namespace motorpool
