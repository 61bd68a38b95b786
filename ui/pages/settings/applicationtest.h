// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "apisession.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace motorpool {

class Journal;

/// Tries an application out before it is saved: a token, then one free call. Runs once, from its
/// making on; deleting it cancels. The calls are in the log like all others.
class ApplicationTest : public QObject
{
    Q_OBJECT

public:
    enum class Step { Token, FreeCall };

    /// All but the journal outlive the test; with the journal, sending ends. The store holds the
    /// application's secret.
    ApplicationTest(const Application &application, SecretStore *secrets, RequestLog *log,
                    const Clock *clock, const Access &access, Journal *journal, QObject *parent);

Q_SIGNALS:
    void tokenObtained(std::chrono::seconds lifetime);

    /// Everything works; how many live connections there are, if the service said so.
    void passed(std::optional<int> connections);
    void failed(motorpool::ApplicationTest::Step step, const motorpool::ApiError &error);

private:
    void checkKeyring();
    void callOnce();

    ApiSession m_session;
};

} // namespace motorpool
