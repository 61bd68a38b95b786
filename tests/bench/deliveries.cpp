// SPDX-License-Identifier: GPL-3.0-or-later
// Stores deliveries and looks for them again, and prints how long each took as JSON.
//
// deliveries PLACE write COUNT VEHICLES BODY_BYTES [FIRST [PLAIN]]: batches of 200, each durable
//     before the next; FIRST: where events are counted from; PLAIN: a file into which Python's
//     baseline gets the bodies, one a line
// deliveries PLACE read: pages as a person opens and types
#include "deliverykeeper.h"
#include "deliveryplace.h"
#include "deliveryreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 200;
constexpr const char *codes[] = {"tractionbattery-stateofcharge",
                                 "odometer-traveleddistance",
                                 "location-preciselocation",
                                 "charge-ischarging",
                                 "closure-islocked",
                                 "tractionbattery-range"};
constexpr const char *models[][2] = {{"SKODA", "Enyaq"},   {"VOLKSWAGEN", "ID.7"},
                                     {"TESLA", "Model 3"}, {"JAGUAR", "I-PACE"},
                                     {"BYD", "Seal"},      {"POLESTAR", "2"}};

QString idOf(char kind, qint64 number)
{
    return QUuid::createUuidV5(QUuid(), kind + QByteArray::number(number))
        .toString(QUuid::WithoutBraces);
}

class Source
{
public:
    Source(int vehicles, qsizetype bytes, qint64 first)
        : m_vehicles(vehicles)
        , m_bytes(bytes)
        , m_number(first)
    {
        for (int i = 0; i < vehicles; ++i)
            m_ids.push_back(idOf('v', i));
    }

    IncomingDelivery next()
    {
        const int vehicle = int(m_random.bounded(m_vehicles));
        IncomingDelivery delivery;
        DeliveryHead &head = delivery.head;
        head.eventId = idOf('e', ++m_number);
        head.userId = idOf('u', vehicle / 2);
        head.externalId = u"C-%1"_s.arg(vehicle / 2);
        head.vehicleId = m_ids[std::size_t(vehicle)];
        head.make = QString::fromLatin1(models[vehicle % 6][0]);
        head.model = QString::fromLatin1(models[vehicle % 6][1]);
        head.vehicleMode = u"live"_s;
        head.deliveryId = idOf('d', m_number);
        head.webhookId = u"wh_5a8e5e38-1e12-4011-a36d-56f120053f9e"_s;
        head.webhookName = u"Telemetry"_s;
        head.mode = m_random.bounded(1000) == 0 ? u"TEST"_s : u"LIVE"_s;
        const int kind = int(m_random.bounded(1000));
        if (kind < 3) {
            head.type = u"VEHICLE_ERROR"_s;
            head.faults = kind == 0 ? u"VEHICLE_STATE/UNREACHABLE=RESOLVED"_s
                                    : u"VEHICLE_STATE/UNREACHABLE"_s;
        } else {
            head.type = u"VEHICLE_STATE"_s;
            head.triggers = QString::fromLatin1(codes[m_random.bounded(6)]);
            head.signalCount = 18;
            head.errorCount = kind < 200 ? 2 : 0;
        }
        delivery.receivedAt = m_begin.addMSecs(m_number * 900);
        head.deliveredAt = delivery.receivedAt.addMSecs(-400);
        head.oemAt = delivery.receivedAt.addSecs(-60);
        head.sequence = m_number;
        delivery.body = body(head);
        delivery.signature.resize(32);
        m_random.fillRange(reinterpret_cast<quint32 *>(delivery.signature.data()), 8);
        delivery.signedBy = 1;
        return delivery;
    }

private:
    QByteArray body(const DeliveryHead &head)
    {
        QByteArray text =
            "{\"eventId\":\"" + head.eventId.toUtf8() + "\",\"eventType\":\"" + head.type.toUtf8() +
            "\",\"data\":{\"user\":{\"id\":\"" + head.userId.toUtf8() + "\",\"externalId\":\"" +
            head.externalId.toUtf8() + "\"},\"vehicle\":{\"id\":\"" + head.vehicleId.toUtf8() +
            "\",\"make\":\"" + head.make.toUtf8() + "\",\"model\":\"" + head.model.toUtf8() +
            "\",\"mode\":\"live\"},\"faults\":\"" + head.faults.toUtf8() + "\",\"signals\":[";
        do {
            text += "{\"code\":\"" + QByteArray(codes[m_random.bounded(6)]) +
                    "\",\"body\":{\"value\":" + QByteArray::number(m_random.bounded(100000)) +
                    ",\"unit\":\"percent\"},\"meta\":{\"oemUpdatedAt\":" +
                    QByteArray::number(head.oemAt.toMSecsSinceEpoch()) +
                    ",\"retrievedAt\":" + QByteArray::number(head.deliveredAt.toMSecsSinceEpoch()) +
                    "},\"status\":{\"value\":\"SUCCESS\"}},";
        } while (text.size() < m_bytes - 60);
        text.chop(1);
        return text + "],\"triggers\":[\"" + head.triggers.toUtf8() + "\"]}}";
    }

