// SPDX-License-Identifier: GPL-3.0-or-later
#include "casejson.h"
#include "casepage.h"
#include "casesample.h"
#include "casewords.h"
#include "htmltext.h"
#include "preparedcase.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString pageOf(const CaseFile &file)
{
    return QString::fromUtf8(casePage(prepared(file, {})));
}

QJsonObject jsonOf(const CaseFile &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(caseJson(prepared(file, {})), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class CasePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void the_page_tells_all_of_it()
    {
        const QString page = pageOf(sampleCase());
        for (const QString &text : {u"Case: Vehicle CAR-1"_s,
                                    u"2026-06-01 12:00:03 UTC"_s,
                                    u"PERSON-1 at COMPUTER-1"_s,
                                    u"State of charge"_s,
                                    u"57.5"_s,
                                    u"2026-06-01 11:56:03"_s,
                                    u"4\u202fmin before"_s,
                                    u"2026-06-01 11:56:43"_s,
                                    u"2026-06-01 11:56:44"_s,
                                    u"2026-06-01 11:59:03"_s,
                                    u"Vehicle is asleep"_s,
                                    u"(VEHICLE_STATE/ASLEEP)"_s,
                                    u"GET /v3/vehicles/CAR-1/signals"_s,
                                    u"409"_s,
                                    u"142"_s,
                                    u"1 call(s)"_s,
                                    u"attempt 2"_s,
                                    u"8d1c2b7e-4f55-4e0b-9f5d-0a1b2c3d4e5f"_s,
                                    u"security-unlock"_s,
                                    u"Command sent"_s,
                                    u"Secret Service"_s,
                                    u"Keychain"_s,
                                    u"Read-only mode"_s,
                                    u"ca-file"_s,
                                    u"set by your administrator"_s,
                                    u"Replaced: VINs (V-1)"_s,
                                    u"1 of them with an error"_s,
                                    u"live vehicles 2026-06-01 11:00:03, simulated ones never"_s})
            QVERIFY2(page.contains(text), qPrintable(text));
    }

    void the_page_is_whole_in_itself_and_can_do_nothing()
    {
        const QByteArray page = casePage(prepared(sampleCase(), {}));
        const qsizetype begin = page.indexOf("<style>") + 7;
        const QByteArray style = page.mid(begin, page.indexOf("</style>") - begin);
        const QByteArray policy =
            "default-src 'none'; style-src 'sha256-" +
            QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64() +
            "'; base-uri 'none'; form-action 'none'";
        QVERIFY(page.contains(policy));
        QVERIFY(page.indexOf("Content-Security-Policy") < begin);
        for (const char *no : {"<script", "<img", "<a ", "<link", "<iframe", "<form",
                               "http:", "https:", "url(", "@import", " style="})
            QVERIFY2(!page.contains(no), no);
        QVERIFY(style.contains("prefers-color-scheme:dark") && style.contains("@media print"));
    }

    void hostile_texts_stay_texts()
    {
        const QString hostile = u"</td></table><script>alert(1)</script><img src=x onerror=y>"
                                "\u202e\u2066\u200b\u0007\u0085\u2028&amp;'\""_s;
        CaseFile file = sampleCase();
        file.blur = {false, false, false, false, false};
        file.subject.id = file.person = file.computer = file.application = hostile;
        file.connections.first().model = file.connections.first().id = hostile;
        file.vehicles.first().nickname = file.vehicles.first().readFault = hostile;
        Reading &reading = file.vehicles.first().readings.last();
        reading.code = reading.name = reading.statusText = hostile;
        reading.error->type = reading.error->code = reading.error->detail = hostile;
        reading.body = QJsonObject{{hostile, hostile}};
        file.requests.first().path = file.requests.first().errorDetail = hostile;
        file.requests.first().requestId = file.requests.first().method = hostile;
        file.records.first().facts = {{hostile, hostile}};
        file.records.first().what = file.records.first().kind = hostile;
        file.facts += CaseFact{hostile, hostile};
        file.settings += CaseSetting{hostile, hostile, hostile};
        for (const BlurChoice &choice : {file.blur, BlurChoice{}}) {
            const CaseFile made = prepared(file, choice);
            const QString page = QString::fromUtf8(casePage(made));
            QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<img"_s));
            QVERIFY(!page.contains(QChar(0x202e)) && !page.contains(QChar(0x2066)));
            const QByteArray json = caseJson(made);
            QVERIFY(!json.contains("\xe2\x80\xae") && !json.contains("\xe2\x81\xa6"));
            QVERIFY(!QJsonDocument::fromJson(json).isNull());
            QCOMPARE(page.count(u"<table"_s), page.count(u"</table>"_s));
            QCOMPARE(page.count(u"<td"_s), page.count(u"</td>"_s));
        }
        QCOMPARE(htmlText(u"<\u202e\a👩\u200d🔧"_s), u"&lt;[U+202E]\ufffd👩\u200d🔧"_s);
    }

    void json_has_the_names_of_every_export()
    {
        const QJsonObject json = jsonOf(sampleCase());
        QCOMPARE(json["format"_L1].toString(), u"motorpool-case"_s);
        QCOMPARE(json["version"_L1].toInt(), caseJsonVersion);
        QCOMPARE(json["madeAt"_L1].toString(), u"2026-06-01T12:00:03.000Z"_s);
        QCOMPARE(json["subject"_L1].toObject(),
                 (QJsonObject{{u"kind"_s, u"vehicle"_s}, {u"id"_s, u"CAR-1"_s}}));
        QCOMPARE(json["blurred"_L1].toArray(),
                 (QJsonArray{u"vins"_s, u"ids"_s, u"places"_s, u"names"_s}));
        const QJsonObject connection = json["connections"_L1].toArray().first().toObject();
        QCOMPARE(connection["externalId"_L1].toString(), u"E-1"_s);
        QVERIFY(connection["updatedAt"_L1].isNull());
        const QJsonObject vehicle = json["vehicles"_L1].toArray().first().toObject();
        QCOMPARE(vehicle["vin"_L1].toString(), u"V-1"_s);
        const QJsonObject failed = vehicle["readings"_L1].toArray().last().toObject();
        QCOMPARE(failed["error"_L1]["code"_L1].toString(), u"ASLEEP"_s);
        QCOMPARE(failed["explained"_L1]["title"_L1].toString(), u"Vehicle is asleep"_s);
        QCOMPARE(failed["readAt"_L1].toString(), u"2026-06-01T11:59:03.000Z"_s);
        const QJsonObject request = json["requests"_L1].toArray().first().toObject();
        QCOMPARE(request["ms"_L1].toInt(), 142);
        QCOMPARE(request["cost"_L1].toInt(), 1);
        QCOMPARE(request["error"_L1]["kind"_L1].toString(), u"VehicleState"_s);
        QCOMPARE(json["journal"_L1].toArray().first()["number"_L1].toString(), u"17"_s);
        QCOMPARE(json["facts"_L1].toArray().size(), 4);
        QCOMPARE(json["settings"_L1].toArray().first()["origin"_L1].toString(), u"built-in"_s);
        QCOMPARE(json["leftOut"_L1]["requests"_L1].toInt(), 0);
    }

    void parts_that_are_not_wanted_are_not_there()
    {
        CaseFile file = sampleCase();
        for (const CasePart part : caseParts())
            choose(&file.parts, part, false);
        const QString page = pageOf(file);
        for (const QString &text : {u"Connections"_s, u"State of charge"_s, u"/signals"_s,
                                    u"security-unlock"_s, u"Keychain"_s, u"preferences"_s})
            QVERIFY2(!page.contains(text), qPrintable(text));
        const QJsonObject json = jsonOf(file);
        QVERIFY(json["requests"_L1].toArray().isEmpty());
        QCOMPARE(json["vehicles"_L1].toArray().size(), 1); // whom it is about
    }

    void an_empty_case_says_what_is_not_there()
    {
        CaseFile file;
        file.subject = {CaseSubject::Kind::User, u"owner-77"_s};
        file.madeAt = sampleTime();
        const QString page = pageOf(file);
        for (const QString &text :
             {u"Case: User U-1"_s, u"No connection is known."_s, u"No vehicle is known."_s,
              u"No request of this time"_s, u"No record of this time"_s})
            QVERIFY2(page.contains(text), qPrintable(text));
    }

    void the_name_of_the_file_is_plain()
    {
        CaseFile file = sampleCase();
        QCOMPARE(caseFileName(prepared(file, {})), u"case-CAR-1-2026-06-01"_s);
        file.subject.id = u"../../etc/päss\nwd"_s;
        QCOMPARE(caseFileName(file), u"case-______etc_p_ss_wd-2026-06-01"_s);
    }
};

QTEST_GUILESS_MAIN(CasePagesTest)
#include "tst_casepages.moc"
