// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingwords.h"

#include <QCoreApplication>

namespace motorpool {

EmptyStoreWords emptyStoreWords()
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("ReadingWords", text);
    };
    return {
        words(QT_TRANSLATE_NOOP("ReadingWords", "Smartcar holds no signals of this vehicle")),
        words(QT_TRANSLATE_NOOP(
            "ReadingWords",
            "The request went well; the store it reads from is empty. Smartcar fills it once the "
            "vehicle is subscribed to a verified and enabled webhook. Subscribe it in the "
            "dashboard, wait for the first delivery, then read again.")),
        words(QT_TRANSLATE_NOOP("ReadingWords", "Read again (1 call)")),
    };
}

} // namespace motorpool
