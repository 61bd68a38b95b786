// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"
#include "eventdiff.h"
#include "intake.h"
#include "keyreading.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace motorpool {

class Workspace;

/// All that is found out about one delivery.
struct BenchLook
{
    BenchRequest request;
    Diagnosis diagnosis;
    QStringList keys;                     ///< names of those that were tried
    QStringList without;                  ///< names of applications that have none
    std::optional<ApiError> fault;        ///< why others could not be read
    QByteArray answer;                    ///< to a VERIFY; empty where there is none, or no key
    QString answerKey;                    ///< whose key answers
    std::optional<WebhookEvent> previous; ///< what it is compared with
    std::optional<EventDiff> diff;
};

/// Looks at what a person gives the bench, off the window's thread. The keys are read from the
/// keychain for each look and let go with it. A new look ends the one before.
class BenchWork : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives the work.
    explicit BenchWork(Workspace *workspace, QObject *parent = nullptr);
    ~BenchWork() override;

    /// What was pasted or dropped; taken() follows, then looked(). Empty: cleared() follows.
    void take(const QByteArray &bytes);
    /// A delivery that is known already.
    void take(const BenchRequest &request);
    void choose(int place);
    /// Of a delivery without one.
    void setSignature(const QByteArray &signature);
    /// What it is compared with.
    void setPrevious(const QByteArray &bytes);

    void look();   ///< at it again, as when the keyring was unlocked
    void forget(); ///< lets go of everything

    /// The delivery as it is looked at: with the signature beside it.
    std::optional<BenchRequest> request() const;

Q_SIGNALS:
    void cleared();
    void taken(const motorpool::Intake &intake);
    void workingChanged(bool isWorking);
    void looked(const motorpool::BenchLook &look);

private:
    void begin();
    void stop();
    void readKeys();
    void diagnoseWith(const BenchKeyring &ring);

    Workspace *m_workspace;
    QList<BenchRequest> m_requests;
    int m_place = 0;
    QByteArray m_signature;
    QByteArray m_previous;
    QTimer m_soon;
    QPointer<QObject> m_run; ///< owns the calls of the look
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace motorpool
