// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

// QJsonDocument writes documents, not values: the value travels in an array of one.
QByteArray valueJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// In UTF-8, U+007F and U+0080 to U+009F can only stand inside of a JSON string.
QByteArray escapedControls(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const uchar c = uchar(json.at(i));
        const uchar next = i + 1 < json.size() ? uchar(json.at(i + 1)) : 0;
        if (c == 0x7F) {
            result += "\\u007f";
        } else if (c == 0xC2 && next >= 0x80 && next <= 0x9F) {
            result += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else {
            result += char(c);
        }
    }
    return result;
}

} // namespace

QByteArray toJsonLine(const QJsonObject &object, const QStringList &names)
{
    QByteArray line = "{";
    const auto add = [&line](const QString &name, const QJsonValue &value) {
        if (line.size() > 1)
            line += ',';
        line += valueJson(name) + ':' + valueJson(value);
    };
    for (const QString &name : names) {
        if (object.contains(name))
            add(name, object.value(name));
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!names.contains(it.key()))
            add(it.key(), it.value());
    }
    return escapedControls(line + '}');
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
