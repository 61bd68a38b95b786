// SPDX-License-Identifier: GPL-3.0-or-later
#include "casejson.h"
#include "caselimits.h"
#include "casepage.h"
#include "casesample.h"
#include "preparedcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

#include <functional>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr BlurChoice everything{true, true, true, true, true};

using Form = std::function<QString(const QString &)>;

QString jsonEscaped(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.unicode() < 0x80 && c.isLetterOrNumber()
                   ? QString(c)
                   : u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return out;
}

QString percent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString split(const QString &text, const QString &by)
{
    return text.left(text.size() / 2) + by + text.mid(text.size() / 2);
}

const QList<Form> &forms()
{
    static const QList<Form> all{
        [](const QString &text) { return text; },
        [](const QString &text) { return text.toUpper(); },
        [](const QString &text) { return text.toLower(); },
        percent,
        [](const QString &text) { return percent(percent(text)); },
        [](const QString &text) { return QString::fromLatin1(text.toUtf8().toBase64()); },
        [](const QString &text) {
            return QString::fromLatin1((QByteArray("id: ") + text.toUtf8() + " end")
                                           .toBase64(QByteArray::Base64UrlEncoding));
        },
        jsonEscaped,
        [](const QString &text) { return text.toHtmlEscaped(); },
        [](const QString &text) { return split(text, u"<b>"_s); },
        [](const QString &text) { return split(text, u"</i><i class='x'>"_s); },
        [](const QString &text) { return split(text, u"\u200b"_s); },
        [](const QString &text) { return u"http://x.example/a/%1?b=%1"_s.arg(percent(text)); },
        [](const QString &text) { return u"{\"a\":[\"%1\"]}"_s.arg(jsonEscaped(text)); },
        [](const QString &text) { return QString(text).replace(u'-', u""_s); },
    };
    return all;
}

/// What a reader could find of a text: decoded, without tags and signs, in one case.
QString bare(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression escape(u"\\\\+u([0-9a-fA-F]{4})"_s);
    static const QRegularExpression number(u"&(?:amp;)*#(\\d+);"_s);
    for (int layer = 0; layer < 3; ++layer) {
        text.remove(tag);
        for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text))
            text.replace(match.capturedStart(), match.capturedLength(),
                         QChar(char16_t(match.captured(1).toUInt(nullptr, 16))));
        for (auto match = number.match(text); match.hasMatch(); match = number.match(text))
            text.replace(match.capturedStart(), match.capturedLength(),
                         QChar(char16_t(match.captured(1).toUInt())));
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        text.replace(u"&amp;"_s, u"&"_s);
        text = QUrl::fromPercentEncoding(text.toUtf8());
    }
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out += c.toCaseFolded();
    }
    return out;
}

/// The text and everything in it that is Base64, decoded.
QStringList readable(const QString &text)
{
    QStringList all{text, bare(text)};
    static const QRegularExpression run(u"[A-Za-z0-9+/_-]{8,}={0,2}"_s);
    for (auto match = run.globalMatch(text); match.hasNext();) {
        const QByteArray bytes = match.next().captured().toLatin1();
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (int from = 0; from < 4; ++from)
                all += bare(QString::fromUtf8(QByteArray::fromBase64(bytes.mid(from), option)));
        }
    }
    return all;
}

QString around(const QString &text, const QString &original)
{
    const qsizetype plain = text.indexOf(original, 0, Qt::CaseInsensitive);
    const qsizetype at = plain >= 0 ? plain : text.indexOf(bare(original));
    return text.mid(std::max<qsizetype>(0, at - 60), original.size() + 120);
}

/// Where the page or the JSON has an original in any form; the first few.
QStringList leaks(const CaseFile &file, const QStringList &originals)
{
    QStringList found;
    const QString page = QString::fromUtf8(casePage(file));
    const QString json = QString::fromUtf8(caseJson(file));
    for (const QString &text : readable(page) + readable(json)) {
        for (const QString &original : originals) {
            const bool isThere =
                text.contains(original, Qt::CaseInsensitive) || text.contains(bare(original));
            if (isThere && found.size() < 3)
                found += original + u" in "_s + around(text, original);
        }
    }
    return found;
}

