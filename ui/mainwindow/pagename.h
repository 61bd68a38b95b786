// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// The pages that the sidebar leads to.
/// Their numbers are remembered.
enum class PageName { User, Requests, Settings, Fleet, Journal, Deliveries, Webhooks, Bench };

} // namespace motorpool
