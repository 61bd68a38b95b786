// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytescan.h"
#include "rowtest.h"

#include <array>
#include <functional>
#include <string>

namespace motorpool {

/// A text to look for, case-folded, UTF-8; as a part, or as the whole.
struct Needle
{
    std::string text;
    bool isWhole = false;

    bool isIn(std::string_view other) const;
};

/// Holds by what the vehicle's kind is.
class KindTest final : public RowTest
{
public:
    KindTest(const Fleet &fleet, const std::function<bool(const VehicleKind &)> &holds);
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    Hits m_hits;
};

/// Holds if the VIN has the text.
class VinTest final : public RowTest
{
public:
    VinTest(const Fleet &fleet, const Needle &needle);
    void prepare(QThreadPool *threads) override;
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    const Fleet &m_fleet;
    Needle m_needle;
    VinScan m_scan;
    Hits m_others;
};

/// Holds if the id of connection or vehicle has the text.
class IdTest final : public RowTest
{
public:
    using Column = SegmentColumn<IdSlot> ConnectionSegment::*;

    IdTest(const Fleet &fleet, Column column, const Needle &needle);
    void prepare(QThreadPool *threads) override;
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    const Fleet &m_fleet;
    Column m_column;
    Needle m_needle;
    IdScan m_scan;
    Hits m_others;
};

/// Holds if the user's id, or external id, or either, has the text.
class UserTest final : public RowTest
{
public:
    enum Part { Id = 1, External = 2 };

    UserTest(const Fleet &fleet, int parts, const Needle &needle);
    void prepare(QThreadPool *threads) override;
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    bool holdsFor(quint32 user) const;

    const Fleet &m_fleet;
    int m_parts;
    Needle m_needle;
    IdScan m_scan;
    std::vector<RowMask> m_users; ///< by segment of users
};

/// Holds if the nickname has the text.
class NicknameTest final : public RowTest
{
public:
    NicknameTest(const Fleet &fleet, const Needle &needle);
    void prepare(QThreadPool *threads) override;
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    const Fleet &m_fleet;
    Needle m_needle;
    Hits m_hits;
};

/// Holds if any of some tests does.
class AnyTest final : public RowTest
{
public:
    explicit AnyTest(std::vector<std::unique_ptr<RowTest>> tests);
    void prepare(QThreadPool *threads) override;
    void find(const ConnectionSegment &segment, RowMask *found) const override;
    bool holds(const ConnectionSegment &segment, quint32 at) const override;

private:
    std::vector<std::unique_ptr<RowTest>> m_tests;
};

/// What a plain word looks into: VIN, all ids, make, model, nickname and year.
std::unique_ptr<RowTest> wordTest(const Fleet &fleet, const Needle &needle);

} // namespace motorpool
