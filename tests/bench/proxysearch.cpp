// SPDX-License-Identifier: GPL-3.0-or-later
// The same typing by the plainest way that Qt offers: a QSortFilterProxyModel over a model of
// texts, all columns searched: proxysearch ROWS KEYS. Says the middle and the worst time of a key
// as JSON.
#include "benchfleet.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace motorpool;

namespace {

class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(BenchFleet &made)
    {
        quint32 row = 0;
        made.each(1000, [&](std::span<const ConnectionView> page) {
            for (const ConnectionView &of : page) {
                const auto text = [](std::string_view bytes) {
                    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
                };
                m_rows.push_back({text(of.make), text(of.model), QString::number(of.year),
                                  QString::fromStdString(made.vin(row++)), text(of.vehicle),
                                  text(of.id), text(of.user), text(of.external)});
            }
        });
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 8;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole
                   ? m_rows[std::size_t(index.row())][std::size_t(index.column())]
                   : QVariant();
    }

private:
    std::vector<std::array<QString, 8>> m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    BenchFleet made(quint32(std::atoi(argv[1])));
    PlainModel model(made);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const QString typed = QString::fromStdString(made.vin(made.rows() / 7));
    std::vector<double> times;
    for (int length = 1; length <= std::min(std::atoi(argv[2]), int(typed.size())); ++length) {
        QElapsedTimer timer;
        timer.start();
        proxy.setFilterFixedString(typed.left(length));
        proxy.rowCount();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"p50Ms\": %.2f, \"worstMs\": %.2f}\n", times[times.size() / 2], times.back());
    return 0;
}
