// SPDX-License-Identifier: GPL-3.0-or-later
// Stores deliveries and prints the number of each event once it is acknowledged, until it is
// killed: deliverydriver FIRST BATCH [COUNT], the place in the environment as DELIVERIES. Where the
// database is lost, it tries the same again, as Smartcar does.
#include "deliverykeeper.h"
#include "deliveryplace.h"
#include "deliverysample.h"

#include <QCoreApplication>
#include <QThread>

#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    // Past the buffers of stdio, which a kill would lose.
    (void)!::write(1, line.constData(), std::size_t(line.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto place = DeliveryPlace::parse(qEnvironmentVariable("DELIVERIES"));
    if (argc < 3 || !place)
        return 2;
    int number = QByteArray(argv[1]).toInt();
    const int batch = QByteArray(argv[2]).toInt();
    int left = argc > 3 ? QByteArray(argv[3]).toInt() : -1;
    const auto keeper = keeperOf(*place, QString::number(number));
    while (left != 0) {
        QList<IncomingDelivery> deliveries = sampleDeliveries(batch, 20, number);
        for (IncomingDelivery &delivery : deliveries)
            delivery.body += sampleNoise(2000, quint32(number));
        const auto put = keeper->put(deliveries);
        if (!put) {
            if (put.error().kind != ApiError::Kind::Storage)
                return 3;
            QThread::msleep(20);
            continue;
        }
        QByteArray line;
        for (int i = 0; i < batch; ++i)
            line += QByteArray::number(number + i) + '\n';
        say(line);
        number += batch;
        left -= left > 0 ? 1 : 0;
    }
    return 0;
}
