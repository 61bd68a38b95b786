// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "call.h"

namespace motorpool {

class Clock;
class ProxyFinder;

/// Looks at the way from here to one host of an application, a stretch at a time. Each probe
/// answers with what it found, in words, translated, or with the error that a request would meet
/// there, whose detail says more than a request could. None sends credentials.
struct ProbeTarget
{
    QUrl url;                ///< base URL of the host
    Application application; ///< whose CA file and proxy are used
    ProxyFinder *proxies;    ///< not owned; outlives the probe
};

/// Which proxy stands before the host, and whether it answers.
Call<QString> *probeProxy(const ProbeTarget &target, QObject *parent);

/// Whether the host's name, or its proxy's, has an address.
Call<QString> *probeName(const ProbeTarget &target, QObject *parent);

/// Whether the certificates hold; if not, the error tells who issued them.
Call<QString> *probeTls(const ProbeTarget &target, QObject *parent);

/// How far this machine's clock is from the host's Date header. Over a minute is an error.
Call<QString> *probeClock(const ProbeTarget &target, const Clock *clock, QObject *parent);

} // namespace motorpool
