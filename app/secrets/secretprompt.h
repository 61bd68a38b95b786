// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QDBusMessage>
#include <QPointer>

#include <chrono>

namespace motorpool {

/// One question that a Secret Service wants to ask a person (org.freedesktop.Secret.Prompt). The
/// question is taken back when this object goes before the answer.
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(const QString &service, const QString &path, std::chrono::milliseconds deadline,
                 QObject *parent);
    ~SecretPrompt() override;

    /// Asks, and waits for the person without an end. Errors: KeyringLocked when it was declined
    /// or could not be shown, KeyringAbsent when the service went away.
    Call<Done> *ask();

private Q_SLOTS:
    void completed(const QDBusMessage &signal);

private:
    void serviceGone();
    void finish(const Result<Done> &result);

    QString m_service;
    QString m_path;
    std::chrono::milliseconds m_deadline;
    QPointer<Call<Done>> m_call; ///< gone once it was answered
};

} // namespace motorpool
