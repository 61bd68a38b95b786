// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwriter.h"

#include "xlsxlimits.h"

#include <algorithm>

namespace motorpool {

namespace {

// Of PKWARE's APPNOTE.TXT.
constexpr qint64 localHeader = 0x04034b50;
constexpr qint64 dataDescriptor = 0x08074b50;
constexpr qint64 centralHeader = 0x02014b50;
constexpr qint64 endOfDirectory = 0x06054b50;
constexpr qint64 version = 20;           // deflate
constexpr qint64 sumsComeLater = 1 << 3; // sizes and CRC in a descriptor after the data
constexpr qint64 deflated = 8;
constexpr qint64 largest = 0xFFFF'FFFF;
constexpr qint64 noTime = 0;
constexpr qint64 firstOfJanuary1980 = 0x21;

// XML of a sheet goes down to a tenth already; more effort takes long and gains little.
constexpr int effort = Z_BEST_SPEED;

} // namespace

ZipWriter::ZipWriter(RowTarget *target)
    : m_target(target)
{
    // Raw deflate, as ZIP brings its own frame.
    if (deflateInit2(&m_stream, effort, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qBadAlloc();
}

ZipWriter::~ZipWriter()
{
    deflateEnd(&m_stream);
}

void ZipWriter::put16(qint64 value)
{
    std::string &out = m_target->buffer();
    out += char(value & 0xFF);
    out += char(value >> 8 & 0xFF);
}

void ZipWriter::put32(qint64 value)
{
    if (value > largest)
        m_target->fail(tooBigForXlsx());
    put16(value & 0xFFFF);
    put16(value >> 16);
}

void ZipWriter::begin(std::string_view name)
{
    m_parts.push_back({std::string(name), m_target->size(), 0, 0, quint32(crc32(0, nullptr, 0))});
    put32(localHeader);
    put16(version);
    put16(sumsComeLater);
    put16(deflated);
    put16(noTime);
    put16(firstOfJanuary1980);
    putSums({});
    put16(qint64(name.size()));
    put16(0);
    m_target->buffer() += name;
}

void ZipWriter::write(std::string_view bytes)
{
    Part &part = m_parts.back();
    part.crc =
        quint32(crc32_z(part.crc, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
    part.plain += qint64(bytes.size());
    if (part.plain > largest) // known now, need not be written to the end
        m_target->fail(tooBigForXlsx());
    deflateAll(bytes, Z_NO_FLUSH);
}

void ZipWriter::deflateAll(std::string_view bytes, int flush)
{
    // zlib's interface is not const-correct, it does not write there.
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream.avail_in = uInt(bytes.size());
    char packed[64 * 1024];
    do {
        m_stream.next_out = reinterpret_cast<Bytef *>(packed);
        m_stream.avail_out = sizeof packed;
        deflate(&m_stream, flush);
        const std::size_t got = sizeof packed - m_stream.avail_out;
        m_target->buffer().append(packed, got);
        m_parts.back().packed += qint64(got);
        m_target->writeOut();
    } while (m_stream.avail_out == 0);
}

void ZipWriter::putSums(const Part &part)
{
    put32(part.crc);
    put32(part.packed);
    put32(part.plain);
}

void ZipWriter::end()
{
    deflateAll({}, Z_FINISH);
    deflateReset(&m_stream);
    put32(dataDescriptor);
    putSums(m_parts.back());
}

void ZipWriter::add(std::string_view name, std::string_view bytes)
{
    begin(name);
    write(bytes);
    end();
}

void ZipWriter::finish()
{
    const qint64 directory = m_target->size();
    for (const Part &part : m_parts) {
        put32(centralHeader);
        put16(version); // made by
        put16(version); // needed to unpack
        put16(sumsComeLater);
        put16(deflated);
        put16(noTime);
        put16(firstOfJanuary1980);
        putSums(part);
        put16(qint64(part.name.size()));
        put16(0); // extra field
        put16(0); // comment
        put16(0); // disk
        put16(0); // internal attributes
        put32(0); // external attributes
        put32(part.offset);
        m_target->buffer() += part.name;
    }
    const qint64 size = m_target->size() - directory;
    put32(endOfDirectory);
    put16(0); // this disk
    put16(0); // disk of the directory
    put16(qint64(m_parts.size()));
    put16(qint64(m_parts.size()));
    put32(size);
    put32(directory);
    put16(0); // comment
}

} // namespace motorpool
