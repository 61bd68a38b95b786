// SPDX-License-Identifier: GPL-3.0-or-later
#include "casejson.h"

#include "casewords.h"
#include "errorguide.h"
#include "jsonexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const ErrorWords &words)
{
    return {{u"title"_s, orNull(words.title)},
            {u"cause"_s, orNull(words.cause)},
            {u"remedy"_s, orNull(words.remedy)}};
}

QJsonObject readingJson(const Reading &reading)
{
    QJsonObject json = toJson(reading);
    json.insert("readAt"_L1, orNull(reading.readAt));
    json.insert("explained"_L1,
                reading.error ? QJsonValue(toJson(explain(*reading.error))) : QJsonValue());
    return json;
}

QJsonObject vehicleJson(const CaseVehicle &of)
{
    QJsonArray readings;
    for (const Reading &reading : of.readings)
        readings += readingJson(reading);
    QJsonObject json = toJson(of.vehicle);
    json.insert("nickname"_L1, orNull(of.nickname));
    json.insert("readings"_L1, readings);
    json.insert("readFault"_L1, orNull(of.readFault));
    return json;
}

QJsonObject requestJson(const CaseRequest &request)
{
    const auto error = errorOf(request);
    return {
        {u"at"_s, orNull(request.at)},
        {u"method"_s, orNull(request.method)},
        {u"host"_s, orNull(request.host)},
        {u"path"_s, orNull(request.path)},
        {u"userId"_s, orNull(request.userId)},
        {u"status"_s, request.status ? QJsonValue(request.status) : QJsonValue()},
        {u"ms"_s, request.duration ? QJsonValue(double(request.duration->count())) : QJsonValue()},
        {u"cost"_s, request.cost},
        {u"attempt"_s, request.attempt},
        {u"requestId"_s, orNull(request.requestId)},
        {u"error"_s, error ? QJsonValue(QJsonObject{{u"kind"_s, kindName(error->kind)},
                                                    {u"type"_s, orNull(error->type)},
                                                    {u"code"_s, orNull(error->code)},
                                                    {u"detail"_s, orNull(error->detail)}})
                           : QJsonValue()},
        {u"explained"_s, error ? QJsonValue(toJson(explain(*error))) : QJsonValue()},
    };
}

QJsonObject recordJson(const CaseRecord &record)
{
    return {
        {u"number"_s, QString::number(record.number)},
        {u"about"_s, record.about ? QJsonValue(QString::number(record.about)) : QJsonValue()},
        {u"at"_s, orNull(record.at)},
        {u"kind"_s, orNull(record.kind)},
        {u"what"_s, orNull(record.what)},
        {u"person"_s, orNull(record.person)},
        {u"computer"_s, orNull(record.computer)},
        {u"program"_s, orNull(record.program)},
        {u"vehicleId"_s, orNull(record.vehicleId)},
        {u"userId"_s, orNull(record.userId)},
        {u"status"_s, record.status ? QJsonValue(record.status) : QJsonValue()},
        {u"requestId"_s, orNull(record.requestId)},
        {u"cost"_s, record.cost},
        {u"facts"_s, record.facts},
    };
}

template <class T, class Fn>
QJsonArray listed(const QList<T> &list, Fn fn)
{
    QJsonArray array;
    for (const T &one : list)
        array += QJsonValue(fn(one));
    return array;
}

QJsonArray blurredJson(const BlurChoice &blur)
{
    QJsonArray what;
    for (const BlurPart part : blurParts()) {
        if (isChosen(blur, part))
            what += blurPartName(part);
    }
    return what;
}

QJsonObject leftOutJson(const CaseLeftOut &out)
{
    return {{u"connections"_s, out.connections},
            {u"vehicles"_s, out.vehicles},
            {u"readings"_s, out.readings},
            {u"requests"_s, out.requests},
            {u"journal"_s, out.records},
            {u"requestsOfOthers"_s, out.others},
            {u"texts"_s, out.texts}};
}

/// What a viewer might act on; inside of strings, as everything that is not plain is.
QByteArray withoutTurns(const QByteArray &json)
{
    QString text;
    const QString whole = QString::fromUtf8(json);
    text.reserve(whole.size());
    for (const QChar c : whole) {
        const bool isPlain =
            c == u'\n' || c == u' ' ||
            (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control &&
             c != QChar(0x2028) && c != QChar(0x2029));
        text += isPlain ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return text.toUtf8();
}

} // namespace

QByteArray caseJson(const CaseFile &file)
{
    const bool isVehicle = file.subject.kind == CaseSubject::Kind::Vehicle;
    const QJsonObject json{
        {u"format"_s, u"motorpool-case"_s},
        {u"version"_s, caseJsonVersion},
        {u"madeAt"_s, orNull(file.madeAt)},
        {u"madeBy"_s,
         QJsonObject{{u"person"_s, orNull(file.person)}, {u"computer"_s, orNull(file.computer)}}},
        {u"application"_s, QJsonObject{{u"name"_s, orNull(file.application)},
                                       {u"clientId"_s, orNull(file.clientId)}}},
        {u"subject"_s, QJsonObject{{u"kind"_s, isVehicle ? u"vehicle"_s : u"user"_s},
                                   {u"id"_s, orNull(file.subject.id)}}},
        {u"from"_s, orNull(file.span.from)},
        {u"to"_s, orNull(file.span.to)},
        {u"blurred"_s, blurredJson(file.blur)},
        {u"leftOut"_s, leftOutJson(file.leftOut)},
        {u"listReadAt"_s, QJsonObject{{u"live"_s, orNull(file.sync.liveAt)},
                                      {u"simulated"_s, orNull(file.sync.simulatedAt)}}},
        {u"connections"_s,
         listed(file.connections, [](const Connection &one) { return toJson(one); })},
        {u"vehicles"_s, listed(file.vehicles, vehicleJson)},
        {u"requests"_s, listed(file.requests, requestJson)},
        {u"journal"_s, listed(file.records, recordJson)},
        {u"facts"_s,
         listed(file.facts,
                [](const CaseFact &fact) {
                    return QJsonObject{{u"key"_s, fact.key}, {u"value"_s, orNull(fact.value)}};
                })},
        {u"settings"_s, listed(file.settings,
                               [](const CaseSetting &setting) {
                                   return QJsonObject{{u"key"_s, setting.key},
                                                      {u"value"_s, setting.value},
                                                      {u"origin"_s, orNull(setting.origin)}};
                               })},
    };
    return withoutTurns(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace motorpool
