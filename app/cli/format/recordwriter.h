// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <memory>

namespace motorpool::cli {

class Output;

/// Writes records in one format. Use: any number of write() and flush(), then finish() or
/// breakOff(); nothing after that. Without finish(), what was written must not look complete.
class RecordWriter
{
public:
    RecordWriter() = default;
    virtual ~RecordWriter() = default;
    RecordWriter(const RecordWriter &) = delete;
    RecordWriter &operator=(const RecordWriter &) = delete;

    virtual void write(const Record &record) = 0;

    /// The records so far may be shown, if the format can.
    virtual void flush() {}

    /// That was all.
    virtual void finish() = 0;

    /// More should have come. A table still shows what there is; a person is told on standard
    /// error that it is not everything.
    virtual void breakOff() { flush(); }
};

/// A writer for the format; the output outlives it.
std::unique_ptr<RecordWriter> makeWriter(Format format, const RecordShape &shape, Output *output);

} // namespace motorpool::cli
