// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace motorpool {

class Activity;

/// A thin bar under a page's title for work that takes time: "412 of 2,000 · 18 s left · Cancel".
/// Hidden while nothing runs; its place is kept, so that what is below does not jump.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    /// The title says what runs where the strip is not seen: "Syncing the fleet".
    explicit ProgressStrip(const QString &title, QWidget *parent = nullptr);

    void start(); ///< shows the strip; how much there is, is not known yet
    void setProgress(int done, std::optional<int> total);
    /// Says instead what is waited for, and why, until there is progress.
    void setWaiting(const QString &text, const QString &why);
    void stop(); ///< hides it

Q_SIGNALS:
    void cancelled(); ///< Cancel was pressed; the owner stops the work and calls stop()

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString remaining(int done, int total) const;
    void say(const QString &text, const QString &why);

    Activity *m_activity;
    QElapsedTimer m_since;
    QLabel *m_text;
    QToolButton *m_cancel;
    int m_done = 0;
    std::optional<int> m_total;
};

} // namespace motorpool
