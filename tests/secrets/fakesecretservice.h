// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservice.h"

namespace motorpool {

/// A Secret Service whose state a test sets: one default collection, one entry in it, and a prompt
/// that stands for the person.
class FakeSecretService final : public FakeService
{
    Q_OBJECT

public:
    FakeSecretService();
    ~FakeSecretService() override { leave(); }

    void setLocked(bool locked); ///< unlocking is told on the bus
    void setEntry(bool found);
    void setCollection(bool found);

    /// The person answers the prompt that was shown.
    void completePrompt(bool dismissed);

    /// Keeps what it is given as this instead.
    void garble(const QByteArray &kept);

private:
    void answerState();
    void answerSecrets();

    bool m_locked = false;
    bool m_hasEntry = false;
    bool m_hasCollection = true;
    QByteArray m_garbled;
};

} // namespace motorpool
