// SPDX-License-Identifier: GPL-3.0-or-later
#include "casepageparts.h"
#include "casewords.h"
#include "errorguide.h"
#include "jsontext.h"

#include <QCoreApplication>
#include <QUrl>

namespace motorpool::casepage {

using namespace Qt::StringLiterals;

namespace {

/// With its brackets and spaces; whatever comes of that is text.
QString readable(const QString &path)
{
    return QUrl::fromPercentEncoding(path.toUtf8());
}

QString statusOf(int status)
{
    return status ? QString::number(status) : u"—"_s;
}

QString costText(int cost)
{
    return cost ? counted(QT_TRANSLATE_N_NOOP("Case", "%n call(s)"), cost)
                : words(QT_TRANSLATE_NOOP("Case", "free"));
}

HtmlText::Cell whomCell(const QString &vehicle, const QString &user)
{
    return vehicle.isEmpty() ? HtmlText::Cell{user, "id"} : HtmlText::Cell{vehicle, "id", user};
}

QString factText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(jsonText(value));
}

/// One after the other, as a line that can be broken; the JSON has them as they are.
QString detailsText(const CaseRecord &record)
{
    QStringList parts;
    if (!record.requestId.isEmpty())
        parts += u"requestId: "_s + record.requestId;
    for (auto fact = record.facts.begin(); fact != record.facts.end(); ++fact) {
        if (fact.key() != "trace"_L1) // says nothing outside of the program's own log
            parts += fact.key() + u": "_s + factText(*fact);
    }
    return parts.join(u"; "_s);
}

} // namespace

void requests(const CaseFile &file, HtmlText *html)
{
    if (!file.parts.requests)
        return;
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Requests")));
    if (file.requests.isEmpty()) {
        html->paragraph(
            words(QT_TRANSLATE_NOOP("Case", "No request of this time is known that is about it.")));
        return;
    }
    html->beginTable(
        {words(QT_TRANSLATE_NOOP("Case", "Time")), words(QT_TRANSLATE_NOOP("Case", "Request")),
         words(QT_TRANSLATE_NOOP("Case", "In the name of")),
         words(QT_TRANSLATE_NOOP("Case", "Status")), words(QT_TRANSLATE_NOOP("Case", "Took")),
         words(QT_TRANSLATE_NOOP("Case", "Cost")), words(QT_TRANSLATE_NOOP("Case", "Request id"))},
        {12, 34, 10, 7, 8, 8, 21});
    for (const CaseRequest &one : file.requests) {
        const auto error = errorOf(one);
        const QString attempt =
            one.attempt > 1 ? words(QT_TRANSLATE_NOOP("Case", "attempt %1")).arg(one.attempt)
                            : QString();
        html->row({{time(one.at)},
                   {one.method + u' ' + readable(one.path), "id", one.host},
                   {one.userId, "id"},
                   {statusOf(one.status), "", attempt},
                   {one.duration ? QString::number(one.duration->count()) + u"\u202Fms"_s : u"—"_s},
                   {costText(one.cost)},
                   {one.requestId, "id"}},
                  error ? "failed" : "");
        if (error)
            why(explain(*error), error->type, error->code, html);
    }
    html->endTable();
}

void journal(const CaseFile &file, HtmlText *html)
{
    if (!file.parts.journal)
        return;
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Journal")));
    if (file.records.isEmpty()) {
        html->paragraph(
            words(QT_TRANSLATE_NOOP("Case", "No record of this time is known that is about it.")));
        return;
    }
    html->beginTable(
        {words(QT_TRANSLATE_NOOP("Case", "Time")), words(QT_TRANSLATE_NOOP("Case", "What")),
         words(QT_TRANSLATE_NOOP("Case", "Who")), words(QT_TRANSLATE_NOOP("Case", "Whom")),
         words(QT_TRANSLATE_NOOP("Case", "Status")), words(QT_TRANSLATE_NOOP("Case", "Details"))},
        {14, 16, 17, 12, 9, 32});
    for (const CaseRecord &one : file.records) {
        const QStringList where{one.computer, one.program};
        html->row({{time(one.at), "", words(QT_TRANSLATE_NOOP("Case", "No. %1")).arg(one.number)},
                   {recordTitle(one.kind), "", one.what},
                   {one.person, "", where.join(u", "_s)},
                   whomCell(one.vehicleId, one.userId),
                   {statusOf(one.status), "", one.cost ? costText(one.cost) : QString()},
                   {detailsText(one)}});
    }
    html->endTable();
}

void facts(const CaseFile &file, HtmlText *html)
{
    if (!file.parts.facts)
        return;
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Program and computer")));
    QList<std::pair<QString, QString>> facts;
    for (const CaseFact &fact : file.facts)
        facts += {factTitle(fact.key), fact.value};
    html->facts(facts);
}

void settings(const CaseFile &file, HtmlText *html)
{
    if (!file.parts.settings)
        return;
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Settings in force")));
    html->beginTable({words(QT_TRANSLATE_NOOP("Case", "Setting")),
                      words(QT_TRANSLATE_NOOP("Case", "Value")),
                      words(QT_TRANSLATE_NOOP("Case", "Where it comes from"))});
    for (const CaseSetting &one : file.settings)
        html->row({{one.words.meaning, "", one.key}, {one.words.value}, {one.words.origin}});
    html->endTable();
}

} // namespace motorpool::casepage
