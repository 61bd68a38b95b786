// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Bench", text);
}

} // namespace

QString verdictText(const Diagnosis &diagnosis)
{
    using Verdict = Diagnosis::Verdict;
    switch (diagnosis.verdict) {
    case Verdict::Signed:
        return words(QT_TRANSLATE_NOOP("Bench", "The signature fits, by the key of “%1”"))
            .arg(diagnosis.key);
    case Verdict::SignedByOther:
        return words(QT_TRANSLATE_NOOP("Bench", "The signature fits, by the key of another "
                                                "application: “%1”"))
            .arg(diagnosis.key);
    case Verdict::Explained:
        return words(QT_TRANSLATE_NOOP("Bench", "The signature does not fit, and the cause is "
                                                "proved"));
    case Verdict::Refused:
        return words(QT_TRANSLATE_NOOP("Bench", "The signature does not fit"));
    case Verdict::Unsigned:
        return words(QT_TRANSLATE_NOOP("Bench", "There is no signature"));
    case Verdict::NotKept:
        return words(QT_TRANSLATE_NOOP("Bench", "The signature was not kept"));
    case Verdict::NoKeys:
        return words(QT_TRANSLATE_NOOP("Bench", "There is no management token to test with"));
    }
    return {};
}

QString verdictName(Diagnosis::Verdict verdict)
{
    constexpr const char *names[] = {"signed",   "signedByOther", "explained", "refused",
                                     "unsigned", "notKept",       "noKeys"};
    return QString::fromLatin1(names[std::size_t(verdict)]);
}

QString jsonFaultText(const Diagnosis &diagnosis)
{
    if (!diagnosis.jsonFault)
        return {};
    const QLocale locale;
    const QString line = locale.toString(diagnosis.jsonPlace.line);
    const QString column = locale.toString(diagnosis.jsonPlace.column);
    switch (diagnosis.jsonFault->kind) {
    case JsonFault::Kind::End:
        return words(QT_TRANSLATE_NOOP("Bench", "No valid JSON: it ends too early, at line %1, "
                                                "column %2."))
            .arg(line, column);
    case JsonFault::Kind::Unexpected:
        return words(QT_TRANSLATE_NOOP("Bench", "No valid JSON: an unexpected character at line "
                                                "%1, column %2."))
            .arg(line, column);
    case JsonFault::Kind::AfterEnd:
        return words(QT_TRANSLATE_NOOP("Bench", "No valid JSON: something stands behind its end, "
                                                "at line %1, column %2."))
            .arg(line, column);
    case JsonFault::Kind::TooDeep:
        return words(QT_TRANSLATE_NOOP("Bench", "No JSON that is read here: it is nested too "
                                                "deeply at line %1, column %2."))
            .arg(line, column);
    }
    return {};
}

QString intakeFaultText(const Intake &intake)
{
    using Fault = Intake::Fault;
    switch (intake.fault) {
    case Fault::None:
        return {};
    case Fault::Empty:
        return words(QT_TRANSLATE_NOOP("Bench", "There is nothing to look at."));
    case Fault::TooLarge:
        return words(QT_TRANSLATE_NOOP("Bench", "That is over 64 MB. Take a part of it."));
    case Fault::FileNotRead:
        return words(QT_TRANSLATE_NOOP("Bench", "The curl line sends the file “%1”, which is not "
                                                "read from here. Give that file instead."))
            .arg(QString::fromUtf8(intake.detail));
    case Fault::OpenQuote:
        return words(QT_TRANSLATE_NOOP("Bench", "The curl line ends within a quotation. Copy all "
                                                "of it."));
    case Fault::NoRequest:
        return words(QT_TRANSLATE_NOOP("Bench", "The HAR file has no POST request with a body. "
                                                "Save it with its contents."));
    case Fault::Form:
        return words(QT_TRANSLATE_NOOP("Bench", "The curl line sends a form of several parts, "
                                                "which no webhook does."));
    }
    return {};
}

QString loopbackFaultText(LoopbackFault fault)
{
    switch (fault) {
    case LoopbackFault::NoUrl:
        return words(QT_TRANSLATE_NOOP("Bench", "That is no address. Write one such as "
                                                "http://127.0.0.1:3000/hook, without a name and "
                                                "password in it."));
    case LoopbackFault::Scheme:
        return words(QT_TRANSLATE_NOOP("Bench", "Only http and https can be sent to."));
    case LoopbackFault::NotLocal:
        return words(QT_TRANSLATE_NOOP("Bench", "A replay goes to this computer alone: 127.0.0.1, "
                                                "[::1] or localhost."));
    }
    return {};
}

QString requestTitle(const BenchRequest &request)
{
    QString title = QString::fromUtf8((request.method + ' ' + request.url).trimmed().left(200));
    if (request.place == 0)
        return title;
    const QString place = request.origin == BenchRequest::Origin::Log
                              ? words(QT_TRANSLATE_NOOP("Bench", "Line %1")).arg(request.place)
                              : words(QT_TRANSLATE_NOOP("Bench", "Entry %1")).arg(request.place);
    return title.isEmpty() ? place : place + ": "_L1 + title;
}

} // namespace motorpool
