// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSysInfo>

#include <array>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace motorpool {

static_assert(QSysInfo::ByteOrder == QSysInfo::LittleEndian, "packed parts are little-endian");

/// Appends plain values and columns of them to bytes.
class BytePacker
{
public:
    template <class T>
    void put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
    }

    /// The first count values of a column.
    template <class Column>
    void putColumn(const Column &column, quint32 count)
    {
        static_assert(std::is_trivially_copyable_v<typename Column::value_type>);
        m_bytes.append(reinterpret_cast<const char *>(column.data()),
                       qsizetype(count * sizeof(typename Column::value_type)));
    }

    void putText(std::string_view text) { m_bytes.append(text.data(), qsizetype(text.size())); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads them back in the same order. Reading beyond the end gives zeros and is remembered.
class ByteUnpacker
{
public:
    explicit ByteUnpacker(const QByteArray &bytes)
        : m_left(bytes.constData(), std::size_t(bytes.size()))
    {
    }

    template <class T>
    T get()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value{};
        if (const std::string_view bytes = getText(sizeof value); !bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }

    template <class Column>
    void getColumn(Column *column, quint32 count)
    {
        const std::string_view bytes = getText(count * sizeof(typename Column::value_type));
        if (!bytes.empty())
            std::memcpy(column->data(), bytes.data(), bytes.size());
    }

    std::string_view getText(std::size_t size)
    {
        if (size > m_left.size()) {
            m_isBroken = true;
            m_left = {};
            return {};
        }
        const std::string_view text = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return text;
    }

    bool isWhole() const { return !m_isBroken && m_left.empty(); } ///< read to its very end

private:
    std::string_view m_left;
    bool m_isBroken = false;
};

} // namespace motorpool
