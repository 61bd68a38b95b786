// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <optional>

namespace motorpool {

/// Trouble on request: each kind that was asked for hits one request in ten, by the count of
/// requests, so that a run can be repeated. May be used from any thread.
class DemoFaults
{
public:
    /// Kinds that are not known are left out.
    explicit DemoFaults(const QStringList &kinds);

    /// The response to give for the next request, in place of the right one or made from it.
    /// The token endpoint meets but 500 and slow, and is counted apart.
    HttpServerResponse meet(bool tokenEndpoint, const std::function<HttpServerResponse()> &right);

    static QStringList kinds(); ///< all there are

    /// What happens to commands, each of them: "late": the answer is a 202 whose body comes after
    /// this time; "late-error": the same, and it is an error, and nothing was done; "late-cut": the
    /// connection ends in place of the body; "cut": it ends in place of any answer. With both of
    /// the latter the command was carried out.
    static QStringList commandKinds();
    static constexpr std::chrono::seconds usualLateness{180};

    bool refusesLate() const { return m_commandKinds.contains(QStringLiteral("late-error")); }
    void befall(HttpServerResponse &response, std::chrono::milliseconds lateness) const;

private:
    enum class Kind { Unauthorized, TooMany, Internal, Slow, Reset, Truncated };

    std::optional<Kind> kindOf(int count) const;

    QList<Kind> m_kinds;
    QStringList m_commandKinds;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_tokenRequests = 0;
};

} // namespace motorpool
