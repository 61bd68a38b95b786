// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverykeeper.h"

#include <QCoreApplication>

namespace motorpool {

/// An error of reading, with what was tried; that it was interrupted is said as it is.
inline Failure failed(const ApiError &error)
{
    constexpr auto reading = QT_TRANSLATE_NOOP("Storage", "reading the stored deliveries");
    return error.kind == ApiError::Kind::Cancelled ? Failure(error)
                                                   : deliveryFailure(error, reading);
}

template <class T>
Result<T> named(Result<T> result)
{
    if (!result)
        return failed(result.error());
    return result;
}

} // namespace motorpool
