// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Makes libsecret, which QtKeychain works with, forget its session with the Secret Service.
///
/// libsecret (0.20.5) keeps one session for the process and goes on using it when the service was
/// restarted; from then on everything fails with "The session wrapping the secret does not exist".
/// Call when the service's owner changed. Does nothing where there is no libsecret.
void forgetLibsecretSession();

} // namespace motorpool
