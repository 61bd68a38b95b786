// SPDX-License-Identifier: GPL-3.0-or-later
// Sample bodies, damaged at random from a fixed seed: none may crash or hang a reader. Run it under
// the sanitizers.
#include "connectionscan.h"
#include "sampledata.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int mutations = 10000;
constexpr qint64 longestReading = 2000; // ms

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray mutate(QByteArray body)
    {
        const int times = 1 + static_cast<int>(m_random.bounded(4));
        for (int i = 0; i < times && !body.isEmpty(); ++i)
            once(body);
        return body;
    }

private:
    qsizetype place(const QByteArray &body) { return m_random.bounded(int(body.size())); }

    void once(QByteArray &body)
    {
        switch (m_random.bounded(7)) {
        case 0: // a bit flips
            body[place(body)] =
                static_cast<char>(body.at(place(body)) ^ (1 << m_random.bounded(8)));
            break;
        case 1: // the end is missing
            body.truncate(place(body));
            break;
        case 2: { // a piece is missing
            const qsizetype at = place(body);
            body.remove(at, 1 + m_random.bounded(40));
            break;
        }
        case 3: { // a piece comes twice, elsewhere
            const QByteArray piece = body.mid(place(body), 1 + m_random.bounded(60));
            body.insert(place(body), piece);
            break;
        }
        case 4: { // two pieces change places
            const QByteArray piece = body.mid(place(body), 1 + m_random.bounded(20));
            body.replace(place(body), piece.size(), piece);
            break;
        }
        default: // a value becomes one of another type
            changeType(body);
        }
    }

    void changeType(QByteArray &body)
    {
        static const QList<QByteArray> values{"null",
                                              "true",
                                              "-0",
                                              "1e308",
                                              "1e999",
                                              "9223372036854775808",
                                              "\"\"",
                                              "[]",
                                              "{}",
                                              "[[[]]]",
                                              "\"\\u0000\"",
                                              "0.1",
                                              "-1",
                                              "\"2026-13-45T99:99:99Z\"",
                                              "253402300800000",
                                              "\"\\ud800\"",
                                              "{\"value\":{}}"};
        const qsizetype colon = body.indexOf(':', place(body));
        if (colon < 0)
            return;
        qsizetype end = colon + 1;
        while (end < body.size() && !QByteArrayView(",}]\n").contains(body.at(end)))
            ++end;
        body.replace(colon + 1, end - colon - 1, values.at(m_random.bounded(int(values.size()))));
    }

    QRandomGenerator m_random;
};

} // namespace

class TestMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void the_short_cut_reads_what_the_exact_way_reads()
    {
        const QByteArray sample = readSample(u"connections.json"_s);
        // Without the older times and the year as text, which the short cut leaves alone.
        QByteArray usual = sample;
        usual.replace("1764000000123", "\"2026-01-01T00:00:00Z\"");
        usual.replace("1764000000", "\"2026-01-01T00:00:00.001Z\"");
        usual.replace("\"2024\"", "2024");
        QVERIFY(!scanConnections(sample));
        QVERIFY(scanConnections(usual));
        Mutator mutator(7);
        int scanned = 0;
        for (int i = 0; i < mutations; ++i) {
            const QByteArray body = i == 0 ? usual : mutator.mutate(usual);
            const auto quick = scanConnections(body);
            if (!quick)
                continue;
            ++scanned;
            const auto exact = parseConnectionsExactly(body);
            QVERIFY2(exact, exact ? "" : qPrintable(exact.error().path + exact.error().detail));
            QVERIFY2(*quick == *exact, body.constData());
            for (qsizetype row = 0; row < exact->connections.size(); ++row) {
                const Connection &one = quick->connections.at(row);
                const Connection &other = exact->connections.at(row);
                QCOMPARE(one.externalId.isNull(), other.externalId.isNull());
                QCOMPARE(one.mode.isNull(), other.mode.isNull());
            }
        }
        qInfo("%d of %d mutated bodies took the short cut", scanned, mutations);
        QVERIFY(scanned > mutations / 20);
    }

    void no_damage_crashes_or_hangs_a_reader()
    {
        const QStringList names = sampleFolder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        QList<QByteArray> samples;
        for (const QString &name : names)
            samples.append(readSample(name));
        const QList<BodyReader> readers = bodyReaders();
        Mutator mutator(20260601);
        int refused = 0;
        for (int i = 0; i < mutations; ++i) {
            const QByteArray body = mutator.mutate(samples.at(i % samples.size()));
            QElapsedTimer timer;
            timer.start();
            for (const BodyReader &reader : readers) {
                const auto error = reader.read(body);
                if (error && error->kind == ApiError::Kind::Protocol) {
                    ++refused;
                    QVERIFY2(!error->path.isEmpty() && !error->detail.isEmpty(), body.constData());
                }
            }
            QVERIFY2(timer.elapsed() < longestReading, body.constData());
        }
        qInfo("%d bodies, %d readings, %d refused", mutations, int(mutations * readers.size()),
              refused);
    }
};

QTEST_GUILESS_MAIN(TestMutation)
#include "tst_mutation.moc"
