// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "jsontext.h"
#include "output.h"

namespace motorpool::cli {

QByteArray toJsonLine(const QJsonObject &object, const QStringList &names)
{
    QByteArray line = "{";
    const auto add = [&line](const QString &name, const QJsonValue &value) {
        if (line.size() > 1)
            line += ',';
        line += jsonText(name) + ':' + jsonText(value);
    };
    for (const QString &name : names) {
        if (object.contains(name))
            add(name, object.value(name));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            add(it.key(), it.value());
    }
    return line + '}';
}

JsonWriter::JsonWriter(const RecordShape &shape, Output *output)
    : m_shape(shape)
    , m_output(output)
{
}

void JsonWriter::write(const Record &record)
{
    if (!m_shape.single)
        m_collected += m_collected.isEmpty() ? "[\n" : ",\n";
    m_collected += toJsonLine(record.json, m_shape.names);
}

void JsonWriter::finish()
{
    if (!m_shape.single)
        m_collected += m_collected.isEmpty() ? "[]" : "\n]";
    m_output->write(m_collected + '\n');
    m_output->flush();
}

NdjsonWriter::NdjsonWriter(const RecordShape &shape, Output *output)
    : m_shape(shape)
    , m_output(output)
{
}

void NdjsonWriter::write(const Record &record)
{
    m_output->write(toJsonLine(record.json, m_shape.names) + '\n');
}

void NdjsonWriter::flush()
{
    m_output->flush();
}

} // namespace motorpool::cli
