// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapetext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// No vehicle has as many doors, timers or records; a hostile answer may.
constexpr qsizetype mostParts = 200;

} // namespace

QString readingWords(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

QString notReported()
{
    return readingWords(QT_TRANSLATE_NOOP("Reading", "Not reported"));
}

QString labelled(const QString &name, const QString &value)
{
    return readingWords(QT_TRANSLATE_NOOP("Reading", "%1: %2")).arg(name, value);
}

bool addPart(QStringList &parts, const QString &part)
{
    const bool fits = parts.size() < mostParts;
    parts.append(
        fits ? part : readingWords(QT_TRANSLATE_NOOP("Reading", "… and more, see the raw answer")));
    return fits;
}

QString joinedFacts(const QStringList &facts)
{
    QStringList known = facts;
    known.removeAll(QString());
    return known.join(u" · "_s);
}

} // namespace motorpool