QString randomText(QRandomGenerator *random, int length)
{
    const QString letters =
        u"abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPRSTUVWXYZ0123456789äß-_ &<\"'/.é"_s;
    QString text;
    while (bare(text).size() < length)
        text += letters[random->bounded(int(letters.size()))];
    return text.trimmed();
}

} // namespace

class BlurredCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void the_sample_gives_nothing_away()
    {
        const CaseOriginals of;
        for (const QString &original : of.all()) // the test can see them
            QVERIFY2(!leaks(sampleCase(), {original}).isEmpty(), qPrintable(original));
        const CaseFile file = prepared(sampleCase(), everything);
        QCOMPARE(leaks(file, of.all()), QStringList());
        const QByteArray json = caseJson(file);
        for (const char *place : {"48.1", "11.5"})
            QVERIFY2(!json.contains(place) && !casePage(file).contains(place), place);
        QCOMPARE(file.subject.id, u"CAR-1"_s);
        QCOMPARE(file.connections.first().vehicleId, u"CAR-1"_s);
        QCOMPARE(file.vehicles.first().vehicle.vin, u"V-1"_s);
        QCOMPARE(file.requests.first().path, u"/v3/vehicles/CAR-1/signals"_s);
        QCOMPARE(file.requests.last().path, u"/v3/connections?filter%5Buser.externalId%5D=E-1"_s);
        QCOMPARE(file.vehicles.first().readings.last().error->detail,
                 u"Vehicle V-1 of user U-1 sleeps"_s);
        QCOMPARE(file.facts.last().value, u"/home/PERSON-1/x on COMPUTER-1"_s);
        // What helps stays.
        QCOMPARE(file.connections.first().model, u"Model 3"_s);
        QCOMPARE(file.requests.first().errorCode, u"ASLEEP"_s);
    }

    void request_ids_stay_by_default()
    {
        const CaseFile file = prepared(sampleCase(), {});
        QCOMPARE(file.requests.first().requestId, u"8d1c2b7e-4f55-4e0b-9f5d-0a1b2c3d4e5f"_s);
        QCOMPARE(prepared(sampleCase(), everything).requests.first().requestId, u"REQUEST-1"_s);
    }

    /// Whatever the originals are and wherever and however they stand, none is found.
    void no_original_survives_in_any_form_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void no_original_survives_in_any_form()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        CaseOriginals of;
        if (seed > 1) {
            for (QString *text : {&of.external, &of.nickname, &of.application, &of.person,
                                  &of.computer, &of.connection})
                *text = randomText(&random, 9 + random.bounded(16));
        }
        if (seed % 3 == 0)
            of.user = randomText(&random, 20);
        CaseFile file = sampleCase(of);
        const auto anything = [&] {
            QString text = u"said "_s;
            for (int part = 0; part < 3; ++part) {
                const QStringList all = of.all();
                const QString &original = all[random.bounded(int(all.size()))];
                text += forms()[random.bounded(int(forms().size()))](original) + u" and "_s;
            }
            return text;
        };
        for (int extra = 0; extra < 4; ++extra) {
            Reading reading = file.vehicles.first().readings.last();
            reading.code = anything();
            reading.error->detail = anything();
            reading.error->resolutionUrl = anything();
            reading.error->code = anything();
            reading.body = QJsonObject{{u"x"_s, anything()}, {anything(), QJsonArray{anything()}}};
            file.vehicles.first().readings += reading;
            CaseRequest request = file.requests.first();
            request.path += u"?q="_s + percent(anything());
            request.errorDetail = anything();
            request.errorType = anything();
            file.requests += request;
            CaseRecord record = file.records.first();
            record.facts.insert(u"more"_s, anything());
            record.what = anything();
            file.records += record;
            file.facts += CaseFact{u"x"_s, anything()};
            file.settings += CaseSetting{
                anything(), anything(), anything(), {anything(), anything(), anything()}};
            Connection connection = file.connections.first();
            connection.powertrain = u"with "_s + anything();
            connection.permissions += anything();
            file.connections += connection;
        }
        QCOMPARE(leaks(prepared(file, everything), of.all()).join(u'\n'), QString());
    }

    /// Names in free texts, ids of two letters, schedules, places of two digits: by default.
    void hostile_texts_give_nothing_away_by_default()
    {
        CaseOriginals of;
        of.nickname = u"Al"_s;
        of.external = u"42"_s;
        CaseFile file = sampleCase(of);
        Reading limits = file.vehicles.first().readings.first();
        limits.code = u"charge-chargelimits"_s;
        limits.body = QJsonObject{
            {u"values"_s,
             QJsonArray{QJsonObject{
                 {u"type"_s, u"LOCATION"_s},
                 {u"condition"_s, QJsonObject{{u"name"_s, u"Anna Huber, Lindenweg 12"_s},
                                              {u"address"_s, u"Lindenweg 12\n80331 Munich"_s},
                                              {u"latitude"_s, u"48.13"_s},
                                              {u"longitude"_s, 11.57}}}}}}};
        Reading timers = limits;
        timers.code = u"charge-chargetimers"_s;
        timers.body = QJsonObject{
            {u"values"_s,
             QJsonArray{QJsonObject{
                 {u"scheduleId"_s, u"sched_abc123"_s},
                 {u"location"_s, QJsonObject{{u"name"_s, u"Home of Peter Maier"_s}}}}}}};
        Reading failed = file.vehicles.first().readings.last();
        failed.error->detail =
            u"Al (owner 42) near lindenweg 12 at 48.13, 11.57; /users/42 has sched_abc123"_s;
        file.vehicles.first().readings += {limits, timers, failed};
        CaseRequest request = file.requests.first();
        request.method = u"DELETE"_s;
        request.path = u"/v3/vehicles/%1/charge-schedules/sched_abc123"_s.arg(of.vehicle);
        request.errorDetail =
            u"{\"user\":{\"externalId\":\"42\",\"firstName\":\"Anna\"},\"vehicleId\":\"q7\"} AL"_s;
        CaseRequest list = request;
        list.path = u"/v3/connections?filter%5Buser.externalId%5D=42&filter%5BvehicleId%5D=q7"_s;
        file.requests += {request, list};
        CaseRecord deed = file.records.first();
        deed.what = u"charge-schedule-delete"_s;
        deed.facts = {
            {u"request"_s, u"DELETE /v3/vehicles/q7/charge-schedules/sched_abc123"_s},
            {u"file"_s, u"/home/peter/Anna Huber.csv"_s},
            {u"body"_s, QJsonObject{{u"location"_s, QJsonObject{{u"latitude"_s, 48.13},
                                                                {u"longitude"_s, 11.57}}}}}};
        file.records += deed;
        file.settings +=
            {{u"applications"_s, u"client-one, client-two"_s, u"policy-lock"_s},
             {u"proxy"_s, u"http://proxy.huber-gmbh.example:3128"_s, u"policy-default"_s},
             {u"ca-file"_s, u"/home/peter/ca.pem"_s, u"motorpool.conf"_s}};
        const CaseFile out = prepared(file, {});
        QCOMPARE(leaks(out, {of.vin, of.user, of.vehicle, of.connection}), QStringList());
        for (const QString &whole :
             {QString::fromUtf8(casePage(out)), QString::fromUtf8(caseJson(out))}) {
            for (const QString &original :
                 {u"Huber"_s, u"Anna"_s, u"Lindenweg"_s, u"Maier"_s, u"Peter"_s, u"Munich"_s,
                  u"abc123"_s, u"48.13"_s, u"11.57"_s, u"client-one"_s, u"client-two"_s, u"=42"_s,
                  u"/42"_s, u"q7"_s, u"huber-gmbh"_s})
                QVERIFY2(!whole.contains(original, Qt::CaseInsensitive),
                         qPrintable(around(whole, original)));
            static const QRegularExpression nickname(u"\\bal\\b"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!whole.contains(nickname),
                     qPrintable(whole.mid(nickname.match(whole).capturedStart() - 60, 120)));
        }
        // And the same thing is the same sign.
        const auto listed =
            std::find_if(out.requests.begin(), out.requests.end(), [](const CaseRequest &one) {
                return one.path.contains(u"CAR-2"_s) && one.path.contains(u'?');
            });
        QVERIFY(listed != out.requests.end());
        QCOMPARE(listed->path,
                 u"/v3/connections?filter%5Buser.externalId%5D=E-1&filter%5BvehicleId%5D=CAR-2"_s);
        QVERIFY(out.records.last().facts[u"request"_s].toString().startsWith(
            u"DELETE /v3/vehicles/CAR-2/charge-schedules/ID-"_s));
    }

    void what_is_left_out_is_replaced_in_what_is_not()
    {
        CaseFile file = sampleCase();
        file.parts.connections = false;
        file.parts.signalsRead = false;
        QCOMPARE(leaks(prepared(file, everything), CaseOriginals().all()), QStringList());
    }

    void a_text_that_is_cut_leaves_no_half_of_an_id()
    {
        const CaseOriginals of;
        for (const qsizetype size : {caselimits::text, caselimits::textRead}) {
            for (const qsizetype shift : {1, 17, 35}) {
                CaseFile file = sampleCase();
                file.requests.first().errorDetail =
                    QString(size - shift, u'.') + of.vehicle + u" "_s + of.user;
                file.requests.last().errorDetail =
                    (of.vehicle + u' ').repeated(size / 36) + of.user;
                const CaseFile out = prepared(file, everything);
                QVERIFY(out.leftOut.texts > 0);
                const QByteArray json = caseJson(out);
                QVERIFY(!json.contains(of.vehicle.left(8).toUtf8()));
                QVERIFY(!json.contains(of.user.left(8).toUtf8()));
            }
        }
    }

    void without_a_choice_it_is_as_it_was()
    {
        CaseFile expected = sampleCase();
        expected.blur = BlurChoice{false, false, false, false, false};
        const CaseFile out = prepared(sampleCase(), expected.blur);
        QCOMPARE(out.connections, expected.connections);
        QCOMPARE(out.vehicles, expected.vehicles);
        QCOMPARE(out.requests, expected.requests);
        QCOMPARE(out.records, expected.records);
        QCOMPARE(out, expected);
    }

    void preparing_twice_changes_nothing_more()
    {
        const CaseFile once = prepared(sampleCase(), everything);
        QCOMPARE(prepared(once, {false, false, false, false, false}).requests, once.requests);
    }

    void a_huge_case_is_cut_and_says_so()
    {
        CaseFile file = sampleCase();
        file.subject = {CaseSubject::Kind::User, CaseOriginals().user};
        const CaseVehicle car = file.vehicles.first();
        const Connection connection = file.connections.first();
        const CaseRequest request = file.requests.first();
        const CaseRecord record = file.records.first();
        constexpr int vehicles = 600;
        constexpr int requests = 3'000; // the bench takes more
        for (int i = 1; i < vehicles; ++i) {
            CaseVehicle other = car;
            other.vehicle.id = u"vehicle-%1"_s.arg(i, 6, 10, QLatin1Char('0'));
            file.vehicles += other;
            Connection one = connection;
            one.vehicleId = other.vehicle.id;
            file.connections += one;
        }
        for (int i = 1; i < requests; ++i) {
            CaseRequest other = request;
            other.at = request.at.addSecs(-i);
            other.path =
                u"/v3/vehicles/vehicle-%1/signals"_s.arg(i % vehicles, 6, 10, QLatin1Char('0'));
            file.requests += other;
        }
        for (int i = 1; i < vehicles; ++i)
            file.records += record;
        const CaseFile out = prepared(file, everything);
        QCOMPARE(out.requests.size(), caselimits::requests);
        QCOMPARE(out.leftOut.requests, requests + 1 - int(caselimits::requests));
        QCOMPARE(out.requests.first().at, request.at); // the newest are kept
        QCOMPARE(out.vehicles.size(), caselimits::vehicles);
        QCOMPARE(out.leftOut.vehicles, vehicles - int(caselimits::vehicles));
        QCOMPARE(out.leftOut.connections, vehicles - int(caselimits::connections));
        QCOMPARE(out.leftOut.records, vehicles - int(caselimits::records));
        QVERIFY(caseJson(out).size() < 4'000'000);
        const QByteArray page = casePage(out);
        QVERIFY(page.size() < 2'000'000);
        QVERIFY(page.contains("2501 older request(s) are left out."));
        QVERIFY(!page.contains("vehicle-0"));
    }
};

QTEST_GUILESS_MAIN(BlurredCaseTest)
#include "tst_blurredcase.moc"
