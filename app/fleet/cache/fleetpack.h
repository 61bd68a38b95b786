// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"

#include <QByteArray>

#include <optional>

namespace motorpool {

// A fleet's segments and texts as bytes, for the cache. What is packed starts with a number for its
// form, so that a later program knows what it meets; all bytes are taken for hostile when unpacked.

QByteArray packConnections(const ConnectionSegment &segment);
QByteArray packUsers(const UserSegment &segment);
QByteArray packReadings(const ReadingSegment &segment);
QByteArray packTexts(const TextPool &pool, const TextPool::Block &block);
QByteArray packKinds(const Fleet &fleet, quint32 chunk);
QByteArray packPermissionSets(const Fleet &fleet, quint32 chunk);
QByteArray packStamp(const FleetStamp &stamp);

/// Kinds and sets come in chunks of so many.
inline constexpr quint32 packedChunk = 1024;

// Each appends to the fleet or returns false; then the fleet is void. Parts come in any order of
// their tables, so whether all that they refer to is there can be asked only at the end.

bool unpackConnections(const QByteArray &bytes, Fleet *fleet);
bool unpackUsers(const QByteArray &bytes, Fleet *fleet);
bool unpackReadings(const QByteArray &bytes, Fleet *fleet);
bool unpackTexts(const QByteArray &bytes, TextPool *pool);
bool unpackKinds(const QByteArray &bytes, Fleet *fleet);
bool unpackPermissionSets(const QByteArray &bytes, Fleet *fleet);
bool unpackStamp(const QByteArray &bytes, FleetStamp *stamp);

/// True if nothing in the fleet refers to something that is not there, and all that stands for
/// something is known. Works on several threads.
bool isSound(const Fleet &fleet);

} // namespace motorpool
