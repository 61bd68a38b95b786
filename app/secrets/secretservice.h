// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dbuscall.h"
#include "keyringprovider.h"

#include <QDBusObjectPath>
#include <QList>
#include <QTimer>

namespace motorpool {

/// Whoever is org.freedesktop.secrets on the session bus: GNOME Keyring, KeePassXC, KWallet.
/// Source: freedesktop.org, "Secret Service API Draft" 0.2.
///
/// A provider whose default collection does not exist counts as locked: KeePassXC has none until a
/// database is opened, GNOME Keyring until the first one is made, and unlock() leads to both.
class SecretService final : public KeyringProvider
{
    Q_OBJECT

public:
    explicit SecretService(std::chrono::milliseconds deadline, QObject *parent = nullptr);

    QString name() const override;
    Call<Done> *check(const KeychainEntry &entry, Purpose purpose, QObject *parent) override;
    Call<Done> *unlock(QObject *parent) override;

private Q_SLOTS:
    void lookAgainSoon();

private:
    using Paths = QList<QDBusObjectPath>;

    Call<QVariantList> *ask(const QString &method, const QVariantList &arguments,
                            QObject *parent) const;
    struct Question
    {
        KeychainEntry entry;
        Purpose purpose;

        friend bool operator==(const Question &, const Question &) = default;
    };

    Call<Done> *answer(const Question &question, QObject *parent);
    void findEntry(const KeychainEntry &entry, Call<Done> *call);
    Call<Done> *checkDefaultCollection(QObject *parent);
    void unlockCollection(const QString &collection, Call<Done> *call);
    void createCollection(Call<Done> *call);
    void finishByPrompt(const QString &prompt, Call<Done> *call);
    void lookAgain();

    std::chrono::milliseconds m_deadline;
    Paths m_lockedEntries;     ///< met by checks, to be unlocked with the default collection
    QList<Question> m_refused; ///< each that was asked and has had no good answer since
    QTimer m_lookAgain;
};

} // namespace motorpool
