// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <span>

namespace motorpool {

struct SignalError;

/// What an error means, in words, translated into the program's language.
struct ErrorWords
{
    QString title;  ///< "Vehicle is asleep"
    QString cause;  ///< why, one or two sentences
    QString remedy; ///< what an operator does now
    QString owner;  ///< what to tell the vehicle's owner; empty for faults of network and program
};

/// One row of the table of Smartcar's error types and codes.
/// Source: Smartcar's documentation, "API errors", and published live answers.
struct ErrorDef
{
    const char *type; ///< "VEHICLE_STATE"; "OAUTH" for codes of the token endpoint
    const char *code; ///< "ASLEEP"; empty: the type without a code, and codes not listed
    int status;       ///< HTTP status it comes with
    const char *title;
    const char *cause;
    const char *remedy;
    const char *owner;
};

/// All rows; texts are marked for translation in the context "ErrorGuide".
std::span<const ErrorDef> errorTable();

/// The row for a type and code (compared without case), the type's own row for an unknown code,
/// or nullptr for an unknown type. Codes of older answers ("forbidden") are understood, and without
/// a type those of the token endpoint ("invalid_client").
const ErrorDef *findError(const QString &type, const QString &code);

/// Words for an error of a call: from the table by type and code where Smartcar named them, else
/// by kind. What the service said itself (detail) is kept in the cause where it adds something.
ErrorWords explain(const ApiError &error);

/// Words for an error of one signal.
ErrorWords explain(const SignalError &error);

/// One line for a terminal or a log: what failed, why, what to do, request id.
/// Control characters that the service sent are taken out.
QString oneLine(const ApiError &error);

} // namespace motorpool
