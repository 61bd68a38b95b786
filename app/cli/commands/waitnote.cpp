// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitnote.h"

#include "apisession.h"
#include "budget.h"
#include "output.h"
#include "words.h"

namespace motorpool::cli {

void noteWaits(ApiSession *session, const QString &vehicle, QObject *context)
{
    const Budget *budget = session->budget();
    QObject::connect(
        budget, &Budget::changed, context, [budget, vehicle, isSaid = false]() mutable {
            if (budget->awaitsRestore())
                return; // it is not known yet whether it has to wait
            const auto wait = budget->waitOf(vehicle);
            if (wait && !isSaid) {
                const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait->left).count();
                say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar accepts no call just now; it is made "
                                                   "in %1 s."))
                        .arg(seconds));
            }
            isSaid = wait.has_value();
        });
}

} // namespace motorpool::cli
