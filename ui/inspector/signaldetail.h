// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <QTextBrowser>

#include <optional>

namespace motorpool {

class ReadingPresenter;

/// Everything that is known of one signal: its value in words and parts, the body as received, an
/// error with cause and remedy, the four times, and what the catalogue says of it.
class SignalDetail : public QTextBrowser
{
    Q_OBJECT

public:
    /// The presenter outlives the detail.
    explicit SignalDetail(const ReadingPresenter *presenter, QWidget *parent = nullptr);

    void showSignal(const QString &code, const std::optional<Reading> &reading,
                    const QStringList &permissions);
    void clear();

    /// Units, zone or words have changed.
    void rerender() { render(); }

    /// Nothing is ever fetched for a text.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    const ReadingPresenter *m_presenter;
    QString m_code;
    std::optional<Reading> m_reading;
    QStringList m_permissions;
};

} // namespace motorpool
