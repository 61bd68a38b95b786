// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverysource.h"

#include "postgressource.h"
#include "sqlitesource.h"

namespace motorpool {

DeliverySource::RowVisitor DeliverySource::inPairs(const std::function<void(qint64, qint64)> &visit)
{
    return [visit](const Row &row) {
        qint64 numbers[2] = {0, 0};
        int place = 0;
        const QString text = row.text(0);
        for (const QChar c : text) {
            if (c != u' ') {
                numbers[place] = numbers[place] * 10 + (c.unicode() - u'0');
            } else if (++place == 2) {
                visit(numbers[0], numbers[1]);
                numbers[0] = numbers[1] = place = 0;
            }
        }
        if (place == 1)
            visit(numbers[0], numbers[1]);
        return true;
    };
}

std::unique_ptr<DeliverySource> sourceOf(const DeliveryPlace &place)
{
    if (place.isServer())
        return std::make_unique<PostgresSource>(place);
    return std::make_unique<SqliteSource>(place.file);
}

} // namespace motorpool
