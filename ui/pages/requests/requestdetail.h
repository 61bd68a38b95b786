// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QTextBrowser>

#include <optional>

namespace motorpool {

class Preferences;

/// One request in full: address, headers sent, outcome, times. Credentials are in none of it.
class RequestDetail : public QTextBrowser
{
    Q_OBJECT

public:
    /// The preferences outlive the detail.
    explicit RequestDetail(const Preferences *preferences, QWidget *parent = nullptr);

    void showRequest(const std::optional<Exchange> &exchange);

    /// Nothing is ever fetched for a text.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    const Preferences *m_preferences;
    std::optional<Exchange> m_exchange;
};

} // namespace motorpool
