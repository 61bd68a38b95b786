// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicepages.h"

#include "httprouter.h"
#include "servicememory.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// One family of Prometheus' text format (version 0.0.4) after another.
class Metrics
{
public:
    void family(const char *name, const char *type, const char *help)
    {
        m_name = QByteArray("motorpool_receiver_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void value(double number, const QByteArray &labels = {}, const char *ending = "")
    {
        m_text += m_name + ending + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' +
                  QByteArray::number(number, 'g', 17) + '\n';
    }
    void single(const char *name, const char *type, const char *help, double number)
    {
        family(name, type, help);
        value(number);
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void addLatency(Metrics &metrics, const LatencyHistogram &latency)
{
    metrics.family("store_seconds", "histogram", "From a whole request to its event being durable");
    quint64 sum = 0;
    for (std::size_t i = 0; i <= LatencyHistogram::ends.size(); ++i) {
        const bool isLast = i == LatencyHistogram::ends.size();
        sum += latency.count(i);
        metrics.value(double(sum),
                      "le=\"" +
                          (isLast ? QByteArray("+Inf")
                                  : QByteArray::number(LatencyHistogram::ends[i] / 1000.0)) +
                          '"',
                      "_bucket");
    }
    metrics.value(double(latency.sum()) / 1e6, {}, "_sum");
    metrics.value(double(sum), {}, "_count");
}

HttpServerResponse plain(int status, const QByteArray &text)
{
    HttpServerResponse response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    response.body = text;
    return response;
}

} // namespace

QByteArray metricsText(const ReceiverCounters &counters, bool isStorageUp, bool hasKeys,
                       int connections)
{
    Metrics metrics;
    metrics.family("build_info", "gauge", "The program");
    metrics.value(1, "version=\"" MOTORPOOL_VERSION "\"");
    metrics.single("ready", "gauge", "1 if it can take deliveries", isStorageUp && hasKeys);
    metrics.single("storage_up", "gauge", "1 if the last that was asked of the storage was done",
                   isStorageUp);
    metrics.single("key_present", "gauge", "1 if there is a key to verify by", hasKeys);
    metrics.single("connections", "gauge", "Open connections", connections);
    metrics.single("requests_total", "counter", "Requests to the path",
                   double(counters.received.load()));
    metrics.single("body_bytes_total", "counter", "Bytes of their bodies",
                   double(counters.bytes.load()));
    metrics.family("events_total", "counter", "Verified events that are durable");
    metrics.value(double(counters.stored.load()), "result=\"stored\"");
    metrics.value(double(counters.repeated.load()), "result=\"repeated\"");
    metrics.single("challenges_total", "counter", "VERIFY requests answered",
                   double(counters.challenges.load()));
    metrics.family("refused_total", "counter", "Requests that were not taken");
    for (std::size_t i = 0; i < refusals; ++i) {
        metrics.value(double(counters.refused[i].load()),
                      QByteArray("reason=\"") + refusalName(Refusal(i)) + '"');
    }
    metrics.single("storage_failures_total", "counter", "Writes that failed",
                   double(counters.storageFailures.load()));
    metrics.single("queued", "gauge", "Deliveries that wait to be stored",
                   double(counters.queued.load()));
    metrics.single("queued_bytes", "gauge", "Bytes of their bodies",
                   double(counters.queuedBytes.load()));
    metrics.single("last_stored_timestamp_seconds", "gauge", "When an event was stored last",
                   double(counters.lastStoredMs.load()) / 1000);
    metrics.single("resident_memory_bytes", "gauge", "Memory of the process",
                   double(residentBytes()));
    addLatency(metrics, counters.latency);
    return metrics.text();
}

HttpHandler servicePages(const Receiver &receiver, const SigningKeys &keys)
{
    HttpRouter router;
    router.add("GET", u"/healthz"_s,
               [](const HttpServerRequest &, const QStringList &) { return plain(200, "ok\n"); });
    router.add("GET", u"/readyz"_s, [&](const HttpServerRequest &, const QStringList &) {
        QByteArray missing;
        if (!receiver.isStorageUp())
            missing += "storage lost\n";
        if (keys.isEmpty())
            missing += "no key\n";
        return missing.isEmpty() ? plain(200, "ready\n") : plain(503, missing);
    });
    router.add("GET", u"/metrics"_s, [&](const HttpServerRequest &, const QStringList &) {
        return plain(200, metricsText(receiver.counters(), receiver.isStorageUp(), !keys.isEmpty(),
                                      receiver.openConnections()));
    });
    return router;
}

} // namespace motorpool
