// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dbuscall.h"
#include "keyringprovider.h"

#include <QPointer>

namespace motorpool {

/// KWallet's own interface, which QtKeychain prefers in a KDE session.
///
/// A wallet that is closed opens without a question where the login gave its password; otherwise
/// KWallet asks the person. So a check has it opened, as every program does there, and says
/// KeyringLocked when that takes longer than a machine needs; the question stays.
/// Source: org.kde.KWallet.xml of KWallet.
class KWallet final : public KeyringProvider
{
    Q_OBJECT

public:
    /// Version is that of the session, 5 or 6, as in "org.kde.kwalletd6".
    KWallet(int version, std::chrono::milliseconds deadline, QObject *parent = nullptr);

    QString name() const override;
    Call<Done> *check(const KeychainEntry &entry, Purpose purpose, QObject *parent) override;
    Call<Done> *unlock(QObject *parent) override;

Q_SIGNALS:
    void asked(); ///< the person may be asked now
    void opened(const Result<Done> &result);

private Q_SLOTS:
    void noteOpen();

private:
    void open();
    void openNamed(const QString &wallet);
    void finishOpening(const Result<Done> &result);

    DBusPlace m_place;
    std::chrono::milliseconds m_deadline;
    QPointer<QObject> m_opening; ///< the question that is under way, if any
    bool m_asked = false;        ///< it has come to the person
    bool m_open = false;         ///< a wallet was opened since the last question began
    bool m_refused = false;      ///< the last check failed
};

} // namespace motorpool
