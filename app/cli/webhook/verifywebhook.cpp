// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"
#include "benchwords.h"
#include "causewords.h"
#include "commands.h"
#include "fileinput.h"
#include "outcome.h"
#include "output.h"
#include "recordwriter.h"
#include "webhookinput.h"
#include "words.h"

#include <QJsonArray>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray causesOf(const Diagnosis &diagnosis)
{
    QJsonArray causes;
    for (const Finding &finding : diagnosis.findings) {
        const FindingWords told = explain(finding, diagnosis.tried);
        causes.append(QJsonObject{{u"cause"_s, causeName(finding.cause)},
                                  {u"isProved"_s, finding.isProved},
                                  {u"title"_s, told.title},
                                  {u"evidence"_s, told.evidence},
                                  {u"remedy"_s, told.remedy}});
    }
    return causes;
}

QString firstCause(const Diagnosis &diagnosis)
{
    return diagnosis.findings.isEmpty() ? QString() : causeName(diagnosis.findings.first().cause);
}

QJsonObject jsonOf(const BenchRequest &request, const Diagnosis &diagnosis)
{
    const WebhookEvent event = diagnosis.event ? diagnosis.event->event : WebhookEvent();
    return {{u"entry"_s, std::max(request.place, 1)},
            {u"verdict"_s, verdictName(diagnosis.verdict)},
            {u"isSigned"_s, diagnosis.isSigned()},
            {u"key"_s, orNull(diagnosis.key)},
            {u"eventType"_s, orNull(event.type)},
            {u"eventId"_s, orNull(event.eventId)},
            {u"userId"_s, orNull(event.userId)},
            {u"vehicleId"_s, orNull(event.vehicle.id)},
            {u"isTest"_s, event.isTest()},
            {u"isJson"_s, !diagnosis.jsonFault},
            {u"cause"_s, orNull(firstCause(diagnosis))},
            {u"causes"_s, causesOf(diagnosis)},
            {u"formsTried"_s, diagnosis.tried.bodies}};
}