    int m_vehicles;
    qsizetype m_bytes;
    std::vector<QString> m_ids;
    QRandomGenerator m_random{7};
    qint64 m_number;
    QDateTime m_begin = QDateTime(QDate(2026, 11, 10), QTime(0, 0), Qt::UTC);
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What this thread used of a processor.
double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double part(std::vector<double> figures, double of)
{
    std::sort(figures.begin(), figures.end());
    return figures[std::min(figures.size() - 1, std::size_t(double(figures.size()) * of))];
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

QJsonObject write(const DeliveryPlace &place, const QStringList &arguments)
{
    const int count = arguments.value(3).toInt();
    Source source(arguments.value(4).toInt(), arguments.value(5).toInt(),
                  arguments.value(6).toLongLong());
    QFile plain(arguments.value(7));
    if (arguments.size() > 7 && !plain.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(plain.errorString()));
    const auto keeper = keeperOf(place, u"bench"_s);
    must(keeper->open());
    std::vector<double> times;
    double all = 0;
    double processor = 0;
    for (int done = 0; done < count; done += batchSize) {
        QList<IncomingDelivery> batch;
        for (int i = 0; i < batchSize; ++i) {
            batch << source.next();
            if (plain.isOpen())
                plain.write(batch.last().body + '\n');
        }
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        if (must(keeper->put(batch)).count(true) != batchSize)
            qFatal("not all were new");
        times.push_back(milliseconds(timer));
        all += times.back();
        processor += processorMs() - before;
    }
    return {{u"perSecond"_s, count * 1000.0 / all},
            {u"processorUs"_s, processor * 1000.0 / count},
            {u"batchP50Ms"_s, part(times, 0.5)},
            {u"batchP99Ms"_s, part(times, 0.99)},
            {u"batchMaxMs"_s, part(times, 1)}};
}

QJsonObject read(const DeliveryPlace &place)
{
    QJsonObject figures;
    QElapsedTimer timer;
    timer.start();
    DeliveryReader reader(place);
    must(reader.page({}, 100));
    figures[u"openMs"_s] = milliseconds(timer);
    const double beforeLearning = processorMs();
    timer.start();
    must(reader.learn());
    figures[u"learnMs"_s] = milliseconds(timer);
    figures[u"learnProcessorMs"_s] = processorMs() - beforeLearning;
    // As a person types, letter by letter.
    std::vector<double> keys;
    std::vector<double> processor; // whatever else the machine does
    const QStringList typed{idOf('v', 4711), idOf('u', 123),     u"enyaq unreachable"_s,
                            u"C-777"_s,      u"VEHICLE_ERROR"_s, u"tesla islocked"_s,
                            u"polestar"_s};
    qint64 hits = 0;
    for (const QString &text : typed) {
        for (qsizetype length = 1; length <= std::min<qsizetype>(text.size(), 18); ++length) {
            DeliveryFilter filter;
            filter.text = text.left(length);
            const double before = processorMs();
            timer.start();
            hits += must(reader.page(filter, 100)).deliveries.size();
            keys.push_back(milliseconds(timer));
            processor.push_back(processorMs() - before);
        }
    }
    if (hits == 0)
        qFatal("nothing was found");
    figures[u"keyP50Ms"_s] = part(keys, 0.5);
    figures[u"keyP95Ms"_s] = part(keys, 0.95);
    figures[u"keyMaxMs"_s] = part(keys, 1);
    figures[u"keyProcessorP95Ms"_s] = part(processor, 0.95);
    const auto measure = [&](const QString &name, const DeliveryFilter &filter,
                             std::optional<qint64> before = {}) {
        timer.start();
        must(reader.page(filter, 100, before));
        figures[name] = milliseconds(timer);
    };
    const qint64 newest = must(reader.newest());
    DeliveryFilter filter;
    filter.text = u"nothing like this"_s;
    measure(u"noHitMs"_s, filter);
    filter = {};
    filter.text = u"tesla unreachable=resolved"_s;
    measure(u"fewMs"_s, filter);
    measure(u"fewDeepMs"_s, filter, newest / 10);
    filter = {};
    filter.text = idOf('e', newest / 2);
    measure(u"eventIdMs"_s, filter);
    filter = {};
    filter.until = QDateTime(QDate(2026, 11, 12), QTime(6, 0), Qt::UTC);
    measure(u"untilMs"_s, filter);
    filter.text = u"enyaq unreachable"_s;
    measure(u"untilFewMs"_s, filter);
    timer.start();
    must(reader.count(filter));
    figures[u"countOfTimesMs"_s] = milliseconds(timer);
    filter.until = {};
    timer.start();
    must(reader.count(filter));
    figures[u"countMs"_s] = milliseconds(timer);
    timer.start();
    must(reader.vehicles());
    figures[u"vehiclesMs"_s] = milliseconds(timer);
    timer.start();
    must(reader.habits());
    figures[u"habitsMs"_s] = milliseconds(timer);
    timer.start();
    must(reader.habits());
    figures[u"habitsAgainMs"_s] = milliseconds(timer);
    const Delivery one = must(reader.page({}, 1)).deliveries.front();
    timer.start();
    must(reader.previous(one));
    figures[u"previousMs"_s] = milliseconds(timer);
    timer.start();
    must(reader.body(newest / 2));
    figures[u"bodyMs"_s] = milliseconds(timer);
    figures[u"sizeMb"_s] = double(must(reader.size())) / 1e6;
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                figures[u"memoryMb"_s] = line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto place = DeliveryPlace::parse(arguments.value(1));
    if (!place || arguments.size() < 3)
        return 2;
    const QJsonObject figures =
        arguments[2] == "write"_L1 ? write(*place, arguments) : read(*place);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
