// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// A dialog into which secrets are entered. A lock takes them from it, whatever it is doing, before
/// it takes the dialog away; what the dialog has under way ends with its calls.
class SecretHolder
{
public:
    /// Nothing secret is left in it or in what is its own; nothing goes on by itself after it.
    virtual void dropSecrets() = 0;

protected:
    SecretHolder() = default;
    ~SecretHolder() = default;
    SecretHolder(const SecretHolder &) = default;
    SecretHolder &operator=(const SecretHolder &) = default;
};

} // namespace motorpool
