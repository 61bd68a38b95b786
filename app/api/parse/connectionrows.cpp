// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionrows.h"

#include <QStringEncoder>

#include <unordered_map>

namespace motorpool {

namespace {

qint64 timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

QDateTime dateTimeOf(qint64 time)
{
    return time == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
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

/// Appends texts to bytes that have room for all, so that none moves.
class TextAdder
{
public:
    explicit TextAdder(QByteArray *bytes)
        : m_bytes(bytes)
    {
    }

    std::string_view add(const QString &text)
    {
        if (text.isEmpty())
            return {};
        const qsizetype first = m_bytes->size();
        m_bytes->resize(first + m_encoder.requiredSpace(text.size()));
        char *begin = m_bytes->data() + first;
        const char *end = m_encoder.appendToBuffer(begin, text);
        m_bytes->resize(end - m_bytes->data());
        return {begin, std::size_t(end - begin)};
    }

private:
    QByteArray *m_bytes;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Decodes a text that many rows have once.
class SharedTexts
{
public:
    QString operator[](std::string_view text)
    {
        if (text.data() == nullptr)
            return {};
        const auto [at, isNew] = m_texts.try_emplace(text);
        if (isNew)
            at->second = decoded(text);
        return at->second;
    }

private:
    std::unordered_map<std::string_view, QString> m_texts;
};

} // namespace

ConnectionRows connectionRows(const QList<Connection> &connections)
{
    ConnectionRows rows;
    rows.facts.items = connections.size();
    rows.bytes.reserve(roomFor(connections));
    rows.views.reserve(std::size_t(connections.size()));
    TextAdder texts(&rows.bytes);
    for (const Connection &of : connections) {
        ConnectionView view;
        view.id = texts.add(of.id);
        view.user = texts.add(of.userId);
        view.external = texts.add(of.externalId);
        view.vehicle = texts.add(of.vehicleId);
        view.make = texts.add(of.make);
        view.model = texts.add(of.model);
        view.powertrain = texts.add(of.powertrain);
        view.mode = texts.add(of.mode);
        std::vector<std::string_view> &names = rows.permissions.emplace_back();
        for (const QString &name : of.permissions)
            names.push_back(texts.add(name));
        view.permissions = names;
        view.saysPermissions = !names.empty();
        view.createdAt = timeOf(of.createdAt);
        view.updatedAt = timeOf(of.updatedAt);
        if (of.year && *of.year >= 0 && *of.year <= 9999)
            view.year = qint16(*of.year);
        rows.views.push_back(view);
    }
    return rows;
}

QList<Connection> connectionsOf(const ConnectionRows &rows)
{
    QList<Connection> connections;
    connections.reserve(qsizetype(rows.views.size()));
    SharedTexts texts;
    std::unordered_map<const std::string_view *, QStringList> lists;
    for (const ConnectionView &view : rows.views) {
        Connection &of = connections.emplaceBack();
        of.id = decoded(view.id);
        of.userId = texts[view.user];
        of.externalId = texts[view.external];
        of.vehicleId = decoded(view.vehicle);
        of.make = texts[view.make];
        of.model = texts[view.model];
        of.powertrain = texts[view.powertrain];
        of.mode = texts[view.mode];
        if (!view.permissions.empty()) {
            const auto [list, isNew] = lists.try_emplace(view.permissions.data());
            for (std::size_t i = 0; isNew && i < view.permissions.size(); ++i)
                list->second.append(texts[view.permissions[i]]);
            of.permissions = list->second;
        }
        of.createdAt = dateTimeOf(view.createdAt);
        of.updatedAt = dateTimeOf(view.updatedAt);
        if (view.year != ConnectionView::noYear)
            of.year = view.year;
    }
    return connections;
}

} // namespace motorpool
