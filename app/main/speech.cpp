// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

Speech::Speech(const QString &language)
{
    // Numbers and dates keep the system's form unless another language is wanted.
    const QLocale system = QLocale::system();
    const bool other = !language.isEmpty() && QLocale(language).language() != system.language();
    const QLocale locale = other ? QLocale(language) : system;
    if (other)
        QLocale::setDefault(locale);

    // The sources are English; the English file only knows the plurals.
    if (!m_ours.load(locale, u"motorpool"_s, u"_"_s, u":/i18n"_s))
        (void)m_ours.load(u":/i18n/motorpool_en.qm"_s);
    QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace motorpool
