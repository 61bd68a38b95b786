// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"
#include "program.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    motorpool::fillStandardStreams();
    motorpool::forbidDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("motorpoolctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTORPOOL_VERSION));

    // English first, for its plural forms; the person's language over it, where there is one.
    QTranslator english;
    QTranslator own;
    if (english.load(QStringLiteral(":/i18n/motorpool_en")))
        QCoreApplication::installTranslator(&english);
    if (own.load(QLocale(), QStringLiteral("motorpool"), QStringLiteral("_"),
                 QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&own);

    // The policy's place is built in: no option and no variable of a person's leads to another one.
    motorpool::cli::Program program(motorpool::readPolicy(QStringLiteral(MOTORPOOL_POLICY_FILE)));
    return program.run(QCoreApplication::arguments());
}
