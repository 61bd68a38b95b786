// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"

namespace motorpool {

/// The most that is looked at. A HAR file of a day's work is smaller.
inline constexpr qsizetype intakeLimit = 64 * 1024 * 1024;

/// What a person pasted, dropped or handed over, read as requests.
struct Intake
{
    enum class Fault {
        None,
        Empty,
        TooLarge,    ///< over intakeLimit
        FileNotRead, ///< a curl line whose data lies in a file; detail names it
        OpenQuote,   ///< a curl line that ends within a quotation
        NoRequest,   ///< a HAR file without a POST that carries data
        Form,        ///< a curl line that sends a form of parts, which no webhook does
    };

    QList<BenchRequest> requests; ///< at most a thousand, in their order
    Fault fault = Fault::None;    ///< why there is none, or not all
    QByteArray detail;            ///< of the fault
    bool isCut = false;           ///< there were more than a thousand
};

/// Reads a bare body, a request of HTTP with its headers, headers alone, curl lines, a HAR file, or
/// lines of a log. What is none of them is a bare body, byte for byte. Reads no file and follows no
/// address. For any thread; takes a second for the largest.
Intake takeIn(const QByteArray &bytes);

} // namespace motorpool
