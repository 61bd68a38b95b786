// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cause.h"
#include "respelling.h"

#include <QList>

#include <functional>

namespace motorpool {

struct Spelled
{
    JsonSpelling spelling;
    QByteArray body;
};

/// Writes the value in all usual spellings, those that differ in one thing first, until each says
/// true. combined: in several things at a time.
void respellAll(QByteArrayView text, const JsonSpan &root, const MemberOrder &order, bool combined,
                const std::function<bool(const Spelled &)> &each);

/// What must have happened to the body if it was written in that spelling before.
QList<Finding> changesOf(const JsonSpelling &spelling, QByteArrayView body);

} // namespace motorpool
