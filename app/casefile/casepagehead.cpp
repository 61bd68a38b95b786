// SPDX-License-Identifier: GPL-3.0-or-later
#include "age.h"
#include "casepageparts.h"
#include "casewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool::casepage {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("Case", text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Case", text, nullptr, count);
}

QString time(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString age(const QDateTime &time, const QDateTime &now)
{
    const auto age = ageOf(time, now);
    if (age && *age < std::chrono::minutes(1))
        return words(QT_TRANSLATE_NOOP("Case", "just before"));
    return age ? words(QT_TRANSLATE_NOOP("Case", "%1 before")).arg(shortAge(*age)) : QString();
}

void why(const ErrorWords &explained, const QString &type, const QString &code, HtmlText *html)
{
    QStringList parts{explained.cause, explained.remedy};
    QStringList name{type, code};
    name.removeAll(QString());
    if (!name.isEmpty())
        parts += u'(' + name.join(u'/') + u')';
    parts.removeAll(QString());
    html->remark(u"✕ "_s + explained.title, parts.join(u' '));
}

namespace {

QString spanText(const CaseSpan &span)
{
    if (!span.from.isValid())
        return words(QT_TRANSLATE_NOOP("Case", "until %1 UTC")).arg(time(span.to));
    if (!span.to.isValid())
        return words(QT_TRANSLATE_NOOP("Case", "from %1 UTC on")).arg(time(span.from));
    return words(QT_TRANSLATE_NOOP("Case", "%1 to %2 UTC")).arg(time(span.from), time(span.to));
}

QString makerText(const CaseFile &file)
{
    if (file.computer.isEmpty())
        return file.person;
    return words(QT_TRANSLATE_NOOP("Case", "%1 at %2")).arg(file.person, file.computer);
}

/// What stands for what, so that a reader knows "U-1" from "E-1".
QString blurText(const BlurChoice &blur)
{
    if (blur.isNothing())
        return words(QT_TRANSLATE_NOOP(
            "Case", "Nothing was replaced: this page holds ids, VINs, names and places as they "
                    "are."));
    QStringList parts;
    if (blur.vins)
        parts += words(QT_TRANSLATE_NOOP("Case", "VINs (V-1)"));
    if (blur.ids)
        parts += words(QT_TRANSLATE_NOOP("Case", "ids (CAR-1 a vehicle, U-1 a user, C-1 a "
                                                 "connection, E-1 an external id, CLIENT-1 the "
                                                 "application, ID-1 another one)"));
    if (blur.places)
        parts += words(QT_TRANSLATE_NOOP("Case", "places (coordinates to whole degrees, PLACE-1 an "
                                                 "address or a name)"));
    if (blur.names)
        parts += words(QT_TRANSLATE_NOOP("Case", "names (NICKNAME-1, APPLICATION-1, PERSON-1, "
                                                 "COMPUTER-1, MAIL-1, FILE-1)"));
    if (blur.requestIds)
        parts += words(QT_TRANSLATE_NOOP("Case", "request ids (REQUEST-1)"));
    return words(QT_TRANSLATE_NOOP("Case", "Replaced: %1. The same sign stands for the same thing "
                                           "everywhere; what it stands for is not in this file."))
        .arg(parts.join(u"; "_s));
}

int failedReadings(const CaseFile &file)
{
    int failed = 0;
    for (const CaseVehicle &of : file.vehicles)
        failed += int(std::count_if(of.readings.begin(), of.readings.end(),
                                    [](const Reading &reading) { return bool(reading.error); }));
    return failed;
}

int allReadings(const CaseFile &file)
{
    int all = 0;
    for (const CaseVehicle &of : file.vehicles)
        all += int(of.readings.size());
    return all;
}

QStringList leftOutTexts(const CaseFile &file)
{
    const CaseLeftOut &out = file.leftOut;
    QStringList texts;
    const auto add = [&texts](const char *text, int count) {
        if (count > 0)
            texts += counted(text, count);
    };
    add(QT_TRANSLATE_N_NOOP("Case", "%n more connection(s) are left out."), out.connections);
    add(QT_TRANSLATE_N_NOOP("Case", "%n more vehicle(s) are left out with their signals."),
        out.vehicles);
    add(QT_TRANSLATE_N_NOOP("Case", "%n more signal(s) are left out."), out.readings);
    add(QT_TRANSLATE_N_NOOP("Case", "%n older request(s) are left out."), out.requests);
    add(QT_TRANSLATE_N_NOOP("Case", "%n older record(s) of the journal are left out."),
        out.records);
    add(QT_TRANSLATE_N_NOOP("Case",
                            "%n request(s) of this time are about other vehicles and users, "
                            "and not told here."),
        out.others);
    add(QT_TRANSLATE_N_NOOP("Case", "%n text(s) were too long and are cut."), out.texts);
    return texts;
}

} // namespace

QString title(const CaseFile &file)
{
    return words(QT_TRANSLATE_NOOP("Case", "Case: %1")).arg(subjectTitle(file.subject));
}

void head(const CaseFile &file, HtmlText *html)
{
    html->heading(1, title(file));
    html->facts({
        {words(QT_TRANSLATE_NOOP("Case", "Made")),
         words(QT_TRANSLATE_NOOP("Case", "%1 UTC")).arg(time(file.madeAt))},
        {words(QT_TRANSLATE_NOOP("Case", "Made by")), makerText(file)},
        {words(QT_TRANSLATE_NOOP("Case", "Requests and journal")), spanText(file.span)},
        {words(QT_TRANSLATE_NOOP("Case", "Application")), file.application},
        {words(QT_TRANSLATE_NOOP("Case", "Client id")), file.clientId},
    });
    html->paragraph(blurText(file.blur), "notice");
}

void summary(const CaseFile &file, HtmlText *html)
{
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "In short")));
    QStringList items;
    if (file.parts.connections)
        items +=
            counted(QT_TRANSLATE_N_NOOP("Case", "%n connection(s)"), int(file.connections.size()));
    if (file.parts.signalsRead) {
        items +=
            counted(QT_TRANSLATE_N_NOOP("Case", "%n signal(s) last read"), allReadings(file)) +
            u", "_s +
            counted(QT_TRANSLATE_N_NOOP("Case", "%n of them with an error"), failedReadings(file));
    }
    if (file.parts.requests) {
        const auto failed =
            std::count_if(file.requests.begin(), file.requests.end(),
                          [](const CaseRequest &request) { return bool(request.failure); });
        items += counted(QT_TRANSLATE_N_NOOP("Case", "%n request(s)"), int(file.requests.size())) +
                 u", "_s + counted(QT_TRANSLATE_N_NOOP("Case", "%n of them failed"), int(failed));
    }
    if (file.parts.journal)
        items += counted(QT_TRANSLATE_N_NOOP("Case", "%n record(s) of the journal"),
                         int(file.records.size()));
    html->list(items + leftOutTexts(file));
    html->paragraph(words(QT_TRANSLATE_NOOP(
        "Case", "No billed call was made for this case. It tells what was known when it was made; "
                "all times are UTC, and each age counts back from then.")));
}

void foot(HtmlText *html)
{
    html->paragraph(
        words(QT_TRANSLATE_NOOP(
            "Case", "Made by Motorpool. A client secret, a management token and an access token "
                    "are never part of a case, nor are headers and bodies of requests.")),
        "soft");
}

} // namespace motorpool::casepage
