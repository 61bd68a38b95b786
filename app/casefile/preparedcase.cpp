// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparedcase.h"

#include "blur.h"
#include "caselimits.h"
#include "errorguide.h"
#include "learncase.h"
#include "permission.h"
#include "signaldef.h"

#include <QJsonDocument>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &text)
{
    return text.size() <= caselimits::text ? text : text.left(caselimits::text) + u'…';
}

bool isVocabulary(const QString &permission)
{
    const auto table = permissionTable();
    return std::any_of(table.begin(), table.end(), [&permission](const PermissionDef &def) {
        return permission == QLatin1StringView(def.name);
    });
}

/// Whether both words are of the table; a code that is not may be anything.
bool isVocabulary(const QString &errorType, const QString &errorCode)
{
    const ErrorDef *def = findError(errorType, errorCode);
    return def && (errorCode.isEmpty() || *def->code);
}

/// Replaces and shortens what is in a case.
class Editor
{
public:
    Editor(Blur *blur, CaseLeftOut *leftOut)
        : m_blur(blur)
        , m_leftOut(leftOut)
    {
    }

    void edit(const CaseFile &whole, CaseFile *out)
    {
        out->subject.id = of(kindOf(whole.subject.kind), whole.subject.id);
        out->person = of(BlurKind::Person, whole.person);
        out->computer = of(BlurKind::Computer, whole.computer);
        out->application = of(BlurKind::ApplicationName, whole.application);
        out->clientId = of(BlurKind::Application, whole.clientId);
        for (Connection &connection : out->connections)
            replace(&connection);
        for (CaseVehicle &vehicle : out->vehicles)
            replace(&vehicle);
        for (CaseRequest &request : out->requests)
            replace(&request);
        for (CaseRecord &record : out->records)
            replace(&record);
        for (CaseFact &fact : out->facts)
            fact.value = text(fact.value);
        for (CaseSetting &setting : out->settings) {
            for (QString *one :
                 {&setting.key, &setting.value, &setting.origin, &setting.words.meaning,
                  &setting.words.value, &setting.words.origin})
                *one = text(*one);
        }
    }

private:
    /// Shortened only when it is replaced, or half an id might be left at its end.
    QString text(const QString &original)
    {
        if (original.size() <= caselimits::text)
            return m_blur->text(original);
        ++m_leftOut->texts;
        QString out = m_blur->text(original.left(caselimits::textRead));
        if (original.size() > caselimits::textRead)
            out.chop(caselimits::textEnd);
        return shortened(out);
    }

    QString of(BlurKind kind, const QString &original)
    {
        return shortened(m_blur->of(kind, original));
    }

    QJsonObject json(const QJsonObject &object)
    {
        const auto size = [](const QJsonObject &of) {
            return QJsonDocument(of).toJson(QJsonDocument::Compact).size();
        };
        const qsizetype bytes = size(object);
        if (bytes <= caselimits::bodyRead) {
            const QJsonObject out = m_blur->json(object);
            if (size(out) <= caselimits::body)
                return out;
        }
        ++m_leftOut->texts;
        return {{u"leftOutBytes"_s, double(bytes)}};
    }

    void replace(Connection *connection)
    {
        connection->vehicleId = of(BlurKind::Vehicle, connection->vehicleId);
        connection->userId = of(BlurKind::User, connection->userId);
        connection->id = of(BlurKind::Connection, connection->id);
        connection->externalId = of(BlurKind::External, connection->externalId);
        for (QString *one :
             {&connection->make, &connection->model, &connection->powertrain, &connection->mode})
            *one = text(*one);
        for (QString &permission : connection->permissions) {
            if (!isVocabulary(permission))
                permission = text(permission);
        }
    }

    void replace(SignalError *error)
    {
        if (!isVocabulary(error->type, error->code)) {
            error->type = text(error->type);
            error->code = text(error->code);
        }
        for (QString *one :
             {&error->title, &error->detail, &error->resolution, &error->resolutionUrl})
            *one = text(*one);
    }

    void replace(Reading *reading)
    {
        const bool isVin = reading->code == "vehicleidentification-vin"_L1;
        const bool isNickname = reading->code == "vehicleidentification-nickname"_L1;
        reading->vehicleId = of(BlurKind::Vehicle, reading->vehicleId);
        if (reading->body) {
            const QString value = reading->body->value("value"_L1).toString();
            *reading->body = json(*reading->body);
            if (!value.isEmpty() && (isVin || isNickname))
                reading->body->insert("value"_L1,
                                      of(isVin ? BlurKind::Vin : BlurKind::Nickname, value));
        }
        if (reading->error)
            replace(&*reading->error);
        if (!findSignal(reading->code)) {
            for (QString *one : {&reading->code, &reading->group, &reading->name})
                *one = text(*one);
        }
        for (QString *one : {&reading->statusText, &reading->unit})
            *one = text(*one);
    }

    void replace(CaseVehicle *car)
    {
        car->vehicle.id = of(BlurKind::Vehicle, car->vehicle.id);
        car->vehicle.vin = of(BlurKind::Vin, car->vehicle.vin);
        car->nickname = of(BlurKind::Nickname, car->nickname);
        for (QString *one : {&car->vehicle.make, &car->vehicle.model, &car->vehicle.powertrain,
                             &car->vehicle.mode, &car->readFault})
            *one = text(*one);
        for (Reading &reading : car->readings)
            replace(&reading);
    }

    void replace(CaseRequest *request)
    {
        request->userId = of(BlurKind::User, request->userId);
        request->requestId = of(BlurKind::Request, request->requestId);
        for (QString *one :
             {&request->method, &request->host, &request->path, &request->errorDetail})
            *one = text(*one);
        if (!isVocabulary(request->errorType, request->errorCode)) {
            request->errorType = text(request->errorType);
            request->errorCode = text(request->errorCode);
        }
    }

    void replace(CaseRecord *record)
    {
        record->vehicleId = of(BlurKind::Vehicle, record->vehicleId);
        record->userId = of(BlurKind::User, record->userId);
        record->person = of(BlurKind::Person, record->person);
        record->computer = of(BlurKind::Computer, record->computer);
        record->requestId = of(BlurKind::Request, record->requestId);
        for (QString *one : {&record->kind, &record->what, &record->program})
            *one = text(*one);
        record->facts = json(record->facts);
    }

    Blur *m_blur;
    CaseLeftOut *m_leftOut;
};

} // namespace

CaseFile prepared(const CaseFile &whole, const BlurChoice &choice)
{
    Blur blur(choice);
    if (!choice.isNothing())
        learnCase(&blur, whole); // also what is left out of the case stands in its texts
    CaseFile out = bounded(whole);
    out.blur = choice;
    Editor(&blur, &out.leftOut).edit(whole, &out);
    return out;
}

} // namespace motorpool
