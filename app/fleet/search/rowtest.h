// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet.h"
#include "rowmask.h"

#include <QThreadPool>

#include <memory>

namespace motorpool {

/// Something that holds for a row or not; made for one fleet, which outlives it. There are two ways
/// to ask, which say the same: segment by segment, for many rows, and row by row, for few.
class RowTest
{
public:
    virtual ~RowTest() = default;

    /// To be called once before the first find().
    virtual void prepare(QThreadPool *) {}

    /// Sets the rows of the segment for which it holds. Any thread.
    virtual void find(const ConnectionSegment &segment, RowMask *found) const
    {
        *found |= RowMask::where(segment.rows, [&](quint32 at) { return holds(segment, at); });
    }

    virtual bool holds(const ConnectionSegment &segment, quint32 at) const = 0;
};

/// A test that asks a function of (segment, place).
template <class Holds>
class PlainTest final : public RowTest
{
public:
    explicit PlainTest(Holds holds)
        : m_holds(std::move(holds))
    {
    }

    void find(const ConnectionSegment &segment, RowMask *found) const override
    {
        *found |= RowMask::where(segment.rows, [&](quint32 at) { return m_holds(segment, at); });
    }

    bool holds(const ConnectionSegment &segment, quint32 at) const override
    {
        return m_holds(segment, at);
    }

private:
    Holds m_holds;
};

template <class Holds>
std::unique_ptr<RowTest> plainTest(Holds holds)
{
    return std::make_unique<PlainTest<Holds>>(std::move(holds));
}

} // namespace motorpool
