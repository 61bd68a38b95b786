// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowtarget.h"

#include <string_view>
#include <vector>
#include <zlib.h>

namespace motorpool {

/// A ZIP archive, deflated and written as it comes, without temporary files. One part after the
/// other: begin(), any number of write(), end(); finish() after the last. Without ZIP64: over 4 GiB
/// the target's fault is Usage.
class ZipWriter
{
public:
    explicit ZipWriter(RowTarget *target);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    void begin(std::string_view name);
    void write(std::string_view bytes);
    void end();
    void finish();

    /// A whole part at once.
    void add(std::string_view name, std::string_view bytes);

private:
    struct Part
    {
        std::string name;
        qint64 offset = 0;
        qint64 packed = 0;
        qint64 plain = 0;
        quint32 crc = 0;
    };

    void deflateAll(std::string_view bytes, int flush);
    void putSums(const Part &part);
    void put16(qint64 value);
    void put32(qint64 value); ///< over 32 bits is the fault said above

    RowTarget *m_target;
    z_stream m_stream{};
    std::vector<Part> m_parts;
};

} // namespace motorpool
