// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodypack.h"
#include "deliverysample.h"

#include <QDir>
#include <QTest>

using namespace motorpool;

class BodyPackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gives_back_what_it_took_data();
    void gives_back_what_it_took();
    void packs_deliveries_to_a_fraction();
    void tells_damage();
};

namespace {

QByteArray sampleBody(int signalCount)
{
    QByteArray body = R"({"eventId":"bead8cd7","eventType":"VEHICLE_STATE","data":{"signals":[)";
    for (int i = 0; i < signalCount; ++i) {
        body += R"({"code":"odometer-traveleddistance","name":"TraveledDistance",)"
                R"("group":"Odometer","body":{"value":)" +
                QByteArray::number(16342 + i * 7) +
                R"(,"unit":"km"},"meta":{"oemUpdatedAt":178022261)" + QByteArray::number(i * 37) +
                R"(,"retrievedAt":1780222660987},"status":{"value":"SUCCESS"}},)";
    }
    body.chop(1);
    return body + "]}}";
}

} // namespace

void BodyPackTest::gives_back_what_it_took_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << QByteArray("{}");
    QTest::newRow("usual") << sampleBody(18);
    QTest::newRow("large") << sampleBody(5'000);
    QTest::newRow("noise") << sampleNoise(50'000, 7);
    QTest::newRow("zeros") << QByteArray(300'000, '\0');
    const QDir samples(QStringLiteral(SAMPLE_BODIES));
    for (const QString &name : samples.entryList({QStringLiteral("webhook_*.json")})) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void BodyPackTest::gives_back_what_it_took()
{
    QFETCH(QByteArray, body);
    BodyPacker packer;
    for (int i = 0; i < 2; ++i) {
        const PackedBody packed = packer.pack(body);
        QVERIFY(packed.bytes.size() <= body.size());
        QCOMPARE(unpackBody(qint64(packed.packing), packed.bytes), body);
    }
}

void BodyPackTest::packs_deliveries_to_a_fraction()
{
    BodyPacker packer;
    const QByteArray body = sampleBody(18);
    const PackedBody packed = packer.pack(body);
    QCOMPARE(packed.packing, BodyPacking::Deflated);
    QVERIFY(packed.bytes.size() < body.size() / 6);
}

void BodyPackTest::tells_damage()
{
    BodyPacker packer;
    const QByteArray body = sampleBody(18);
    const QByteArray packed = packer.pack(body).bytes;
    for (qsizetype size = 0; size < packed.size(); size += 3)
        QVERIFY(!unpackBody(1, packed.left(size)));
    for (qsizetype i = 0; i < packed.size(); i += 5) {
        QByteArray broken = packed;
        broken[i] = char(broken[i] ^ 0x10);
        QVERIFY(unpackBody(1, broken) != body);
    }
    QVERIFY(!unpackBody(1, packed + 'x'));
    QVERIFY(!unpackBody(99, packed));
    // What would fill the memory is none of ours.
    QVERIFY(!unpackBody(1, packer.pack(QByteArray(60'000'000, 'x')).bytes + "x"));
    QVERIFY(!unpackBody(1, sampleNoise(10'000, 3)));
}

QTEST_GUILESS_MAIN(BodyPackTest)

#include "tst_bodypack.moc"
