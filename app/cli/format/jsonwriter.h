// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordwriter.h"

#include <QByteArray>

namespace motorpool::cli {

/// The object as one line of JSON, the members named first, in that order. Control
/// characters, those of C1 too, are escaped, which JSON allows and a terminal needs.
QByteArray toJsonLine(const QJsonObject &object, const QStringList &names);

/// One array, a record a line; or one object, for a single record. Written when complete and not
/// before: half an array must not pass for a whole one.
class JsonWriter final : public RecordWriter
{
public:
    JsonWriter(const RecordShape &shape, Output *output);
    void write(const Record &record) override;
    void finish() override;
    void breakOff() override {}

private:
    RecordShape m_shape;
    Output *m_output;
    QByteArray m_collected;
};

/// One object a line, written as it comes.
class NdjsonWriter final : public RecordWriter
{
public:
    NdjsonWriter(const RecordShape &shape, Output *output);
    void write(const Record &record) override;
    void flush() override;
    void finish() override { flush(); }

private:
    RecordShape m_shape;
    Output *m_output;
};

} // namespace motorpool::cli
