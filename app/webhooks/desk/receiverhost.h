// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "deliveryplace.h"
#include "deliverywriter.h"
#include "receiverobserver.h"
#include "result.h"
#include "secretbytes.h"
#include "secretname.h"
#include "signature.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace motorpool {

class Receiver;
class SecretStore;

/// A receiver of deliveries in this program, on loopback alone: it stands behind a tunnel or a
/// reverse proxy. Its key is the application's management token. Lives on the GUI thread, which it
/// never holds up.
class ReceiverHost : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Listening, Stopping };

    /// How long the token that was replaced is accepted beside the new one: Smartcar signs with
    /// either while it is exchanged.
    static constexpr std::chrono::minutes oldKeyLives{60};

    /// A few of the last requests that were refused are kept in memory, so that a person can find
    /// out why.
    static constexpr qsizetype mostRefused = 100;

    /// Under which the management token lies now.
    using NameOfKey = std::function<SecretName()>;

    /// The secrets outlive it.
    ReceiverHost(const DeliveryPlace &place, SecretStore *secrets, NameOfKey key,
                 QObject *parent = nullptr);
    ~ReceiverHost() override; ///< stops; what was taken is stored

    /// Reads the management token and listens. 0: a free port. Errors: those of the secret store
    /// (SecretMissing: without a management token nothing can be verified), Offline where the port
    /// cannot be had, Conflict if it runs.
    Call<QUrl> *start(quint16 port, QObject *parent);

    /// For how long deliveries are kept in a file; 0, as at first: for ever. Holds from the next
    /// start. A server's are its receivers' business.
    void setKeepDays(int days) { m_keepDays = days; }

    /// Accepts nothing more and stores what was taken; stopped() tells when.
    void stop();

    /// How soon after another look the token is looked at again because a signature fits none.
    static constexpr std::chrono::seconds looksAgain{60};

    /// The management token was replaced: it is read again, and the one before goes on to be
    /// accepted for a while. By itself, too, where a delivery's signature fits none, as another
    /// program may have replaced it; and again and again while it cannot be read.
    void renewKey();

    State state() const { return m_state; }
    QUrl url() const { return m_url; } ///< empty unless it listens

    /// Why deliveries are not stored, while they are not; Smartcar is asked to try again.
    const std::optional<ApiError> &storageFault() const { return m_storageFault; }

    /// Why the token could not be read again, while it could not: what is signed by a new one is
    /// refused.
    const std::optional<ApiError> &keyFault() const { return m_keyFault; }
    const QList<RefusedDelivery> &refused() const { return m_refused; } ///< the last one first
    quint64 refusedCount() const { return m_refusedCount; }             ///< of this program's run
    quint64 storedCount() const { return m_storedCount; }

    /// The last VERIFY that was answered.
    const std::optional<AnsweredChallenge> &challenged() const { return m_challenged; }

Q_SIGNALS:
    void stateChanged();
    void stored();     ///< deliveries are in the store that were not
    void refusedOne(); ///< or several
    void noticed();    ///< something was refused or verified, or storage or key was lost or is back

private:
    class Observer;

    Result<QUrl> listen(const Secret &key, quint16 port);
    void setState(State state);
    void setKey(const Secret &key);
    void takeRenewed(const Result<Secret> &key);
    void setKeyFault(const std::optional<ApiError> &fault);

    DeliveryPlace m_place;
    SecretStore *m_secrets;
    NameOfKey m_nameOfKey;
    State m_state = State::Stopped;
    QUrl m_url;
    Secret m_key;
    Secret m_oldKey;
    QTimer m_forgetOldKey;
    QTimer m_lookAgain;              ///< at the token, while it cannot be read
    QDeadlineTimer m_looksNotBefore; ///< because of a signature
    std::optional<ApiError> m_keyFault;
    std::unique_ptr<SigningKeys> m_keys;
    std::unique_ptr<Observer> m_observer;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<QThread> m_stopping; ///< while it waits for senders and the disk
    std::optional<ApiError> m_storageFault;
    std::optional<AnsweredChallenge> m_challenged;
    int m_keepDays = 0;
    QList<RefusedDelivery> m_refused;
    quint64 m_refusedCount = 0;
    quint64 m_storedCount = 0;
};

} // namespace motorpool
