// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbytes.h"

#include <QStringEncoder>

#include <algorithm>
#include <new>
#include <sodium.h>
#include <stdexcept>
#include <utility>

namespace motorpool {

namespace {

char *allocateGuarded(std::size_t size)
{
    static const int ready = sodium_init();
    if (ready < 0)
        throw std::runtime_error("libsodium could not be started");
    auto *data = static_cast<char *>(sodium_malloc(size));
    if (data == nullptr)
        throw std::bad_alloc();
    return data;
}

} // namespace

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::copyOf(std::span<const char> bytes)
{
    SecretBytes result;
    if (bytes.empty())
        return result;
    result.m_data = allocateGuarded(bytes.size());
    result.m_size = bytes.size();
    std::copy(bytes.begin(), bytes.end(), result.m_data);
    sodium_mprotect_noaccess(result.m_data);
    return result;
}

SecretBytes SecretBytes::take(QByteArray &source)
{
    SecretBytes result = copyOf({source.constData(), static_cast<std::size_t>(source.size())});
    scrub(source);
    return result;
}

SecretBytes SecretBytes::take(QString &source)
{
    SecretBytes result;
    if (!source.isEmpty()) {
        // Encoded straight into guarded memory, so that no plain UTF-8 copy is left behind.
        QStringEncoder encode(QStringEncoder::Utf8);
        const auto room = static_cast<std::size_t>(encode.requiredSpace(source.size()));
        char *buffer = allocateGuarded(room);
        const char *end = encode.appendToBuffer(buffer, source);
        result = copyOf({buffer, static_cast<std::size_t>(end - buffer)});
        sodium_free(buffer);
    }
    scrub(source);
    return result;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes result;
    read([&result](std::span<const char> bytes) { result = copyOf(bytes); });
    return result;
}

void SecretBytes::read(const std::function<void(std::span<const char>)> &fn) const
{
    if (m_size == 0) {
        fn({});
        return;
    }
    sodium_mprotect_readonly(m_data);
    fn({m_data, m_size});
    sodium_mprotect_noaccess(m_data);
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    bool same = true;
    read([&](std::span<const char> mine) {
        other.read([&](std::span<const char> theirs) {
            same = mine.empty() || sodium_memcmp(mine.data(), theirs.data(), mine.size()) == 0;
        });
    });
    return same;
}

void SecretBytes::clear()
{
    if (m_data != nullptr)
        sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

// A literal's buffer lies in read-only memory and holds no secret that we could remove.
void scrub(QByteArray &bytes)
{
    if (bytes.data_ptr().isMutable())
        sodium_memzero(const_cast<char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void scrub(QString &text)
{
    if (text.data_ptr().isMutable())
        sodium_memzero(const_cast<QChar *>(text.constData()),
                       static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace motorpool
