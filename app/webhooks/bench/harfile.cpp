// SPDX-License-Identifier: GPL-3.0-or-later
#include "harfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QJsonObject &data)
{
    const QByteArray text = data.value("text"_L1).toString().toUtf8();
    // Not of the format's definition, yet written by proxies, each in its way.
    for (const auto name : {"encoding"_L1, "_encoding"_L1, "comment"_L1}) {
        if (data.value(name).toString().compare("base64"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const auto decoded =
            QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? *decoded : text;
    }
    return text;
}

} // namespace

std::optional<Intake> readHar(const QByteArray &bytes)
{
    const QJsonObject log = QJsonDocument::fromJson(bytes).object().value("log"_L1).toObject();
    if (!log.value("entries"_L1).isArray())
        return std::nullopt;
    Intake intake;
    int place = 0;
    const QJsonArray entries = log.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        ++place;
        const QJsonObject sent = entry["request"_L1].toObject();
        const QJsonObject data = sent.value("postData"_L1).toObject();
        if (sent.value("method"_L1).toString() != "POST"_L1 || !data.contains("text"_L1))
            continue;
        if (intake.requests.size() == 1000) {
            intake.isCut = true;
            break;
        }
        BenchRequest request;
        request.origin = BenchRequest::Origin::Har;
        request.place = place;
        request.method = "POST";
        request.url = sent.value("url"_L1).toString().toUtf8();
        const QJsonArray headers = sent.value("headers"_L1).toArray();
        for (const QJsonValue &header : headers) {
            const QByteArray name = header["name"_L1].toString().toUtf8();
            if (!name.isEmpty() && !name.startsWith(':'))
                request.headers.append({name, header["value"_L1].toString().toUtf8().trimmed()});
        }
        request.body = bodyOf(data);
        intake.requests.append(request);
    }
    if (intake.requests.isEmpty())
        intake.fault = Intake::Fault::NoRequest;
    return intake;
}

} // namespace motorpool
