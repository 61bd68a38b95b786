// SPDX-License-Identifier: GPL-3.0-or-later
#include "learncase.h"

#include <QRegularExpression>
#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// What everybody calls cars says nothing of one.
void avoidVehicle(Blur *blur, const QString &make, const QString &model)
{
    for (const QString &word : QStringList{make, model, make + model} + model.split(u' '))
        blur->avoid(word);
}

void learnConnection(Blur *blur, const Connection &connection)
{
    blur->learn(BlurKind::Vehicle, connection.vehicleId);
    blur->learn(BlurKind::User, connection.userId);
    blur->learn(BlurKind::Connection, connection.id);
    blur->learn(BlurKind::External, connection.externalId);
}

void learnVehicle(Blur *blur, const CaseVehicle &of)
{
    blur->learn(BlurKind::Vehicle, of.vehicle.id);
    blur->learn(BlurKind::Vin, of.vehicle.vin);
    blur->learn(BlurKind::Nickname, of.nickname);
    for (const Reading &reading : of.readings) {
        blur->learn(BlurKind::Vehicle, reading.vehicleId);
        if (!reading.body)
            continue;
        blur->learn(QJsonValue(*reading.body));
        const QString value = (*reading.body)["value"_L1].toString();
        if (reading.code == "vehicleidentification-vin"_L1)
            blur->learn(BlurKind::Vin, value);
        else if (reading.code == "vehicleidentification-nickname"_L1)
            blur->learn(BlurKind::Nickname, value);
    }
}

/// Who has the folder that a path lies in.
void learnHome(Blur *blur, const QString &text)
{
    static const QRegularExpression home(u"[/\\\\](?:home|Users)[/\\\\]([^/\\\\\"]+)[/\\\\]"_s);
    for (auto match = home.globalMatch(text); match.hasNext();)
        blur->learn(BlurKind::Person, match.next().captured(1));
}

/// Also without its domain.
void learnComputer(Blur *blur, const QString &name)
{
    blur->learn(BlurKind::Computer, name);
    blur->learn(BlurKind::Computer, name.section(u'.', 0, 0));
}

/// A list of client ids, a proxy with a company's name; and whose folder a file lies in.
void learnSetting(Blur *blur, const CaseSetting &setting)
{
    if (setting.key == "applications"_L1 && setting.value != "all"_L1 &&
        setting.value != "none"_L1) {
        for (const QString &id : setting.value.split(u','))
            blur->learn(BlurKind::Application, id.trimmed());
    } else if (setting.key == "proxy"_L1) {
        const QUrl proxy(setting.value);
        if (!proxy.host().isEmpty())
            learnComputer(blur, proxy.host());
    }
    learnHome(blur, setting.value);
}

/// The ids that a record's request names, which may be nowhere else: of a schedule that is deleted.
void learnRequest(Blur *blur, const CaseRecord &record)
{
    for (const QString &request : {record.what, record.facts["request"_L1].toString()}) {
        if (request.contains(u'/'))
            blur->learnPath(request.section(u' ', 1));
    }
}

void learnWords(Blur *blur, const CaseFile &file)
{
    for (const Connection &connection : file.connections)
        avoidVehicle(blur, connection.make, connection.model);
    for (const CaseVehicle &of : file.vehicles)
        avoidVehicle(blur, of.vehicle.make, of.vehicle.model);
    for (const QString &word : {u"live"_s, u"simulated"_s, u"BEV"_s, u"PHEV"_s, u"ICE"_s, u"HEV"_s})
        blur->avoid(word);
}

} // namespace

BlurKind kindOf(CaseSubject::Kind kind)
{
    return kind == CaseSubject::Kind::Vehicle ? BlurKind::Vehicle : BlurKind::User;
}

void learnCase(Blur *blur, const CaseFile &file)
{
    learnWords(blur, file);
    for (const CaseRequest &request : file.requests)
        blur->learn(BlurKind::Request, request.requestId);
    for (const CaseRecord &record : file.records)
        blur->learn(BlurKind::Request, record.requestId);
    blur->learn(kindOf(file.subject.kind), file.subject.id);
    blur->learn(BlurKind::Application, file.clientId);
    blur->learn(BlurKind::ApplicationName, file.application);
    blur->learn(BlurKind::Person, file.person);
    learnComputer(blur, file.computer);
    for (const Connection &connection : file.connections)
        learnConnection(blur, connection);
    for (const CaseVehicle &of : file.vehicles)
        learnVehicle(blur, of);
    for (const CaseRequest &request : file.requests) {
        blur->learn(BlurKind::User, request.userId);
        blur->learnPath(request.path);
    }
    for (const CaseRecord &record : file.records) {
        blur->learn(BlurKind::Vehicle, record.vehicleId);
        blur->learn(BlurKind::User, record.userId);
        blur->learn(BlurKind::Person, record.person);
        learnComputer(blur, record.computer);
        learnRequest(blur, record);
        blur->learn(QJsonValue(record.facts));
    }
    for (const CaseFact &fact : file.facts)
        learnHome(blur, fact.value);
    for (const CaseSetting &setting : file.settings)
        learnSetting(blur, setting);
}

} // namespace motorpool
