// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "csvtext.h"
#include "jsonwriter.h"
#include "output.h"
#include "printable.h"

#include <QJsonArray>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

QByteArray field(const QJsonValue &value, bool harmless)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return value.toVariant().toString().toUtf8(); // a number is no formula, also below zero
    case QJsonValue::String:
        return csvField(harmless ? printable(value.toString()) : value.toString());
    case QJsonValue::Array: {
        QStringList texts;
        for (const QJsonValue item : value.toArray())
            texts += item.toVariant().toString();
        return csvField(harmless ? printable(texts.join(u' ')) : texts.join(u' '));
    }
    case QJsonValue::Object:
        return csvField(QString::fromUtf8(toJsonLine(value.toObject(), {})));
    default:
        return {};
    }
}

} // namespace

QByteArray csvField(const QString &text)
{
    std::string field;
    appendCsvText(field, text.toStdString());
    return QByteArray::fromStdString(field);
}

CsvWriter::CsvWriter(const RecordShape &shape, Output *output)
    : m_shape(shape)
    , m_output(output)
{
}

void CsvWriter::writeHeader()
{
    if (m_begun)
        return;
    m_begun = true;
    m_output->write(m_shape.csv.join(u',').toUtf8() + "\r\n");
}

void CsvWriter::write(const Record &record)
{
    writeHeader();
    // A file gets the texts as they are; a terminal must not be driven by them.
    const bool harmless = m_output->isTerminal();
    QByteArray row;
    for (qsizetype i = 0; i < m_shape.csv.size(); ++i) {
        if (i > 0)
            row += ',';
        row += field(valueAt(record.json, m_shape.csv.at(i)), harmless);
    }
    m_output->write(row + "\r\n");
}

void CsvWriter::flush()
{
    m_output->flush();
}

void CsvWriter::finish()
{
    writeHeader();
    flush();
}

} // namespace motorpool::cli
