// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorguide.h"
#include "reading.h"

#include <QSet>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

struct Listed
{
    const char *type;
    int status;
    QList<const char *> codes;
};

// Every type and code of Smartcar's error pages and of published answers, listed by hand.
const QList<Listed> listed = {
    {"AUTHENTICATION", 401, {"", "UNAUTHORIZED"}},
    {"AUTHENTICATION", 403, {"ACCESS_DENIED"}},
    {"BILLING",
     430,
     {"", "INVALID_PLAN", "VEHICLE_LIMIT", "VEHICLE_REQUEST_LIMIT", "ACCOUNT_SUSPENDED"}},
    {"COMPATIBILITY",
     501,
     {"", "MAKE_NOT_COMPATIBLE", "SMARTCAR_NOT_CAPABLE", "VEHICLE_NOT_CAPABLE",
      "PLATFORM_NOT_CAPABLE"}},
    {"CONNECTED_SERVICES_ACCOUNT",
     400,
     {"", "ACCOUNT_ISSUE", "AUTHENTICATION_FAILED", "NO_VEHICLES", "SUBSCRIPTION",
      "VEHICLE_MISSING", "PERMISSION", "VIRTUAL_KEY_REQUIRED"}},
    {"PERMISSION", 403, {"", "UNKNOWN"}},
    {"RATE_LIMIT", 429, {"", "SMARTCAR_API", "VEHICLE"}},
    {"RESOURCE_NOT_FOUND",
     404,
     {"", "PATH", "VERSION", "VEHICLE_NOT_FOUND", "SIGNAL_NOT_FOUND", "INVALID_PATH"}},
    {"SERVER", 500, {"", "INTERNAL", "MULTIPLE_RECORDS_FOUND", "RECORD_NOT_FOUND"}},
    {"UPSTREAM",
     502,
     {"", "INVALID_DATA", "KNOWN_ISSUE", "NO_RESPONSE", "RATE_LIMIT", "UNKNOWN_ISSUE"}},
    {"VALIDATION",
     400,
     {"", "PARAMETER", "BAD_REQUEST", "INVALID_INPUT_FORMAT", "MISSING_PARAMETER"}},
    {"VEHICLE_STATE",
     409,
     {"", "ASLEEP", "CHARGING_IN_PROGRESS", "CHARGING_PLUG_NOT_CONNECTED", "DOOR_OPEN",
      "FULLY_CHARGED", "NOT_CHARGING", "CHARGE_FAULT", "HOOD_OPEN", "IGNITION_ON", "IN_MOTION",
      "REMOTE_ACCESS_DISABLED", "TRUNK_OPEN", "UNKNOWN", "UNREACHABLE",
      "VEHICLE_OFFLINE_FOR_SERVICE", "DEVICE_PAIRING_REQUIRED"}},
    {"OAUTH", 401, {"invalid_client"}},
    {"OAUTH",
     400,
     {"invalid_request", "unauthorized_client", "invalid_grant", "unsupported_grant_type",
      "invalid_scope"}},
};

ApiError error(Kind kind, int status = 0, const QString &type = {}, const QString &code = {})
{
    ApiError result;
    result.kind = kind;
    result.status = status;
    result.type = type;
    result.code = code;
    return result;
}

} // namespace

class TestErrorGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void each_documented_type_and_code_has_all_its_words_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        for (const Listed &group : listed) {
            for (const char *code : group.codes) {
                QTest::addRow("%s %s", group.type, code)
                    << QString::fromLatin1(group.type) << QString::fromLatin1(code) << group.status;
            }
        }
    }

    void each_documented_type_and_code_has_all_its_words()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        const ErrorDef *def = findError(type, code);
        QVERIFY(def);
        QCOMPARE(QString::fromLatin1(def->type), type);
        QCOMPARE(QString::fromLatin1(def->code), code);
        QTEST(def->status, "status");
        const QString title = QString::fromUtf8(def->title);
        QVERIFY(!title.isEmpty() && !title.endsWith(u'.'));
        for (const char *sentence : {def->cause, def->remedy, def->owner})
            QVERIFY(QString::fromUtf8(sentence).endsWith(u'.'));
        QVERIFY(qstrcmp(def->cause, def->remedy) != 0);
    }

    void the_table_has_each_row_once_and_no_other()
    {
        QSet<QString> rows;
        for (const ErrorDef &def : errorTable())
            rows.insert(QString::fromLatin1(def.type) + u'/' + QString::fromLatin1(def.code));
        qsizetype count = 0;
        for (const Listed &group : listed)
            count += group.codes.size();
        QCOMPARE(rows.size(), count);
        QCOMPARE(qsizetype(errorTable().size()), count);
    }

    void case_does_not_matter()
    {
        QCOMPARE(findError(u"vehicle_state"_s, u"asleep"_s),
                 findError(u"VEHICLE_STATE"_s, u"ASLEEP"_s));
    }

    void an_unknown_code_falls_back_to_its_type()
    {
        const ErrorDef *def = findError(u"UPSTREAM"_s, u"SOMETHING_NEW"_s);
        QCOMPARE(def, findError(u"UPSTREAM"_s, {}));
        QVERIFY(!findError(u"SOMETHING_NEW"_s, u"ASLEEP"_s));
        QVERIFY(!findError({}, {}));
        QVERIFY(!findError({}, u"ASLEEP"_s));
    }

    void codes_of_older_answers_are_understood_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::newRow("bad_request") << u"VALIDATION"_s << u"BAD_REQUEST"_s;
        QTest::newRow("unauthorized") << u"AUTHENTICATION"_s << u"UNAUTHORIZED"_s;
        QTest::newRow("forbidden") << u"AUTHENTICATION"_s << u"ACCESS_DENIED"_s;
        QTest::newRow("not_found") << u"RESOURCE_NOT_FOUND"_s << QString();
        QTest::newRow("internal_error") << u"SERVER"_s << u"INTERNAL"_s;
        QTest::newRow("version_not_found_error") << u"RESOURCE_NOT_FOUND"_s << u"VERSION"_s;
    }

    void codes_of_older_answers_are_understood()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        const QString old = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(findError({}, old), findError(type, code));
        QCOMPARE(findError(type, old), findError(type, code));
        QVERIFY(findError({}, old));
    }

    void each_kind_has_words()
    {
        QSet<QString> titles;
        for (int kind = 0; kind <= static_cast<int>(Kind::Internal); ++kind) {
            const ErrorWords words = explain(error(static_cast<Kind>(kind)));
            QVERIFY(!words.title.isEmpty());
            QVERIFY(!words.cause.isEmpty());
            QVERIFY(!words.remedy.isEmpty());
            titles.insert(words.title);
        }
        QCOMPARE(titles.size(), static_cast<int>(Kind::Internal) + 1);
    }

    void a_wrong_secret_says_how_to_edit_it()
    {
        const ErrorWords words = explain(error(Kind::Auth, 401, {}, u"invalid_client"_s));
        QVERIFY(words.cause.contains("rotated"_L1));
        QVERIFY(words.remedy.contains("Replace the secret"_L1));
    }

    void a_rate_limit_says_how_long_to_wait()
    {
        ApiError limited = error(Kind::RateLimited, 429, u"RATE_LIMIT"_s, u"VEHICLE"_s);
        const QString without = explain(limited).remedy;
        QVERIFY(without.contains("did not say how long"_L1));
        limited.retryAfter = std::chrono::seconds(30);
        QVERIFY(explain(limited).remedy.contains(u"30\u202fs"_s));
        QVERIFY(!explain(limited).remedy.contains("did not say"_L1));
        limited.retryAfter = std::chrono::seconds(600);
        QVERIFY(explain(limited).remedy.contains(u"10\u202fmin"_s));
        limited.retryAfter = std::chrono::seconds(0);
        QVERIFY(explain(limited).remedy.contains(u"1\u202fs"_s));
        limited.code = u"SMARTCAR_API"_s;
        QVERIFY(explain(limited).title != without);
    }

    void statuses_without_a_body_read_differently()
    {
        QSet<QString> texts;
        for (const ApiError &bare :
             {error(Kind::RateLimited, 429), error(Kind::Billing, 430), error(Kind::Server, 500),
              error(Kind::Server, 503), error(Kind::Upstream, 502), error(Kind::Upstream, 504),
              error(Kind::Proxy, 407), error(Kind::Proxy, 503), error(Kind::Timeout),
              error(Kind::Tls)}) {
            texts.insert(explain(bare).title + explain(bare).cause + explain(bare).remedy);
        }
        QCOMPARE(texts.size(), 10);
    }

    void what_the_service_said_is_kept_once()
    {
        ApiError said = error(Kind::NotFound, 404, u"RESOURCE_NOT_FOUND"_s, u"VEHICLE_NOT_FOUND"_s);
        said.detail = u"Vehicle with ID x not found"_s;
        QVERIFY(explain(said).cause.contains(said.detail));
        said.detail = explain(error(Kind::NotFound, 404, said.type, said.code)).title;
        QCOMPARE(explain(said).cause.count(said.detail), 0);
    }

    void a_fault_in_the_answer_names_its_place()
    {
        ApiError fault = error(Kind::Protocol, 200);
        fault.path = u"$.data[3].id"_s;
        fault.detail = u"expected a string, found a number"_s;
        const ErrorWords words = explain(fault);
        QVERIFY(words.cause.contains(fault.path));
        QVERIFY(words.cause.contains(fault.detail));
    }

    void what_a_person_entered_wrongly_is_the_cause()
    {
        ApiError usage = error(Kind::Usage);
        usage.detail = u"The client id is missing."_s;
        QCOMPARE(explain(usage).cause, usage.detail);
    }

    void the_management_api_is_not_taken_for_a_vehicles()
    {
        ApiError error;
        error.kind = ApiError::Kind::Permission;
        error.status = 403;
        error.type = u"AUTHENTICATION"_s;
        error.code = u"ACCESS_DENIED"_s;
        error.operation = u"GET /v3/webhooks"_s;
        QVERIFY(explain(error).title.contains(u"management"_s));
        QVERIFY(!explain(error).remedy.contains(u"owner connected"_s));
        error.operation = u"GET /v3/vehicles/v1/signals"_s;
        QVERIFY(!explain(error).title.contains(u"management"_s));
    }

    void an_unknown_code_is_shown_with_the_advice_that_came_along()
    {
        ApiError unknown = error(Kind::Upstream, 502, u"UPSTREAM"_s, u"FLAT_EARTH"_s);
        unknown.resolution = u"CONTACT_SUPPORT"_s;
        unknown.userMessage = u"Try tomorrow."_s;
        QVERIFY(explain(unknown).cause.contains("FLAT_EARTH"_L1));
        QVERIFY(explain(unknown).remedy.contains("support"_L1));

        ApiError unnamed = error(Kind::Conflict, 409, u"NEW_TYPE"_s, u"NEW_CODE"_s);
        unnamed.resolution = u"REAUTHENTICATE"_s;
        unnamed.userMessage = u"Sign in again."_s;
        QVERIFY(explain(unnamed).cause.contains("NEW_CODE"_L1));
        QVERIFY(explain(unnamed).remedy.contains("authenticate"_L1));
        QCOMPARE(explain(unnamed).owner, unnamed.userMessage);
    }

    void misleading_advice_does_not_replace_what_the_table_knows()
    {
        ApiError pairing =
            error(Kind::VehicleState, 409, u"VEHICLE_STATE"_s, u"DEVICE_PAIRING_REQUIRED"_s);
        const QString remedy = explain(pairing).remedy;
        pairing.resolution = u"REAUTHENTICATE"_s;
        QCOMPARE(explain(pairing).remedy, remedy);
    }

    void a_page_that_was_named_is_passed_on()
    {
        ApiError failed = error(Kind::OwnerAccount, 400, u"CONNECTED_SERVICES_ACCOUNT"_s,
                                u"AUTHENTICATION_FAILED"_s);
        failed.resolutionUrl = u"https://connect.smartcar.com/oauth/reauthenticate?x=1"_s;
        QVERIFY(explain(failed).remedy.contains(failed.resolutionUrl));
    }

    void an_error_of_a_signal_has_the_same_words()
    {
        SignalError idle;
        idle.type = u"VEHICLE_STATE"_s;
        idle.code = u"NOT_CHARGING"_s;
        QCOMPARE(explain(idle).title, u"Not charging"_s);
        QVERIFY(!explain(idle).owner.isEmpty());

        SignalError permission;
        permission.type = u"PERMISSION"_s;
        QVERIFY(explain(permission).title.contains("permission"_L1));

        SignalError unknown;
        unknown.type = u"NEW"_s;
        unknown.code = u"NEWER"_s;
        unknown.title = u"Gremlins"_s;
        unknown.detail = u"In the wiring."_s;
        QCOMPARE(explain(unknown).title, u"Gremlins"_s);
        QVERIFY(explain(unknown).cause.contains("\"In the wiring\"."_L1));
        QVERIFY(explain(unknown).cause.contains("NEWER"_L1));
        QVERIFY(!explain(SignalError()).title.isEmpty());
    }

    void a_deed_that_was_refused_is_not_spoken_of_as_a_reading()
    {
        static const QRegularExpression ofReading(
            u"\\b(read|signals?|webhook|report the value|such value)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const ErrorDef &def : errorTable()) {
            // Not answers to a deed, or ones that leave it open, which have words of their own.
            const QString type = QString::fromLatin1(def.type);
            if (type == u"OAUTH"_s || type == u"SERVER"_s ||
                QString::fromLatin1(def.code) == u"SIGNAL_NOT_FOUND"_s)
                continue;
            ApiError error;
            error.kind = Kind::VehicleState;
            error.type = type;
            error.code = QString::fromLatin1(def.code);
            error.isOfDeed = true;
            const ErrorWords words = explain(error);
            for (const QString &text : {words.cause, words.remedy, words.owner}) {
                QVERIFY2(!ofReading.match(text).hasMatch(), qPrintable(text));
                QVERIFY(!text.isEmpty());
            }
        }
    }

    void a_deed_that_this_vehicle_cannot_do_leaves_no_signal_out()
    {
        ApiError error;
        error.kind = Kind::NotCapable;
        error.type = u"COMPATIBILITY"_s;
        error.code = u"VEHICLE_NOT_CAPABLE"_s;
        const ErrorWords ofReading = explain(error);
        error.isOfDeed = true;
        const ErrorWords ofDeed = explain(error);
        QVERIFY(ofReading.remedy.contains(u"Leave this signal out"_s));
        QVERIFY2(ofDeed.cause.contains(u"does not take this command"_s), qPrintable(ofDeed.cause));
        error.kind = Kind::VehicleState;
        error.type = u"VEHICLE_STATE"_s;
        error.code = u"NOT_CHARGING"_s;
        QVERIFY2(explain(error).remedy.contains(u"to be stopped"_s),
                 qPrintable(explain(error).remedy));
        // Without a type and code the kind speaks, of deeds as well.
        ApiError limited;
        limited.kind = Kind::RateLimited;
        limited.isOfDeed = true;
        QVERIFY(explain(limited).remedy.startsWith(u"Send fewer"_s));
    }

    void one_line_tells_what_why_what_to_do_and_the_request_id()
    {
        ApiError missing =
            error(Kind::NotFound, 404, u"RESOURCE_NOT_FOUND"_s, u"VEHICLE_NOT_FOUND"_s);
        missing.operation = u"GET /v3/vehicles/x"_s;
        missing.requestId = u"req-1"_s;
        const ErrorWords words = explain(missing);
        QCOMPARE(oneLine(missing), u"GET /v3/vehicles/x: "_s + words.title + u". "_s + words.cause +
                                       u' ' + words.remedy + u" Request id: req-1"_s);
    }

    void what_is_missing_here_is_not_put_into_the_mouth_of_the_service()
    {
        ApiError missing = error(Kind::NotFound, 0, {}, {});
        missing.detail = u"there is no application named x"_s;
        QVERIFY(oneLine(missing).contains(missing.detail));
        QVERIFY(!oneLine(missing).contains(u"Smartcar"_s));
        missing.status = 404;
        QVERIFY(oneLine(missing).contains(u"Smartcar says"_s));
    }

    void a_remark_of_this_program_is_not_put_into_the_mouth_of_the_service()
    {
        ApiError gateway = error(Kind::Server, 502, {}, {});
        gateway.detail = u"the answer has no error body"_s;
        gateway.isRemark = true;
        QVERIFY2(!oneLine(gateway).contains(u"says"_s), qPrintable(oneLine(gateway)));
        QVERIFY(oneLine(gateway).contains(u"The answer has no error body."_s));
        QVERIFY(!oneLine(gateway).contains(u"car maker"_s));
    }

    void one_line_stays_one_harmless_line()
    {
        ApiError hostile = error(Kind::Conflict, 409, u"X\ny"_s, u"a\x1b[2J"_s);
        hostile.operation = u"GET\r\n/"_s;
        hostile.detail = u"line\nbreak\x1b]0;title\x07"_s + QString(100'000, u'x');
        hostile.requestId = u"\x9bid\n"_s;
        hostile.resolutionUrl = u"javascript:\n"_s;
        const QString line = oneLine(hostile);
        QVERIFY(line.size() < 2'000);
        for (const QChar c : line)
            QVERIFY(c.category() != QChar::Other_Control);
    }
};

QTEST_GUILESS_MAIN(TestErrorGuide)
#include "tst_errorguide.moc"
