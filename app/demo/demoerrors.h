// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"

namespace motorpool {

/// What a v3 error body says. Source: Smartcar's API reference, "Errors", and published answers.
struct DemoError
{
    int status = 500;
    const char *type = "SERVER";
    const char *code = "INTERNAL";
    QByteArray detail;
    const char *title = nullptr;       ///< left out when null, as live answers often do
    const char *resolution = nullptr;  ///< left out when null
    const char *userMessage = nullptr; ///< left out when null
};

/// The error as {"errors": [...]}; the request id goes under meta.debug unless empty.
HttpServerResponse errorResponse(const DemoError &error, const QByteArray &requestId = {});

DemoError unauthorized();
DemoError invalidPath();
DemoError invalidInput(const QByteArray &detail);
DemoError rateLimited(bool perVehicle);

/// Text from outside, made fit to stand in JSON within quotes.
QByteArray jsonEscaped(const QString &text);

} // namespace motorpool
