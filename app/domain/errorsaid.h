// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool::errorsaid {

// What the words for errors are put together from.

/// A text of the guide in the program's language; empty for an empty one.
QString words(const char *text);

/// Adds a sentence, if there is one.
void append(QString &text, const QString &sentence);

/// Kinds that come from this side of the wire, whose detail is our or a library's own text.
bool isOurs(ApiError::Kind kind);

/// What was said about the error itself, where it adds to title and cause; a sentence.
QString saidIn(const ApiError &error, const ErrorWords &known);

/// A code that the table does not know is worth showing; a sentence.
QString unknownCode(const ErrorDef *def, const QString &code);

/// One line for a terminal or a log, with the request id; harmless.
QString line(const ApiError &error, const ErrorWords &text);

} // namespace motorpool::errorsaid
