// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontext.h"

#include <QStringEncoder>

namespace motorpool {

namespace {

qint64 timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

/// Bytes that are surely enough for all texts.
qsizetype roomFor(const QList<Connection> &connections)
{
    qsizetype units = 0;
    for (const Connection &of : connections) {
        for (const QString *text : {&of.id, &of.userId, &of.externalId, &of.vehicleId, &of.make,
                                    &of.model, &of.powertrain, &of.mode})
            units += text->size();
        for (const QString &name : of.permissions)
            units += name.size();
    }
    return 3 * units + 1;
}

} // namespace

ConnectionTexts::ConnectionTexts(const QList<Connection> &connections)
{
    // Neither may move once it is referred to.
    m_bytes.reserve(roomFor(connections));
    std::size_t names = 0;
    for (const Connection &of : connections)
        names += std::size_t(of.permissions.size());
    m_names.reserve(names);
    m_views.reserve(std::size_t(connections.size()));
    for (const Connection &of : connections) {
        ConnectionView view;
        view.id = add(of.id);
        view.user = add(of.userId);
        view.external = add(of.externalId);
        view.vehicle = add(of.vehicleId);
        view.make = add(of.make);
        view.model = add(of.model);
        view.powertrain = add(of.powertrain);
        view.mode = add(of.mode);
        const std::size_t first = m_names.size();
        for (const QString &name : of.permissions)
            m_names.push_back(add(name));
        view.permissions = std::span(m_names).subspan(first);
        view.createdAt = timeOf(of.createdAt);
        view.updatedAt = timeOf(of.updatedAt);
        if (of.year && *of.year > VehicleKind::noYear && *of.year <= 9999)
            view.year = qint16(*of.year);
        m_views.push_back(view);
    }
}

std::string_view ConnectionTexts::add(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype first = m_bytes.size();
    m_bytes.resize(first + encoder.requiredSpace(text.size()));
    char *begin = m_bytes.data() + first;
    const char *end = encoder.appendToBuffer(begin, text);
    m_bytes.resize(end - m_bytes.data());
    return {begin, std::size_t(end - begin)};
}

} // namespace motorpool