RecordShape shape()
{
    RecordShape shape;
    shape.names = {u"entry"_s,   u"verdict"_s, u"isSigned"_s,  u"key"_s,    u"eventType"_s,
                   u"eventId"_s, u"userId"_s,  u"vehicleId"_s, u"isTest"_s, u"isJson"_s,
                   u"cause"_s,   u"causes"_s,  u"formsTried"_s};
    shape.csv = shape.names;
    shape.csv.removeOne(u"causes"_s);
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Entry")), true},
                   {words(QT_TRANSLATE_NOOP("Cli", "Verdict"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Event"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Vehicle"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Cause"))}};
    return shape;
}

QString eventText(const Diagnosis &diagnosis)
{
    if (!diagnosis.event)
        return jsonFaultText(diagnosis);
    const WebhookEvent &event = diagnosis.event->event;
    return event.isTest() ? words(QT_TRANSLATE_NOOP("Cli", "%1 (test)")).arg(event.type)
                          : event.type;
}

QStringList cellsOf(const BenchRequest &request, const Diagnosis &diagnosis)
{
    const QString cause = diagnosis.findings.isEmpty()
                              ? QString()
                              : explain(diagnosis.findings.first(), diagnosis.tried).title;
    return {QString::number(std::max(request.place, 1)), verdictText(diagnosis),
            eventText(diagnosis), diagnosis.event ? diagnosis.event->event.vehicle.id : QString(),
            cause};
}

/// One delivery for a person: a line for each thing, and three for each cause.
void showOne(const Diagnosis &diagnosis, Output *output)
{
    RecordShape shape;
    shape.single = true;
    Record record;
    const auto line = [&](const char *title, const QString &text) {
        shape.table += {words(title)};
        record.cells += text;
    };
    const WebhookEvent event = diagnosis.event ? diagnosis.event->event : WebhookEvent();
    line(QT_TRANSLATE_NOOP("Cli", "Verdict"), verdictText(diagnosis));
    line(QT_TRANSLATE_NOOP("Cli", "JSON"), jsonFaultText(diagnosis));
    line(QT_TRANSLATE_NOOP("Cli", "Event"), diagnosis.event ? eventText(diagnosis) : QString());
    line(QT_TRANSLATE_NOOP("Cli", "Event id"), event.eventId);
    line(QT_TRANSLATE_NOOP("Cli", "Vehicle"), event.vehicle.id);
    line(QT_TRANSLATE_NOOP("Cli", "User"), event.userId);
    for (const Finding &finding : diagnosis.findings) {
        const FindingWords told = explain(finding, diagnosis.tried);
        line(finding.isProved ? QT_TRANSLATE_NOOP("Cli", "Cause, proved")
                              : QT_TRANSLATE_NOOP("Cli", "Cause"),
             told.title);
        line(QT_TRANSLATE_NOOP("Cli", "Evidence"), told.evidence);
        line(QT_TRANSLATE_NOOP("Cli", "What to do"), told.remedy);
    }
    const auto writer = makeWriter(Format::Table, shape, output);
    writer->write(record);
    writer->finish();
}

/// One delivery after the other, each looked at off the main thread.
class VerifyWebhook final : public Command
{
public:
    VerifyWebhook(const QList<BenchRequest> &requests, const QList<QByteArray> &others,
                  const Invocation &invocation, const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_requests(requests)
        , m_others(others)
        , m_format(invocation.common.format)
        , m_output(around.output)
    {
        readAllKeys(invocation, around, this)->then(this, [this](const Result<BenchKeyring> &ring) {
            if (!ring)
                return finish(Failure(ring.error()));
            m_keys = ring->keys;
            if (!isAlone())
                m_writer = makeWriter(m_format, shape(), m_output);
            next();
        });
    }
    ~VerifyWebhook() override { *m_stop = true; }

private:
    bool isAlone() const { return m_format == Format::Table && m_requests.size() == 1; }

    void next()
    {
        if (m_place == m_requests.size())
            return end();
        const BenchRequest request = m_requests.at(m_place++);
        m_line.show(
            words(QT_TRANSLATE_NOOP("Cli", "%1 of %2")).arg(m_place).arg(m_requests.size()));
        inBackground<Diagnosis>(this, [request, others = m_others, keys = m_keys, stop = m_stop] {
            SearchLimits limits;
            limits.stop = stop.get();
            return Result<Diagnosis>(diagnose(request, *keys, others, limits));
        })->then(this, [this, request](const Result<Diagnosis> &diagnosis) {
            take(request, *diagnosis);
            next();
        });
    }

    void take(const BenchRequest &request, const Diagnosis &diagnosis)
    {
        m_areAllSigned = m_areAllSigned && diagnosis.isSigned();
        m_line.clear();
        if (!m_writer)
            return showOne(diagnosis, m_output);
        m_writer->write({jsonOf(request, diagnosis), cellsOf(request, diagnosis)});
        m_writer->flush();
    }

    void end()
    {
        m_line.clear();
        if (m_writer)
            m_writer->finish();
        finish(m_areAllSigned ? ExitCode::Done : ExitCode::Broken);
    }

    QList<BenchRequest> m_requests;
    QList<QByteArray> m_others;
    Format m_format;
    Output *m_output;
    std::shared_ptr<const BenchKeys> m_keys;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<RecordWriter> m_writer;
    ProgressLine m_line;
    qsizetype m_place = 0;
    bool m_areAllSigned = true;
};

} // namespace

Command *verifyWebhook(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    QList<QByteArray> others;
    if (invocation.has(u"previous"_s)) {
        const auto bytes = readInput(invocation.options.value(u"previous"_s), intakeLimit);
        if (!bytes)
            return failing(bytes.error(), parent);
        for (const BenchRequest &request : takeIn(*bytes).requests)
            others.append(request.body);
    }
    const auto requests = readRequests(invocation, 0);
    if (!requests)
        return failing(requests.error(), parent);
    return new VerifyWebhook(*requests, others, invocation, around, parent);
}

} // namespace motorpool::cli
