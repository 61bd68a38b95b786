// SPDX-License-Identifier: GPL-3.0-or-later
// Overwrites each block of the heap before it is given back, whoever had it: Qt's network code, the
// D-Bus libraries and OpenSSL keep tokens and secrets in buffers of their own for a while, and what
// they let go of would stay readable until something else is put there. Linked into the program, so
// that it goes before the C library's for every library that is loaded.
//
// Under a sanitizer the heap is the sanitizer's, and on other C libraries this does nothing.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(MOTORPOOL_SANITIZED)

#include <cstddef>
#include <cstring>
#include <malloc.h>

extern "C" {

// What the C library's own malloc is called for those who put themselves before it.
void *__libc_malloc(std::size_t size) noexcept;
void __libc_free(void *block) noexcept;
void *__libc_realloc(void *block, std::size_t size) noexcept;

} // extern "C"

namespace {

/// A block with pages of its own goes back to the kernel, which clears them. Source: glibc,
/// malloc/malloc.c, IS_MMAPPED, in the word before each block.
bool hasOwnPages(const void *block)
{
    constexpr std::size_t isMapped = 2;
    std::size_t head = 0;
    std::memcpy(&head, static_cast<const char *>(block) - sizeof head, sizeof head);
    return (head & isMapped) != 0;
}

void wipe(void *from, std::size_t size)
{
    std::memset(from, 0, size);
    asm volatile("" : : "r"(from) : "memory"); // it is not for nothing
}

} // namespace

extern "C" void free(void *block) noexcept
{
    if (block != nullptr && !hasOwnPages(block))
        wipe(block, malloc_usable_size(block));
    __libc_free(block);
}

extern "C" void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr || size == 0 || hasOwnPages(block)) {
        if (block != nullptr && size == 0) {
            free(block);
            return nullptr;
        }
        return __libc_realloc(block, size);
    }
    const std::size_t has = malloc_usable_size(block);
    if (size <= has) {
        // It may cut the rest off and give it away.
        wipe(static_cast<char *>(block) + size, has - size);
        return __libc_realloc(block, size);
    }
    // It might move the block and leave the old one as it is.
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, has);
    free(block);
    return moved;
}

#endif
